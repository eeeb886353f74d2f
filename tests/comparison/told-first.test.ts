import { describe, expect, test } from 'vitest';
import { quotes, SIX_CHANGES, told, topics } from './told.ts';

describe('nothing is told twice', () => {
  test('of one sentence that names who gets which data for what', () => {
    const findings = told([], ['We may sell your browsing history to advertisers for their marketing.']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ effect: 'worse', recipients: ['advertisers'] });
  });

  test('of two sentences in which the same sum changes', () => {
    const sentences = (sum: number) => [
      `A collection fee of €${sum} will be charged if you want us to fetch the parcel.`,
      `If we fetch the parcel for you, we will charge a collection fee of €${sum}.`,
    ];
    const findings = told(sentences(25), sentences(40));
    expect(topics(findings)).toEqual(['term.fees']);
    expect(findings[0]?.also).toHaveLength(1);
  });

  test('but a promise that went and what is done now are two things', () => {
    const findings = told(['We never sell your photos.'], ['We sell your photos.']);
    expect(topics(findings)).toContain('notice.promise-removed');
    expect(topics(findings)).toContain('purpose.sale');
  });

  test('and the first five tell of five sentences where there are as many', () => {
    const first = quotes(told([], SIX_CHANGES).slice(0, 5));
    expect(new Set(first).size).toBe(5);
  });
});

describe('what is worse comes first', () => {
  test('before what got better and before formalities', () => {
    const findings = told(
      [],
      [
        'We do not read your private messages.',
        'These terms are governed by the laws of Norway.',
        'We share your precise location with advertisers.',
      ],
    );
    expect(findings[0]).toMatchObject({ effect: 'worse', quoteAfter: { quote: expect.stringContaining('location') } });
  });

  test('who gets it and for what in one sentence comes before either alone', () => {
    const findings = told(
      [],
      [
        'Companies of our group help us to run the servers with your data.',
        'We share your data with companies of our group, which use it to show you ads and suggestions.',
      ],
    );
    expect(findings[0]?.quoteAfter?.quote).toContain('ads and suggestions');
  });
});

describe('a thing that is only mentioned is not told as done:', () => {
  const flows = (sentence: string) =>
    topics(told([], [sentence])).filter((topic) => /^(?:recipient|purpose)\./.test(topic));

  test.each([
    ['advice', 'We recommend that you avoid sharing sensitive personal data with others in a chat.'],
    ['a plan with ads', 'Not every film is part of the ad supported subscription plan.'],
  ])('%s', (_, sentence) => {
    expect(flows(sentence).filter((topic) => topic === 'purpose.personalisation' || topic === 'purpose.ads')).toEqual(
      [],
    );
  });

  test('a cap on messages is no more marketing', () => {
    const findings = told(
      ['We work to detect and prevent spam.'],
      ['We work to detect and prevent spam; we also limit the number of marketing messages that you receive.'],
    );
    expect(findings.filter(({ effect }) => effect === 'worse')).toEqual([]);
  });

  test('a promise narrowed to some data is a promise lost, however it is worded', () => {
    const findings = told(
      ['No user data is mined or analyzed to display ads.'],
      ['No contents of private chats or contact lists are mined or analyzed to display ads.'],
    );
    expect(findings[0]).toMatchObject({ topic: 'notice.promise-removed', effect: 'worse' });
  });

  test('costs that the other side no longer pays back are no fees less', () => {
    const [finding] = told(['We will reimburse your filing fees in every dispute up to $10,000.'], []);
    expect(finding).toMatchObject({ direction: 'dropped', effect: 'worse' });
  });
});

describe('what is left open or refused is not told as promised or done:', () => {
  test('"we may not always tell you" promises nothing', () => {
    const findings = told([], ['We may not always provide prior notice of changes to these terms.']);
    expect(topics(findings)).not.toContain('notice.promise-added');
    expect(findings[0]).toMatchObject({ topic: 'term.unilateral-change', effect: 'worse' });
  });

  test('who pays sees no ads', () => {
    const findings = told([], ["Premium users don't see ads and are not affected by the ad platform."]);
    expect(topics(findings)).not.toContain('purpose.ads');
  });

  test('the number of an article is no allowance', () => {
    const article = (number: string) =>
      `You can choose between repair and exchange within the terms of article L. ${number}-9 of the code.`;
    expect(told([article('211')], [article('217')])).toEqual([]);
  });
});

test('an unused account that lasts longer is neither better nor worse, whatever the words', () => {
  const account = (months: number) => `Inactive accounts fade away after a while: ${months} months if you set nothing.`;
  expect(told([account(6)], [account(18)]).map(({ effect }) => effect)).toEqual(['neutral']);
});
