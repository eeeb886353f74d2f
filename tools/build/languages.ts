/**
 * What detection and reading know of languages, as it ships. In the background's script it would be two thirds of what the
 * browser reads at each of its starts, most of which need none of it.
 */
import { LANGUAGES } from '../../src/detection/index.ts';
import { LEXICONS } from '../../src/reading/index.ts';
import { topicsBytes } from '../train-clauses/kept-models.ts';
import { packJson } from './packed.ts';
import type { ShippedFile } from './ship-files.ts';

/** Whom the model of topics owes its clauses to: it says so wherever it goes. */
const OWED =
  "CC BY-SA 3.0: fitted to clauses of Terms of Service; Didn't Read (https://tosdr.org, CC BY-SA 3.0) and of CLAUDETTE (CC BY 4.0)";

/** @returns the file for prompts, and those for policies: their words and the model of topics */
export const shipLanguages = (): ShippedFile[] => [
  packJson('languages/prompts.json', JSON.stringify(LANGUAGES)),
  packJson('languages/policies.json', JSON.stringify(LEXICONS)),
  packJson(
    'languages/topics.json',
    JSON.stringify({ licence: OWED, model: Buffer.from(topicsBytes()).toString('base64') }),
  ),
];
