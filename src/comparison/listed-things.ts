import type { Reading } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';

/** How headings say of what kind the things listed under them are, with the topic of one that nothing else names; of all languages read. */
const KINDS: readonly [RegExp, Topic][] = [
  [
    /(?<!\p{L})(?:recipients?|who (?:receives|gets)|(?:shared?|disclosed?) with|empfänger\p{L}*|destinataires?|destinatari\p{L}*|destinatários?|odbiorc\p{L}*)(?!\p{L})/iu,
    'recipient.other-third-parties',
  ],
  [
    /(?<!\p{L})(?:purposes?|how we use|wie wir ihre daten (?:nutzen|verwenden)|zwecke?n?|finalités?|finalidad\p{L}*|finalità|cele|celach)(?!\p{L})/iu,
    'purpose.service-provision',
  ],
  [
    /(?<!\p{L})(?:(?:data|information) (?:that |which )?(?:we|is)|what we collect|welche daten|verarbeitete daten|données (?:collectées|recueillies|traitées)|datos que|dati (?:raccolti|trattati)|dados (?:coletados|recolhidos|tratados)|zbierane dane|jakie dane)(?!\p{L})/iu,
    'data-category.other',
  ],
];

/**
 * The topic that an item has by its heading alone, short as it may be: it is one of a list of data, recipients or
 * purposes, and no menu's entry; null where the heading tells no kind, or the item goes on with a sentence.
 */
export function kindOfList(reading: Reading, index: number): Topic | null {
  const sentence = reading.sentences[index];
  return sentence?.kind === 'item' && sentence.leadIn < 0 ? kindOfSection(reading, index) : null;
}

/** The topic that a sentence has by its heading alone; null where the heading tells no kind. */
export function kindOfSection(reading: Reading, index: number): Topic | null {
  const section = reading.sections[reading.sentences[index]?.section ?? -1];
  if (!section || section.level === 0) return null;
  return KINDS.find(([pattern]) => pattern.test(section.title.slice(0, HEADING)))?.[1] ?? null;
}

/** Characters of a heading that are looked at. */
const HEADING = 120;

const familyOf = (topic: Topic) => topic.slice(0, topic.indexOf('.'));

/** Leaves of an item's topics those of the kind that its heading lists: under "Recipients", "who check whether you can pay" is no fee. */
export function keepKind(topics: Map<Topic, number>, kind: Topic, least: number): void {
  for (const topic of [...topics.keys()]) if (familyOf(topic) !== familyOf(kind)) topics.delete(topic);
  const best = [...topics].reduce<[Topic, number]>((most, one) => (one[1] > most[1] ? one : most), [kind, 0]);
  topics.set(best[0], Math.max(best[1], least));
}
