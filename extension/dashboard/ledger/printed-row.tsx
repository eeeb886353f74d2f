import { formatDate } from '../../interface/format-date.ts';
import { formatMomentExactly } from '../../interface/format-time.ts';
import { spokenIn } from '../../interface/language.ts';
import { interfaceLocale, nameOf, word } from '../../interface/words.ts';
import type { LedgerDetails } from '../../messages.ts';
import { ANSWER_WORDS } from './answer-words.ts';

/** What a row says in which words of law may stand: paper has nothing to tap, so they are explained at its end. */
export const printedWords = ({ decision, later }: LedgerDetails): string[] => [
  decision.prompt.statement,
  decision.shown?.headline ?? '',
  ...later.map(({ sentence }) => sentence.text),
];

/** One decision on paper: addresses are written out, because paper has no links. */
export function PrintedRow({ decision, row, later, sha256, number }: LedgerDetails & { number: number }) {
  const { prompt, page, shown } = decision;
  return (
    <li class="printed-row">
      <h2>
        {number}. {row.service} · {word(ANSWER_WORDS[row.answer])}
      </h2>
      <dl class="facts">
        <dt>{word('ui_printed_when')}</dt>
        <dd>{formatMomentExactly(decision.at)}</dd>
        <dt>{word('ui_kept_page')}</dt>
        <dd class="address">{page}</dd>
        <dt>{word('ui_kept_statement')}</dt>
        <dd>
          <q class="quoted" dir="auto" lang={prompt.lang}>
            {prompt.statement}
          </q>
        </dd>
        <dt>{word('ui_kept_button')}</dt>
        <dd>
          <bdi>{prompt.action || word('ui_kept_no_words')}</bdi>
        </dd>
        {prompt.documents.length > 0 && (
          <>
            <dt>{word('ui_kept_documents')}</dt>
            <dd>
              <ul>
                {prompt.documents.map(({ title, url }) => (
                  <li key={`${title} ${url}`}>
                    <bdi>{title}</bdi> {url !== null && <bdi class="address">{url}</bdi>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{word('ui_printed_told')}</dt>
        <dd>{shown ? word('ui_labelled', nameOf('level', shown.level), shown.headline) : word('ui_told_nothing')}</dd>
        {later.length > 0 && (
          <>
            <dt>{word('ui_later')}</dt>
            <dd>
              <ul>
                {later.map(({ id, date, sentence }) => (
                  <li key={id}>
                    {date !== null && `${formatDate(date, interfaceLocale())} · `}
                    <span {...spokenIn(sentence.lang)}>{sentence.text}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{word('ui_kept_hash')}</dt>
        <dd class="address">{sha256}</dd>
      </dl>
    </li>
  );
}
