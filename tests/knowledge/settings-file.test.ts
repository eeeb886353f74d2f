import { describe, expect, it } from 'vitest';
import { readSettingsFile, type Settings, writeSettingsFile } from '../../src/knowledge/index.ts';

const settings: Settings = {
  mutedHosts: ['news.example'],
  mutedKinds: ['checkout'],
  region: null,
  reminders: [{ promptId: 'p', date: '2026-12-01', page: 'https://a.example/', headline: 'Answer by 3 December.' }],
  pauseBeforeSerious: true,
  readLinkedTexts: true,
  recheckAccepted: false,
};

describe('settings as a file', () => {
  it('are read back as they were', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings });
  });

  it.each([
    ['no JSON', '{"format":', 'not-json'],
    ['another program’s', '{"theme":"dark"}', 'other-format'],
    ['of a newer version', writeSettingsFile(settings).replace('"version": 1', '"version": 7'), 'newer-version'],
    [
      'with an odd setting',
      writeSettingsFile(settings).replace('"pauseBeforeSerious": true', '"pauseBeforeSerious": "maybe"'),
      'bad-setting',
    ],
    ['far too large', ' '.repeat(8_000_001), 'too-large'],
  ])('are refused when %s', (_, text, kind) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});
