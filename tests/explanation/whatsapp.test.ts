import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import {
  createTranslate,
  explainCard,
  explainChange,
  explainStory,
  explainTitle,
} from '../../src/explanation/index.ts';
import { typeset } from '../../src/explanation/typeset.ts';
import type { Finding, PolicyChange, Prompt } from '../../src/model.ts';
import { readWordsOf } from '../../tools/words/languages.ts';
import { cite } from '../assessment/builders.ts';
import { makeSetting, sectionOf, textOf } from './english.ts';
import { whatsapp, whatsapp2021, whatsappPrompt } from './whatsapp-change.ts';

const assessment = assess({
  prompt: whatsappPrompt,
  service: whatsapp,
  changes: [whatsapp2021],
  decisions: [],
  today: '2026-11-23',
});
const setting = makeSetting({ now: Date.parse('2026-11-23T14:02:00Z') });

describe('the card', () => {
  const card = explainCard(assessment, setting);
  const row = (name: string) => card?.rows.find((one) => one.name === name)?.sentence.text;

  test('says the level in a word and the most important thing in one sentence', () => {
    expect(card?.level).toBe('serious');
    expect(card?.levelWord).toBe('Think first');
    expect(card?.headline.text).toBe('WhatsApp will share your account data with Facebook’s companies.');
    expect(card?.headline.evidence[0]).toEqual({
      quote: 'we share information with the other Facebook Companies',
      origin: 'Example News, 4 January 2021',
      url: 'https://news.example/policy',
    });
  });

  test('says which data go to whom for what, the worst use first', () => {
    expect(row('what')).toBe(
      'account data (name, phone number) · what you pay and buy · what you do, when and with whom · device and IP address',
    );
    expect(row('to')).toBe('companies of the same group (Facebook, Instagram)');
    expect(row('for')).toBe('ads · suggestions made for you · running and improving the service');
  });

  test('hands over its lists piece by piece, each thing with its topic, so that a sign can stand by it', () => {
    const named = (name: string) => card?.rows.find((one) => one.name === name)?.sentence;
    expect(named('what')?.parts?.flatMap(({ topic }) => topic ?? [])).toEqual([
      'data-category.account',
      'data-category.payment-transaction',
      'data-category.usage-activity',
      'data-category.device-network',
    ]);
    expect(named('to')?.parts?.[0]?.topic).toBe('recipient.affiliates');
    for (const name of ['what', 'to', 'for'])
      expect(
        named(name)
          ?.parts?.map(({ text }) => text)
          .join(''),
      ).toBe(named(name)?.text);
  });

  test('keeps what is optional out of the rows and the picture', () => {
    expect(row('to')).not.toContain('shops');
    expect(explainStory(assessment, setting).flow?.bands.map(({ data }) => data)).not.toContain('messages');
  });

  test('says that the choice is gone and that the contents of messages stay unread', () => {
    expect(row('new')).toBe('The choice of 2016, to say no to Facebook, is gone.');
    expect(row('stays')).toBe('What you write stays end-to-end encrypted.');
  });

  test('says under the headline whether one can say no, to those who have an account to lose', () => {
    expect(card?.answer?.text).toBe('You can’t say no and keep WhatsApp. That is what the notice said.');
    expect(card?.answer?.evidence).not.toEqual([]);
    const asked = (prompt: Partial<Prompt>, change: Partial<PolicyChange['refusal']> = {}) =>
      explainCard(
        assess({
          prompt: { ...whatsappPrompt, ...prompt },
          service: whatsapp,
          changes: [{ ...whatsapp2021, refusal: { ...whatsapp2021.refusal, ...change } }],
          decisions: [],
          today: '2026-11-23',
        }),
        setting,
      );
    expect(asked({ kind: 'signup', deadline: null })?.answer).toBeNull();
    expect(asked({}, { possible: 'unknown' })?.answer).toBeNull();
    expect(asked({}, { possible: 'yes' })?.answer?.text).toBe('You can say no and keep WhatsApp.');
  });

  test('says what the notice said refusing costs, and what was said later', () => {
    expect(card?.refusal?.sentences.map(({ text }) => text)).toEqual([
      typeset('The notice: no WhatsApp after 8 February 2021.'),
      typeset('Later: moved to 15 May 2021. WhatsApp says no account will be deleted.'),
    ]);
    expect(card?.refusal?.sentences[0]?.evidence.map(({ origin }) => origin)).toContain('this page');
    expect(card?.refusal?.sentences[1]?.evidence.map(({ url }) => url)).toEqual([
      'https://news.example/blog',
      'https://news.example/faq',
    ]);
  });

  test('offers no reminder of a day that holds no more', () => {
    expect(card?.reminder).toBeNull();
    expect(explainCard(assessment, makeSetting())?.reminder).toBeNull();
  });

  test('counts its sources and says when it was made', () => {
    expect(card?.footer).toBe('4 sources · today 14:02');
    expect(explainCard(assessment, { ...setting, timeZone: undefined })?.footer).toBe('4 sources');
  });
});

