import { useId } from 'preact/hooks';

interface Props {
  label: string;
  disabled: boolean;
  onFile(file: File): void;
}

/** A button that lets one choose a JSON file. */
export function FileButton({ label, disabled, onFile }: Props) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
    </span>
  );
}
