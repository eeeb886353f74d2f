import { NEGATIONS } from './flips.ts';
import { DECISIVE_WORDS } from './same-words.ts';
import type { SideAnalysis } from './sides.ts';
import { strengthOf } from './strength.ts';

/** Whether a promise went, or got an exception: "we never share" became "we never share, except …". */
export function losesPromise(old: SideAnalysis | null, now: SideAnalysis | null): boolean {
  if (!old?.analysis.promises) return false;
  if (!now) return true;
  // "Is not known to us" denies what "we do not know" denied.
  if (!now.analysis.promises) return !now.analysis.cues.has('not') || strengthOf(old, now) > 0;
  return lossOf(old, now) > 0;
}

const exceptions = ({ analysis }: SideAnalysis) => analysis.cues.get('except') ?? 0;

/** What shows plainly that less is promised, the plainest first. */
const SIGNS: readonly ((old: SideAnalysis, now: SideAnalysis) => boolean)[] = [
  (old, now) => exceptions(now) > exceptions(old),
  (old, now) => narrows(old, now),
  (old, now) => isConditional(old, now),
  (old, now) => isShortened(old, now),
];

/** Above 0 where a promise became less, below where it became more: by the first sign of one and not the other, else by how hard its words are. */
function lossOf(old: SideAnalysis, now: SideAnalysis): number {
  for (const shows of SIGNS) {
    const loss = Number(shows(old, now)) - Number(shows(now, old));
    if (loss !== 0) return loss;
  }
  return strengthOf(old, now);
}

/** Words by which what is promised is promised for less than always; of all languages read. */
const CONDITIONS =
  /^(?:without|unless|except|if|when|while|until|during|for|to|as long|where|ohne|außer|wenn|solange|falls|sofern|während|bei|für|an|sans|sauf|si|lorsque|tant que|pendant|pour|aux?|à|sin|salvo|cuando|mientras|para|senza|tranne|se|quando|finché|durante|per|sem|exceto|enquanto|bez|chyba|jeśli|jeżeli|gdy|dopóki|dla)(?!\p{L})/iu;
/** Words that leave nothing out: "to anyone", "for any purpose", "to third parties"; of all languages read. */
const ALTOGETHER =
  /(?<!\p{L})(?:any\p{L}*|ever|all|whatever|third part\p{L}*|others|irgend\p{L}*|jemals|alle\p{L}*|dritte\p{L}*|aucun\p{L}*|quelconque|tiers|quoi que|ningun\p{L}*|ningún|nadie|terceros|nessun\p{L}*|alcun\p{L}*|terzi|nenhum\p{L}*|ninguém|terceiros|żadn\p{L}*|nikomu|osobom trzecim)(?!\p{L})/iu;

const beyondDenial = ({ part: { forms } }: SideAnalysis) => forms.filter((form) => !NEGATIONS.has(form));

/** "We never sell it" became "we do not sell it without your consent": nothing but a condition came. */
function isConditional(old: SideAnalysis, now: SideAnalysis): boolean {
  const came = beyondDenial(now);
  if (beyondDenial(old).length > 0 || came.length === 0 || now.lists) return false;
  const changed = came.length === now.part.forms.length ? now.changed : came.join(' ');
  return CONDITIONS.test(changed) && !ALTOGETHER.test(changed);
}

/** Letters of a word up to which it names nothing: "we never get to see". */
const SHORT = 3;
/** Telling words of one thing in a list. */
const LISTED = 4;

/** "Neither to insurers nor to employers" became "not to insurers": only listed words went. */
const isShortened = (old: SideAnalysis, now: SideAnalysis) =>
  !isConditional(now, old) &&
  now.part.forms.length === 0 &&
  // "We do not use" became "we use no": only the denial moved.
  old.part.forms.some((form) => !DECISIVE_WORDS.has(form) && form.length > SHORT) &&
  (old.lists || old.part.forms.length <= LISTED) &&
  exceptions(old) <= exceptions(now);

/** "Your data" became "the contents of your chats": what is promised of less is promised less. */
const narrows = (old: SideAnalysis, now: SideAnalysis) =>
  old.part.forms.some((form) => EVERYTHING.has(form)) && !now.part.forms.some((form) => EVERYTHING.has(form));

/** Words for all data, as opposed to kinds of it; of all languages read. */
const EVERYTHING = new Set(
  'data information daten informationen données informations datos información dati informazioni dados informações dane danych informacje'.split(
    ' ',
  ),
);
