/** "What happened when": announced, answer by, in force, moved, taken back; earlier changes; and where the person accepted. */
import type { Evidence, IsoDate, PolicyChange } from '../../model.ts';
import { wordHeadline } from '../author-words.ts';
import { cutName, cutQuote } from '../clean.ts';
import { evidenceLines, hostOf, prove } from '../evidence.ts';
import { otherChanges } from '../leading.ts';
import { priceSentences } from '../refusal.ts';
import type { EventKind, Section, Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import type { Worded } from '../voice.ts';

type Event = Section['events'][number];

const eventsOn = (date: IsoDate | null, kind: EventKind, label: string, sentences: readonly Sentence[]): Event[] =>
  date === null ? [] : sentences.slice(0, 1).map((sentence) => ({ kind, date, label, sentence }));

/** When the new text holds from: one that is announced and not in force yet is told as such. */
function effectiveEvents(change: PolicyChange, { voice, now }: Telling): Event[] {
  const { effective, deadline } = change;
  if (effective === null) return [];
  const isAhead = effective > new Date(now).toISOString().slice(0, effective.length);
  if (effective === deadline && !isAhead) return [];
  const lines = evidenceLines([], change, voice);
  const worded = {
    text: voice.say(isAhead ? 'story_event_ahead_told' : 'story_event_effective_told'),
    lang: voice.lang,
  };
  const label = voice.say(isAhead ? 'story_event_ahead' : 'story_event_effective');
  return eventsOn(effective, isAhead ? 'ahead' : 'effective', label, prove(worded, lines));
}

function leadingEvents(change: PolicyChange, telling: Telling): Event[] {
  const { voice, service } = telling;
  const told = (worded: Worded, evidence: readonly Evidence[]) => prove(worded, evidenceLines(evidence, change, voice));
  const own = (key: string) => ({ text: voice.say(key, service), lang: voice.lang });
  const { announced, deadline, refusal, revisions } = change;
  const isPriceOfThatDay = (telling.prompt?.deadline?.date ?? deadline) === deadline;
  const price = isPriceOfThatDay ? priceSentences(telling, 'short') : [];
  return [
    ...eventsOn(
      announced,
      'announced',
      voice.say('story_event_announced'),
      told(wordHeadline(change, service, voice), []),
    ),
    ...eventsOn(deadline, 'deadline', voice.say('story_event_deadline'), [
      ...price,
      ...told(own('story_event_deadline_told'), refusal.evidence),
    ]),
    ...effectiveEvents(change, telling),
    ...revisions.flatMap(({ date, kind, statement, evidence }) =>
      eventsOn(
        date,
        kind,
        voice.say(`story_event_${kind.replaceAll('-', '_')}`),
        told(voice.pick(statement), evidence),
      ),
    ),
  ];
}

function otherEvents(change: PolicyChange, { voice }: Telling): Event[] {
  const date = change.announced ?? change.effective ?? change.deadline;
  const sentences = prove(wordHeadline(change, cutName(change.service.name), voice), evidenceLines([], change, voice));
  return eventsOn(date, 'change', voice.say('story_event_change'), sentences);
}

/** As many of the person's own clicks as a history has room for. */
const MOST_ACCEPTED = 5;

function acceptedEvents({ assessment: { decisions }, voice }: Telling): Event[] {
  const accepted = decisions.filter(({ answer }) => answer === 'accepted').slice(0, MOST_ACCEPTED);
  return accepted.flatMap(({ at, page, prompt }) => {
    const text = voice.say('story_event_accepted_told', cutName(prompt.action), hostOf(page));
    const origin = voice.say('story_origin_dated', hostOf(page), voice.day(voice.dayOfMoment(at)));
    const sentences = prove({ text, lang: voice.lang }, [{ quote: cutQuote(prompt.statement), origin, url: null }]);
    return eventsOn(voice.dayOfMoment(at), 'accepted', voice.say('story_event_accepted'), sentences);
  });
}

/** Oldest first. What the person did stands among what the service did, and makes no history alone. */
export function historyEvents(telling: Telling): Event[] {
  const events = [
    ...(telling.leading ? leadingEvents(telling.leading, telling) : []),
    ...otherChanges(telling.assessment).flatMap((change) => otherEvents(change, telling)),
  ];
  const all = events.length > 0 ? [...events, ...acceptedEvents(telling)] : events;
  return all.sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
}
