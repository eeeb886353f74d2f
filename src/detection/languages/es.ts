import type { LanguageData } from './shape.ts';

/** Rejected: "conforme" (customs, adjectives); "normas" needs its verb of agreement in the same sentence, as all nouns do. */
export const es: LanguageData = {
  lang: 'es',
  agree:
    'acept(?!able)|acuerdo con|de acuerdo|consient|consentimiento|reconoc|autorizo|estoy conforme|conformidad|conforme con|^conforme$|parecen? bien|dan?s? por buen|adher|consentir|conform[ea] con|celebra[srn]?\\w* (?:el|un|este|nuestro) (?:\\w+ )?(?:contrato|acuerdo|convenio)|vinculad[oa]s? (?:por|a|con)|te vinculas?|se vincula|te obligas a|se obliga a|te sometes a|se somete a|asentimiento|compromet\\w* a (?:cumplir|respetar)',
  read: '(?:he|has|ha|haber) leído|leí\\b|entiendo|comprend|comprometo|conocer y|conozco|enterad[oa]|(?:sido|soy|estar|estoy) informad[oa]|tomo conocimiento|cumplir|respetar|leíste',
  terms:
    'términos|terminos|condiciones|contrato|acuerdo de|normas|reglas|reglamento|bases\\b(?! de datos)|políticas?|aviso legal|licencia|lineamientos|directrices|normativas?|estatutos|cláusulas|protocolo|código (?:de conducta|ético)|tyc\\b|t&c|convenio|tarifas|acuerdo marco|declaración de (?:firma|consentimiento|divulgación)|divulgación (?:de|sobre)|descargo de responsabilidad',
  privacy:
    'privacidad|protección de datos|datos personales|confidencialidad|tratamiento de (?:mis|tus|sus|los|datos)|rgpd',
  by: 'al (?:hacer |dar |pulsar |presionar )?(?!usar|utilizar|visitar|navegar|acceder)\\w+(?:ar|er|ir)(?:te|se|me|le)?\\b|cuando (?:te |se )?|haz clic|haga clic|dar clic|clic en|si (?:continúa|continúas)|para (?:continuar|(?:poder )?seguir|registrar|crear)|antes de|si (?:pulsas?|haces?|sigues?|continúas?|continúa|entras?|te registras|se registra|aceptas?|estás de acuerdo)|(?:registr|inscrib|inscrib|cre|contin|confirm|puls|envi|hac|complet|dand|permit|conced|sig)\\w*(?:ando|iendo|ándo\\w*|iéndo\\w*)|(?:inscripción|registro|compra|envío|participación|pedido|registrar[ts]e|pago|reserva|confirmación) (?:[^ .]+ ){0,5}(?:implica|supone|conlleva|equivale|constituye|comporta|significa)|con (?:el|tu|su) (?:envío|registro|pedido|compra|inscripción)|mediante|pulsa|toca\\b|toque\\b|dale a|dando|(?:rogamos|pedimos|por favor) (?:[^ .]+ ){0,5}(?:acept|confirm)\\w*|(?:acceso|entrada|inicio de sesión|alta|acceder|entrar|confirmar|continuar|inscripción|registro|compra|validación) (?:[^ .]+ ){0,5}(?:implica|supone|conlleva|equivale|constituye|comporta|significa|vale)|si (?:eliges?|tocas?|aceptas?|respondes?|confirmas?|entras?|accedes?|elige|toca|confirma|accede)\\b',
  passive:
    'al (?:usar|utilizar|visitar|navegar|acceder)|el uso de (?:este|esta|nuestro)|seguir navegando|continuar navegando|si continúa navegando',
  proceed:
    'continu|seguir|siguiente|empezar|comenzar|entrar|entendido|adelante|vale\\b|ok\\b|listo\\b|vamos\\b|sigues?\\b|conforme\\b|^(?:perfecto|está bien|claro|venga|hecho|trato hecho|por mí bien)$',
  update:
    'actualiz|modific|cambi(?:ado|os|ar|amos)|nuev[oa]s (?:términos|condiciones|políticas?|normas)|nueva política|revis|reescri|renov|estren|simplific|novedades|nuev[oa]s? (?:\\w+ )?(?:términos|condiciones|política|normas|reglamento|contrato|reglas|aviso|versión|estatutos)',
  fresh: 'nuev[oa]s? |cambi|actualiz|modific',
  past: '(?:has|ha|usted ha|ya) (?:aceptado|aceptaste)|gracias|(?:usuarios|miembros|clientes|visitantes) (?:deben|que|han|acept)|aceptaste|aceptamos|se aceptan (?:devol|tarjet|pago)|(?:fue|fueron|sido) aceptad',
  imposed:
    '^(?:exigir|exige|pedir|pide|requerir|requiere|solicitar|solicita|obligar|obliga|hacer) (?:[^ .]+ ){0,3}(?:usuari|miembr|client|soci|visitant|participant|famili|padres|tutor|profesor|alumn|emplead|huésped)\\w* (?:[^ .]+ ){0,3}(?:acept|consent|consient|confirm)|^(?:exigir|exige|requerir|solicitar) (?:la |el )?(?:aceptación|conformidad|consentimiento)',
  required:
    '(?:debes?|deben|tienes? que|necesitas?|hay que|por favor,?|es necesario) (?:\\w+ ){0,2}(?:acept|estar de acuerdo)',
  signup:
    'registr|crear|crea\\b|inscri|iniciar sesión|inicia sesión|suscri|enviar|unirse|únete|acceder|ingresar|publicar|confirmar|guardar|probar|finalizar|conectar|participar|descargar|activar|apuntar|firmar|^(?:terminar|instalar)$',
  order: 'comprar|compra\\b|pagar|pedido|reservar|donar|realizar',
  allow: 'autorizar|permitir|dar acceso',
  decline:
    'rechaz|no acept|no estoy de acuerdo|no,? gracias|cancelar|declinar|^no$|^(?:denegar)$|sin (?:aceptar|consentir)',
  back: '^(?:volver|atrás|regresar)$',
  later: 'más tarde|ahora no|después|omitir|cerrar|luego|recuérdamelo|otro momento|^(?:todavía|aún) no$',
  maybe: '^(?:quizás?|tal ?vez)$',
  logout: 'cerrar sesión|cerrar la sesión|desconectar',
  remove: '(?:elimin|borr|cerr|cancel|dar de baja)\\w* (?:\\w+ )?cuenta|dar(?:me|se|te) de baja',
  settings: 'configura|ajustes|preferencias|gestionar|opciones|personalizar|administrar',
  deadline:
    'antes del?|hasta|a partir del?|el\\b|desde|entrar\\w* en vigor|después del?|en (?:un plazo de )?(?=\\d)|dentro de|tienes? (?=\\d+ \\w+(?:,| para (?!devolver|cambiar|desistir)))|plazo|a más tardar|daqui',
  dated: 'última (?:actualización|modificación)|publicado|nacid|desde hace',
  lost: 'para (?:poder )?(?:continuar|seguir) (?:usando|utilizando)|no podrás? (?!publicar|comentar|enviar|escribir|responder|reservar|pedir|comprar|vender|subir|operar)|ya no (?:podrás|podrá|tendrás|tendrá)|perder\\w* (?:el )?acceso|(?:cuenta|acceso) (?:será|quedará) (?:suspend|bloque|restring|desactiv)|(?:continuar|seguir) (?:accediendo|disfrutando|con nosotros)|no (?:podremos|podemos) (?:seguir|continuar)|sin (?:tu|su) (?:aceptación|consentimiento|conformidad)|bloquearemos|suspenderemos|perder(?:ás|á)\\b|para (?:poder )?continuar,? [^.]{0,30}(?:debe|tien|necesit|acept)|(?:debe|tiene|necesita|hay que)\\w* [^.]{0,60}para (?:poder )?continuar\\b|(?:se )?(?:bloqueará|suspenderá|restringirá)n? (?:el acceso|(?:tu|su|la) (?:\\w+ )?cuenta)',
  deleted:
    '(?:cuenta|perfil) (?:será|se|podrá ser) (?:\\w+ )?(?:elimin|cerrad|cancel|borrad)|(?:cerraremos|cancelaremos|daremos de baja|resolveremos|rescindiremos)|(?:eliminaremos|borraremos) (?:[^ .]+ ){0,5}(?:cuenta|perfil|usuario|suscripción)|(?:tendremos que|obligados a) (?:cerrar|cancelar|eliminar|dar de baja|resolver)|se (?:cancelará|cerrará|eliminará|resolverá|rescindirá|dará de baja|borrará)|(?:contrato|suscripción|membresía|póliza) (?:será|quedará|quedan) (?:\\w+ )?(?:resuelt|cancel|rescind|extingu|finaliz)|(?:supondrá|implicará|conllevará) (?:[^ .]+ ){0,3}(?:baja|cierre|resolución|cancelación)',
  limited:
    '(?:algunas|ciertas) funciones|funciones limitadas|acceso limitado|(?:solo|sólo|únicamente) podr\\w+|no podr\\w+ (?:publicar|comentar|enviar|escribir|responder|reservar|pedir|comprar|vender|subir|operar)|solo lectura|servicios (?:\\w+ ){0,4}(?:limitad|restringid)',
  partly: '(?:algunas|ciertas) (?:\\w+ )?funci',
  payment: '(?:suscr|pagar|pago)\\w* (?:\\w+ ){0,6}(?:sin|en lugar)',
  fee: 'tarifa',
  free: 'sin(?: \\w{1,14})? tarifa',
  marketing: 'newsletter|marketing|publicidad|promocion|ofertas|boletín|publicitari',
  addressed: '(?:usted )?acepta[sn]?\\b|aceptas',
  these:
    'est[ao]s (?:condiciones|términos)|anterior|siguiente|arriba|abajo|documentos|estos cambios|(?:los|estos) cambios',
  so: 'al hacerlo|haciendo esto|con ello|con esto|de (?:este|ese) modo|así|(?:ello|esto|eso) (?:implica|significa|supone)',
  others: '(?:el|los) (?:usuario|cliente|comprador)s? (?:[^ .]+ ){0,4}(?:acept|deb|reconoc)',
  latest:
    'antes del? (?:día )?(?=\\d)|hasta (?:el )?(?=\\d)|a más tardar|plazo|fecha límite|dentro de (?=\\d)|tienes? (?=\\d)',
  refused:
    'si (?:est[áa]s?|usted está) en desacuerdo|si (?:lo |la |los |las )?rechaza|si no\\b|de lo contrario|en caso contrario|sin (?:tu |su )?(?:aceptación|consentimiento|confirmación)|quien(?:es)? no\\b|pasad[oa] (?:es[ae]|est[ae]|el|la)|después de (?:es[ae]|esta)|a partir de entonces',
  toRead: 'por favor|lea\\b|lee\\b|consult',
  offer: 'oferta|invitaci|solicitud|propuesta|presupuesto|desafío|reto\\b|llamada|intercambio',
};
