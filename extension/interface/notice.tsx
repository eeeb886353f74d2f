import type { ComponentChildren } from 'preact';
import { LevelMark } from './level-mark.tsx';

interface Props {
  sign: 'none' | 'unknown' | 'reading' | 'error';
  title: string;
  notes: string[];
  button?: { label: string; act(): unknown };
  /** Of the heading: 1 where it stands for the whole page. */
  level?: 1 | 2;
  children?: ComponentChildren;
}

/** A state without a story: what it is, what it means, what one can do. */
export function Notice({ sign, title, notes, button, level = 1, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div
      class={`notice sign-${sign} level-${sign === 'none' ? 'none' : 'unknown'}`}
      role={sign === 'error' ? 'alert' : 'status'}
    >
      {sign === 'reading' ? (
        <span class="turning" aria-hidden="true" />
      ) : (
        <LevelMark level={sign === 'none' ? 'none' : 'unknown'} />
      )}
      <Heading class="notice-title">{title}</Heading>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {button && (
        <button type="button" class="button first" onClick={() => button.act()}>
          {button.label}
        </button>
      )}
      {children}
    </div>
  );
}
