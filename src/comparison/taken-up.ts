/** What a sentence takes up from the one before it. */
import { analyseSentence, type Reading } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import type { SideAnalysis } from './sides.ts';

/** "This information", "such data": of all languages read. */
const TAKES_UP = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:this|these|that|those|such) (?:personal |same )?(?:data|information|details)',
    '(?:dies|solch)e[nr]? (?:personenbezogenen? )?(?:Daten|Informationen|Angaben)',
    '(?:ces|cette|telles) (?:données|informations?)',
    '(?:estos|esos|dichos|tales|esta|esa|dicha) (?:datos|información)',
    '(?:questi|queste|tali) (?:dati|informazioni)',
    '(?:estes|esses|tais|estas|essas|esta|essa) (?:dados|informaç(?:ões|ão))',
    '(?:te|tych|tymi|takie|takich) (?:dane|danych|danymi|informacj\\p{L}+)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a side has a kind of data only as what the sentence before it names: "we also use these data to …". */
export function isTakenUp(topic: Topic, reading: Reading, { text, whole, part }: SideAnalysis): boolean {
  const names = ({ mentions }: SideAnalysis['whole']) => mentions.some((mention) => mention.topic === topic);
  return (
    topic.startsWith('data-category.') &&
    part.sentence > 0 &&
    TAKES_UP.test(text) &&
    !names(whole) &&
    names(analyseSentence(reading, part.sentence - 1))
  );
}
