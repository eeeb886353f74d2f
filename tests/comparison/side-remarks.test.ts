import { describe, expect, test } from 'vitest';
import { quotes, told, topics } from './told.ts';

describe('told of no sentence:', () => {
  test('examples in brackets of what it said before', () => {
    expect(
      told(
        ['From time to time we offer special promotional offers, plans or memberships.'],
        [
          'From time to time we offer special promotional offers (such as prize draws and discounts), plans or memberships.',
        ],
      ),
    ).toEqual([]);
  });

  test('what one shares oneself', () => {
    const findings = told([], ['Specifically, you may share your prompts and answers by generating a unique link.']);
    expect(topics(findings).filter((topic) => topic.startsWith('data-category.'))).toEqual([]);
  });

  test('what the person had better not show to others', () => {
    const findings = told(
      [],
      ['We recommend that you carefully review your photos for what you would not wish to share with third parties.'],
    );
    expect(topics(findings).filter((topic) => /^(?:recipient|data-category)\./.test(topic))).toEqual([]);
  });

  test('what a list is about, where its items say it', () => {
    const findings = told(
      [],
      [
        'We share your personal data with our affiliates for these purposes:\n\n* to show you targeted ads;\n* to train AI models.',
      ],
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(quotes(findings).filter((quote) => quote?.endsWith(':'))).toEqual([]);
  });
});

test('a list that is written out says no more of what its beginning named', () => {
  const findings = told(
    ['We use cookies:\n\n* to remember which language you read;\n* to keep the shop from breaking down.'],
    ['We use cookies to remember which language you read. We use cookies to keep the shop from breaking down.'],
  );
  expect(topics(findings)).not.toContain('data-category.device-network');
});

test('a ban on passing the contract on is not told as another ban, nor is our consent as the choice of the person', () => {
  const findings = told(
    ['You may not assign this agreement to any person whose account has been closed; any such assignment is void.'],
    [
      'You may not assign or transfer this agreement, in whole or in part, without our prior written consent; any such assignment is void.',
    ],
  );
  expect(topics(findings)).not.toContain('term.prohibited-use');
  expect(topics(findings)).not.toContain('choice.opt-in-consent');
});

test('one promise that shrank in two sentences, one of which says more around it, is told once', () => {
  const findings = told(
    [
      'We do not use your data to show you ads.',
      'Unlike many other services we do not use your data for targeted ads or any other commercial purposes.',
    ],
    [
      'We do not use the contents of your chats and contact lists to show you ads.',
      'Unlike others we do not use the contents of your private chats and contact lists for ads that are tailored or for further commercial purposes.',
    ],
  );
  expect(topics(findings).filter((topic) => topic.startsWith('notice.promise-'))).toHaveLength(1);
});

describe('an age that only tells people apart is no limit:', () => {
  test.each([
    ['It is in the interest of all users under the age of 18 to chat with their friends as well.'],
    ['Many people under the age of 25 like our quizzes.'],
    ['We train our staff to help users under the age of majority.'],
    ['Our games are popular with minors.'],
  ])('%s', (sentence) => {
    expect(topics(told([], [sentence]))).not.toContain('term.eligibility-age');
  });

  test.each([
    ['You must be at least 16 years old to sign up.'],
    ['Users under the age of 16 may not sign up.'],
    ['Users under the age of 18 need the consent of their parents.'],
  ])('but it is one in: %s', (sentence) => {
    expect(topics(told([], [sentence]))).toContain('term.eligibility-age');
  });
});

test('what a list of advice asks is no duty', () => {
  const list =
    'We recommend that you take the following care when you share a chat by its link, so that nobody reads what was not meant for them, whether you know them or not, and wherever they may find the link on the web: (1) avoid sharing names, addresses and other things that could tell strangers who you are and where you live; (2) before sharing what others wrote, please ensure that you have obtained their consent; (3) carefully review the whole chat once more.';
  expect(topics(told([], [list]))).not.toContain('term.user-responsibility');
});
