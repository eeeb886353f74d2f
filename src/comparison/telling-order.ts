import { type Effect, isFlow, type Topic } from '../vocabulary.ts';
import type { Merged } from './merge.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** What is worse is told before what stays as bad, and that before what got better. */
const BY_EFFECT: Record<Effect, number> = { worse: 1, neutral: 0.85, better: 0.75 };
/** What is told as less though the text still speaks of it, and news of an earlier text that went. */
const STILL_SAID = 0.65;
const OLD_NEWS = 0.3;
/** Less of a thing of which more is told beside it: as likely it went from one sentence into another. */
const MADE_UP_FOR = 0.4;
/** A flow that shrank by its wording alone: as often it is told in other words. */
const SHRUNK = 0.5;
/** What goes one way and means the other: more of it and better, less of it and worse. */
const CONTRADICTS = 0.6;
/** What happens only to those who ask for it, what shows what was said, leads elsewhere or says what a word means. */
const OPTIONAL = 0.85;
const EXAMPLE = 0.7;
const POINTER = 0.6;
const DEFINITION = 0.65;
/** Weight up to which a topic is housekeeping, and what it keeps where it makes nothing worse or better. */
const HOUSEKEEPING = 4.5;
const FORMALITY = 0.75;
/** What the form of a sentence keeps of its lead over what it is about. */
const GIVES_WAY = 0.7;
/** What a further finding of the same kind keeps: of a flow, and of a term, where it is likely a detail of the first. */
const SAME_FLOW = 0.6;
const SAME_TERM = 0.45;
/** Share of what leads most from which another topic of the sentence may lead in its place. */
const NEARLY = 0.75;
/** The same where all sentences can be told. */
const AS_SURE = 0.95;
/** What a topic of a sentence keeps of its lead for each time that it, and its family, was told. */
const ANOTHER = 0.8;
/** Of so many of those chosen first, the first are put in order: what was chosen last is not told early. */
const ORDERED = 10;

export const familyOf = ({ topic }: Merged) => topic.slice(0, topic.indexOf('.'));

const grows = ({ direction }: Merged) => direction === 'new' || direction === 'widened';

/** What a finding is worth in the order of telling: the surer and the worse, the sooner. */
function worthTelling(finding: Merged): number {
  const { score, effect, topic, direction, isStillSaid, analysis, change } = finding;
  const { cues, flow, promises, isUpdateNotice } = analysis;
  const contradicts = isFlow(topic) && (grows(finding) ? effect === 'better' : effect === 'worse') && !promises;
  const isOptional = isFlow(topic) && !topic.startsWith('recipient.') && flow.modality === 'with-consent';
  const isAlone = change.before === null || change.after === null;
  return (
    score *
    BY_EFFECT[effect] *
    (isStillSaid && effect === 'better' ? STILL_SAID : 1) *
    (isFlow(topic) && direction === 'narrowed' && effect === 'better' ? SHRUNK : 1) *
    (effect === 'neutral' && TOPIC_RULES[topic].weight <= HOUSEKEEPING ? FORMALITY : 1) *
    (isUpdateNotice && change.after === null ? OLD_NEWS : 1) *
    (contradicts ? CONTRADICTS : 1) *
    (isOptional ? OPTIONAL : 1) *
    (cues.has('example') && isAlone ? EXAMPLE : 1) *
    (cues.has('pointer') && isAlone ? POINTER : 1) *
    (cues.has('define') && topic.startsWith('data-category.') ? DEFINITION : 1)
  );
}

/** Whether a sentence that is told as worse speaks of what a flow that is told as less is about. */
function isMadeUpFor(finding: Merged, picked: readonly Merged[]): boolean {
  const { topic, effect, change } = finding;
  if (!isFlow(topic) || effect !== 'better' || grows(finding)) return false;
  return picked.some(
    (other) => other.change !== change && other.effect === 'worse' && grows(other) && isAbout(topic, other),
  );
}

function isAbout(topic: Topic, { topic: own, analysis: { flow } }: Merged): boolean {
  const codes = [
    ...flow.data.map((code) => `data-category.${code}`),
    ...flow.recipients.map((code) => `recipient.${code}`),
    ...flow.purposes.map((code) => `purpose.${code}`),
  ];
  return own === topic || codes.includes(topic);
}

