/** What kind of document a link leads to. */
import { speaksOfCookies } from './cookies.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';

const PRIVACY =
  /privacy|\bdata.?policy|datenschutz|confidential|privacidad|gizlilik|隐私|隱私|プライバシー|donnees personnelles/;
/**
 * Names of Open Terms Archive's terms-types by the words of titles, folded, and of addresses: those that go before a privacy
 * policy, which may be called conditions or a charter too, and those after it.
 */
const FIRST: [string, RegExp][] = [
  ['Data Processor Agreement', /data.processing.(?:agreement|addendum|terms)|auftragsverarbeitung/],
  ['Acceptable Use Policy', /(?:acceptable|fair).use/],
  [
    'General Conditions of Sale',
    /conditions of sale|\bcgv\b|conditions? (?:generales? )?de vente|terms of sale|sales? (?:terms|conditions)|verkaufsbedingungen|verkoopvoorwaarden|condiciones (?:generales )?de venta|condizioni (?:generali )?di vendita|condicoes (?:gerais )?de venda|kopvillkor|salgsvilkar|kjopsvilkar|salgsbetingelser|warunki sprzedazy|satis sozlesmesi|условия продажи|умови продажу|销售条款|銷售條款|販売条件|판매 ?약관/,
  ],
];
const LATER: [string, RegExp][] = [
  ['Developer Terms', /developer/],
  [
    'Community Guidelines',
    /guideline|communit|(?:regles|normes|charte) de (?:la )?communaute|\bconduct\b|house.?rules|charter|\bcharte\b|gemeinschafts?.?(?:richtlin|regel|standard|leitlin|norm)|verhaltens(?:regel|kodex|richtlin)|(?:normas|reglas|directrices|pautas) de (?:la )?comunidad|(?:normas|regras|diretrizes) d[ae] comunidade|linee guida|(?:zasady|standardy|regulamin) spolecznosci(?![a-z])|topluluk (?:kural|ilke)|ガイドライン|コミュニティ(?:の)?(?:ルール|規則)|커뮤니티 ?(?:가이드|규칙|수칙)|社[区區](?:准则|規則|规则|规范|規範|守则|守則|公约|公約|指南|準則)|правила (?:сообществ|спільнот)/,
  ],
  ['Terms of Service', /\bterms|\btos\b|user.?agreement|\beula\b|\bagb\b|\bcgu\b|conditions/],
];

/** Where a site keeps a document, which a query or a fragment may say; its host may be called after anything. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`.toLowerCase();
}

const typeIn = (types: typeof FIRST, words: string): string | null =>
  types.find(([, name]) => name.test(words))?.[0] ?? null;

/** The type of a document by its title and, failing that, its address; the title itself where none fits. */
export function typeOf(title: string, url: string): string {
  const folded = fold(title);
  const address = pathOf(url);
  const isPrivate = PRIVACY.test(folded) || says('privacy', folded);
  // "Privacy and cookie policy" is a privacy policy with cookies in it.
  if (!isPrivate && speaksOfCookies(folded)) return 'Trackers Policy';
  const words = typeIn(FIRST, folded) ?? (isPrivate ? 'Privacy Policy' : typeIn(LATER, folded));
  if (words) return words;
  if (/cookie|tracker/.test(address)) return 'Trackers Policy';
  const path = typeIn(FIRST, address) ?? (PRIVACY.test(address) ? 'Privacy Policy' : typeIn(LATER, address));
  return path ?? (says('terms', folded) ? 'Terms of Service' : title);
}
