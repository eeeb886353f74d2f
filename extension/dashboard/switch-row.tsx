import { useId } from 'preact/hooks';

interface Props {
  label: string;
  note?: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function SwitchRow({ label, note, on, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        {...(note ? { 'aria-describedby': id } : {})}
        onClick={() => onChange(!on)}
      >
        <span class="track" aria-hidden="true" />
        <span>{label}</span>
      </button>
      {note && (
        <p id={id} class="small-print">
          {note}
        </p>
      )}
    </div>
  );
}
