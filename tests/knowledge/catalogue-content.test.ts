/** The catalogue that ships: every file is valid, plain, short in its quotations, and says what it must. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readChange, readServices } from '../../src/knowledge/catalogue.ts';
import type { PolicyChange } from '../../src/model.ts';
import { ownersOf, publishersOf } from '../../tools/bya/domains.ts';
import { gradeOf } from './reading-grade.ts';

const folder = new URL('../../public/catalogue/', import.meta.url);
const parse = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const files = readdirSync(new URL('changes/', folder));

const services = readServices(parse('services.json'));
if (!services.ok) throw new Error(services.errors.join('\n'));
const known = services.value;

function load(file: string): PolicyChange {
  const change = readChange(parse(`changes/${file}`), known);
  if (!change.ok) throw new Error(`${file}: ${change.errors.join('; ')}`);
  return change.value;
}

/** Every English text a person may be shown, with where it stands. */
function* findTexts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'en' && typeof inner === 'string') yield [path, inner];
    else yield* findTexts(inner, `${path}.${key}`);
  }
}

describe('the reading grade', () => {
  it('agrees with published examples', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 1);
    const hard = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(Math.abs(gradeOf(hard) - 11.3)).toBeLessThan(1);
  });
});

describe('services.json', () => {
  it('lists services by id, in order', () => {
    const ids = [...known.keys()];
    expect(ids).toEqual([...ids].sort());
  });

  it('gives every domain to one service only', () => {
    const domains = [...known.values()].flatMap((service) => service.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  it('says of 1,000 services or more where a document of theirs stands', () => {
    const placed = [...known.values()].filter(({ documents = [] }) => documents.length > 0);
    expect(placed.length).toBeGreaterThanOrEqual(1000);
  });

  it('gives addresses by https, without what tracks', () => {
    const places = [...known.values()].flatMap(({ documents = [] }) => documents.map(({ url }) => url));
    expect(places.filter((place) => !/^https:\/\/(?!.*[?&](?:utm_|gclid|fbclid|_ga))/.test(place))).toEqual([]);
  });
});

describe('the whole catalogue', () => {
  const changes = files.map(load);

  it('knows 1,000 services or more, and 105 changes or more of 65 of them or more', () => {
    expect(known.size).toBeGreaterThanOrEqual(1000);
    expect(changes.length).toBeGreaterThanOrEqual(105);
    expect(new Set(changes.map(({ service }) => service.id)).size).toBeGreaterThanOrEqual(65);
  });

  it('backs four changes in five by two publishers or more', () => {
    const owners = ownersOf(known.values());
    const backed = changes.filter((change) => publishersOf(change, owners).length > 1);
    expect(backed.length / changes.length).toBeGreaterThanOrEqual(0.8);
  });

  it('gives every service names of its own: none twice in one service', () => {
    for (const { name, aliases } of known.values()) {
      const names = [name, ...aliases].map((one) => one.toLowerCase());
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it.each([
    'amazonaws.com',
    'auth0.com',
    'blogspot.com',
    'github.io',
    'myshopify.com',
    'okta.com',
    'typeform.com',
    'wixsite.com',
    'zendesk.com',
  ])('leaves out %s, where pages are of other companies than the one that hosts them', (domain) => {
    expect([...known.values()].flatMap(({ domains }) => domains)).not.toContain(domain);
  });

  it('stays small: the list under 400 kB, all together, in every language, under 300 kB as a download', () => {
    const list = readFileSync(new URL('services.json', folder), 'utf8');
    expect(Buffer.byteLength(list)).toBeLessThan(400_000);
    const all = [list, ...files.map((file) => readFileSync(new URL(`changes/${file}`, folder), 'utf8'))];
    expect(gzipSync(JSON.stringify(all.map((text): unknown => JSON.parse(text)))).length).toBeLessThan(300_000);
  });
});

describe.each(files)('changes/%s', (file) => {
  it('is a valid policy change, named after its id', () => {
    const change = load(file);
    expect(`${change.id}.json`).toBe(file);
    expect(change.id.startsWith(`${change.service.id}-`)).toBe(true);
  });

  it('says everything in words a 13-year-old understands', () => {
    const hard = [...findTexts(parse(`changes/${file}`), '')]
      .map(([path, text]) => ({ path, text, grade: gradeOf(text) }))
      .filter(({ grade }) => grade > 8);
    expect(hard).toEqual([]);
  });

  it('quotes at most 15 words of a source', () => {
    for (const { quote } of load(file).sources) expect((quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(15);
  });

  it('says each finding in words, and names the data of every flow', () => {
    for (const finding of load(file).findings) {
      expect(finding.statement?.en).toBeTruthy();
      if (finding.recipients.length > 0 && finding.modality !== 'does-not') expect(finding.data).not.toEqual([]);
    }
  });

  it('keeps the colour of a finding in line with its direction', () => {
    for (const { topic, direction, effect } of load(file).findings) {
      if (topic.startsWith('choice.') && direction === 'dropped') expect(effect).toBe('worse');
      if (topic === 'notice.promise-removed') expect(effect).toBe('worse');
      if (topic === 'notice.promise-added') expect(effect).toBe('better');
    }
  });
});

describe('WhatsApp, January 2021', () => {
  const change = load('whatsapp-2021.json');
  const main = change.findings[0];
  const said = (texts: { statement: { en: string } }[]) => texts.map(({ statement }) => statement.en).join(' ');

  it('was announced on 4 January with a date of 8 February', () => {
    expect([change.announced, change.deadline]).toEqual(['2021-01-04', '2021-02-08']);
  });

  it('says first which data go to which companies and what for', () => {
    expect(main?.topic).toBe('recipient.affiliates');
    expect(new Set(main?.data)).toEqual(
      new Set(['account', 'payment-transaction', 'usage-activity', 'device-network']),
    );
    expect(main?.recipients).toEqual(['affiliates']);
    expect(main?.names).toContain('Facebook');
    expect(new Set(main?.purposes)).toEqual(
      new Set(['service-provision', 'personalisation', 'ads', 'security-safety']),
    );
    expect(main?.effect).toBe('worse');
  });

  it('says that the choice of 2016 is gone', () => {
    expect(change.findings).toContainEqual(
      expect.objectContaining({ topic: 'choice.opt-out', direction: 'dropped', effect: 'worse' }),
    );
    expect(said(change.before)).toContain('2016');
  });

  it('says that refusing costs the service, as the notice had it', () => {
    expect(change.refusal.possible).toBe('no');
    expect(change.refusal.cost.kind).toBe('access-lost');
    expect(change.refusal.cost.statement?.en).toContain('8 February 2021');
  });

  it('says what stays: encrypted messages, contacts not shared', () => {
    expect(said(change.stays)).toContain('end-to-end encrypted');
    expect(said(change.stays)).toContain('contacts');
  });

  it('says that Europe and the United Kingdom have another text', () => {
    expect(change.unaffected.map(({ region }) => region)).toEqual(expect.arrayContaining(['EEA', 'UK']));
  });

  it('tells how the date was moved and the threat withdrawn', () => {
    expect(change.revisions[0]).toMatchObject({ date: '2021-01-15', kind: 'postponed', deadline: '2021-05-15' });
    expect(change.revisions).toContainEqual(expect.objectContaining({ date: '2021-05-07', deadline: null }));
    expect(change.revisions.at(-1)).toMatchObject({ kind: 'withdrawn', deadline: null });
    expect(change.revisions.at(-1)?.statement.en).toContain('No account is deleted');
  });

  it('compares Signal and Telegram from sources', () => {
    expect(change.elsewhere.map(({ service }) => service)).toEqual(['Signal', 'Telegram']);
    for (const { evidence } of change.elsewhere) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('WhatsApp, August 2016', () => {
  const change = load('whatsapp-2016.json');

  it('began the sharing and let existing users decline for 30 days', () => {
    expect([change.announced, change.deadline]).toEqual(['2016-08-25', '2016-09-25']);
    expect(change.findings[0]).toMatchObject({ topic: 'recipient.affiliates', direction: 'new' });
    expect(change.findings.find(({ topic }) => topic === 'choice.opt-out')?.statement?.en).toContain('30 days');
    expect(change.refusal.possible).toBe('partly');
  });
});
