import type { SideAnalysis } from './sides.ts';

/** Whether a promise went, or got an exception: "we never share" became "we never share, except …". */
export function losesPromise(old: SideAnalysis | null, now: SideAnalysis | null): boolean {
  if (!old?.analysis.promises) return false;
  if (!now?.analysis.promises) return true;
  const exceptions = ({ analysis }: SideAnalysis) => analysis.cues.get('except') ?? 0;
  return exceptions(now) > exceptions(old) || narrows(old, now);
}

/** "Your data" became "the contents of your chats": what is promised of less is promised less. */
const narrows = (old: SideAnalysis, now: SideAnalysis) =>
  old.part.forms.some((form) => EVERYTHING.has(form)) && !now.part.forms.some((form) => EVERYTHING.has(form));

/** Words for all data, as opposed to kinds of it; of all languages read. */
const EVERYTHING = new Set(
  'data information daten informationen données informations datos información dati informazioni dados informações dane danych informacje'.split(
    ' ',
  ),
);
