import type { LanguageData } from './shape.ts';

/** Rejected: "conditions" without an article of a contract ("conditions météo") is kept only beside a verb of agreement, as everywhere. */
export const fr: LanguageData = {
  lang: 'fr',
  agree:
    "accept(?!able)|consen(?:s\\b|tez|tir|te\\b)|(?:mon|votre|notre|donne\\w*) (?:\\w+ )?consentement|reconnai|approuv|adhèr|d'accord|engage à|souscri[st]",
  read: 'pris connaissance|prends connaissance|(?:ai|avoir|avez) (?:\\w+ )?lu\\b|lu et|compris',
  terms:
    "conditions|\\bcgu\\b|\\bcgv\\b|règlement(?! (?:par|de la|en))|charte|règles|accord (?:de|d')|contrat|modalités|mentions légales|licence|engagements",
  privacy: 'confidentialité|vie privée|données (?:personnelles|à caractère)|protection des données',
  by: "en (?:vous |me |m')?(?:\\w+ ){0,2}?(?!utilisant|visitant|naviguant)\\w+ant|lorsque vous|quand vous|avant de|cliquez|clic|pour (?:continuer|vous inscrire|créer)|au moment de",
  passive:
    "en (?:utilisant|visitant|naviguant|accédant)|l'utilisation (?:de ce|du)|poursui\\w+ votre navigation|en poursuivant votre",
  proceed: "continu|poursui|suivant|c'est parti|commencer|entrer|valider|compris",
  update:
    'mis(?:e|es)? à jour|mettons à jour|actualis|modifi|chang(?:é|e)|nouvelles? (?:conditions|politique|règles)|évolu',
  past: 'vous avez (?:déjà )?accepté|merci|(?:utilisateurs|membres|clients|visiteurs) (?:doivent|qui|ont|acceptent)',
  signup:
    "inscri|créer|connexion|connecter|enregistr|envoyer|rejoindre|adhérer|s'abonner|publier|soumettre|valider|confirmer|démarrer|essayer",
  order: 'commander|commande|acheter|payer|réserver|paiement|donner',
  allow: "autoriser|permettre|donner l'accès",
  decline: "refus|n'accepte pas|pas d'accord|non merci|annuler|rejeter|décliner|^non$",
  later: 'plus tard|pas maintenant|ignorer|passer|fermer',
  logout: 'déconn|se déconnecter',
  remove: '(?:supprim|ferm|clôtur|résili)\\w* (?:mon|votre|le) compte',
  settings: 'paramètre|préférence|gérer|personnaliser|options|réglages',
  deadline:
    "avant|d'ici|jusqu'au|jusqu'|à partir du|à compter|entre\\w* en vigueur|après|dès|dans (?:les |un délai de )?(?=\\d)|sous (?=\\d)|le\\b",
  dated: 'dernière (?:mise à jour|modification)|publié|née?\\b|depuis',
  lost: "pour (?:pouvoir )?continuer à|ne pourrez plus|ne plus (?:pouvoir|avoir accès)|perd\\w* l'accès|plus accès|(?:compte|accès) sera (?:suspendu|bloqué|restreint|désactivé)",
  deleted: 'compte (?:sera|pourra être|va être) (?:\\w+ )?(?:supprim|ferm|clôtur|résili)',
  limited: 'certaines fonctions|certaines fonctionnalités|fonctionnalités (?:\\w+ )?(?:limitées|réduites)|accès limité',
  payment: '(?:abonne|payer|payant)\\w* (?:\\w+ ){0,6}(?:sans|au lieu)',
  marketing: 'newsletter|marketing|publicit|promotion|offres|lettre d',
  addressed: 'vous (?:\\w+ )?(?:acceptez|consentez|reconnaissez)|tu acceptes',
  these: 'ci-dessus|ci-dessous|ci-après|suivant|documents|ces modifications',
};