function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item | null {
  return items.reduce<Item | null>((most, one) => (most === null || worth(one) > worth(most) ? one : most), null);
}

/** What a sentence does besides what it is about: it formally tells, or it forbids. */
const isForm = (topic: Topic) => TOPIC_RULES[topic].weight <= HOUSEKEEPING || topic === 'term.prohibited-use';
const isMild = (topic: Topic) => TOPIC_RULES[topic].added === 'neutral';

/** Of a sentence's topics the surest leads; its form gives way to what it is about. */
const leads = ({ score, topic }: Merged) => score * (isForm(topic) ? GIVES_WAY : isMild(topic) ? BY_EFFECT.neutral : 1);

/**
 * Which topics a sentence may be told by. Of one that promises it is the promise and not what it
 * rules out; consent on which something happens is told with what happens; else all that are as sure.
 */
function mainOnes(findings: readonly Merged[]): readonly Merged[] {
  const promises = findings.filter(({ topic }) => topic.startsWith('notice.promise-'));
  if (promises.length > 0) return promises;
  const flows = findings.filter(({ topic }) => isFlow(topic));
  const all = flows.length > 0 ? findings.filter(({ topic }) => topic !== 'choice.opt-in-consent') : findings;
  const most = best(all, leads);
  // A flow names all of its data, recipients and purposes whichever leads.
  if (most && !isFlow(most.topic)) return [most];
  return all.filter((finding) => most && isFlow(finding.topic) && leads(finding) >= NEARLY * leads(most));
}

function byChange(findings: readonly Merged[]): Map<object, Merged[]> {
  const changes = new Map<object, Merged[]>();
  for (const finding of findings) changes.set(finding.change, [...(changes.get(finding.change) ?? []), finding]);
  return changes;
}

/** Which of its findings each sentence is told by where all can be told: another topic than the others, if it is as sure. */
export function firstOfEach(findings: readonly Merged[]): ReadonlyMap<object, Merged> {
  const firsts = new Map<object, Merged>();
  const rest = byChange(findings);
  const worth = (finding: Merged) =>
    leads(finding) * AS_SURE ** [...firsts.values()].filter(({ topic }) => topic === finding.topic).length;
  while (rest.size > 0) {
    const next = best(
      [...rest.values()].flatMap((own) => best(mainOnes(own), worth) ?? []),
      worth,
    );
    if (next === null) break;
    firsts.set(next.change, next);
    rest.delete(next.change);
  }
  return firsts;
}

/**
 * Puts what was picked in the order of telling: the first `count` tell of different sentences and
 * as different things as they can, what is worse first; the others follow as they were picked.
 */
export function inTellingOrder(picked: readonly Merged[], count: number): Merged[] {
  const firsts: Merged[] = [];
  const told = (isLike: (one: Merged) => boolean) => firsts.filter(isLike).length;
  const another = (finding: Merged) =>
    leads(finding) *
    ANOTHER ** (told(({ topic }) => topic === finding.topic) + told((one) => familyOf(one) === familyOf(finding)));
  const worthNow = (finding: Merged) => {
    const { topic, direction, effect } = finding;
    const alike = told((one) => one.topic === topic && (one.direction === direction || one.effect === effect));
    const isMoved = isMadeUpFor(finding, picked);
    return worthTelling(finding) * (isMoved ? MADE_UP_FOR : 1) * (isFlow(topic) ? SAME_FLOW : SAME_TERM) ** alike;
  };
  for (const pool of [picked.slice(0, ORDERED), picked]) {
    const rest = byChange(pool.filter(({ change }) => !firsts.some((first) => first.change === change)));
    while (firsts.length < count) {
      const leading = [...rest.values()].flatMap((own) => best(mainOnes(own), another) ?? []);
      const next = best(leading, worthNow);
      if (next === null) break;
      rest.delete(next.change);
      firsts.push(next);
    }
  }
  return [...firsts, ...picked.filter((finding) => !firsts.includes(finding))];
}
