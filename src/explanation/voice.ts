/** Words, numbers, lists and days in the person's language. */
import type { IsoDate, LanguageTag, Text, Timestamp } from '../model.ts';
import { isRightToLeft } from '../words.ts';
import { cutLine, isolate } from './clean.ts';
import {
  dayFormatOf,
  isoDayFormatOf,
  listsOf,
  numbersOf,
  pluralsOf,
  regionsOf,
  shortDayFormatOf,
  timeFormatOf,
} from './formats.ts';
import type { Setting, Translate } from './story.ts';

/** Plain "en" is nobody's country: day before month is understood everywhere, month before day is not. */
const LOCALE_OF_PLAIN_ENGLISH = 'en-GB';
/** As long as a text may be in a policy change (`textSchema`). */
const TEXT_LENGTH = 2000;

/** Words with the language they are in. */
export interface Worded {
  text: string;
  lang: LanguageTag;
}

export interface Voice {
  /** The language of every word that `say` gives. */
  lang: LanguageTag;
  say: Translate;
  /** The form of `key` for `count` things (`key_one`, `key_other` …); `$1` is the number. */
  count: (key: string, count: number) => string;
  number: (value: number) => string;
  /** "a, b and c" */
  list: (items: readonly string[]) => string;
  /** "a, b, c" */
  row: (items: readonly string[]) => string;
  /** A name that may run the other way, fit to stand beside anything. */
  apart: (name: string) => string;
  /** The service's name where it stands alone. */
  opening: (text: string) => string;
  /** "8 February 2021", or less where the date says less. */
  day: (date: IsoDate) => string;
  /** "5 Feb" */
  shortDay: (date: IsoDate) => string;
  time: (at: Timestamp) => string;
  /** "today 14:02", else the day. */
  moment: (at: Timestamp) => string;
  /** The day on which a moment falls where the person is. */
  dayOfMoment: (at: Timestamp) => IsoDate;
  /** A text in the person's language, else in English. */
  pick: (text: Text) => Worded;
  region: (code: string) => string;
  /** Whether these words are in the language of `say`, of whatever country. */
  speaks: (worded: Worded) => boolean;
}

const baseOf = (lang: LanguageTag) => lang.toLowerCase().split('-')[0] ?? '';

/** A tag that Intl accepts, whatever was given. */
function canonical(lang: string): LanguageTag {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The language the messages are in. The browser falls back to English by itself, and only the
 * messages know: dates in French among English words would be no language at all.
 */
function languageOf({ translate, lang }: Setting): LanguageTag {
  const wanted = canonical(lang);
  const spoken = canonical(translate('story_language'));
  return baseOf(wanted) === baseOf(spoken) ? wanted : spoken;
}

/**
 * A phrase that stands for a name, as "this service", begins with a capital where it begins a sentence.
 * A name stays as its owner writes it.
 */
const opening = (text: string, phrase: string | null, lang: LanguageTag): string =>
  phrase && text.startsWith(phrase) ? text.charAt(0).toLocaleUpperCase(lang) + text.slice(1) : text;

const localeOf = (lang: LanguageTag) => (lang === 'en' ? LOCALE_OF_PLAIN_ENGLISH : lang);

function formatDay(date: IsoDate, lang: LanguageTag): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return dayFormatOf(localeOf(lang), date.split('-').length).format(moment);
}

/** In this very language, else in the same language of another country, else in English. */
function pickText(text: Text, lang: LanguageTag): Worded {
  const tags = Object.keys(text);
  const same = tags.find((tag) => tag === baseOf(lang)) ?? tags.find((tag) => baseOf(tag) === baseOf(lang));
  const tag = tags.find((one) => one === lang) ?? same ?? 'en';
  return { text: cutLine(text[tag] ?? text.en, TEXT_LENGTH), lang: tag };
}

/** Names that Intl has no region code for. */
const REGION_KEYS: Record<string, string> = { EEA: 'region_eea' };
function nameRegion(code: string, lang: LanguageTag, say: Translate): string {
  const key = REGION_KEYS[code];
  if (key) return say(key);
  try {
    return regionsOf(lang).of(code) ?? code;
  } catch {
    return code;
  }
}

export function createVoice(setting: Setting): Voice {
  const lang = languageOf(setting);
  const locale = localeOf(lang);
  const { translate, timeZone = 'UTC' } = setting;
  const phrase = setting.isPhrase ? setting.host : null;
  const say: Translate = (key, ...substitutions) => opening(translate(key, ...substitutions), phrase, lang);
  const isTurned = isRightToLeft(lang);
  const apart = (name: string) => (isTurned ? isolate(name) : name);
  const dayOfMoment = (at: Timestamp) => isoDayFormatOf(timeZone).format(at);
  const time = (at: Timestamp) => timeFormatOf(locale, timeZone).format(at);
  const isToday = (at: Timestamp) => setting.timeZone !== undefined && dayOfMoment(at) === dayOfMoment(setting.now);
  return {
    lang,
    say,
    count: (key, count) => {
      const number = numbersOf(lang).format(count);
      return say(`${key}_${pluralsOf(lang).select(count)}`, number) || say(`${key}_other`, number);
    },
    number: (value) => numbersOf(locale).format(value),
    list: (items) => listsOf(locale).format(items),
    // Not by Intl, whose lists without "and" have no commas in half of our languages.
    row: (items) => items.map(apart).join(say('story_name_separator')),
    apart,
    opening: (text) => opening(text, phrase, lang),
    day: (date) => formatDay(date, lang),
    shortDay: (date) => shortDayFormatOf(locale).format(new Date(date)),
    time,
    moment: (at) => (isToday(at) ? say('story_today_at', time(at)) : formatDay(dayOfMoment(at), lang)),
    dayOfMoment,
    pick: (text) => pickText(text, lang),
    region: (code) => nameRegion(code, lang, say),
    speaks: (worded) => baseOf(worded.lang) === baseOf(lang),
  };
}
