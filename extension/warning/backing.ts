/** Which quotation stands under which sentence of an unfolded card. */
import type { Card, EvidenceLine, Sentence } from '../../src/explanation/index.ts';

export interface Backing {
  line: EvidenceLine;
  /** Names of all rows that it backs, where it backs more than what it stands under. */
  alsoBacks: string[];
}

const namedSentences = ({ headline, answer, rows, refusal }: Card): { sentence: Sentence; label: string | null }[] => [
  { sentence: headline, label: null },
  ...(answer ? [{ sentence: answer, label: null }] : []),
  ...rows.map(({ sentence, label }) => ({ sentence, label })),
  ...(refusal?.sentences ?? []).map((sentence) => ({ sentence, label: refusal?.label ?? null })),
];

const keyOf = ({ quote, origin, url }: EvidenceLine) => JSON.stringify([quote, origin, url]);

/** Each quotation once, under the first sentence that needs it, with all that it backs. Headline and answer have no name. */
export function backingsOf(card: Card): Map<Sentence, Backing[]> {
  const sentences = namedSentences(card);
  const isAt = (line: EvidenceLine, { evidence }: Sentence) => evidence.some((one) => keyOf(one) === keyOf(line));
  const shown = new Set<string>();
  return new Map(
    sentences.map(({ sentence, label }) => {
      const fresh = sentence.evidence.filter((line) => !shown.has(keyOf(line)));
      for (const line of fresh) shown.add(keyOf(line));
      const backings = fresh.map((line) => {
        const labels = sentences.flatMap((one) => (isAt(line, one.sentence) && one.label !== null ? [one.label] : []));
        const distinct = [...new Set(labels)];
        return { line, alsoBacks: distinct.some((one) => one !== label) ? distinct : [] };
      });
      return [sentence, backings];
    }),
  );
}
