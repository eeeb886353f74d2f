import { describe, expect, it } from 'vitest';
import { documentAddresses, scorePage } from '../../../tools/benchmark-detect/score.ts';
import { BASE, document, page, prompt } from './prompts.ts';

const terms = document('http://127.0.0.1:9/terms');

describe('addresses of documents', () => {
  it('resolve against the page', () => {
    const links = ['/terms', 'privacy', '//other.example/x', '\\rules.aspx', ' https://a.example/ '];
    expect([...documentAddresses(links, BASE)]).toEqual([
      'http://127.0.0.1:9/terms',
      'http://127.0.0.1:9/privacy',
      'http://other.example/x',
      'http://127.0.0.1:9/rules.aspx',
      'https://a.example/',
    ]);
  });

  it('are not what a script opens: fragments of the page and javascript', () => {
    expect(documentAddresses(['#', '#terms', 'javascript:open()', `${BASE}#terms`, 'http://['], BASE).size).toBe(0);
  });

  it('keep a fragment that names a part of another page, and lose an empty one', () => {
    expect([...documentAddresses(['/legal#privacy', 'https://a.example/x#'], BASE)]).toEqual([
      'http://127.0.0.1:9/legal#privacy',
      'https://a.example/x',
    ]);
  });
});

describe('a positive page', () => {
  it('is found with any prompt and missed without', () => {
    expect(scorePage(page(), [prompt({ statement: 'other' })], BASE)).toMatchObject({ expected: true, found: true });
    expect(scorePage(page(), [], BASE)).toMatchObject({
      found: false,
      extraction: { statement: false, action: false, documents: false },
    });
  });

  it('has all parts right when they agree with the label', () => {
    const score = scorePage(page(), [prompt({ action: ' SIGN up›', documents: [terms] })], BASE);
    expect(score?.extraction).toMatchObject({ statement: true, action: true, documents: true });
  });

  it('is judged by the prompt whose statement is nearest to the label', () => {
    const login = prompt({ statement: 'By logging in you accept the rules.', action: 'Sign up', documents: [terms] });
    const signup = prompt({ action: 'Join' });
    expect(scorePage(page(), [login, signup], BASE)?.extraction).toMatchObject({
      statement: true,
      action: false,
      documents: false,
    });
  });

  it('is judged by the right control where two share a statement', () => {
    const score = scorePage(page(), [prompt({ action: 'Join with Mail' }), prompt()], BASE);
    expect(score?.extraction?.action).toBe(true);
  });

  it('has wrong documents with one too many or one too few', () => {
    const privacy = document('http://127.0.0.1:9/privacy');
    const documents = (list: (typeof terms)[]) =>
      scorePage(page(), [prompt({ documents: list })], BASE)?.extraction?.documents;
    expect(documents([terms, privacy])).toBe(false);
    expect(documents([])).toBe(false);
    expect(documents([terms, document(null)])).toBe(true);
  });

  it('is not judged on what the label does not say', () => {
    const bare = page({ acceptText: null, actionText: null, termsLinks: undefined });
    expect(scorePage(bare, [prompt()], BASE)?.extraction).toMatchObject({
      statement: null,
      action: null,
      documents: null,
    });
    expect(scorePage(bare, [], BASE)?.extraction).toEqual({ statement: null, action: null, documents: null });
  });

  it('whose label has no links and no prompt is missed in its documents too', () => {
    expect(scorePage(page({ termsLinks: [] }), [], BASE)?.extraction?.documents).toBe(false);
  });
});

it('a negative page has no extraction, and its prompts are a false alarm', () => {
  expect(scorePage(page({ label: 'negative' }), [prompt()], BASE)).toMatchObject({
    expected: false,
    found: true,
    extraction: null,
  });
});

it('a page with another label is not scored', () => {
  expect(scorePage(page({ label: 'unsure' }), [prompt()], BASE)).toBeNull();
});

it('a page is ambiguous when its notes say so', () => {
  expect(scorePage(page({ notes: 'AMBIGUOUS-POSITIVE: soft' }), [], BASE)?.ambiguous).toBe(true);
  expect(scorePage(page({ notes: 'plain' }), [], BASE)?.ambiguous).toBe(false);
});
