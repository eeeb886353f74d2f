import { useId } from 'preact/hooks';

interface Props {
  label: string;
  disabled: boolean;
  /** Kinds of files, as the field takes them; JSON unless told. */
  accept?: string;
  onFile(file: File): void;
}

/** A button that lets one choose a file. */
export function FileButton({ label, disabled, accept = '.json,application/json', onFile }: Props) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept={accept}
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
