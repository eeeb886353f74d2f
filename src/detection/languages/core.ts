import { registerLanguage } from '../lexicon.ts';
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
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The languages that every copy of detection knows; the others are registered when a page speaks them. */
for (const data of [en, de, es, fr, it, ja, ko, nl, pl, pt, ru, tr, zh]) registerLanguage(data);
