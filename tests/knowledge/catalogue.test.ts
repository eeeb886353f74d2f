import { describe, expect, it } from 'vitest';
import { readCatalogue, readChange, readServices } from '../../src/knowledge/catalogue.ts';
import { changeEntry, serviceEntry } from './fixtures.ts';

const services = readCatalogue([serviceEntry('whatsapp')], []).services;
const errorsOf = (more: Record<string, unknown>) => {
  const read = readChange(changeEntry('c', 'whatsapp', more), services);
  return read.ok ? [] : read.errors;
};

describe('a change as its author writes it', () => {
  it('gets its service and, in the place of ids, the sources themselves', () => {
    const read = readChange(changeEntry('c', 'whatsapp'), services);
    if (!read.ok) throw new Error(read.errors.join('\n'));
    expect(read.value.service).toEqual(services.get('whatsapp'));
    expect(read.value.refusal.evidence).toEqual([{ kind: 'source', ...read.value.sources[0] }]);
    expect(read.value.findings[0]).not.toHaveProperty('sources');
  });

  it('is refused where sources are cited that are not there, or there and not cited, or there twice', () => {
    const source = { id: 'other', url: 'https://other.example/', publisher: 'Other', published: null };
    const press = { ...source, id: 'press' };
    expect(errorsOf({ sources: [source] })).toContain('refusal: source "press" is not in sources');
    expect(errorsOf({ sources: [press, source] })).toEqual(['sources: "other" is cited by nothing']);
    expect(errorsOf({ sources: [press, press] })).toEqual(['sources: an id is there twice']);
  });

  it('is refused where dates contradict each other', () => {
    const revision = (date: string) => ({ date, kind: 'postponed', statement: { en: 'Later.' }, sources: ['press'] });
    expect(errorsOf({ announced: '2021-03-01', effective: '2021-02', deadline: null })).toEqual([
      'announced is later than effective',
    ]);
    expect(errorsOf({ deadline: '2021-01-03' })).toEqual(['announced is later than deadline']);
    expect(errorsOf({ revisions: [{ ...revision('2021-01-10'), deadline: '2020-12-01' }] })).toEqual([
      'revisions.0: its deadline is earlier than announced',
    ]);
    expect(errorsOf({ revisions: [revision('2020-12-31')] })).toEqual(['revisions.0: earlier than announced']);
    expect(errorsOf({ revisions: [revision('2021-05-01'), revision('2021-04-01')] })).toEqual([
      'revisions.1: not in the order of dates',
    ]);
    expect(errorsOf({ announced: '2021-02', effective: '2021-02-08' })).toEqual([]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ announced: '2021-02-30' }, 'announced: there is no such day'],
    [{ announced: '4 January' }, 'announced: a date is YYYY-MM-DD, YYYY-MM or YYYY'],
    [{ headline: {} }, 'headline.en: here must be text'],
    [{ headline: { en: 'x'.repeat(91) } }, 'headline.en: has more than 90 characters'],
    [{ headline: { en: '' } }, 'headline.en: must not be empty'],
    [{ regions: [] }, 'regions: must not be empty'],
    [{ regions: 'worldwide' }, 'regions: here must be a list'],
    [
      { review: { state: 'guessed', date: '2026-01-01' } },
      'review.state: must be one of: reviewed, one-reader, machine-drafted',
    ],
    [{ documents: [{ type: 'Privacy Policy', url: 'javascript:alert(1)' }] }, 'documents.0.url: an address starts'],
    [{ id: '../../etc/passwd' }, 'id: an id is lower-case words'],
  ])('is refused with a sentence that says where and what: %j', (more, sentence) => {
    expect(errorsOf(more).join('\n')).toContain(sentence);
  });

  it('is refused when it is not even an object', () => {
    for (const data of [null, 1, 'x', [], undefined]) {
      const read = readChange(data, services);
      expect(read.ok ? [] : read.errors).toEqual(['the whole: here must be an object']);
    }
  });
});

it('reads services by id, and refuses a list that has one twice', () => {
  const read = readServices([serviceEntry('a'), serviceEntry('b')]);
  expect(read.ok && [...read.value.keys()]).toEqual(['a', 'b']);
  expect(readServices([serviceEntry('a'), serviceEntry('a')])).toEqual({ ok: false, errors: ['an id is there twice'] });
  expect(readServices({})).toEqual({ ok: false, errors: ['the whole: here must be a list'] });
});

it('reads a catalogue entry by entry and leaves out only what is broken', () => {
  const contents = readCatalogue(
    [serviceEntry('a'), { id: 'b' }, serviceEntry('a')],
    [changeEntry('one', 'a'), changeEntry('two', 'b'), changeEntry('one', 'a'), 7],
  );
  expect([...contents.services.keys()]).toEqual(['a']);
  expect([...contents.changes.keys()]).toEqual(['one']);
  expect(contents.errors).toContain('services.json: "a": this id is there twice');
  expect(contents.errors).toContain('services.json: "b": name: here must be text');
  expect(contents.errors).toContain('changes: "two": service: "b" is not in services.json');
  expect(contents.errors).toContain('changes: "one": this id is there twice');
  expect(contents.errors).toContain('changes: entry 4: the whole: here must be an object');
});
