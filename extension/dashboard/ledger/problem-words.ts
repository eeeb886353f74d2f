/** What is wrong with a ledger's file, in a sentence that one can act on. */
import type { LedgerFileProblem } from '../../../src/knowledge/index.ts';
import { interfaceLocale, word } from '../../interface/words.ts';

const megabytes = (bytes: number) =>
  new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / 1_000_000);

const number = (value: number) => new Intl.NumberFormat(interfaceLocale()).format(value);

function describe(problem: LedgerFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return word('ui_file_too_large', megabytes(problem.bytes), megabytes(problem.most));
    case 'not-json':
      return word('ui_file_not_json');
    case 'cut-off':
      return word('ui_file_cut_off');
    case 'other-format':
      return word('ui_file_other_format');
    case 'newer-version':
      return word('ui_file_newer');
    case 'bad-row':
      return word('ui_file_bad_row', number(problem.row), problem.detail);
    case 'changed-row':
      return word('ui_file_changed_row', number(problem.row));
    case 'rows-missing':
      return word('ui_file_rows_missing');
  }
}

export const problemWords = (problem: LedgerFileProblem): string =>
  word('ui_two_sentences', describe(problem), word('ui_nothing_changed'));
