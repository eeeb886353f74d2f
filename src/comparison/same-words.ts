/** Spellings that mean the same, as data. */

/** Names of the months in the order of the year; of all languages read. */
const MONTH_NAMES = [
  'january jan januar janvier enero gennaio janeiro stycznia',
  'february feb februar février febrero febbraio fevereiro lutego',
  'march mar märz mars marzo março marca',
  'april apr avril abril aprile kwietnia',
  'may mai mayo maggio maio maja',
  'june jun juni juin junio giugno junho czerwca',
  'july jul juli juillet julio luglio julho lipca',
  'august aug août agosto sierpnia',
  'september sep sept septembre septiembre settembre setembro września',
  'october oct oktober octobre octubre ottobre outubro października',
  'november nov novembre noviembre novembro listopada',
  'december dec dezember décembre diciembre dicembre dezembro grudnia',
];

/** Which month of the year a name is of, from 1 on. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['usd', '$'],
  ['dollars', '$'],
  ['dollar', '$'],
  ['$', '$'],
  ['eur', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['€', '€'],
  ['gbp', '£'],
  ['pounds', '£'],
  ['£', '£'],
]);

/** Forms of companies: who is asked matters, whether it is an Inc. or an LLC does not. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc llc ltd limited gmbh corp corporation plc sarl unlimited'.split(' '),
);

/** Words that change nothing by themselves. Negations, limits and modal verbs are not among them. */
const EMPTY = `a an the of to in on at by for from with as and or that this these those which who it its is are was were be been being has have had
our your their his her such other also please here there then thus so if when where while into over under about via per above below following further
we you us they i he she them
der die das den dem des ein eine einen einem einer und oder zu im in am an auf für von mit bei aus als auch wie sich es sie wir ist sind wird werden
le la les l un une des de du d et ou à au aux en dans par pour sur avec que qui ce cette ces se s est sont nous vous
el los las lo una uno y o del al por para con que se su sus es son como
il gli i uno e di da nel nella dei delle che si è
os as um uma do da dos das em na nos nas por com ao
i w z na do o po od dla się jest są oraz przez lub
whose whom every each whenever welche welcher welches welchen deren dessen lequel laquelle lesquels lesquelles dont où
cual cuales cuyo cuya cui quale quali qual quais cujo cuja który która które którzy których którym którą`;

export const EMPTY_WORDS: ReadonlySet<string> = new Set(EMPTY.split(/\s+/));

/** Words that decide what a sentence means, however small. */
const DECISIVE = `not no never none nor neither without cannot only solely unless except may might must shall will can could should always
don won doesn isn aren irrevocable revocable optional required automatically permanently
nicht kein keine keinen keiner keinem nie niemals ohne nur weder noch kann können darf dürfen muss müssen soll
ne pas jamais aucun aucune sans seulement uniquement peut peuvent pouvons pourrons doit devons sauf
nunca jamás ningún ninguna ni sin solo sólo únicamente puede pueden podemos debe salvo
non mai nessun nessuna né senza solo soltanto può possono possiamo deve salvo
não nem nenhum nenhuma sem apenas somente pode podem podemos deve exceto
nie nigdy żaden żadnych bez tylko wyłącznie może mogą możemy musi chyba`;

export const DECISIVE_WORDS: ReadonlySet<string> = new Set(DECISIVE.split(/\s+/).filter((word) => word !== 'i'));

/** What turns a word into its opposite when put before it. */
export const OPPOSITES: readonly string[] = [
  'un',
  'in',
  'ir',
  'im',
  'il',
  'non',
  'dis',
  'de',
  'a',
  'nie',
  'des',
  'dés',
  'ab',
  'ent',
];
