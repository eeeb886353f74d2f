import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LanguageData } from './shape.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Every language, whole: for the reader that is loaded when the gate has let a page through. */
export const LANGUAGES: LanguageData[] = [en, de, es, fr, it, ja, ko, nl, pl, pt, ru, tr, zh];
