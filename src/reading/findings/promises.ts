import { isFlow } from '../../vocabulary.ts';
import { deniedClauses, isRegardless, PRACTICES } from './denied-clauses.ts';
import type { Marks } from './mark-sentence.ts';
import { type Hit, isWithin } from './phrases.ts';

/** Words before a promise in which its subject is looked for. */
const SUBJECT = 8;
/** A phrase that is a promise whatever it speaks of: "are not recorded". */
const SURE = 3;

/** Weight from which a phrase names a thing. */
const NAMES = 2;
/** Words between a negation and what it denies: "no le enviaremos". */
const REACH = 1;

const DENYING = /^term\.(?:refunds|class-waiver)$/;
/** Purposes whose absence promises nothing. */
const ONES_OWN = /^purpose\.(?:security-safety|service-provision|age-assurance)$/;
const isPractice = (topic: string) => isFlow(topic) && !ONES_OWN.test(topic);

/** "As long as it is not deleted": how long it is kept, and no promise not to delete. */
const isDeleting = (verb: Hit<string>, cues: Marks['cues']) =>
  cues.some((cue) => cue.code === 'delete' && isWithin(cue, verb)) &&
  cues.some((cue) => cue.code === 'retain' && cue.end - cue.first > verb.end - verb.first && isWithin(verb, cue));

/** Verbs of practice with a negation right before them, whichever they are. */
function denials(cues: Marks['cues']): Hit<Marks['cues'][number]['code']>[] {
  const negations = cues.filter((cue) => cue.code === 'not' && !isRegardless(cue, { cues }));
  return cues.flatMap((cue) => {
    if (!PRACTICES.has(cue.code) || isDeleting(cue, cues)) return [];
    const negation = negations.find(({ end }) => end <= cue.first && cue.first - end <= REACH);
    return negation ? [{ ...cue, first: negation.first }] : [];
  });
}

/** Words of "do not track signals", and of "no ads plan": what a choice is called. "Do not track" and "no ads" may as well be said of oneself. */
const [NAME_OF_SIGNAL, NAME_OF_PLAN] = [4, 3];

/** "Do not track signals are ignored": the name of a choice promises nothing. */
const isSignal = (denial: { first: number; end: number }, { topics }: Marks) =>
  topics.some(
    (hit) =>
      hit.code === 'choice.opt-out' &&
      hit.weight >= SURE &&
      hit.end - hit.first >= NAME_OF_SIGNAL &&
      isWithin(denial, hit),
  );

/** "A no ads plan" is what one pays for. */
const isPaidFor = ({ first }: { first: number }, { topics }: Marks) =>
  topics.some(
    (hit) => hit.code === 'choice.no-ads-subscription' && hit.first === first && hit.end - hit.first >= NAME_OF_PLAN,
  );

/** "No ads", "keine Weitergabe": the thing itself is denied, within so many words. */
const DENIED_WITHIN = 2;
/** Words between a verb and the data that it denies: "sends by default no information". */
const DENIED_BEHIND = 6;

/** Data with a "no" right before them, behind a verb of practice: "we receive no financial information". */
function denialsBehind(marks: Marks): { first: number; end: number }[] {
  const { cues } = marks;
  const verbs = cues.filter(({ code }) => PRACTICES.has(code));
  return cues
    .filter((cue) => cue.code === 'none' && !isPaidFor(cue, marks))
    .flatMap(({ first, end }) => {
      const verb = verbs.find((one) => one.end <= first && first - one.end <= DENIED_BEHIND);
      const data = cues.find((one) => one.code === 'data' && one.first >= end && one.first - end < DENIED_WITHIN);
      return verb && data ? [{ first: verb.first, end: data.end }] : [];
    });
}

/** Practices with a "no" right before them. */
function absences(marks: Marks): { first: number; end: number }[] {
  const { cues, topics } = marks;
  return cues
    .filter((cue) => cue.code === 'none' && !isPaidFor(cue, marks))
    .flatMap(({ first, end }) => {
      const denied = topics.find(
        (hit) => isPractice(hit.code) && hit.weight >= SURE && hit.first >= end && hit.first - end < DENIED_WITHIN,
      );
      return denied ? [{ first, end: denied.end }] : [];
    });
}

/** "Do not create images …", "you agree to … and not share your account": what is denied is forbidden to the person, not "the data may not be shared". */
const isForbidden = (promise: { first: number; end: number }, { topics, cues }: Marks) =>
  topics.some(
    (ban) =>
      ban.code === 'term.prohibited-use' &&
      ban.weight >= SURE &&
      ban.first <= promise.first &&
      promise.first < ban.end &&
      (cues.some(({ code, first }) => code === 'you' && ban.first <= first && first <= promise.first) ||
        [...cues, ...topics].every(({ first }) => ban.first <= first)),
  );

