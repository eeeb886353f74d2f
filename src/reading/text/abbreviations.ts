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
    'es ecc artt lett n nn sig s.p.a s.r.l c.a pag pagg d.lgs d.l co succ comma',
    // Polish
    'np itd itp tzn tj m.in ul ust pkt poz dz r godz proc ww tzw zm późn im al os nr sp z.o.o',
  ]
    .join(' ')
    .split(' '),
);

/** Whether the full stop behind `word` belongs to it and ends nothing. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  // "U.S.", "z.B.", initials: single letters between full stops.
  return ABBREVIATIONS.has(lower) || /^(?:\p{L}\.){0,5}\p{L}$/u.test(lower);
}