describe('the story', () => {
  const story = explainStory(assessment, setting);

  test('answers "Can I say no?" with the price and where it stands now; each later word has its day in the history', () => {
    expect(textOf(story, 'refusal').split('\n')).toEqual([
      'You can’t say no and keep WhatsApp. That is what the notice said.',
      typeset('The notice: no WhatsApp after 8 February 2021.'),
      typeset('Later: moved to 15 May 2021. WhatsApp says no account will be deleted.'),
      'Besides “AGREE”, this page offers: “Not now”.',
    ]);
  });

  test('puts old beside new where they are about the same', () => {
    const pairs = sectionOf(story, 'changed')?.pairs.map(({ before, after }) => [before?.text ?? null, after.text]);
    expect(pairs).toContainEqual([
      'In 2016 you had the choice to tell Facebook no.',
      'The choice of 2016, to say no to Facebook, is gone.',
    ]);
    expect(pairs?.[0]?.[1]).toBe(
      'WhatsApp shares: account data (name, phone number), what you pay and buy, what you do, when and with whom and device and IP address. ' +
        'To: companies of the same group (Facebook, Instagram). ' +
        'For: running and improving the service, suggestions made for you and ads.',
    );
  });

  test('says what stays and how another service does it', () => {
    expect(textOf(story, 'stays')).toContain('end-to-end encrypted');
    expect(textOf(story, 'elsewhere')).toBe('Signal: It needs your phone number only.');
  });

  test('tells what happened when, oldest first', () => {
    expect(sectionOf(story, 'history')?.events.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '2021-01-04 Announced',
      '2021-01-15 Moved',
      '2021-02-08 Answer by',
      '2021-05-07 Taken back',
    ]);
  });

  test('draws each kind of data to those who get it, and says it in words', () => {
    expect(story.flow?.recipients).toEqual([
      { code: 'affiliates', label: 'companies of the same group (Facebook, Instagram)' },
    ]);
    expect(story.flow?.bands[0]).toEqual({
      data: 'account',
      label: 'account data (name, phone number)',
      to: ['affiliates'],
      isNew: true,
    });
    expect(story.flow?.description).toContain('To: companies of the same group (Facebook, Instagram).');
  });

  test('lists each source once', () => {
    const urls = story.sources.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
    expect(urls).toHaveLength(5);
  });

  test('is told in one line by the toolbar', () => {
    expect(explainTitle(assessment, setting)).toBe(
      'Think first: WhatsApp will share your account data with Facebook’s companies.',
    );
  });
});

test('where names stand in words that run the other way, each is kept apart from its neighbours', () => {
  const inArabic = {
    ...setting,
    lang: 'ar',
    translate: (key: string, ...rest: string[]) => (key === 'story_language' ? 'ar' : setting.translate(key, ...rest)),
  };
  const row = explainCard(assessment, inArabic)?.rows.find(({ name }) => name === 'to');
  expect(row?.sentence.text).toContain('(\u2068Facebook\u2069, \u2068Instagram\u2069)');
  expect(row?.sentence.parts?.map(({ text }) => text).join('')).toBe(row?.sentence.text);
});

