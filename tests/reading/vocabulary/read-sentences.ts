import { readFileSync } from 'node:fs';
import type { Reading, ReadingFinding } from '../../../src/reading/index.ts';
import { MODALITIES, type Modality, TOPICS, type Topic } from '../../../src/vocabulary.ts';
import { read } from '../../comparison/read.ts';
import { around } from '../fixtures.ts';

/** A sentence of the table with what it says. */
export interface Said {
  topic: Topic;
  /** Null where the way of saying it is of no interest. */
  modality: Modality | null;
  /** The lead-in over it, where it stands in a list. */
  leadIn: string | null;
  sentence: string;
}

const LINE = /^(?<topic>[a-z-]+\.[a-z-]+): (?:\{(?<modality>[a-z-]+)\} )?(?:(?<leadIn>.+?) >> )?(?<sentence>.+)$/;

function parse(line: string): Said {
  const { topic: code = '', modality = '', leadIn = null, sentence = '' } = LINE.exec(line)?.groups ?? {};
  const topic = TOPICS.find((one) => one === code);
  if (!topic) throw new Error(`no topic in: ${line}`);
  return { topic, modality: MODALITIES.find((one) => one === modality) ?? null, leadIn, sentence };
}

/** The sentences of a language's file: `topic: {modality} lead-in >> sentence`, one a line. */
export const sentencesOf = (lang: string): Said[] =>
  readFileSync(new URL(`${lang}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(parse);

/** What reading finds in each of the sentences, all of them in one text of their language. */
export function findingsOf(
  lang: string,
  sentences: readonly Said[],
): { reading: Reading; findings: ReadingFinding[][] } {
  const paragraphs = sentences.map(({ leadIn, sentence }) =>
    leadIn === null ? sentence : `${leadIn}\n\n* ${sentence}`,
  );
  const reading = read(`# 1\n\n${around(lang)}\n\n${paragraphs.join('\n\n')}`);
  return {
    reading,
    findings: sentences.map(({ sentence }) => reading.findings.filter(({ quotation }) => quotation.quote === sentence)),
  };
}
