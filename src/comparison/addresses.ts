import { isCounted } from './units.ts';

/** An address of the web, of mail or a phone number, whichever. */
export const ADDRESS = '<address>';

/** Addresses of the web and of mail, phone numbers: where to reach someone, never what is agreed. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{0,63}(?:\.?[\p{L}\p{N}-]{1,63}){0,8}|(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,63}\.(?:com|org|net|io|eu|de|fr|es|it|pt|pl|co\.uk|gov|info|app)(?:\/[^\s<>"]{0,2000})?(?![\p{L}\p{N}])|(?<![\p{N}\p{Sc}])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,5}(?!\p{N})/gu;

/** Spans of a sentence that are addresses; offsets into the reading's text. */
export function addressSpans(text: string, start: number): { start: number; end: number }[] {
  // Most sentences have none: a look for what every address has is much cheaper than the pattern.
  if (!/[@\d]|\.\p{L}|www|:\/\//u.test(text)) return [];
  return [...text.matchAll(ADDRESSES)]
    .filter(({ 0: found, index }) => !isIsoDate(found) && !isAmount(text, index, found) && !isParty(text, index, found))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** "Via desk.com", "connects to api.acme.io": a bare domain that says who does a part of the work; of all languages read. */
const HELPED_BY =
  /(?<!\p{L})(?:via|through|using|(?:connect|send|upload|transmit|report|stream)\p{L}*(?: \p{L}+){0,4} to|über|mittels|durch|mediante|a través de|tramite|através de|por meio de|przez|za pośrednictwem)\s+(?:[\p{L}\p{N}-]{1,63}\.){0,4}$/iu;

const HOST = '(?:[\\p{L}\\p{N}-]{1,63}\\.){0,4}';
/** "Acme.com, " and "acme.com and ": parties named before it. */
const OTHERS = `(?:${HOST}[\\p{L}\\p{N}-]{1,63}(?:, ?|,? (?:and|or|und|oder|et|ou|y|o|e|i|oraz|lub) )){0,5}`;
/** "We sell your data to acme.com": who gets something; of all languages read. "We provide links to acme.com" leads to a page. */
const GIVEN_TO = new RegExp(
  `(?<!\\p{L})(?:shar|sell|sold|disclos|transfer|transmit|pass|rent|trad(?:e|ing)|licens|geb|gib|verkauf|teil|übermitt|übertrag|weiter|partag|vend|communiqu|transm|transf|cèd|céd|compart|ced|comunic|condivid|trasm|trasf|fornec|partilh|udostępni|sprzeda|przekaz)\\p{L}*(?: [^.!?;:]{1,80})? (?:to|with|an|mit|à|avec|a|ad|con|com|z|do)\\s+${OTHERS}${HOST}$`,
  'iu',
);
/** "Our partner acme.com"; of all languages read. */
const PARTNER = new RegExp(
  `(?<!\\p{L})(?:partner\\p{L}*|sponsors?|advertisers?|brokers?|providers?|suppliers?|processors?|contractors?|dienstleister\\p{L}*|prestataires?|partenaires?|proveedor\\p{L}*|socios?|fornitor\\p{L}*|parceir\\p{L}*|fornecedor\\p{L}*|dostawc\\p{L}*)\\s+${OTHERS}${HOST}$`,
  'iu',
);
/** "Acme.com may receive …"; of all languages read. */
const RECEIVES =
  /^(?:\s+(?:may|can|will|also|then|kann|darf|auch|peut|puede|può|pode|może)){0,2}\s+(?:receiv|get|obtain|erh[aä]lt|bekomm|empf[aä]ng|reçoi|recevoir|obtien|recib|ricev|recebe|otrzym)/iu;
/** Characters around a domain that are looked at. */
const LOOKED_AT = 160;

/** Whether an address is a bare domain that names who does a part of the work, or gets something. */
function isParty(text: string, at: number, found: string): boolean {
  if (/[@/]|^www/u.test(found) || !/\p{L}$/u.test(found)) return false;
  const before = text.slice(Math.max(0, at - LOOKED_AT), at);
  const end = at + found.length;
  return (
    [HELPED_BY, GIVEN_TO, PARTNER].some((pattern) => pattern.test(before)) ||
    RECEIVES.test(text.slice(end, end + LOOKED_AT))
  );
}

const isIsoDate = (found: string) => /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}$/.test(found);

/** "1 000 000", "1.000.000": a round number set in groups of three. Others may as well be of a phone or a register. */
const ROUND = /^[1-9]\d{0,2}(?:(?: \d{3})* 000|(?:\.\d{3})*\.000)$/;
/** Words before a number by which one calls, or is registered; of all languages read. */
const CALLED =
  /(?<!\p{L})(?:\p{L}*(?:phon|telef|telé|télé)\p{L}*|tel|fax|call\p{L}*|dial|ring|text|sms|whatsapp|hotline|infolini\p{L}*|mobile?|handy|ruf\p{L}*|anruf\p{L}*|appel\p{L}*|llam\p{L}*|chiam\p{L}*|lig\p{L}*|zadzwo\p{L}*|dzwoni\p{L}*|numbers?|numm?er\p{L}*|número|numéro|numero|n[o°º]|nr|siren|siret|rcs|nif|cif|nip|regon|krs|vat|iva|ust|hrb|abn|acn)(?!\p{L})/iu;
const CALLED_LENGTH = 60;
/** Characters behind a number in which its unit begins. */
const UNIT_LENGTH = 20;

/** Whether figures in groups are a quantity: they have a unit, or are round thousands where nobody is called. */
function isAmount(text: string, at: number, found: string): boolean {
  if (!/^[1-9]/.test(found) || /[^\d .]/.test(found)) return false;
  const before = text.slice(Math.max(0, at - CALLED_LENGTH), at);
  const end = at + found.length;
  return isCounted(before, text.slice(end, end + UNIT_LENGTH)) || (ROUND.test(found) && !CALLED.test(before));
}
