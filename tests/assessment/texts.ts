/** Made-up reports on texts. */
import type { Finding, TextComparison, TextReport } from '../../src/model.ts';
import { makeFinding } from './builders.ts';

export const READ_AT = Date.parse('2024-06-01T14:02:00Z');
const EARLIER = Date.parse('2023-05-08T12:00:00Z');
export const HASH = 'a'.repeat(64);
export const EARLIER_HASH = 'b'.repeat(64);
const URL_ = 'https://parrot.example/privacy';

export const cited = (quote: string, hash = HASH, readAt = READ_AT): Finding['evidence'] => [
  { kind: 'version', hash, url: URL_, readAt, quote, start: 0, end: quote.length },
];

/** An earlier text that the person accepted. */
export const sinceAccepted = { hash: EARLIER_HASH, url: URL_, readAt: EARLIER, acceptedAt: EARLIER };

export const makeComparison = (parts: Partial<TextComparison> = {}): TextComparison => ({
  since: { hash: EARLIER_HASH, url: URL_, readAt: EARLIER, acceptedAt: null },
  relation: 'changed',
  level: 'serious',
  findings: [
    makeFinding({
      topic: 'purpose.ads',
      data: ['contacts'],
      recipients: ['affiliates'],
      purposes: ['ads'],
      evidence: [...cited('We share contacts for ads.'), ...cited('We share nothing.', EARLIER_HASH, EARLIER)],
    }),
  ],
  ...parts,
});

export const makeText = (parts: Partial<TextReport> = {}): TextReport => ({
  type: 'Privacy Policy',
  url: URL_,
  at: READ_AT,
  version: { hash: HASH, url: URL_, readAt: READ_AT },
  unknown: [],
  time: null,
  says: [],
  compared: null,
  ...parts,
});
