import { useId, useRef, useState } from 'preact/hooks';
import { type FeedOffer, readSubscription } from '../../../src/knowledge/index.ts';
import { Details } from '../../interface/details.tsx';
import { failedWords, problemWords, type ToldProblem } from '../../interface/problem-words.ts';
import { word } from '../../interface/words.ts';
import { Working } from '../../interface/working.tsx';
import type { ListedFeed } from '../../messages.ts';
import { problemOf } from '../../problem.ts';
import { send } from '../../send.ts';
import { allowHost } from './allow-host.ts';
import { FeedOfferView } from './feed-offer.tsx';
import { lineWords } from './line-words.ts';

interface Props {
  feeds: ListedFeed[];
  onSubscribe(line: string, everything: boolean, name: string): void;
}

type Step =
  | { name: 'typing'; problem: ToldProblem | null }
  | { name: 'looking'; host: string }
  | { name: 'offered'; offer: FeedOffer; line: string; key: string };

const TYPING: Step = { name: 'typing', problem: null };

/** The key as it was pasted: the part of the line that is no address. */
const keyIn = (line: string): string =>
  line
    .trim()
    .split(/\s+/)
    .find((part) => !part.includes('://')) ?? '';

/** One line pasted, the feed looked at, and only then, knowing what it means, subscribed to. */
export function AddFeed({ feeds, onSubscribe }: Props) {
  const id = useId();
  const [line, setLine] = useState('');
  const [step, setStep] = useState<Step>(TYPING);
  const input = useRef<HTMLInputElement>(null);
  // A look that was stopped answers later, to nobody.
  const looks = useRef(0);

  const refuse = (problem: ToldProblem) => {
    setStep({ name: 'typing', problem });
    input.current?.focus();
  };
  const say = (words: string) => refuse({ words, exactly: null });
  const backToLine = () => {
    looks.current++;
    setStep(TYPING);
    input.current?.focus();
  };

  const look = async () => {
    const read = readSubscription(line);
    if (typeof read === 'string') return say(lineWords(read));
    const { address } = read;
    const key = keyIn(line);
    const { host } = new URL(address);
    if (feeds.some((feed) => feed.address === address && feed.key === key)) return say(word('ui_feed_there'));
    const round = ++looks.current;
    const isWanted = () => looks.current === round;
    const allowed = await allowHost(address);
    if (!isWanted()) return;
    if (!allowed) return say(word('ui_feed_not_allowed', host));
    setStep({ name: 'looking', host });
    try {
      const answer = await send<'look-at-feed'>({ type: 'look-at-feed', line });
      if (!isWanted()) return;
      if ('offer' in answer) return setStep({ name: 'offered', offer: answer.offer, line, key });
      refuse(problemWords(answer.refused));
    } catch (error) {
      if (isWanted()) refuse(failedWords(problemOf(error)));
    }
  };

  const problem = step.name === 'typing' ? step.problem : null;
  return (
    <section class="add-feed">
      <h2>{word('ui_feed_add')}</h2>
      <p class="small-print">{word('ui_feed_add_note')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step.name !== 'looking') look();
        }}
      >
        <p class="field">
          <label for={`${id}line`}>{word('ui_feed_line')}</label>
          <input
            id={`${id}line`}
            ref={input}
            type="text"
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            maxLength={4000}
            value={line}
            aria-invalid={problem !== null}
            aria-describedby={`${id}problem`}
            onInput={({ currentTarget }) => {
              looks.current++;
              setLine(currentTarget.value);
              setStep(TYPING);
            }}
          />
        </p>
        <p id={`${id}problem`} role="alert" class="result bad">
          {problem?.words}
        </p>
        <Details exactly={problem?.exactly} />
        {step.name !== 'offered' && (
          <div class="actions">
            <button type="submit" class="button first" aria-disabled={step.name === 'looking'}>
              {word('ui_feed_look')}
            </button>
          </div>
        )}
      </form>
      {step.name === 'looking' && (
        <Working label={word('ui_feed_looking', step.host)} done={null} onStop={backToLine} />
      )}
      {step.name === 'offered' && (
        <FeedOfferView
          offer={step.offer}
          feedKey={step.key}
          onSubscribe={(everything) => {
            setLine('');
            setStep(TYPING);
            onSubscribe(step.line, everything, step.offer.name);
          }}
          onLeave={backToLine}
        />
      )}
    </section>
  );
}
