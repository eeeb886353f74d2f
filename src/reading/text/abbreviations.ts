/** Words that a full stop follows without ending the sentence, of all languages read, in lower case. */
const ABBREVIATIONS = new Set(
  [
    // English
    'e.g i.e etc inc ltd llc corp co no nos sec secs art arts dr mr mrs ms vs st al cf fig para paras approx dept est',
    'jr sr u.s u.k u.s.c p.o v esp incl u.s.a s.a l.p n.v b.v gen gov hon rev',
    // German
    'z.b d.h bzw usw abs nr ggf vgl s.o s.u u.a o.ä i.s.d i.v.m str ca evtl inkl zzgl einschl bspw sog dgl lit ziff rn hrsg i.d.r gem ff tel mio max min',
    // French
    'p.ex c.-à-d c.à.d n° m mme mlle cie ex al éd s.a.s s.a.r.l not env',
    // Spanish, Portuguese
    'p.ej ej núm art arts sra sres ud uds vd s.l s.a.u pág págs apdo d dña n.º p sr.ª av exa lda cap inc',
    // Italian
    'es ecc artt par lett n nn sig s.p.a s.r.l c.a pag pagg d.lgs d.l co succ comma',
    // Polish
    'np itd itp tzn tj m.in ul ust pkt poz dz r godz proc ww tzw zm późn im al os nr sp z.o.o',
  ]
    .join(' ')
    .split(' '),
);

/** Those that may as well end a sentence, which only the next word tells: what follows others ("Dr.", "Art.", "z.B.") belongs to them. */
const MAY_END = new Set(
  [
    // Forms of companies
    'inc llc ltd corp co cie plc l.p l.l.c gmbh s.a s.p.a s.l s.l.u s.a.u s.a.s s.r.l s.a.r.l b.v n.v z.o.o',
    // Countries, times, degrees
    'u.s u.s.a u.k e.u u.n u.a.e d.c a.m p.m est jr sr',
    // What ends a list: "and so on"
    'etc usw ecc itd itp al o.ä u.ä ff',
    // Measures, and what is a word of English, too
    'sec mio not',
  ]
    .join(' ')
    .split(' '),
);

/** The same behind one word only, or as the whole sentence (""): "state of the art.", "Do you sell it? No."; not "art. 6", "clause no. 5". */
const MAY_END_BEHIND: ReadonlyMap<string, string> = new Map([
  ['art', 'the'],
  ['no', ''],
]);

/** Whether an abbreviation may stand at a sentence's end: "in the U.S.", "names etc."; `before`: the word before it. */
export const mayEndSentence = (word: string, before: string): boolean => {
  const lower = word.toLowerCase();
  if (MAY_END_BEHIND.get(lower) === before.toLowerCase()) return true;
  // "EU-U.S.": what stands behind the last hyphen.
  return MAY_END.has(lower) || MAY_END.has(lower.slice(lower.lastIndexOf('-') + 1));
};

/** Whether the full stop behind `word` belongs to it and ends nothing. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  // "U.S.", "z.B.", initials: single letters between full stops.
  return ABBREVIATIONS.has(lower) || /^(?:\p{L}\.){0,5}\p{L}$/u.test(lower);
}
