/**
 * The reader of prompts, with all its languages: brought into a frame when the always-on gate has
 * found visible words of acceptance there, and never before.
 */
import { createReader, LANGUAGES } from '../../src/detection/index.ts';
import { bridge } from '../content/bridge.ts';

bridge().reader = createReader(LANGUAGES);
