/** What reading the linked texts on this device gave, in the order in which it is to be told. */
import type { Finding, Level, TextComparison, TextReport } from '../model.ts';
import { LEVELS } from '../model.ts';
import { toldAsChanges } from './findings.ts';

export type ComparedText = TextReport & { compared: TextComparison };

/** A finding with the text it was made from. */
export interface TextFinding {
  finding: Finding;
  text: ComparedText;
}

const isCompared = (text: TextReport): text is ComparedText => text.compared !== null;

/** Texts that were compared, the most serious first. */
export const comparedTexts = (texts: readonly TextReport[]): ComparedText[] =>
  texts
    .filter(isCompared)
    .sort((one, other) => LEVELS.indexOf(one.compared.level) - LEVELS.indexOf(other.compared.level));

/**
 * What changed in the texts, most telling first: comparing has put it in that order. What is neither more nor less is there too: its
 * sentence says something else now.
 */
export const textChanges = (texts: readonly TextReport[]): TextFinding[] =>
  comparedTexts(texts).flatMap((text) => toldAsChanges(text.compared.findings).map((finding) => ({ finding, text })));

/** What texts say by themselves, where there is nothing to compare them with. */
export const textsSay = (texts: readonly TextReport[]): Finding[] =>
  texts.filter(({ compared }) => compared === null || compared.relation === 'same').flatMap(({ says }) => says);

const WORTH_A_WARNING: readonly Level[] = ['serious', 'notable'];

/** Whether the comparison alone is a reason to stop and think, whoever is asked. */
export const textsMatter = (texts: readonly TextReport[]): boolean =>
  comparedTexts(texts).some(({ compared }) => WORTH_A_WARNING.includes(compared.level));

export const wasRead = (texts: readonly TextReport[]): boolean => texts.some(({ version }) => version !== null);
