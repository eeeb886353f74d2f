import { arGate } from './ar.ts';
import { bgGate } from './bg.ts';
import { bnGate } from './bn.ts';
import { csGate } from './cs.ts';
import { daGate } from './da.ts';
import { deGate } from './de.ts';
import { elGate } from './el.ts';
import { enGate } from './en.ts';
import { esGate } from './es.ts';
import { faGate } from './fa.ts';
import { fiGate } from './fi.ts';
import { frGate } from './fr.ts';
import { heGate } from './he.ts';
import { hiGate } from './hi.ts';
import { huGate } from './hu.ts';
import { idGate } from './id.ts';
import { itGate } from './it.ts';
import { jaGate } from './ja.ts';
import { koGate } from './ko.ts';
import { msGate } from './ms.ts';
import { nlGate } from './nl.ts';
import { noGate } from './no.ts';
import { plGate } from './pl.ts';
import { ptGate } from './pt.ts';
import { roGate } from './ro.ts';
import { ruGate } from './ru.ts';
import type { LanguageGate } from './shape.ts';
import { skGate } from './sk.ts';
import { svGate } from './sv.ts';
import { thGate } from './th.ts';
import { trGate } from './tr.ts';
import { ukGate } from './uk.ts';
import { viGate } from './vi.ts';
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
  svGate,
  daGate,
  noGate,
  fiGate,
  csGate,
  skGate,
  huGate,
  roGate,
  bgGate,
  elGate,
  ukGate,
  arGate,
  heGate,
  faGate,
  hiGate,
  bnGate,
  idGate,
  msGate,
  viGate,
  thGate,
];