/** "We do not encrypt": what is denied is what would serve the person. */
const isWithheld = (promise: { first: number; end: number }, { cues }: Marks) =>
  cues.some(({ code, first, end }) => code === 'withheld' && first < promise.end && promise.first < end);

/** Words between a negation and what it leaves over: "ne … qu'avec". */
const LEFT_OVER = 12;

/** "Elles ne sont communiquées qu'avec votre accord": a lone negation with what it leaves over says how it is done. */
const leavesOver = (promise: { first: number; end: number }, { cues }: Marks) =>
  cues.some(({ code, first: rest }) => {
    if (code !== 'none-but' || rest < promise.first || rest - promise.end > LEFT_OVER) return false;
    const negations = cues.filter((cue) => cue.code === 'not' && cue.first >= promise.first && cue.end <= rest);
    return new Set(negations.map(({ first }) => first)).size === 1;
  });

/** Words between those who get data and what they are forbidden. */
const FORBIDDEN_WITHIN = 25;

/** "Our partners are prohibited from using your data for …": what binds others is promised to the person. */
export function bansOthers({ topics, cues }: Marks): { first: number; end: number } | null {
  const bans = topics.filter(({ code, weight }) => code === 'term.prohibited-use' && weight >= NAMES);
  for (const ban of bans) {
    const other = topics.find(
      ({ code, weight, end }) =>
        code.startsWith('recipient.') && weight >= NAMES && end <= ban.first && ban.first - end <= FORBIDDEN_WITHIN,
    );
    if (!other) continue;
    const isOfPerson = cues.some(({ code, weight, first }) => code === 'you' && weight >= NAMES && first < other.first);
    if (!isOfPerson && cues.some(({ code, end }) => code === 'data' && end > ban.first))
      return { first: ban.first, end: ban.end };
  }
  return null;
}

/**
 * Finds a promise in a sentence: that something is not collected, used, shared or kept. In "if you
 * do not share" and "you will not use" the person is the subject, and nothing is promised; in
 * "we share … unless you object" nothing is denied.
 */
export function findPromise(marks: Marks): { first: number; end: number } | null {
  const { cues, topics } = marks;
  const others = bansOthers(marks);
  if (others) return others;
  // "We will not give you a refund" denies the person something, "neither you nor we may join" both.
  if (topics.some(({ code, weight }) => DENYING.test(code) && weight >= SURE)) return null;
  const speaksOfData = cues.some(({ code }) => code === 'data');
  // "Not available to persons under 13" keeps them out.
  const isOfAge = topics.some(({ code, weight }) => code === 'term.eligibility-age' && weight >= SURE);
  if (isOfAge && !speaksOfData && !cues.some(({ code }) => code === 'collect')) return null;
  // "Unless you object" leaves it to the person; "should not be used for" promises nothing.
  const conditions = cues.filter(({ code }) => code === 'unless' || code === 'advice');
  const namesPractice = topics.some(({ code, weight }) => weight >= NAMES && isPractice(code));
  const promises = cues.filter(({ code, weight }) => code === 'promise' && (speaksOfData || weight >= SURE));
  const saysWhatRefusingCosts = topics.some(
    ({ code, weight }) => weight >= SURE && code === 'notice.refusal-consequence',
  );
  const denied = namesPractice && !saysWhatRefusingCosts ? [...denials(cues), ...absences(marks)] : [];
  const behind = saysWhatRefusingCosts ? [] : denialsBehind(marks);
  const clauses = namesPractice || speaksOfData ? deniedClauses(marks) : [];
  for (const promise of [...promises, ...denied, ...behind, ...clauses]) {
    // "We share …, even if you do not agree" denies the agreement only.
    if (isRegardless({ first: promise.end - 1, end: promise.end }, marks)) continue;
    if (conditions.some(({ first, end }) => promise.first < end && first < promise.end)) continue;
    if (isForbidden(promise, marks) || isSignal(promise, marks) || isWithheld(promise, marks)) continue;
    if (leavesOver(promise, marks)) continue;
    let subject: (typeof cues)[number] | null = null;
    for (const cue of cues) {
      if (cue.code !== 'you' && cue.code !== 'we') continue;
      if (cue.end > promise.first || promise.first - cue.end > SUBJECT) continue;
      if (subject === null || cue.first > subject.first) subject = cue;
    }
    // "We may not always tell you" leaves it open.
    if (subject?.code === 'we' && cues.some(({ code, end }) => code === 'may' && end === promise.first)) continue;
    if (subject?.code !== 'you' || subject.weight < 2) return { first: promise.first, end: promise.end };
  }
  return null;
}