describe('in another language', () => {
  const english = setting.translate;
  const german = {
    ...setting,
    lang: 'de-AT',
    translate: (key: string, ...substitutions: string[]) =>
      key === 'story_language' ? 'de' : english(key, ...substitutions),
  };

  test('days are written its way, and words that nobody translated are marked as English', () => {
    const story = explainStory(assessment, german);
    expect(textOf(story, 'refusal')).toContain(typeset('8. Februar 2021'));
    expect(sectionOf(story, 'stays')?.sentences[0]?.lang).toBe('en');
    expect(story.rows[0]?.sentence.lang).toBe('de-AT');
  });

  test('what nobody translated is told from its codes, in the headline, in lists and before the author’s own words', () => {
    const { headline, sections } = explainStory(assessment, german);
    expect(headline).toMatchObject({ lang: 'de-AT' });
    expect(headline.text).toMatch(/^WhatsApp shares data about you\. To: companies of the same group \(Facebook/);
    expect(headline.text.length).toBeLessThanOrEqual(90);
    expect(explainChange(whatsapp2021, german).sentence).toMatchObject({ text: headline.text, lang: 'de-AT' });
    const pairs = sections.find(({ name }) => name === 'changed')?.pairs ?? [];
    const pair = pairs.find(({ after }) => after.lang === 'en');
    expect(pair?.gist).toMatchObject({ text: 'No longer there: a way to switch it off.', lang: 'de-AT' });
    expect(pair?.after.text).toBe('The choice of 2016, to say no to Facebook, is gone.');
    const isNew = explainCard(assessment, german)?.rows.find(({ name }) => name === 'new')?.sentence;
    expect(isNew).toMatchObject({ text: expect.stringContaining('No longer there: a way'), lang: 'de-AT' });
  });

  test('where there is nothing to tell of data, the headline names what changed', () => {
    const findings = whatsapp2021.findings.filter(({ topic }) => topic.startsWith('choice.'));
    const change = { ...whatsapp2021, findings };
    const { headline } = explainStory({ ...assessment, changes: [change] }, german);
    expect(headline.text).toBe('WhatsApp has changed its text. No longer there: a way to switch it off.');
  });

  test('what a service stops doing is told as that, not as a promise that is gone', () => {
    const ended: Finding = {
      topic: 'purpose.ads',
      data: ['messages'],
      recipients: [],
      purposes: ['ads'],
      modality: 'does-not',
      direction: 'dropped',
      effect: 'better',
      statement: { en: 'Your mails are no longer used for ads.' },
      evidence: cite('press'),
    };
    const change = { ...whatsapp2021, findings: [ended] };
    const { headline, sections } = explainStory({ ...assessment, changes: [change] }, german);
    expect(headline.text).toBe('WhatsApp no longer uses: private messages and calls. For: ads.');
    const [pair] = sections.find(({ name }) => name === 'changed')?.pairs ?? [];
    expect(pair?.gist?.text).toMatch(/^No longer there: ads\. WhatsApp no longer uses/);
  });

  test('a translation is used, from another country’s too', () => {
    const headline = { en: 'English.', 'de-DE': 'Deutsch.' };
    const translated = { ...assessment, changes: [{ ...whatsapp2021, headline }] };
    expect(explainStory(translated, german).headline).toMatchObject({ text: 'Deutsch.', lang: 'de-DE' });
  });

  test('no sentence mixes two languages: what came later is told in our own words', () => {
    expect(explainCard(assessment, german)?.refusal?.sentences[1]?.text).toBe(
      typeset('Later: moved to 15. Mai 2021. Then: WhatsApp took this back.'),
    );
  });

  test('what only the author says keeps its language, behind a label that keeps the person’s', async () => {
    const japanese = { ...setting, translate: createTranslate(await readWordsOf('ja')), lang: 'ja' };
    const { sections } = explainStory(assessment, japanese);
    const named = sections.find(({ name }) => name === 'elsewhere')?.sentences[0];
    expect(named?.lang).toBe('ja');
    expect(named?.parts).toEqual([
      { text: 'Signal：', topic: null },
      { text: 'It needs your phone number only.', topic: null, lang: 'en' },
    ]);
    const english = sections.flatMap(({ sentences }) => sentences).filter(({ lang }) => lang === 'en');
    for (const { text } of english) expect(text).not.toMatch(/[\u3000-\u303f\uff00-\uffef]/u);
  });

  test('where the browser fell back to English words, days are English too', () => {
    const fallback = { ...setting, lang: 'fr' };
    expect(textOf(explainStory(assessment, fallback), 'refusal')).toContain(typeset('8 February 2021'));
  });
});
