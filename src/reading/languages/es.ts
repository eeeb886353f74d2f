/** Spanish. Phrases as `findings/phrases.ts` reads them. */
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  cues: {
    collect:
      'verific*; grab*; escane*; registr*; recopil*; recog*; recab*; obten*; recib*; registr*; trat*; proces*; acced*; proporcion*; facilit*; analiz*; rastre*; estim*; determin*; solicit*; capt*; infer*; grabamos; graban; grabación; grabaciones; elaboramos; obtenemos; analizamos; adjunt*; subir; aportar; fotograf*; recibirá; recibirán; recibe; reciben; dedu*; compr* datos; aloj*; sincroniz*; graba; grabar; grabad*; inferi*; pedirá; pediremos; medimos; quedan registrad*; queda registrad*; revisar; consient*; se le exig*; exigimos; exigirá; se exigirá ..3 copia; le exigirá; debe indicar; deberá indicar; archivamos; sincronizamos; adjunte',
    use: 'us*; utiliz*; emple*; combin*; mejor*; desarroll*; mostrar*; personaliz*; entren*; con el fin; con la finalidad; finalidad*',
    share:
      've su; ven su; puede ver; pueden ver; compart*; comunic*; divulg*; ced*; cesión; transfer*; transmit*; vende; venden; vender; vendemos; vendid*; vendiendo; revel*; proporcionar a; poner a disposición; destinatari*; alquil*; visibl*; acceso a; envi*; comunicamos; cedemos; ceder; transmitimos; facilitamos; compartimos; vendemos; enviamos ..5 a; en colaboración con; se facilitan a; facilitan al; se ponen ..8 a disposición; ponen a disposición; remit*; denunciamos; denunciaremos; se denuncia*; denunciad*; intercambi*; públicamente; accesible*; se remiten; entregamos ..3 datos; reseñas|comentarios|perfil ..2 muestra|muestran; reciben; recibe de nosotros; recibirán; vistos por; se publican',
    keep: 'conserv*; almacen*; guard*; elimin*; suprim*; borr*; reten*; manten*; servidores; aloja*; podrán tratarse; pueden tratarse; se tratan en|fuera; tratarse; sean suprimid*; tratan; procesan; archivamos; archiva*',
    we: 'nosotros; nos; nuestr*; empresa; compañía; prestador; proveedor; vendedor; responsable; titular; operador',
    you: 'usted; ustedes; tú; te; ?su; ?sus; ?tu; ?tus; usuari*; cliente*; miembro*; puede; puedes; debe; debes; pasajero*; comprador*; abonado*; socio*; padres; jugador*; suscriptor*; consumidor*; eres responsable; estás obligado; nos concede|concedes|otorga|otorgas|cede|cedes',
    not: 'no; nunca; jamás; ningún; ninguna; sin; ni; tampoco; nada',
    denies:
      'en ningún caso|momento|supuesto; bajo|en ninguna circunstancia; bajo ningún concepto|pretexto; nos abstenemos|abstendremos de; nunca|no hacemos|haremos ..3 siguiente|siguientes; lo que nunca|no|jamás hacemos|haremos',
    regardless:
      'sin ..4 consentimiento|permiso|autorización; aunque|incluso ..5 consent*|consienta*|autoric*|acept*|permit*; aunque|incluso ..5 niegu*|rechac*|retir* ..3 consentimiento|permiso|autorización',
    'denies-else': 'limit*; restring*; impid*; impedi*; oblig*; responsab*; complet*; exhaustiv*; que; cómo',
    saving:
      'salvo; excepto; a menos; a excepción; con excepción; con la excepción; sino; solo|sólo con|a|para; solamente; únicamente; más que a|con|para',
    'none-but': 'nada más que; no más que',
    promise: `!siempre ..2 persona; !por una persona; !decisión ..4 persona; !no ..2 se ..2 almacena*|conserva*|guarda*|comparte*|transmite*|graba*|recopila*|vende*|cede*|comunica*; !no creamos|elaboramos ..3 perfil*; nadie ..6 puede ..2 leer|ver|escuchar|acceder; nunca ..2 salen|sale; no|nunca|jamás|tampoco ..2 vend*|compart*|recop*|recog*|utiliz*|usa*|usamos|almacen*|guard*|conserv*|divulg*|revel*|ced*|trat*|transfer*|comunic*|leer*|leemos|alquil*|registr*|rastre*; no|nunca ..2 son|serán|es|será|se ..2 vend*|compart*|utiliz*|usa*|almacen*|ced*|divulg*|comunic*|transfer*; ningún|ninguna|ninguno ..5 se ..1 vend*|compart*|utiliz*|almacen*|ced*|comunic*; !no cedemos; !no vendemos; !no compartimos; !no comunicamos; !no se realizan ..2 transferencias; !no se ceder*; !no grabamos; !nunca compart*; !no se comunicarán; !no conservamos; no transferimos; !no nos autoriza; !no nos da derecho; !ni ..6 guardamos|conservamos|almacenamos|compartimos|vendemos|leemos; no se producirá|realiza|realizará|efectúa|efectuará ..1 cesión|comunicación|venta|transferencia ..1 de; no se producirán|realizan|realizarán|efectúan|efectuarán ..1 cesiones|comunicaciones|ventas|transferencias; no son|serán|es|será objeto de venta|cesión|comunicación|transferencia|comercialización; !ni ..9 se ..1 revela*|cede*|vende*|comparte*|comunica*|transmite*`,
    data: 'datos; dato; información; mensaje*; contenido*; conversacion*; contacto*; foto*; archivo*; ubicación; dirección*; número*; identificador*; grabacion*; cookie*; llamadas; compras; historial; imágenes; voz; posición; documentos; servidores; perfil*; reseñas; instrucciones',
    condition:
      'en caso de; solo si; sólo si; siempre que; por los siguientes motivos; en los siguientes casos; con antelación; causa justificada; preaviso',
    deadline:
      'al menos ..3 antes; a más tardar; en un plazo de; dentro de los; antes de que finalice; días antes; horas antes; con una antelación',
    choose:
      'puede elegir; puedes elegir; si lo desea; si quieres; si elige; si eliges; opcional*; voluntari*; usted puede; puedes; si decides; si decide; puedes; podrás',
    offer:
      'puede; podrá; derecho a; derecho de; tiene la opción; tienes la opción; permite; contact*; haciendo clic; en cualquier momento; si no desea; si no quieres; si desea; si quieres; tiene derecho; tienes derecho; tienen derecho; asiste la posibilidad; tienen la posibilidad; tiene la posibilidad; tienes la posibilidad; dispone ..3 derechos; usted elige; tiene la facultad; previa solicitud; a solicitud; puedes',
    except: 'salvo; excepto; a menos; únicamente; solo; sólo; determinad*; sin embargo; no obstante',
    pointer:
      'más información; obtener más información; consulte; consulta; haga clic; haz clic; visite; visita nuestra; póngase en contacto; véase; lea',
    lost: 'no se pueden|puede desactivar; no pueden|puede desactivarse; no pueden|puede ser desactivad*; no se puede desactivar; no puede desactivar*; no es posible; no podrá ..3 oponer*; sin derecho; no tiene derecho; no podrá cancelar; no respond* ..3 señales; no admite; no impide; aunque se oponga',
    withheld: `no|nunca ..2 borramos|eliminamos|suprimimos ..2 datos|información|mensajes|historial; no|nunca ..2 ciframos|encriptamos|anonimizamos|protegemos|reembolsamos|avisamos|informamos|notificamos|respetamos; no|nunca ..2 borraremos|eliminaremos|suprimiremos ..2 datos|información|mensajes|historial; no|nunca ..2 cifraremos|anonimizaremos|protegeremos|reembolsaremos|avisaremos|informaremos|notificaremos|respetaremos; no|nunca ..1 se|están|son|serán ..1 cifra*|anonimiza*;
      no pedimos|solicitamos ..3 consentimiento|permiso; no exigimos|requerimos ..3 orden|judicial; no somos|seremos responsables; no nos hacemos responsables; no puedes|podrás ..1 rescindir|cancelar|oponerte|exportar|retirar|resolver; usted|cliente|usuario no puede|podrá ..1 rescindir|cancelar|oponerse|oponerte|exportar|retirar|resolver`,
    may: 'puede; pueden; podemos; podrá; podrán; podremos; podría; podrían; nos reservamos; es posible; se podrá; tendremos derecho; estamos facultad*',
    consent:
      'consent*; con su permiso; con tu permiso; si acepta; si aceptas; autoriz*; opcional*; voluntari*; si activa; si activas; si decides; previa solicitud; si permites; si permite; si lo permite; consient*; con su|tu permiso; si lo desea|deseas; si así lo desea|deseas; si decide|decides|elige|eliges ..1 compart*|activ*|hac*|usar*|facilit*; dado ..2 consentimiento; otorgado ..2 consentimiento; con el permiso; su|tu permiso para; si usted lo desea; dé|des|dar|da|das|darnos permiso; si ..2 permite|permites acceder',
    merger:
      'fusión; fusion*; adquisición de ..3 empresa; quiebra; insolvencia; concurso de acreedores; reestructuración; venta de ..4 activos; venta de ..3 empresa; sucesor*; liquidación; reorganización',
    'passive-use':
      'utiliza* nuestros; utiliza* nuestro; usa* nuestros; usar nuestros; usar el servicio; utilizar el servicio; uso de nuestros; uso del servicio; uso de los servicios; uso del sitio; su uso; tu uso; utilizar la aplicación; usar la aplicación; registrarse; registrarte; regístrese; regístrate; inscribirse',
    still: 'como siempre; como antes; sigue*; siguen; continúa*; continúan; todavía; sin cambios; igual que antes',
    'goes-on': '^esto|estos|estas incluy*',
    example:
      'nos comprometemos; velamos; nos esforzamos; garantizamos que; por ejemplo si; por ejemplo cuando; ejemplos de; por ejemplo usted; esto permite; esto significa; de esta manera; de esta forma; esto nos permite',
    feature: 'le permite; te permite; le permiten; te permiten; permite a los usuarios; diseñad* para; función que',
    retain:
      'mientras no ..4 elimin*|suprim*|borr*; conservamos; conservar; conservaremos; conservan; conserva; conservados; conservadas; conservarán; conservará; almacen*; guard*; mantend*; mantenemos',
    delete: 'elimin*; borr*; suprim*; destru*; anonimiz*',
    inactive: 'inactiv*; inactividad; sin uso; no inicia sesión; sin utilizar',
    'own-act': 'usted comparte; compartes; publicas; usted publica; comparta; haces público; publique; comparte',
    show: 'mostr*; muestr*; ver; verá; verás; ofrec*; entreg*; conten*; dirig*; medir; medición; seleccion*; fines; finalidad*; proporcion*; vende; venden; vender; vendemos; vendid*; vendiendo; envi*; contact*; relevante*; present*',
    harsh:
      'sin ..5 motivo; sin necesidad de; cuando ..2 solicite*; a simple petición; incluso cuando; aunque la; automatizad*; sistema automático; sin límite; también; durante toda; todo el tiempo; culpa grave; negligencia grave; se considerará* aceptad*; se entenderá* aceptad*; caduca*; caducará; sin su consentimiento; sin tu consentimiento; en segundo plano; de forma permanente; por tiempo indefinido; excluid*; irrevocable*; perpetu*; ilimitad*; indefinid*; exclusivo criterio; propio criterio; entera discreción; sin motivo; sin previo aviso; sin aviso; sin informar*; en la medida de lo posible; cuando sea posible; lo antes posible; de buena fe; consideremos; creamos; también cuando; activad* por defecto; activad* de forma predeterminada; obligatori*; requerid*; salvo que se oponga; a menos que se oponga; salvo que ..4 desactiv*; a menos que ..4 desactiv*; interés legítimo; intereses legítimos; sublicenciable; transferible; efecto inmediato; no reembolsable*; ya no; renuncia*; perderá*; seudonimiz*; automáticamente; independientemente; a su costa; a cargo del cliente; de forma continua; vale; a su entera discreción; plazo razonable; por regla general',
    mild: 'previa audiencia; indicación del motivo; motivad*; autorización judicial; mandamiento; bloquead*; fijo; garantizad*; descuento*; hasta un máximo; máximo de; mientras usa; mientras la aplicación; estadístic*; incluida; reembolsará*; a su elección; a elección; cifrad*; si lo desea; a petición; anónim*; incluid*; previo consentimiento; previa autorización; revocable*; orden judicial; mandato judicial; resolución judicial; exija la ley; exigido por la ley; anonimiz*; agregad*; de extremo a extremo; opcional*; voluntari*; desactivad* por defecto; solo si usted; solo si; únicamente si; con su ..2 consentimiento; con tu ..2 consentimiento; consentimiento; expres*; explícit*; gratuit*; tantas veces; aproximad*; en su dispositivo; en tu dispositivo; nunca salen; permanecen en; por escrito; en cualquier momento; en todo momento; oportunidad de; solo para; únicamente para; reembols*; prorrat*; con antelación; humano; persona; si nos da su consentimiento; con su consentimiento; a nuestro cargo; íntegro; íntegramente; únicamente cuando; solo cuando',
    within: 'en un plazo; dentro de; en el plazo; a más tardar',
    ahead: 'antes; con antelación; preaviso; previo; antelación; preaviso de; con una antelación',
    free: 'gratis; gratuit*; sin coste; sin cargo',
    safeguard:
      'cláusulas contractuales tipo; adecuación; data privacy framework; privacy shield; garantías adecuadas; escudo',
    relief:
      'no se renuev*; no se renov*; no cobra*; no tendrá que; no tendrás que; no tiene que; no tienes que; no está obligad*; ninguna obligación; sin coste; sin cargo; no cobramos; no cobraremos; no será responsable; no es responsable; no eres responsable; gratuit*; a nuestro cargo; no se modificará ..3 precio; no aumenta*; no cobr*',
    unless:
      'salvo que se oponga*; a menos que se oponga*; salvo que ..3 opon*; salvo oposición; si no se opone*; salvo que ..6 desactiv*; a menos que ..6 desactiv*; salvo que te opongas; a menos que te opongas; mientras no se oponga*; salvo que el usuario ..2 oponga; salvo negativa; salvo que se oponga; a menos que se oponga; salvo que nos indique',
    home: 'domicilio ..3 usuario; su domicilio; tu domicilio; residencia; domicilio del consumidor; reside; resides',
    counsel:
      'le recomendamos; te recomendamos; le aconsejamos; te aconsejamos; le invitamos; te invitamos; asegúrese; asegúrate; evite; evita compartir; antes de compartir; tenga en cuenta; ten en cuenta',
    'how-to': 'pulsando; haciendo clic; tocando; para activar esta opción; activar ..4 en los ajustes',
    curb: 'limitamos el número; limitar el número; reducimos el número; menos',
    define: 'significa; se refiere; se entiende por; se define; se entenderá',
    limit: 'solo; sólo; únicamente; exclusivamente; limitad*; como máximo; salvo',
    notify: 'notific*; inform*; avis*; comunicaremos; con antelación; previo aviso',
    commit:
      'le avisaremos; le recordaremos; te avisaremos; te recordaremos; le notificaremos; recibirá ..6 aviso|recordatorio|notificación; previo requerimiento; tras avisarle; previo aviso',
    bears: 'asume; asumimos; sufraga; paga; pagamos; reembolsa; corre a cargo',
    advice: 'no debe; no debes; no debería*; le recomendamos no; no está destinad*',
    none: 'ningún; ninguna; ningun; libre de; libres de',
    stored: 'recuper*; restaur*; puntos',
    announced: 'hemos actualizado; hemos modificado',
    'update-notice':
      'hemos actualizado; hemos modificado; hemos añadido; hemos agregado; resumen de los cambios; principales cambios; estamos actualizando',
  },
  topics: {
    'data-category.account':
      'número* de teléfono; correo electrónico; dirección de correo; !datos de contacto; nombre y apellidos; su nombre; tu nombre; nombre de usuario; foto de perfil; perfil; datos de registro; información de la cuenta; contraseña*; dirección postal; datos identificativos; sexo; género; apellidos; datos de la cuenta; ?nombre; ?cuenta; !dirección postal; teléfono de contacto; !número de teléfono',
    'data-category.contacts':
      '!libreta de direcciones; !lista de contactos; !sus contactos; !tus contactos; !agenda; amigos; ?contactos; !contactos del móvil|teléfono|dispositivo',
    'data-category.content':
      'contenido*; fotos; vídeos; videos; imágenes; publicaciones; comentarios; archivos; documentos; reseñas; subes; contenido que',
    'data-category.messages':
      '!sus mensajes; !tus mensajes; !mensajes privados; !contenido de los mensajes; !historial de chat; conversaciones; mensajes; llamadas; chats; comunicaciones; cifrado de extremo; !conversaciones privadas; !mensajes intercambiados; !contenido de ..1 mensajes; los chats',
    'data-category.voice-audio':
      '!conversaciones de voz; !llamadas de voz; !grabaciones de; grabaciones; !grabacion* de voz; !grabacion* de audio; !datos de voz; !comando* de voz; mensajes de voz; micrófono; ?voz; ?audio; transcri*; grabaciones; !grabamos las llamadas; !grabamos ..4 llamadas; !grabación de ..3 llamadas; !llamadas ..4 grabad*; !voz; !llamadas; audio; conversaciones telefónicas; !llamadas ..6 grabadas; !grab* ..4 llamadas; !su voz; !tu voz; !grabaciones de voz',
    'data-category.biometric':
      '!imagen ..3 rostro; rostro*; plantilla facial; !biométri*; !reconocimiento facial; !huella* dactilar*; !huella de voz; escaneo facial; selfie*; rasgos faciales; iris; !su rostro; !tu rostro; !su cara; !rasgos ..3 rostro; !huella*',
    'data-category.location-precise':
      '!ubicación de su; !ubicación de tu; !localización de su; !ubicación precisa; !ubicación exacta; !geolocalización; !gps; !datos de ubicación; !datos de localización; su ubicación; tu ubicación; ?ubicación; ?localización; bluetooth',
    'data-category.location-approx':
      '!ubicación aproximada; !ubicación general; dirección ip ..6 ubicación; ubicación ..6 dirección ip; estimar ..3 ubicación; ciudad; región; código* de área; zona horaria; ubicación ..3 aproximad*; !ciudad ..6 ip; !su ciudad; !localización aproximada; !su región; !zona horaria',
    'data-category.device-network':
      '!dirección* ip; !identificador* de dispositivo; !identificador* del dispositivo; !información del dispositivo; identificador* publicitari*; identificador* único*; navegador; sistema operativo; modelo de hardware; cookie*; píxel*; baliza*; dispositivo*; red móvil; registros; tecnologías similares; nivel de batería; intensidad de la señal; versión de la aplicación',
    'data-category.usage-activity':
      '!datos de uso; !información de uso; historial de navegación; !historial de búsqueda*; !hábitos de navegación; actividad*; interaccion*; interactú*; cómo usa; cómo utiliza; cómo usas; cómo utilizas; páginas visitadas; páginas que; frecuencia; comportamiento; intereses; historial de compras; metadatos; clics; preferencias; navegación; !historial de compras; !hábitos; !historial; !comportamiento; !navegación; preferencias de; !datos de interacción; interacción con; cuando hace clic; !páginas que ..3 visita|consulta; !sus hábitos; !lo que ..3 ve|escucha|compra; !cómo interactúa*; !enlaces hace|haces clic; !artículos que ..2 consulta*; !interactúa* con; !sus búsquedas; !tus búsquedas; !qué funciones ..1 utiliza|usa*; con qué frecuencia; !qué páginas',
    'data-category.payment-transaction':
      'datos de pago; información de pago; !datos bancarios; !información de transaccion*; tarjeta* de crédito; tarjeta* de débito; método* de pago; forma* de pago; transaccion*; facturación; cuenta bancaria; compras; pedidos; información financiera; datos financieros; iban; dirección de facturación; últimos ..2 dígitos',
    'data-category.identity-document':
      '!dni; !documento nacional; !documento* de identidad; !pasaporte*; !dni; !permiso de conducir; !licencia de conducir; !nie; número de seguridad social; verificación de identidad; verificar su identidad; identificación oficial; !documento de identidad; !pasaporte; !copia de ..4 identidad; permiso de conducir; nie; !copia de su|tu dni; !dni o pasaporte',
    'data-category.age-dob':
      '!fecha de nacimiento; !edad; cumpleaños; año de nacimiento; rango de edad; prueba de edad; !año de nacimiento',
    'data-category.health':
      '!datos de salud; !salud; !médic*; !información sanitaria; genétic*; enfermedad*; frecuencia cardíaca; datos relativos a la salud; discapacidad*; !alergias; !historia clínica; !enfermedades; !medicación; !frecuencia cardíaca',
    'data-category.ai-interactions':
      '!prompts; !indicaciones ..4 ia; interacciones con ..4 ia; chatbot*; asistente ..3 ia; conversaciones con ..4 ia; asistente virtual; funciones de ia; entradas y salidas; !chatbot; !asistente de ia; !asistente virtual; !instrucciones ..6 asistente',
    'data-category.third-party-sourced':
      '!recib* ..6 de terceros; !obten* ..6 de terceros; !datos de terceros; !de terceros; !de otras fuentes; !agentes de datos; !de nuestros socios; fuentes públicas; !fuentes|registros ..1 accesibles al público; !fuentes|registros ..2 accesibles; !fuentes|registros públicos|públicas; de otros usuarios; ?de socios; recibida de; procedente* de; de otras empresas; proveedores de datos; !compramos datos; !datos ..2 de terceros; !obtenemos ..8 de terceros',
    'data-category.children':
      '!datos de menores; !datos ..4 niños; !control parental; !supervisión parental; menores; niños; adolescentes; padres; tutor*; menores de 13; menores de 14; menores de 16; patria potestad',
    'data-category.other':
      'origen étnico; origen racial; religi*; orientación sexual; opiniones políticas; datos sensibles; categorías especiales; sindical*; !videovigilancia; !creencias religiosas; !origen étnico; !datos sensibles',
    'recipient.affiliates':
      '!filial*; !afiliad*; !empresas del grupo; !sociedad* del grupo; !grupo empresarial; !empresa matriz; !sociedad matriz; !subsidiari*; empresas vinculadas; empresas de meta; empresas de facebook; productos de meta; entidades del grupo; familia de empresas; !grupo; !filiales; !sociedades del grupo; matriz; !sociedades vinculadas; !nuestra matriz; !empresas vinculadas; !sociedades de nuestro grupo; !empresas de nuestro grupo',
    'recipient.advertisers':
      '!anunciante*; !red* publicitaria*; !redes de publicidad; !socios publicitarios; !agencia* de publicidad; socios de marketing; socios comerciales; plataformas publicitarias; empresas de publicidad; editores; proveedores de publicidad; !plataformas de publicidad; !plataformas publicitarias; !anunciantes; !redes publicitarias; agencias de publicidad; !empresas de publicidad; !agencias de medios',
    'recipient.service-providers':
      '!empresas del grupo ..3 en nuestro nombre; !filial*|afiliad* ..3 en nuestro nombre; !proveedor* de servicio*; !encargado* del tratamiento; !proveedores; !subcontratista*; contratistas; en nuestro nombre; alojamiento; prestador* de servicios; agentes; asesores; proveedores externos; transportista*; logístic*; !proveedor* de servicios; proveedor*; !encargad* del tratamiento; nuestro socio; servicios de terceros; !encargados del tratamiento; !centros de llamadas; !empresas de mensajería; !encargad* de tratamiento',
    'recipient.payment-partners':
      '!proveedor* de pago*; !procesador* de pago*; !entidad* financiera*; !entidad* bancaria*; !pasarela* de pago; bancos; entidad emisora; recobro; servicios de pago; agencias de crédito; !entidades de pago; !entidades financieras; !ficheros de solvencia; !bancos; pasarela*; !proveedor* de ..4 pago*; !prestador* de servicios de pago; !emisores de tarjetas; !empresas de recobro; !entidades bancarias; !agencias de cobro',
    'recipient.ai-providers':
      '!proveedor* ..3 inteligencia artificial; !proveedor* de ia; !proveedor* de ia; !openai; !socios de ia; proveedor* ..4 inteligencia artificial; modelos de terceros',
    'recipient.law-enforcement':
      '!fuerzas y cuerpos; !juzgados; !autoridades; !autoridad* competente*; !fuerzas ..4 seguridad; !autoridad* pública*; !autoridades judiciales; !orden judicial; policía; tribunales; jueces; organismos públicos; administraciones públicas; obligación legal; requerimiento*; autoridades; agencia tributaria; citaci*; !ley lo exija; !cuando la ley; !requerimiento judicial; !la policía; !otras autoridades; !fuerzas y cuerpos de seguridad; !a la policía',
    'recipient.public':
      '!accesible* al público; !visible* para todos; !visible para cualquiera; !motores de búsqueda; !buscadores; públicamente; perfil público; público; otros usuarios ..4 ver; cualquier persona; !visibles para todos; !visible para todos; !accesible* a todos; !cualquier persona puede; !al público en general; !público en general; !visible para cualquier*; !vistos por cualquier*; !publican públicamente; por cualquiera',
    'recipient.business-customers':
      '!vendedor*; !comerciante*; !comercios; !restaurante*; !anfitrion*; empleador*; reclutador*; organizador*; empresas con las que; tiendas; cuentas de empresa; bots; establecimiento*; empresas en; !a|con ..1 empleadores; !reclutadores; !restaurante o comercio; !cuenta* de empresa; !vendedor recibe',
    'recipient.identity-verification':
      '!proveedor* ..3 verificación; !verificación de identidad; !verificación de edad; verificar su identidad; verificar tu identidad; verificar la edad; !encargad* de verificar; !empresas ..2 verifican|verificar ..3 identidad|edad; !proveedor* de verificación',
    'recipient.safety-consortia':
      'ncmec; protección de menores; prevención del fraude; socios del sector; lucha contra el fraude; organizaciones de seguridad; !ncmec; !entidades de protección de menores; !redes de prevención del fraude; !organizaciones de protección de menores; !prevención del fraude y socios',
    'recipient.other-third-parties':
      '!terceros; !tercera* parte*; !tercero; !socios comerciales; otras empresas; socios; otras organizaciones; investigadores; comprador*; fusión*; adquisición; sucesor*; venta de activos; concurso de acreedores; colaborador*; reestructuración; !otras empresas; !empresas colaboradoras; !aseguradoras; !socios; compañías; entidades; !revel* ..3 al comprador|adquirente; !comunic* ..3 al comprador|adquirente; !comprador|adquirente potencial; !comprador de la empresa',
    'purpose.service-provision':
      'prestar ..3 servicio*; prestación ..3 servicio*; proporcionar ..3 servicio*; mejorar ..3 servicio*; mejora ..3 servicio*; atención al cliente; ejecución del contrato; gestionar ..3 pedido*; estadístic*; análisis; investigación; nuevas funciones; inteligencia artificial; desarrollo; soporte; funcionamiento; mantenimiento; experiencia; !ejecutar el contrato; !prestar nuestros servicios; !prestación de nuestros servicios; !mejora de los servicios; !mejora de nuestros servicios; !prestar los servicios; gestionar el pedido; tramitar ..2 pedido; entrega del pedido; gestionar ..4 entrega',
    'purpose.security-safety':
      'seguridad; fraude*; abuso*; prevenir; prevención; detectar; proteger; spam; moderación; integridad; malicios*; ciber*',
    'purpose.personalisation':
      '!creamos perfiles; !perfiles sobre; !perfil* ..3 hábitos; !personaliz*; !recomend*; !elaboración de perfiles; !a medida; sugerencias; sugerir; contenido relevante; adaptad* a; perfilado; intereses; !elabora* ..4 perfiles; !perfil*; !ofertas personalizadas; !recomenda*; !adapt* ..6 intereses; !sus intereses; !tus intereses; !sus preferencias; !se elabora* ..2 perfil; !elabora un perfil; !recomendarle; !recomendarte; !sus gustos; !tus gustos; !elaborar* perfiles; !se adapta* a sus|tus; !hábitos de compra',
    'purpose.marketing':
      '!marketing; !mercadotecnia; !boletin*; !promocional*; !comunicaciones comerciales; ofertas; encuestas; sorteos; sms; publicidad directa; concursos; promociones; newsletter*; prospección; !ofertas; !promocion*; !boletín; !publicidad ..4 correo; novedades; !llamadas comerciales; !encuestas ..4 opinión|satisfacción; !participar ..2 encuestas',
    'purpose.ads':
      '!publicidad; !anuncios; !publicitari*; !publicidad personalizada; !publicidad dirigida; !segmentación; !patrocinad*; remarketing; retargeting; anuncio; campañas; banners',
    'purpose.ai-training':
      '!entren* ..6 modelo*; !entrenamiento ..6 modelo*; !entren* ..5 ia; !entrenamiento ..5 ia; !entren* ..5 algoritmo*; !entren* ..6 inteligencia artificial; !desarroll* ..6 modelo*; !mejorar ..5 modelo*; !desarroll* ..5 ia; !desarroll* ..6 inteligencia artificial; !datos de entrenamiento; entrenamiento; aprendizaje automático; machine learning; ?modelos de ia; ?modelo* de lenguaje; ?ia generativa; ?inteligencia artificial; ?ia; ?algoritmo*',
    'purpose.age-assurance':
      '!verificación de edad; !verificar ..3 edad; !estimación de la edad; !comprobar ..3 edad; requisito* de edad; confirmar ..3 edad; prueba de edad; !demostrar ..3 edad; !verific* ..3 edad; !acreditar ..3 edad; !estimar su|tu edad; !confirmar que es|eres mayor; !estimar la edad; !comprobar su|tu edad; !verificación de la edad; !acreditar la edad',
    'purpose.sale':
      '!vender; !vendemos; !venden; !vendid*; !venderemos; !vendamos; !venta ..4 datos; !venta de información; contraprestación; alquil*; monetiz*; vender ..5 datos; a cambio de dinero; !venderse; !se venderán; !venderán; !hemos vendido; !cambio de dinero; !vendidos a terceros',
    'term.arbitration':
      '!arbitra*; !arbitral*; juicio con jurado; juicio por jurado; jurado; !por|ante|un ..1 árbitro*',
    'term.class-waiver':
      '!demanda* colectiva*; !accion* colectiva*; !acción de clase; !demanda de clase; acción representativa; a título individual',
    'term.dispute-procedure':
      'reclamación; reclamaciones; presentar una queja; !resolución ..3 disputas; !resolución ..3 litigios; !resolución ..3 conflictos; mediación; disputa*; litigio*; controversia*; conciliación; resolución amistosa; plataforma ..4 litigios; reclamacion*; honorarios de abogados; !reclamaci*; !mediación; !controversia*; !arbitraje de consumo; !forma amistosa; !servicio de mediación; !resolver el litigio; !resolución amistosa; !vía amistosa; !quejas deberán; !quejas ..6 por escrito',
    'term.jurisdiction':
      '!jurisdicción; !tribunales competentes; !juzgados; tribunales de; fuero; competencia exclusiva; sumisión; competencia judicial; !tribunales; !fuero; jurisdicción; competente*',
    'term.governing-law':
      '!ley aplicable; !legislación aplicable; !se regirán por; !se rige por; !leyes de; !legislación española; ley española; leyes del; conflicto de leyes; derecho aplicable; !sujeto al derecho; !sujeto a la legislación|ley; !derecho irlandés; !se rigen por; !legislación irlandesa; !sometid* ..2 derecho',
    'term.unilateral-change':
      '!cambios ..6 derechos; !modificaciones ..6 aplic*; !modificar ..4 términos; !modificar ..4 condiciones; !modificar ..3 presentes; !cambiar ..4 términos; !actualizar ..4 términos; !modificaciones ..4 condiciones; modificar ..4 política; cambios ..4 términos; cambios ..4 política; a nuestra discreción; sin previo aviso; modificar ..4 precios; en cualquier momento ..5 modific*; derecho a modificar; !cambios sustanciales; interrumpir ..4 servicio*; uso continuado; !modificar ..6 condiciones; !modificar ..5 términos; !cambios ..6 condiciones; !cambiar ..5 términos; !modificación; se entenderán aceptad*; !nueva versión; !cambios ..3 materiales; !cambios importantes; !condiciones actualizadas',
    'term.termination':
      '!rescind*; !rescisión; !suspen*; !cancelar su cuenta; !dar de baja ..4 cuenta; !resolver ..3 contrato; desactivar; bloquear; eliminar ..4 cuenta; terminar; terminación; inactividad; inactiv*; retirar ..3 contenido; expuls*; finaliz*; inhabilit*; cierre de ..3 cuenta; !suspend*; !cancelar ..4 cuenta; !bloque*; !dar de baja; !rescindir; expulsar; !podemos|podremos ..3 cancelar|cerrar|suspender|eliminar ..3 cuenta|suscripción; !nosotros ..4 cancelar|cerrar|suspender ..3 cuenta; !acceso ..3 suspendido; !cerrar ..3 cuenta tras',
    'term.content-licence':
      '!licencia*; !sublicenci*; !no exclusiv*; !irrevocable*; !libre de regalías; !exenta de regalías; propiedad intelectual; concede*; derechos de autor; reproducir; otorga*; obras derivadas; perpetu*; mundial; ceder ..3 derechos; !licencia; !cede*; !irrevocable; derechos de propiedad; !licencia ..6 gratuita; !nos concede* ..4 licencia|derecho|permiso; !licencia mundial; !nos otorga* ..4 derecho|licencia; !derecho de uso no exclusivo; !sublicenciable; !licencia ..4 perpetua',
    'term.name-likeness':
      '!su nombre ..4 imagen; !nombre e imagen; !nombre y ..2 imagen; !tu nombre ..4 imagen; !derecho* de imagen; !nombre ..3 imagen; semejanza; su imagen; tu imagen; voz e imagen; testimonios; apariencia',
    'term.liability-limit':
      '!responsabilidad; !limitación de responsabilidad; !no ..4 responsable*; !sin garantía*; !ninguna garantía; ?garantía*; daños; perjuicios; exclusión; tal cual; bajo su propio riesgo; exoner*; indirectos; lucro cesante; no garantiza*; responsables de; pérdidas; consecuentes; !responsab*; !no garantiz*; !sin garantía; culpa grave; dolo; limitación',
    'term.indemnity':
      '!indemniz*; !eximir; !mantener indemne; !indemnidad; exonerar ..4 reclamaci*; !mantendrá indemne; !indemne; !indemnizarnos',
    'term.auto-renewal':
      '!renov* ..3 automátic*; !renovación automática; !se renovará; !se renueva*; renovación; prorrog*; periodo de suscripción; período de suscripción; hasta que cancele; recurrente*; !suscripción|contrato|plan|abono|suscripciones ..6 prorrog*; !prorrog* ..3 automáticamente|tácitamente; !automáticamente por; !renovará ..6 automática; !prórroga automática',
    'term.fees':
      '!tarifa*; !precio*; cargo*; !cuota*; ?pago*; pagar; cobr*; €; $; coste*; costo*; impuesto*; ?factur*; comision*; gastos; ?suscripción; gratuit*; abonar; euros; recargo*; ?compra*; !gastos de envío; !comisión; !cobr*; coste; recargo; ?pago',
    'term.refunds':
      'anticipo; cancelar sin coste; !reembols*; !devolución*; !derecho de desistimiento; !desistimiento; no reembolsable*; devolver; plazo de devolución; reintegro; crédito*; !devoluc*; !desist*; !devolv*; gastos de devolución; vale; cambio',
    'term.prohibited-use':
      '!prohibid*; !no podrá utilizar; !no debe utilizar; !se compromete a no; !queda prohibido; !no está permitido; !se prohíbe; ilícit*; ilegal*; acoso; scraping; ingeniería inversa; suplantar; infring*; fraudulent*; no autorizado; robots; difam*; odio; no debes; no podrás; malware; !queda prohibid*; !emplear robots; !usar robots; !utilizar robots; !usted|usuario|cliente no podrá ..1 copiar|ceder|revender|emplear|reproducir|modificar|descompilar|transferir',
    'term.assignment':
      '!ceder ..4 contrato; !ceder ..4 derechos; !cesión del contrato; transferir ..4 derechos; derechos y obligaciones; cesionari*; subrog*; !transmitir el presente|este contrato; !ceder nuestros derechos; !ceder ..3 contrato; !derechos y obligaciones derivad*; !transmitir ..3 contrato',
    'term.eligibility-age':
      '!años de edad; !al menos 13; !al menos 14; !al menos 16; !al menos 18; !mayor* de edad; !menor* de edad; !mayor* de 18; edad mínima; capacidad legal; consentimiento parental; tutor legal; capacidad jurídica; menores de 18; padre o tutor; !menores de 13|14|16|18 años; !menores de 13|14|16|18 no',
    'term.contracting-entity':
      '!contrato entre; !entidad contratante; !parte contratante; contrata con; sociedad ..4 domicilio; domicilio social; cif; registro mercantil; s l; s a; titular del sitio; operado por; proporcionado por; prestado por; acuerdo entre; !contrato se celebra con|entre; !inscrita en el registro',
    'term.third-party-terms':
      '!términos de terceros; !condiciones adicionales; !términos adicionales; !condiciones particulares; sitios web de terceros; servicios de terceros; enlaces a; contenido de terceros; condiciones de uso de; forman parte; otras políticas; condiciones específicas; términos complementarios; políticas; !condiciones de uso del proveedor; !condiciones de ..2 proveedor externo; !normas de la comunidad; !forman parte ..2 presente; !sujet* ..3 condiciones|términos ..4 proveedor*|tercero*|socio*|externo*',
    'term.user-responsibility':
      '!responde de los daños; !responde de; !responderá de; !usted es responsable; !eres responsable; !será responsable; !responsable de; !se compromete a; !único responsable; debe; deberá; obligado a; contraseña ..4 confidencial; información veraz; veraz; garantiza que; declara; obligaciones del; mantener ..3 actualiz*; acepta que; reconoce; !está obligado a; !obligado a facilitar; !información veraz; !cliente está obligado; !usuario está obligado',
    'term.other':
      '!acuerdo completo; !divisibilidad; fuerza mayor; renuncia; nulidad; notificaciones; idioma; marcas; feedback; vigencia; objeto; definiciones; presentes condiciones; disponibilidad; supervivencia; entrega; !nulidad de una; !nulidad de alguna; !validez de las restantes',
    'choice.opt-out':
      '!cookie* ..12 no se pueden|puede desactivar; !cookie* ..12 no pueden|puede desactivarse; !cookie* ..12 no pueden|puede ser desactivad*; !darse de baja; !darte de baja; !cancelar la suscripción; !oponerse; !opt out; !desactivar; !exclusión voluntaria; rechazar; no recibir; dejar de recibir; retirar; baja; optar por no; inhabilitar; negarse; !rechazar las cookies; !rechazar ..3 cookies; !rechazar cookies; !no quiere* ..2 recibir; !no desea* ..2 recibir; !no quieres ..2 recibir; !dejar de recibir',
    'choice.opt-in-consent':
      '!consentimiento; !consient*; !su autorización; !tu autorización; autorización previa; !retirar ..3 consentimiento; permiso; opt in; expreso; explícito; casilla; su aprobación; aceptación expresa; !si nos da su; !si lo autoriza; !autoriza*; !previa autorización; si acepta',
    'choice.objection':
      '!derecho de oposición; !oposición; !oponerse al tratamiento; limitación del tratamiento; derecho a la limitación; limitar el tratamiento; oponerte; !limitación del tratamiento; !oponerse al; !oponerte al',
    'choice.deletion':
      '!derecho de supresión; !derecho al olvido; !suprimir ..3 datos; !eliminar sus datos; !supresión; eliminar ..4 datos; borrar ..3 datos; solicitar la eliminación; cancelación de datos; eliminación; eliminar tu; eliminar su; !datos sean suprimidos|eliminados|borrados; !eliminemos los datos; !eliminemos sus|tus datos; !suprimamos; !suprimidos sin dilación; !solicitar ..4 eliminemos; !se borren|supriman|eliminen; !que se ..1 borren|supriman|eliminen ..2 datos',
    'choice.access-portability':
      '!derecho de acceso; !portabilidad; !rectificación; !acceder a sus datos; !acceder a tus datos; copia de sus; copia de tus; descargar; exportar; corregir; rectificar; derechos de acceso; acceso a sus; !obtener una copia; actualizar sus; !derecho a saber; !derecho a conocer; !recibir una copia; !copia de los datos; !derecho|solicitar|obtener|pedir ..3 acceso a sus|tus datos; !lectura mecánica',
    'choice.settings-control':
      'escoger; decidir; !configuración; !ajustes; !controlar; !gestionar ..3 preferencias; preferencias; configurar; administrar; elegir; opciones; control*; personalizar su; bloquear; activar; panel; !gestionar sus|tus preferencias; !configuración de la aplicación; !ajustes de privacidad; !gestionar ..2 preferencias',
    'choice.account-closure':
      '!eliminar su cuenta; !eliminar tu cuenta; !cerrar su cuenta; !cerrar tu cuenta; !cancelar su cuenta; darse de baja del servicio; eliminación de la cuenta; baja de la cuenta; dejar de usar; dejar de utilizar; !cerrar su|tu cuenta; !eliminar su|tu cuenta',
    'choice.subscription-cancel':
      '!cancelar; !cancelación; !cancelar su suscripción; !cancelar tu suscripción; desistimiento; prueba gratuita; periodo de prueba; anular; anulación; rescindir ..3 suscripción; cancele; !suscripción|plan|abono ..6 cancelarse; !cancélelo; !cancélela; !cancélalo; !cancélala; !poner fin a ..5 plan|suscripción; !suscripción puede cancelarse; !anule su|tu suscripción; !anula tu suscripción; !anular ..2 suscripción; !cancele su suscripción',
    'choice.no-ads-subscription':
      '!sin anuncios; !sin publicidad; premium; suscripción de pago; suscriptores; versión de pago; plan con anuncios',
    'choice.appeal':
      '!apelar; !apelación; !recurso; !reclamación ante; !presentar una reclamación; impugnar; autoridad de control; agencia española; queja*; reclamar; revisión humana; !recurrir la decisión; !recurrir ..3 decisión; !reclamación ante la agencia; !impugnar ..3 decisión; !reclamación ante la autoridad; !presentar ..1 reclamación ante',
    'notice.effective-date':
      '!fecha de entrada en vigor; !última actualización; !entrada en vigor; !última modificación; en vigor; vigente desde; actualizado el; a partir del; fecha de vigencia; efectivo; !entra en vigor; !entran en vigor; !entrará* en vigor; !entró en vigor; !sustituye a todas',
    'notice.refusal-consequence':
      '!si no acepta; !si no aceptas; !si no está de acuerdo; !si no estás de acuerdo; !si no proporciona; !si no facilita; !si no autoriza*; !si no permite*; !si rechaza*; ?si no desea; !no podremos; no podrá utilizar; no podrás; debe dejar de; deje de usar; no estará disponible; negativa; imposibilidad; obligatori*; !si se niega; !sin estos datos; !si no está conforme; !no será posible celebrar; !si no facilita*; !deberá dejar de usar|utilizar|acceder; !no estás conforme',
    'notice.transparency':
      '!transparencia; más información; explica; describe; le informamos; te informamos; política de privacidad; delegado de protección; preguntas; notificaremos; contacto; esta política; avisaremos; comunicaremos; !violación de seguridad; !brecha de seguridad; !le|te informaremos ..8 cambio*|modificaci*|brecha*|violaci*|tratamiento; !explica cómo tratamos|recogemos|recopilamos|utilizamos|usamos|se tratan|puede',
    'notice.retention':
      '!cuánto tiempo; !plazo de conservación; !conserva*; !plazo* de conservación; !período de conservación; !durante el tiempo; !mientras; !retención; durante ..3 años; durante ..3 meses; años; meses; plazo; hasta que; anonimiz*; eliminad*; bloquead*; almacena*; tiempo necesario; días; último contacto; conserv*; !plazo; !suprim*; !guardar*; almacen*; borr*; !una vez transcurrid*; !transcurrid* ..4 días; !elimin* ..14 días; !durante ..3 meses|años|días; !se conservan; !se almacenan ..2 mientras; !se conservarán; !después se destruyen',
    'notice.transfer':
      '!transferencia* internacional*; !terceros países; !cláusulas contractuales tipo; !fuera del espacio económico; !fuera de la unión; !fuera del eee; !privacy shield; !data privacy framework; decisión de adecuación; estados unidos; otros países; servidores ubicados; nivel de protección; transferi*; ubicados en; países; !fuera del espacio; !estados unidos; !transferencias internacionales; !transferencias; !cláusulas contractuales; terceros países; servidores; fuera de la ue; españa; irlanda; india; china; alemania; canadá; suiza; unión europea; méxico; reino unido; singapur; !espacio económico europeo; !países situados fuera; !países fuera; !en la india; !en estados unidos; !en ee uu',
    'notice.controller-entity':
      '!responsable del tratamiento; !responsables del tratamiento; !corresponsable*; delegado de protección; dpo; representante; domicilio; cif; s l; responsable de sus datos; !corresponsables',
    'notice.legal-basis':
      '!base* jurídica*; !base legal; !interés legítimo; !intereses legítimos; !legitimación; !rgpd; !ejecución del contrato; !ejecución de un contrato; obligación* legal*; interés público; artículo 6; base ..3 tratamiento; lopd*; legítimo',
  },
};
