/** Names of services as prompts write them, brought to one form so that they can be compared. */

/** Endings that say what sort of company it is, not which one. */
const COMPANY_FORMS = new Set(
  'inc llc ltd limited plc corp corporation co company gmbh ag se sa sas sarl bv nv ab as oy spa srl kk pte pty lp'.split(
    ' ',
  ),
);

/**
 * `WhatsApp, Inc.` and `whatsapp` → `whatsapp`; `Société Générale` → `societe generale`.
 * @returns empty where the name has no letter and no digit
 */
export function foldName(name: string): string {
  const words = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && COMPANY_FORMS.has(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
}
