import { registerLanguage } from '../lexicon.ts';
import { en } from './en.ts';

/** The languages that every copy of detection knows; the others are registered when a page speaks them. */
for (const data of [en]) registerLanguage(data);
