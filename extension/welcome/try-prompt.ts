/** The notice to try it with: WhatsApp's of January 2021, told in few words. */
import type { Prompt } from '../../src/model.ts';
import { interfaceLanguage, word } from '../interface/words.ts';

export const TRY_HOST = 'web.whatsapp.com';

export interface TryNotice {
  title: string;
  statement: string;
  deadline: string;
  agree: string;
  later: string;
}

export const readNotice = (): TryNotice => ({
  title: word('ui_try_title'),
  statement: word('ui_try_statement'),
  deadline: word('ui_try_deadline'),
  agree: word('ui_try_agree'),
  later: word('ui_try_later'),
});

/** What detection would have made of it on a page. */
export function promptOf({ title, statement, deadline, agree, later }: TryNotice): Prompt {
  const text = [title, statement, deadline].join(' ');
  const quotation = { quote: deadline, start: text.length - deadline.length, end: text.length };
  return {
    id: 'try-it',
    kind: 'reconsent',
    statement,
    action: agree,
    alternatives: [{ kind: 'later', text: later }],
    documents: [
      {
        type: 'Terms of Service',
        title: 'Terms of Service',
        url: 'https://www.whatsapp.com/legal/updates/terms-of-service',
      },
      { type: 'Privacy Policy', title: 'Privacy Policy', url: 'https://www.whatsapp.com/legal/updates/privacy-policy' },
    ],
    service: 'WhatsApp',
    deadline: { ...quotation, date: '2021-02-08' },
    consequence: { ...quotation, kind: 'access-lost' },
    text,
    lang: interfaceLanguage(),
    confidence: 1,
  };
}
