/** What is wrong with a ledger's file, in a sentence that one can act on. */
import type { LedgerFileProblem } from '../../../src/knowledge/index.ts';
import { formatNumber, formatSize } from '../../interface/format-number.ts';
import { word } from '../../interface/words.ts';
import type { Result } from '../result-line.tsx';

function describe(problem: LedgerFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return word('ui_file_too_large', formatSize(problem.bytes), formatSize(problem.most));
    case 'not-json':
      return word('ui_file_not_json');
    case 'cut-off':
      return word('ui_file_cut_off');
    case 'other-format':
      return word('ui_file_other_format');
    case 'newer-version':
      return word('ui_file_newer');
    case 'bad-row':
      return word('ui_file_bad_row', formatNumber(problem.row));
    case 'changed-row':
      return word('ui_file_changed_row', formatNumber(problem.row));
    case 'rows-missing':
      return word('ui_file_rows_missing');
  }
}

/** What is wrong, in English, for whoever made the file. */
const detailOf = (problem: LedgerFileProblem) => (problem.kind === 'bad-row' ? problem.detail : null);

export const refuseFile = (problem: LedgerFileProblem): Result => ({
  ok: false,
  words: word('ui_two_sentences', describe(problem), word('ui_nothing_changed')),
  exactly: detailOf(problem),
});
