// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('French', {
  lang: 'fr',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: "En créant un compte, vous acceptez nos [Conditions d'utilisation](t) et reconnaissez avoir lu la [Politique de confidentialité](p).",
      action: 'Créer un compte',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'En cliquant sur S’inscrire, j’accepte les [CGU](t) et le traitement de mes [données personnelles](p).',
      action: "S'inscrire",
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Votre inscription vaut acceptation du [règlement](t) : en vous inscrivant, vous acceptez ses clauses.',
      action: 'Rejoindre',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: "J'ai lu et j'accepte les [conditions générales de service](t)",
      button: 'Envoyer',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: "Je reconnais avoir pris connaissance des [conditions d'utilisation](t) et les accepter",
      button: 'Continuer',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Nous mettons à jour nos conditions',
      text: 'Les nouvelles conditions entreront en vigueur le 8 février 2021. {Pour continuer à utiliser Chatta, vous devez accepter les nouvelles [conditions](t) et la [politique de confidentialité](p).}',
      action: 'Accepter et continuer',
      others: [
        ['later', 'Plus tard'],
        ['log-out', 'Se déconnecter'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Modification de notre contrat',
      text: "{Veuillez accepter le nouveau [contrat d'utilisation](t) avant le 1er mars 2021.} À défaut, votre compte sera supprimé.",
      action: "J'accepte",
      others: [
        ['delete-account', 'Supprimer mon compte'],
        ['decline', 'Non merci'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'En continuant, vous acceptez nos [conditions](t).', action: 'Continuer' },
    {
      kind: 'checkout',
      shape: 'above',
      text: "En passant commande, vous acceptez nos [conditions d'achat](t).",
      action: 'Commander',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: "L'application souhaite accéder à votre compte",
      text: "En cliquant sur Autoriser, vous acceptez les [conditions](t) et la [politique de confidentialité](p) de l'application.",
      action: 'Autoriser',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: "Nous utilisons des cookies. En poursuivant votre navigation, vous acceptez l'utilisation de cookies. Consultez notre [politique de cookies](c).",
      buttons: ['Tout accepter', 'Paramètres'],
    },
    {
      kind: 'marketing box',
      text: "J'accepte de recevoir la newsletter et des offres par e-mail.",
      buttons: ['Envoyer'],
    },
    {
      kind: 'article',
      text: '« En cliquant, vous acceptez les nouvelles conditions », indique la fenêtre. Beaucoup demandent pourquoi les utilisateurs doivent accepter les conditions pour continuer.',
      buttons: ["S'abonner"],
    },
    {
      kind: 'question',
      text: 'Anna souhaite devenir votre amie. Voulez-vous accepter la demande ?',
      buttons: ['Accepter', 'Refuser'],
    },
    { kind: 'log-in', text: '[Conditions](t) · [Confidentialité](p)', buttons: ['Se connecter'] },
  ],
});
