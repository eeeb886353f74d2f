import { deGate } from './de.ts';
import { enGate } from './en.ts';
import { esGate } from './es.ts';
import { frGate } from './fr.ts';
import { itGate } from './it.ts';
import { jaGate } from './ja.ts';
import { koGate } from './ko.ts';
import { nlGate } from './nl.ts';
import { plGate } from './pl.ts';
import { ptGate } from './pt.ts';
import { ruGate } from './ru.ts';
import type { LanguageGate } from './shape.ts';
import { trGate } from './tr.ts';
import { zhGate } from './zh.ts';

/** The always-on part of every language: enough to know that a page may have to be read, and in which languages. */
export const GATES: LanguageGate[] = [
  enGate,
  deGate,
  esGate,
  frGate,
  itGate,
  jaGate,
  koGate,
  nlGate,
  plGate,
  ptGate,
  ruGate,
  trGate,
  zhGate,
];
