import type { LanguageData } from './shape.ts';

/** Rejected: "conforme" (customs, adjectives); "normas" needs its verb of agreement in the same sentence, as all nouns do. */
export const es: LanguageData = {
  lang: 'es',
  agree: 'acept(?!able)|acuerdo con|de acuerdo|consient|consentimiento|reconoc|autorizo|estoy conforme',
  read: '(?:he|has|ha|haber) leído|leí\\b|entiendo|comprend',
  terms:
    'términos|terminos|condiciones|contrato|acuerdo de|normas|reglas|reglamento|bases (?:legales|del)|políticas?|aviso legal|licencia|lineamientos|directrices',
  privacy: 'privacidad|protección de datos|datos personales|confidencialidad',
  by: 'al (?:hacer |dar |pulsar |presionar )?(?!usar|utilizar|visitar|navegar|acceder)\\w+(?:ar|er|ir)(?:te|se|me|le)?\\b|cuando (?:te |se )?|haz clic|haga clic|dar clic|clic en|si (?:continúa|continúas)|para (?:continuar|registrar|crear)|antes de',
  passive:
    'al (?:usar|utilizar|visitar|navegar|acceder)|el uso de (?:este|esta|nuestro)|seguir navegando|continuar navegando|si continúa navegando',
  proceed: 'continu|seguir|siguiente|empezar|comenzar|entrar|entendido|adelante',
  update:
    'actualiz|modific|cambi(?:ado|os|ar|amos)|nuev[oa]s (?:términos|condiciones|políticas?|normas)|nueva política',
  past: '(?:has|ha|usted ha|ya) (?:aceptado|aceptaste)|gracias|(?:usuarios|miembros|clientes|visitantes) (?:deben|que|han|acept)',
  signup:
    'registr|crear|crea\\b|inscri|iniciar sesión|inicia sesión|suscri|enviar|unirse|únete|acceder|ingresar|publicar|confirmar|guardar|probar|finalizar',
  order: 'comprar|compra\\b|pagar|pedido|reservar|donar|realizar',
  allow: 'autorizar|permitir|dar acceso',
  decline: 'rechaz|no acept|no estoy de acuerdo|no,? gracias|cancelar|declinar|^no$',
  later: 'más tarde|ahora no|después|omitir|cerrar|luego',
  logout: 'cerrar sesión|cerrar la sesión|desconectar',
  remove: '(?:elimin|borr|cerr|cancel|dar de baja)\\w* (?:\\w+ )?cuenta',
  settings: 'configura|ajustes|preferencias|gestionar|opciones|personalizar|administrar',
  deadline:
    'antes del?|hasta|a partir del?|el\\b|desde|entrar\\w* en vigor|después del?|en (?:un plazo de )?(?=\\d)|dentro de',
  dated: 'última (?:actualización|modificación)|publicado|nacid|desde hace',
  lost: 'para (?:poder )?(?:continuar|seguir) (?:usando|utilizando)|no podrás|no podrá|ya no (?:podrás|podrá|tendrás|tendrá)|perder\\w* (?:el )?acceso|(?:cuenta|acceso) (?:será|quedará) (?:suspend|bloque|restring|desactiv)',
  deleted: '(?:cuenta|perfil) (?:será|se|podrá ser) (?:\\w+ )?(?:elimin|cerrad|cancel|borrad)',
  limited: '(?:algunas|ciertas) funciones|funciones limitadas|acceso limitado',
  payment: '(?:suscr|pagar|pago)\\w* (?:\\w+ ){0,6}(?:sin|en lugar)',
  marketing: 'newsletter|marketing|publicidad|promocion|ofertas|boletín',
  addressed: '(?:usted )?acepta[sn]?\\b|aceptas',
  these: 'anterior|siguiente|arriba|abajo|documentos|estos cambios',
};
