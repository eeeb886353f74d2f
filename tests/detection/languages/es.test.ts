// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Spanish', {
  lang: 'es',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Al crear una cuenta, aceptas nuestros [Términos de servicio](t) y confirmas que has leído la [Política de privacidad](p).',
      action: 'Crear cuenta',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Al hacer clic en Registrarme, declaro que he leído y acepto las [bases legales](t) y el tratamiento de mis [datos personales](p).',
      action: 'Registrarme',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Si te registras, estás de acuerdo con las [normas de la comunidad](g).',
      action: 'Únete',
    },
    { kind: 'checkbox', shape: 'label', text: 'He leído y acepto los [términos y condiciones](t)', button: 'Enviar' },
    { kind: 'checkbox', shape: 'drawn', text: 'Estoy de acuerdo con el [aviso legal](t)', button: 'Continuar' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Estamos actualizando nuestras condiciones',
      text: 'Las nuevas condiciones entran en vigor el 8 de febrero de 2021. {Para seguir usando Chatta debes aceptar las nuevas [condiciones](t) y la [política de privacidad](p).}',
      action: 'Aceptar y continuar',
      others: [
        ['later', 'Ahora no'],
        ['log-out', 'Cerrar sesión'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Cambios en nuestro contrato',
      text: '{Acepte el nuevo [contrato de usuario](t) antes del 1 de marzo de 2021.} De lo contrario, su cuenta será eliminada.',
      action: 'Acepto',
      others: [
        ['delete-account', 'Eliminar mi cuenta'],
        ['decline', 'No, gracias'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'Al continuar, aceptas nuestras [condiciones](t).', action: 'Continuar' },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Al realizar tu pedido aceptas las [condiciones de venta](s).',
      action: 'Realizar pedido',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'La aplicación quiere acceder a tu cuenta',
      text: 'Al hacer clic en Autorizar, aceptas los [términos](t) y la [política de privacidad](p) de la aplicación.',
      action: 'Autorizar',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Utilizamos cookies. Si continúa navegando, acepta el uso de cookies. Consulte nuestra [política de cookies](c).',
      buttons: ['Aceptar todo', 'Configuración'],
    },
    { kind: 'marketing box', text: 'Acepto recibir el boletín y ofertas por correo electrónico.', buttons: ['Enviar'] },
    {
      kind: 'article',
      text: '«Al pulsar el botón aceptas las nuevas condiciones», dice la ventana. Muchos preguntan por qué los usuarios deben aceptar las condiciones para continuar.',
      buttons: ['Suscribirse'],
    },
    {
      kind: 'question',
      text: 'Ana quiere ser tu amiga. ¿Quieres aceptar la solicitud?',
      buttons: ['Aceptar', 'Rechazar'],
    },
    { kind: 'log-in', text: '[Términos](t) · [Privacidad](p)', buttons: ['Iniciar sesión'] },
  ],
});
