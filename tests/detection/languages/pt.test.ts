// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Portuguese', {
  lang: 'pt-BR',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Ao criar uma conta, você concorda com nossos [Termos de Serviço](t) e confirma que leu a [Política de Privacidade](p).',
      action: 'Criar conta',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Ao clicar em Cadastre-se, declaro que li e aceito os [termos de uso](t) e o tratamento dos meus [dados pessoais](p).',
      action: 'Cadastre-se',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Ao registar-se, aceita as [condições gerais](t) do serviço.',
      action: 'Registar',
    },
    { kind: 'checkbox', shape: 'label', text: 'Li e aceito os [termos e condições](t)', button: 'Enviar' },
    { kind: 'checkbox', shape: 'drawn', text: 'Estou de acordo com o [regulamento](t)', button: 'Continuar' },
    {
      kind: 'checkbox',
      shape: 'for',
      text: 'Declaro que tomei conhecimento e aceito as [condições de utilização](t)',
      button: 'Submeter',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Estamos atualizando nossos termos',
      text: 'Os novos termos entram em vigor em 8 de fevereiro de 2021. {Para continuar usando o Chatta, você precisa aceitar os novos [termos](t) e a [política de privacidade](p).}',
      action: 'Aceitar e continuar',
      others: [
        ['later', 'Agora não'],
        ['log-out', 'Sair'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Alterações ao nosso contrato',
      text: '{Aceite o novo [contrato de utilizador](t) até 1 de março de 2021.} Caso contrário, a sua conta será eliminada.',
      action: 'Aceito',
      others: [
        ['delete-account', 'Eliminar a minha conta'],
        ['decline', 'Não, obrigado'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Ao continuar, você concorda com os nossos [termos](t).',
      action: 'Continuar',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Ao finalizar a compra, você aceita as [condições de venda](s).',
      action: 'Finalizar compra',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'O aplicativo quer acessar sua conta',
      text: 'Ao clicar em Autorizar, você concorda com os [termos](t) e a [política de privacidade](p) do aplicativo.',
      action: 'Autorizar',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Usamos cookies. Ao continuar navegando, você concorda com o uso de cookies. Leia nossa [política de cookies](c).',
      buttons: ['Aceitar todos', 'Configurações'],
    },
    { kind: 'marketing box', text: 'Aceito receber a newsletter e ofertas por e-mail.', buttons: ['Enviar'] },
    {
      kind: 'article',
      text: '“Ao clicar no botão, você aceita os novos termos”, diz a janela. Muitos perguntam por que os usuários devem aceitar os termos para continuar.',
      buttons: ['Assinar'],
    },
    { kind: 'question', text: 'Ana quer ser sua amiga. Deseja aceitar o pedido?', buttons: ['Aceitar', 'Recusar'] },
    { kind: 'log-in', text: '[Termos](t) · [Privacidade](p)', buttons: ['Entrar'] },
  ],
});
