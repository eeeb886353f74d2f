// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { promptsIn } from '../page.ts';
import { NOTICES } from './asian-notices.ts';

const plain = (text: string): string => text.replace(/[[\]]/g, '');

describe('notices of changed terms in Asian languages', () => {
  it.each(NOTICES.map((notice) => [notice.lang, plain(notice.text), notice] as const))(
    'in %s: %s',
    (lang, text, notice) => {
      document.documentElement.lang = lang;
      let count = 0;
      const linked = notice.text.replace(/\[([^\]]+)\]/g, (_all, title) => `<a href="/d/${++count}">${title}</a>`);
      const found = promptsIn(
        `<main><p>…</p></main><div role="dialog"><h2>${notice.title}</h2><p>${notice.lead}</p><p>${linked}</p>
       <button>${notice.other}</button><button>${notice.action}</button></div>`,
      ).map(({ prompt }) => prompt);
      expect(
        found.map(({ statement, action, documents, deadline, consequence, alternatives }) => ({
          statement,
          action,
          documents: documents.length,
          deadline: deadline?.date,
          cost: consequence?.kind,
          alternatives: alternatives.map(({ text: other }) => other),
        })),
      ).toEqual([
        {
          statement: text,
          action: notice.action,
          documents: count,
          deadline: notice.deadline,
          cost: notice.cost,
          alternatives: [notice.other],
        },
      ]);
    },
  );
});
