/** Words that begin a sentence where they have a capital, and no name: pronouns, articles, conjunctions. */
const STARTS = [
  // English
  'The We You Your Our This These Those That Their They There It Its If In For As To Any All By When Where While However Unless Each Some Such Please',
  // German; without "Ihr", which has its capital within sentences, too
  'Wir Sie Die Der Das Den Dem Dies Diese Dieser Dieses Unser Unsere Unserer Du Es Ein Eine Wenn Falls Sofern Bei Im',
  // French
  'Nous Vous Le La Les Ce Cette Ces Il Ils Elle Elles Notre Nos Votre Vos Un Une Si En Pour Dans Lorsque',
  // Spanish
  'El Los Las Usted Nosotros Nuestro Nuestra Nuestros Nuestras Este Esta Estos Estas Su Sus No Nunca Cuando Para',
  // Italian
  'Il Lo Gli Noi Se Non Nostro Nostra Questo Questa Questi Queste Quando Tu',
  // Portuguese
  'O Os As Nós Você Nosso Nossa Nossos Nossas Esta Estes Estas Não Quando',
  // Polish
  'My Jeśli Jeżeli Gdy Nie Nasz Nasza Nasze Ta Ten Te To W',
]
  .join(' ')
  .replaceAll(' ', '|');

/** Verbs of Spanish, Portuguese, Italian and Polish that say "we" themselves: "Vendemos", "Vendiamo", "Sprzedajemy". */
const WE_ENDINGS = '(?:[aei]mos|iamo|eremo|[aeiuy]jemy|amy|imy|ymy)';
const WE_VERBS = `\\p{Lu}\\p{Ll}{2,14}${WE_ENDINGS}`;
/** Whether a word in small letters can be such a verb. */
export const CAN_BE_WE_VERB = new RegExp(`^\\p{L}{3,}${WE_ENDINGS}$`, 'u');

/** Whether what stands behind a full stop begins a sentence for certain: such a word, or an opening mark. */
export const BEGINS_PLAINLY = new RegExp(`^\\s(?:["“„«‚‘]|(?:(?:${STARTS}),?|[LCSN]['’]\\p{L}+|${WE_VERBS})\\s)`, 'u');
