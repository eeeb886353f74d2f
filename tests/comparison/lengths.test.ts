import { describe, expect, test } from 'vitest';
import { effects } from './around.ts';

describe('the same length of time in another unit is no change:', () => {
  test.each([
    ['en', 'We keep your data for 12 months.', 'We keep your data for 1 year.'],
    ['en', 'We keep your data for 12 months.', 'We keep your data for one year.'],
    ['en', 'We keep your data for 90 days.', 'We keep your data for 3 months.'],
    ['en', 'We delete your data after 7 days.', 'We delete your data after a week.'],
    ['en', 'You can cancel within 14 days.', 'You can cancel within two weeks.'],
    ['de', 'Wir speichern Ihre Daten zwölf Monate.', 'Wir speichern Ihre Daten ein Jahr.'],
  ] as const)('%s: %s', (lang, one, same) => {
    expect(effects(lang, one, same)).toEqual([]);
    expect(effects(lang, same, one)).toEqual([]);
  });
});

describe('as many of a longer unit are a longer time:', () => {
  test.each([
    ['en', 'We keep your data for 12 months.', 'We keep your data for 12 years.'],
    ['en', 'We keep your data for 24 hours.', 'We keep your data for 24 days.'],
    ['en', 'We keep your data for 29 days.', 'We keep your data for 30 days.'],
    ['en', 'You can cancel within 14 days.', 'You can cancel within 14 hours.'],
    ['de', 'Wir speichern Ihre Daten 6 Monate lang.', 'Wir speichern Ihre Daten 6 Jahre lang.'],
  ] as const)('%s: %s', (lang, gentle, hard) => {
    expect(effects(lang, gentle, hard)).toEqual(['worse']);
    expect(effects(lang, hard, gentle)).toEqual(['better']);
  });
});
