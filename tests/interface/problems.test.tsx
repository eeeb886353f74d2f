// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failedReply } from '../../extension/background/failed-reply.ts';
import { Failed } from '../../extension/interface/failed.tsx';
import { problemWords } from '../../extension/interface/problem-words.ts';
import { setWords } from '../../extension/interface/words.ts';
import { Failure, problemOf } from '../../extension/problem.ts';
import { FeedRefusal, KnowledgeError, type KnowledgeErrorKind } from '../../src/knowledge/index.ts';
import { readWordsOf } from '../../tools/words/languages.ts';
import { english, i18n } from './i18n.ts';

const sendMessage = vi.fn();
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { send } = await import('../../extension/send.ts');

beforeEach(() => vi.stubGlobal('chrome', { i18n }));
afterEach(() => {
  setWords(english);
  render(null, document.body);
  vi.unstubAllGlobals();
});

const ask = () => send<'kept-texts'>({ type: 'kept-texts' });
/** What a page makes of an error of the background, which crosses as JSON. */
async function problemAfter(error: unknown) {
  sendMessage.mockResolvedValueOnce(JSON.parse(JSON.stringify(failedReply(error))));
  return ask().then(
    () => null,
    (failure: unknown) => problemOf(failure),
  );
}

describe('an error of the background', () => {
  it.each([
    ['full', 'Free some space'],
    ['missing', 'Try another window'],
    ['blocked', 'Close the other windows'],
    ['broken', 'Nothing was erased. Restart the browser'],
  ] as [KnowledgeErrorKind, string][])(
    'of the store (%s) reaches the page with what one can do',
    async (kind, words) => {
      const problem = await problemAfter(new KnowledgeError(kind));
      expect(problem && problemWords(problem).words).toContain(words);
    },
  );

  it('of a feed keeps its reason', async () => {
    const problem = await problemAfter(new FeedRefusal('too-many'));
    expect(problem).toMatchObject({ reason: 'too-many' });
    expect(problem && problemWords(problem).words).toContain('Remove one first.');
  });

  it('that is a mistake of ours says what to do, and exactly what it was', async () => {
    const problem = await problemAfter(new TypeError('x is not a function'));
    expect(problem && problemWords(problem)).toEqual({
      words: english.ui_error_note,
      exactly: 'x is not a function',
    });
  });
});

describe('a page', () => {
  it('that gets no answer at all says so', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    const problem = await ask().catch(problemOf);
    expect(problem).toMatchObject({ reason: 'no-answer' });
  });

  it('gets its answer where there is one', async () => {
    sendMessage.mockResolvedValueOnce({ texts: [] }).mockResolvedValueOnce(null);
    expect(await ask()).toEqual({ texts: [] });
    expect(await ask()).toBeNull();
  });

  it.each([{ failed: 'yes' }, { failed: null }, { failed: { reason: 1, message: 'x' } }])(
    'takes a failure of another form (%j) for one all the same',
    async (reply) => {
      sendMessage.mockResolvedValueOnce(reply);
      expect(await ask().catch(problemOf)).toMatchObject({ reason: 'other' });
    },
  );

  it('knows a file that is gone', () => {
    expect(problemOf(new DOMException('gone', 'NotFoundError')).reason).toBe('no-file');
  });
});

describe('what went wrong', () => {
  it('is said in the language of the interface; only the exact reason is English, and marked so', async () => {
    setWords(await readWordsOf('ja'));
    const problem = problemOf(new Failure({ reason: 'broken', message: 'UnknownError: Internal error.' }));
    render(<Failed problem={problem} />, document.body);
    expect(document.body.textContent).toContain('ブラウザを再起動して');
    const details = document.querySelector('code');
    expect(details?.textContent).toBe('UnknownError: Internal error.');
    expect(details?.lang).toBe('en');
    details?.remove();
    expect(document.body.textContent).not.toMatch(/[A-Za-z]{3}/);
  });

  it('and has a name that nobody knows any more is told as a failure, with its words', () => {
    expect(problemWords({ reason: 'of-yore', message: 'Long gone.' })).toEqual({
      words: english.ui_error_note,
      exactly: 'Long gone.',
    });
  });
});
