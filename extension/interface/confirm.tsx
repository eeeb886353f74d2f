import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from './words.ts';

interface Props {
  /** What the button says before one is asked. */
  label: string;
  /** What it is about, for those who hear the button without its surroundings. */
  about?: string;
  question: string;
  yes: string;
  onYes(): void;
}

/** A button that asks once more, in its own place, before it does what can't be undone. */
export function Confirm({ label, about, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // Before anything is drawn: a key pressed at once must meet the answer that loses nothing.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsked) first.current?.focus();
  }, [asking, wasAsked]);
  const ask = (on: boolean) => {
    setWasAsked(true);
    setAsking(on);
  };
  if (!asking) {
    return (
      <button type="button" class="button" ref={first} onClick={() => ask(true)}>
        {label}
        {about !== undefined && <span class="unseen"> {about}</span>}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') ask(false);
      }}
    >
      <p>{question}</p>
      <button
        type="button"
        class="button danger"
        onClick={() => {
          ask(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="button" ref={keep} onClick={() => ask(false)}>
        {word('ui_keep')}
      </button>
    </fieldset>
  );
}
