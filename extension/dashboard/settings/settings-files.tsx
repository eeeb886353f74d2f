import { useState } from 'preact/hooks';
import {
  MOST_SETTINGS_BYTES,
  readSettingsFile,
  type Settings,
  type SettingsFileProblem,
  writeSettingsFile,
} from '../../../src/knowledge/index.ts';
import { word } from '../../interface/words.ts';
import { FileButton } from '../file-button.tsx';
import { failedResult, type Result, ResultLine } from '../result-line.tsx';
import { dayForFiles, saveFile } from '../save-file.ts';

interface Props {
  settings: Settings;
  onReplace(settings: Settings): Promise<void>;
}

function describe(problem: SettingsFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
    case 'other-format':
      return word('ui_settings_other_format');
    case 'not-json':
      return word('ui_file_not_json');
    case 'newer-version':
      return word('ui_file_newer');
    case 'bad-setting':
      return word('ui_settings_bad');
  }
}

const unchanged = (result: Result): Result => ({
  ...result,
  words: word('ui_two_sentences', result.words, word('ui_nothing_changed')),
});

const refuse = (problem: SettingsFileProblem): Result =>
  unchanged({
    ok: false,
    words: describe(problem),
    exactly: problem.kind === 'bad-setting' ? problem.detail : null,
  });

/** The settings out into a file, and in from one. */
export function SettingsFiles({ settings, onReplace }: Props) {
  const [result, setResult] = useState<Result | null>(null);
  const read = async (file: File): Promise<Result> => {
    if (file.size > MOST_SETTINGS_BYTES) return refuse({ kind: 'too-large' });
    const found = readSettingsFile(await file.text());
    if (!found.ok) return refuse(found.problem);
    await onReplace(found.settings);
    return { ok: true, words: word('ui_settings_imported') };
  };
  return (
    <section class="files">
      <h2>{word('ui_settings_files')}</h2>
      <p class="small-print">{word('ui_settings_files_note')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            saveFile(`before-you-accept-settings-${dayForFiles(new Date())}.json`, writeSettingsFile(settings));
            setResult({ ok: true, words: word('ui_settings_exported') });
          }}
        >
          {word('ui_export')}
        </button>
        <FileButton
          label={word('ui_import')}
          disabled={false}
          onFile={(file) => read(file).then(setResult, (error: unknown) => setResult(unchanged(failedResult(error))))}
        />
      </div>
      <ResultLine result={result} />
    </section>
  );
}
