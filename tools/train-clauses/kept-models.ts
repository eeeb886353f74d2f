/** The models as they are kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { learnTopics, unpackModel } from '../../src/reading/index.ts';

export const MODELS_FOLDER = join('tools', 'train-clauses', 'models');

/** The bytes of the model of topics. */
export const topicsBytes = (): Uint8Array => gunzipSync(readFileSync(join(MODELS_FOLDER, 'topics.bin.gz')));

/** Gives reading the model of topics, as the extension does. */
export const bringTopics = (): void => learnTopics(unpackModel(topicsBytes()));
