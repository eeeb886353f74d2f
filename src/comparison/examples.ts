/** Words that stand among examples: in a bracket that gives some, or close behind "such as". */
import type { Reading } from '../reading/index.ts';

/** How a bracket with examples begins; of all languages read. */
const EXAMPLES =
  /^\((?:such as|like|e\. ?g\.|for example|including|z\. ?B\.|wie|etwa|zum Beispiel|tel(?:le)?s? que|par ex|p\. ?ex|como|por ejemplo|p\. ?ej|come|ad es|por exemplo|np\.|takie jak)/iu;
/** Characters of such a bracket at most. */
const LONGEST = 300;

/** Whether a word stands in a bracket that gives examples. */
export function isWithinExamples({ text, words }: Reading, word: number, sentence?: { start: number }): boolean {
  const start = words.starts[word] ?? 0;
  const from = Math.max(sentence?.start ?? start, start - LONGEST);
  const before = text.slice(from, start);
  const at = before.lastIndexOf('(');
  return at >= 0 && !before.includes(')', at) && EXAMPLES.test(text.slice(from + at, start + LONGEST));
}

/** Words before things that are named as examples, and characters behind them in which the examples stand; of all languages read. */
const SUCH_AS =
  /(?<!\p{L})(?:such as|for example|e\. ?g\.|wie etwa|zum Beispiel|z\. ?B\.|tel(?:le)?s? que|par exemple|tales como|como por ejemplo|por ejemplo|come ad esempio|ad esempio|tais como|por exemplo|takie jak|takich jak|na przykład|np\.)(?!\p{L})/giu;
const BEHIND = 90;

/** Whether all changed words stand close behind "such as". */
export function isBehindSuchAs(
  { text, words }: Reading,
  changed: ReadonlySet<number>,
  sentence?: { start: number; end: number },
): boolean {
  if (!sentence || changed.size === 0) return false;
  const starts = [...changed].map((word) => words.starts[word] ?? 0);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return [...text.slice(sentence.start, sentence.end).matchAll(SUCH_AS)].some(({ index }) => {
    const at = sentence.start + index;
    return at < first && last - at <= BEHIND;
  });
}
