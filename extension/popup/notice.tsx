import type { ComponentChildren } from 'preact';
import { LevelMark } from '../interface/level-mark.tsx';

interface Props {
  sign: 'none' | 'unknown' | 'reading' | 'error';
  title: string;
  notes: string[];
  button?: { label: string; act(): unknown };
  smallPrint?: string;
  children?: ComponentChildren;
}

/** A state without a story: what it is, what it means, what one can do. */
export function Notice({ sign, title, notes, button, smallPrint, children }: Props) {
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
      <h1>{title}</h1>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {button && (
        <button type="button" class="button first" onClick={() => button.act()}>
          {button.label}
        </button>
      )}
      {children}
      {smallPrint !== undefined && <p class="small-print">{smallPrint}</p>}
    </div>
  );
}
