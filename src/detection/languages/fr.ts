import type { LanguageData } from './shape.ts';

/** Rejected: "conditions" without an article of a contract ("conditions météo") is kept only beside a verb of agreement, as everywhere. */
export const fr: LanguageData = {
  lang: 'fr',
  agree:
    "accept(?!able)|consen(?:s\\b|tez|tir|te\\b)|(?:mon|votre|notre|donne\\w*) (?:\\w+ )?consentement|reconnai|approuv|adhèr(?!ent)|d'accord|engage[sz]? à|souscri[st]|(?:mon|ton|votre|donne\\w*) (?:\\w+ )?accord|adhésion|ça (?:me|te|vous) va|ok (?:pour|avec)|souscriv|conclu(?:ez|s|ons|re) (?:le|un|ce|notre|votre|la|avec)|liée?s? par|vous liez|assentiment|connaissance et (?:de )?(?:l[ae]s? )?(?:valide|signe)",
  read: "pris connaissance|prends connaissance|(?:ai|avoir|avez) (?:\\w+ )?lu\\b|lu et|compris|(?:respecter|à respecter|respecterai)|j'ai lu\\b",
  terms:
    "conditions|\\bcgu\\b|\\bcgv\\b|règlement(?! (?:par|en|de (?:la|votre|ma) (?:commande|facture)))|charte|règles|accord (?:de|d')|contrat|modalités|mentions légales|licence|engagements|statuts|convention\\b|protocole|clauses|cahier des charges|code de (?:conduite|déontologie)|politique (?:de|d')|termes\\b|notice\\b|clause de non-responsabilité",
  privacy:
    "confidentialité|vie privée|données (?:personnelles|à caractère)|protection des données|notice d'information|(?:traitement|utilisation) de (?:mes|vos|tes) données|rgpd",
  by: "en (?:vous |me |m')?(?:\\w+ ){0,2}?(?!utilisant|visitant|naviguant)\\w+ant|lorsque vous|quand vous|avant de|cliquez|clic|pour (?:continuer|vous inscrire|créer)|au moment de|lorsque tu|quand tu|cliqu|si (?:vous|tu) (?:cliqu|appuy|continu|poursui|valid|choisi|accept)\\w*|appuy(?:ez|er|ant)|appuie|touche[rz]|(?:inscription|création|validation|commande|connexion|participation|envoi|achat|adhésion|réservation|paiement|appui) (?:[^ .]+ ){0,5}(?:vaut|valent|emporte|implique|entraîne|signifie|suppose)|continuer,? (?:c'est|vaut|signifie)|par (?:la présente|votre inscription|votre commande)|il (?:faut|suffit)|que vous acceptez|(?:veuillez|merci d(?:e|'en)|prions de|invitons à|demandons de) (?:[^ .]+ ){0,5}(?:accepter|confirmer|valider)|(?:accès|ouverture de session|poursuite|identification|clic|confirmation|enregistrement|accéder|se connecter|valider) (?:[^ .]+ ){0,5}(?:vaut|valent|équivaut|emporte|implique|entraîne|signifie|suppose|revient à)|(?:inscription|création|validation|commande|connexion|participation|envoi) (?:[^ .]+ ){0,5}(?:équivaut|revient à)|si (?:vous|tu) (?:touch|sélectionn|répond|confirm|choisi|entr|accéd)\\w*",
  passive:
    "en (?:utilisant|visitant|naviguant|accédant)|l'utilisation (?:de ce|du)|poursui\\w+ votre navigation|en poursuivant votre",
  proceed:
    "continu|poursui|suivant|c'est parti|commencer|entrer|valider|compris|ok\\b|allons-y|en avant|entendu|ça marche|^(?:parfait|très bien|ça roule|c'est bon|c'est d'accord|marché conclu)$",
  update:
    'mis(?:e|es)? à jour|mettons à jour|actualis|modifi|chang(?:é|e)|nouvelles? (?:conditions|politique|règles)|évolu|réécri|refond|simplifi|révis|remani|du nouveau|nouve(?:aux?|lles?) (?:\\w+ )?(?:règles|charte|règlement|cgu|cgv|termes|convention|version|contrat)|entre\\w* en vigueur',
  fresh: 'nouve(?:lles?|aux|au|l) |évolu|chang|modifi|mise? à jour',
  past: 'vous avez (?:déjà )?accepté|merci|(?:utilisateurs|membres|clients|visiteurs) (?:doivent|qui|ont|acceptent)|nous acceptons|(?:a|ont) été acceptée?s?|avez accepté|as accepté',
  imposed:
    "^(?:exiger|exigez|demander|demandez|imposer|imposez|obliger|obligez|faire) (?:[^ .]+ ){0,3}(?:utilisateur|membre|client|visiteur|participant|famille|parent|enseignant|élève|salarié|adhérent|invité)\\w* (?:[^ .]+ ){0,3}(?:accept|consent|approuv|confirm)|^(?:exiger|exigez|imposer|faire accepter) (?:l'acceptation|l'accord|le consentement|les (?:\\w+ ){0,2}(?:conditions|règles) (?:aux|par les))|^rendre (?:[^ .]+ ){0,3}(?:acceptation|consentement) (?:[^ .]+ ){0,4}obligatoire",
  required: '(?:devez|dois|doit|il faut|veuillez|merci d.) ?(?:\\w+ ){0,2}accept',
  signup:
    "inscri|créer|connexion|connecter|enregistr|envoyer|rejoindre|adhérer|s'abonner|publier|soumettre|valider|confirmer|démarrer|essayer|participer|souscrire|télécharger|recevoir|je m'inscris|poster|déposer|jouer|accéder|activer|installer|signer|^(?:terminer|terminé|finaliser|postuler|faire un don)$",
  order: "commander|commande|acheter|payer|réserver|paiement|donner|régler|louer|j'achète",
  allow: "autoriser|permettre|donner l'accès",
  decline:
    "refus|n'accepte pas|pas d'accord|non merci|annuler|rejeter|décliner|^non$|^(?:ne pas accepter)$|non, merci|sans (?:accepter|consentir)",
  back: '^retour$',
  later: 'plus tard|pas maintenant|ignorer|passer|fermer|rappel\\w+(?:-moi)? demain|^pas encore$',
  maybe: '^(?:peut-être)$',
  logout: 'déconn|se déconnecter',
  remove: '(?:supprim|ferm|clôtur|résili)\\w* (?:mon|votre|le) compte',
  settings: 'paramètre|préférence|gérer|personnaliser|options|réglages',
  deadline:
    "avant|d'ici|jusqu'au|jusqu'|à partir du|à compter|entre\\w* en vigueur|après|dès|dans (?:les |un délai de )?(?=\\d)|sous (?=\\d)|le\\b|au plus tard|délai|(?:vous avez|tu as) (?=\\d+ \\w+(?:,| pour (?!retourner|changer)))",
  dated: 'dernière (?:mise à jour|modification)|publiée?s?\\b|(?:es|est|êtes|suis) née?\\b|depuis',
  lost: "pour (?:pouvoir )?continuer à|ne (?:pourrez|pourras|pourra) plus (?!rien |publier|poster|envoyer|commenter|écrire|réserver|commander|vendre|acheter|que )|ne plus (?:pouvoir|avoir accès)|perd\\w* l'accès|plus accès|(?:compte|accès) sera (?:suspendu|bloqué|restreint|désactivé)|sans (?:votre|ton) (?:accord|acceptation|consentement)|(?:n'aurez|n'auras|n'avez) plus|pourrons (?:plus|pas) (?:vous|te)|(?:serez|seras) déconnecté|rester parmi|impossible d'accéder|bloqu\\w+ (?:l'|votre )accès|pour (?:pouvoir )?(?:continuer|poursuivre),? [^.]{0,30}(?:dev|accept)|dev(?:ez|rez|ons|as) [^.]{0,60}(?:pour|avant de) (?:pouvoir )?(?:continuer|poursuivre)",
  deleted:
    'compte (?:sera|pourra être|va être) (?:\\w+ )?(?:supprim|ferm|clôtur|résili)|(?:fermerons|clôturerons|résilierons)|supprimerons (?:[^ .]+ ){0,6}(?:compte|profil|inscription|abonnement)|mettr\\w+ fin à|(?:devrons|serons (?:\\w+ )?contraints) (?:[^ .]+ ){0,3}(?:fermer|supprimer|clôturer|résilier|clore)|(?:entraîn|impliqu|conduir|vaudra|signifi)\\w* (?:[^ .]+ ){0,3}(?:clôture|fermeture|suppression|résiliation)|(?:contrat|abonnement|adhésion|convention|inscription|profil) (?:sera|prendra|pourra être|prend) (?:\\w+ )?(?:résili|fin\\b|annul|supprim|clôtur)',
  limited:
    'certaines fonctions|certaines fonctionnalités|fonctionnalités (?:\\w+ )?(?:limitées|réduites)|accès limité|accès (?:\\w+ )?(?:restreint|réduit)|(?:pourrez|pourras|pouvez|peux|pourra) plus (?:rien )?(?:publier|poster|envoyer|commenter|écrire|réserver|commander|vendre|acheter|que lire|que consulter)|lecture seule|seulement (?:lire|consulter)|(?:publication|commentaire|envoi|virement|messagerie|services en ligne)s? (?:\\w+ ){0,4}(?:désactiv|suspend|bloqu|limit|restrei)',
  partly: 'certaines (?:\\w+ )?fonction|pas toutes les fonction',
  payment: '(?:abonne|payer|payant)\\w* (?:\\w+ ){0,6}(?:sans|au lieu)',
  fee: 'frais\\b',
  free: 'sans(?: \\w{1,14})? frais\\b',
  marketing: 'newsletter|marketing|publicit|promotion|offres|lettre d',
  addressed: 'vous (?:\\w+ )?(?:acceptez|consentez|reconnaissez)|tu acceptes',
  these:
    'ci-dessus|ci-dessous|ci-après|suivant|documents|ces modifications|(?:les|ces|aux) (?:modifications|changements)',
  so: 'ce faisant|en (?:le )?faisant (?:cela|ainsi|ça)|(?:cela|ceci) (?:signifie|vaut|implique)|par là|ainsi',
  others:
    "(?:l'utilisateur|les utilisateurs|le client|les clients|l'acheteur) (?:[^ .]+ ){0,4}(?:accept|reconna|doi[tv])",
  latest:
    "avant (?:le )?(?=\\d)|jusqu'au (?=\\d)|d'ici (?:le |au )?(?=\\d)|au plus tard|date limite|délai|sous (?=\\d)|(?:avez|as) (?=\\d)",
  refused:
    "si (?:vous êtes|tu es) en désaccord|si (?:vous|tu) (?:la |le |les )?refus|si vous (?:n'|ne )|si tu (?:n'|ne )|à défaut|sans (?:acceptation|votre|accord|validation|confirmation|ton )|faute d|sinon|dans le cas contraire|passée? (?:cette|ce|le)|après cette date|au-delà",
  toRead: 'veuillez|lisez|merci de',
  offer: 'offre|invitation|demande|devis\\b|proposition|défi\\b|appel\\b|échange',
};
