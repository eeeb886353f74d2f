import type { Timestamp } from '../../src/model.ts';
import { interfaceLocale } from './words.ts';

/** "23 November 2026 at 14:02", where the person is. */
export const formatMoment = (at: Timestamp): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** With seconds and time zone: for what is to be handed to somebody. */
export const formatMomentExactly = (at: Timestamp): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long', timeStyle: 'long' }).format(at);

/** "November 2026" */
export const formatMonth = (at: Timestamp): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { year: 'numeric', month: 'long' }).format(at);
