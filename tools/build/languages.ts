/**
 * What detection and reading know of languages, as it ships. In the background's script it would be two thirds of what the
 * browser reads at each of its starts, most of which need none of it.
 */
import { LANGUAGES } from '../../src/detection/index.ts';
import { LEXICONS } from '../../src/reading/index.ts';
import { packJson } from './packed.ts';
import type { ShippedFile } from './ship-files.ts';

/** @returns the file for prompts and the one for policies */
export const shipLanguages = (): ShippedFile[] => [
  packJson('languages/prompts.json', JSON.stringify(LANGUAGES)),
  packJson('languages/policies.json', JSON.stringify(LEXICONS)),
];
