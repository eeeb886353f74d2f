import { word } from './words.ts';

interface Props {
  /** What is being done. */
  label: string;
  /** From 0 to 1; null where nobody can tell. */
  done: number | null;
  onStop(event: Event): void;
}

/** Work that takes long: how far it is, and a way to stop it. */
export function Working({ label, done, onStop }: Props) {
  return (
    <div class="working">
      <span role="status">{label}</span>
      <span class="going-on">
        <progress aria-label={label} {...(done === null ? {} : { value: done, max: 1 })} />
        <button type="button" class="button" onClick={onStop}>
          {word('ui_stop')}
        </button>
      </span>
    </div>
  );
}
