import { learnDateWords } from './dates/words.ts';
import type { LanguageData } from './languages/shape.ts';
import { sourceOf } from './pattern.ts';

/** A subject that patterns exist for: a field of `LanguageData`. */
export type Subject = Exclude<keyof LanguageData, 'lang' | 'dates'>;

/** Languages that agree in letters of their own only. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\u0370-\u03ff]/, ['el']],
  [/[\u0400-\u052f]/, ['ru', 'bg', 'uk']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u0600-\u06ff]/, ['ar', 'fa']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u0980-\u09ff]/, ['bn']],
  [/[\u0e00-\u0e7f]/, ['th']],
  [/[\u3040-\u30ff\u3400-\u9fff]/, ['ja', 'zh']],
  [/[\uac00-\ud7af]/, ['ko']],
];
const WRITTEN_APART = /* @__PURE__ */ new Set(/* @__PURE__ */ SCRIPTS.flatMap(([, langs]) => langs));
/** Little words that English lacks: a page that says to be English is not always. Each Latin language has some. */
const OTHER_LATIN =
  /\b(?:de|der|die|das|und|ich|het|een|ik|la|le|les|el|los|et|je|vous|il|di|che|com|os|eu|och|att|jag|og|at|jeg|ja|ett?a|olen|ne|se|na|nie|ze|az|es|si|sa|ve|bir|dan|saya|cua|toi|va|yang)\b/;
/** Words without one of these are Chinese, unless the page is Japanese and has some. */
const KANA = /[\u3041-\u30ff]/;
const languages = new Map<string, LanguageData>();
/** The languages that the page being read speaks: other languages' words are no words there. */
let spoken: LanguageData[] = [];
/** The first two letters of `<html lang>`. */
let pageLanguage = '';
const compiled = new Map<string, RegExp>();

/** Adds a language, or replaces it. */
export function registerLanguage(data: LanguageData): void {
  languages.set(data.lang, data);
  learnDateWords(data.lang, data.dates ?? {});
  spoken = [...languages.values()];
  compiled.clear();
}

/** Holds the patterns of "any language" to those that texts of the page speak, its own (`<html lang>`) and English. */
export function listenTo(folded: string, pageLang: string): void {
  const page = pageLang.slice(0, 2).toLowerCase();
  pageLanguage = page;
  const before = spoken.map((data) => data.lang).join();
  const absent = new Set(SCRIPTS.flatMap(([letters, langs]) => (letters.test(folded) ? [] : langs)));
  // Each language asked has its patterns compiled, which is most of what reading a page costs.
  const isJapanese = page === 'ja' && KANA.test(folded);
  const isEnglish = page === 'en' && !OTHER_LATIN.test(folded) && speaks(folded, 'en');
  spoken = [...languages.values()].filter(
    ({ lang }) =>
      lang === page ||
      lang === 'en' ||
      (!absent.has(lang) &&
        !(isEnglish && !WRITTEN_APART.has(lang)) &&
        !(isJapanese && lang === 'zh') &&
        speaks(folded, lang)),
  );
  if (before === spoken.map((data) => data.lang).join()) return;
  for (const key of compiled.keys()) if (!key.includes(':')) compiled.delete(key);
}

/** Agrees in a language and says something else in it: single words mean something in several. */
function speaks(folded: string, lang: string): boolean {
  if (!says('agree', folded, lang) && !says('read', folded, lang)) return false;
  return says('terms', folded, lang) || says('privacy', folded, lang) || says('by', folded, lang);
}

/** The pattern of a subject in all languages that the page speaks, or in one. For folded text. */
export function pattern(subject: Subject, lang = ''): RegExp {
  const key = lang ? `${subject}:${lang}` : subject;
  let found = compiled.get(key);
  if (!found) {
    const known = lang ? [languages.get(lang)] : spoken;
    const sources = known.flatMap((data) => (data?.[subject] ? [sourceOf(data[subject])] : []));
    found = new RegExp(sources.join('|') || '$^', 'g');
    compiled.set(key, found);
  }
  found.lastIndex = 0;
  return found;
}

/** Whether the subject occurs in the folded text, in any language that the page speaks or in one. */
export function says(subject: Subject, folded: string, lang = ''): boolean {
  // One language after the other, so that each pattern is compiled once for both ways to ask.
  return lang ? pattern(subject, lang).test(folded) : spoken.some((data) => pattern(subject, data.lang).test(folded));
}

/** The language that most subjects speak; the page's own (`<html lang>`) where it speaks as well as any. */
export function languageOf(folded: string, pageLang: string): string {
  const page = pageLang.slice(0, 2).toLowerCase() || pageLanguage;
  if (spoken.length === 1 && spoken[0]?.lang === page) return page;
  let best = page || 'und';
  let most = 0;
  for (const { lang } of spoken) {
    if (lang === 'ja' && !KANA.test(folded)) continue;
    let score = lang === page ? 0.5 : 0;
    for (const subject of ['agree', 'read', 'terms', 'privacy', 'by', 'update'] as const) {
      if (says(subject, folded, lang)) score += 1;
    }
    if (score > most && score >= 1) {
      most = score;
      best = lang;
    }
  }
  return best;
}
