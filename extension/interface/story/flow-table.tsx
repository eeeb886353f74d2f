import type { Flow } from '../../../src/explanation/index.ts';
import { interfaceLanguage, word } from '../words.ts';

/** The picture's content for those who can't see it, or would rather read it. */
export function FlowTable({ flow }: { flow: Flow }) {
  const names = new Map(flow.recipients.map(({ code, label }) => [code, label]));
  const lists = new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' });
  return (
    <details class="flow-table">
      <summary>{word('ui_as_table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{word('ui_column_data')}</th>
            <th scope="col">{word('ui_column_to')}</th>
            <th scope="col">{word('ui_column_new')}</th>
          </tr>
        </thead>
        <tbody>
          {flow.bands.map(({ data, label, to, isNew }) => (
            <tr key={data}>
              <th scope="row">{label}</th>
              <td>{lists.format([flow.service, ...to.flatMap((code) => names.get(code) ?? [])])}</td>
              <td>{isNew ? word('ui_yes') : word('ui_no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
