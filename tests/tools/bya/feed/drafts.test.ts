import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewDrafts } from '../../../../tools/bya/feed/review.ts';
import { changeEntry, serviceEntry } from '../../../knowledge/fixtures.ts';
import { bya, makeWorkplace } from '../workplace.ts';

const path = makeWorkplace('drafts');

describe("ToS;DR's service", () => {
  const point = (id: number, title: string, classification: string, status = 'approved') => ({
    id,
    title,
    source: 'https://chatter.com/terms',
    status,
    analysis: '<b>because</b>',
    document_id: 1,
    case: { id, weight: 50, title, localized_title: null, description: '', classification, topic_id: 1 },
  });
  const service = {
    id: 222,
    name: 'Chatter',
    slug: 'chatter',
    is_comprehensively_reviewed: true,
    rating: 'E',
    urls: ['chatter.com', 'www.chatter.co.uk'],
    image: '',
    updated_at: '2026-02-03T10:00:00Z',
    created_at: '2020-01-01T00:00:00Z',
    documents: [{ id: 1, name: 'Terms of Service', url: 'https://chatter.com/terms' }],
    points: [
      point(1, 'This service can sell your personal data', 'bad'),
      point(2, 'You can opt out of targeted advertising', 'good'),
      point(3, 'This service forces users into binding arbitration', 'blocker'),
      point(4, 'This service shares your location', 'bad', 'pending'),
      point(5, 'A sentence without any word we know', 'neutral'),
    ],
  };

  it('becomes a draft that a feed takes, with each approved point cited', async () => {
    writeFileSync(path('tosdr.json'), JSON.stringify(service));
    expect((await bya('feed', 'from-tosdr', path('tosdr.json'), '--out', path('tosdr'))).code).toBe(0);
    const change = JSON.parse(readFileSync(path('tosdr/changes/chatter-tosdr-2026-02-03.json'), 'utf8'));
    expect(change.review).toEqual({ state: 'machine-drafted', date: '2026-02-03' });
    expect(
      change.findings.map(({ topic, effect, sources }: Record<string, unknown>) => [topic, effect, sources]),
    ).toEqual([
      ['purpose.sale', 'worse', ['point-1']],
      ['purpose.ads', 'better', ['point-2']],
      ['term.arbitration', 'worse', ['point-3']],
    ]);
    expect(JSON.parse((await bya('feed', 'validate', path('tosdr'), '--json')).said)).toMatchObject({
      changes: 1,
      errors: [],
    });
  });

  it('is added to those that were drafted before', async () => {
    writeFileSync(
      path('other.json'),
      JSON.stringify({ ...service, name: 'Talker', slug: 'talker', urls: ['talker.com'] }),
    );
    for (const file of ['tosdr.json', 'other.json'])
      await bya('feed', 'from-tosdr', path(file), '--out', path('tosdr-both'));
    expect(JSON.parse((await bya('feed', 'validate', path('tosdr-both'), '--json')).said)).toMatchObject({
      changes: 2,
      errors: [],
    });
  });

  it.each([
    [{ points: [] }, /no approved point/],
    [{ urls: ['not a host'] }, /no domain/],
    [{ name: 7 }, /no service of ToS;DR/],
  ])('is refused with a sentence where it is %j', async (wrong, says) => {
    writeFileSync(path('wrong.json'), JSON.stringify({ ...service, ...wrong }));
    expect(await bya('feed', 'from-tosdr', path('wrong.json'), '--out', path('none'))).toEqual({
      code: 2,
      said: expect.stringMatching(says),
    });
  });
});

describe('a memo', () => {
  const write = (change: Record<string, unknown>) => {
    mkdirSync(path('memo/changes'), { recursive: true });
    writeFileSync(path('memo/services.json'), JSON.stringify([serviceEntry('chatter')]));
    writeFileSync(path('memo/changes/chatter-1.json'), JSON.stringify(change));
    return bya('feed', 'to-memo', path('memo/changes/chatter-1.json'));
  };

  it("has Open Terms Archive's front matter and every source", async () => {
    const { said } = await write(changeEntry('chatter-1', 'chatter'));
    const [, front = '', body = ''] = said.split('---\n');
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
    );
    expect(fields).toEqual({
      title: 'Chatter: It will share your phone number with more companies.',
      html_description: 'It will share your phone number with more companies.',
      service: 'Chatter',
      terms_types: ['Privacy Policy'],
      dates: ['2021-01-04', '2021-02-08'],
      author: '',
      related_collections: [],
      assistance: [],
    });
    expect(body).toContain('[The Press](<https://press.example/story>), 2021-01-05');
  });

  it('lets no text out of its place', async () => {
    const { said } = await write(
      changeEntry('chatter-1', 'chatter', {
        headline: { en: 'A "quote"\n---\ntitle: other' },
        before: [{ statement: { en: 'Old <script>alert(1)</script> [link](javascript:x)' }, sources: ['press'] }],
      }),
    );
    expect(said.split('\n').filter((line) => line === '---')).toHaveLength(2);
    expect(said).not.toMatch(/[^\\]<script|[^\\]\]\(javascript/);
  });

  it('says that a machine wrote it, where one did', async () => {
    const review = { state: 'machine-drafted', date: '2026-01-01' };
    expect((await write(changeEntry('chatter-1', 'chatter', { review }))).said).toContain('Drafted by a machine');
  });
});

describe('review', () => {
  const draft = (id: string) =>
    changeEntry(id, 'chatter', {
      review: { state: 'machine-drafted', date: '2026-01-01' },
      sources: [
        {
          id: 'before-1',
          url: 'https://archive.example/1',
          publisher: 'A',
          published: null,
          quote: 'we share nothing',
        },
        {
          id: 'after-1',
          url: 'https://archive.example/2',
          publisher: 'A',
          published: null,
          quote: 'we share\u001b[2J all',
        },
      ],
      findings: [{ ...changeEntry('x', 'x').findings[0], sources: ['before-1', 'after-1'] }],
      refusal: { ...changeEntry('x', 'x').refusal, sources: ['before-1'] },
    });

  it('shows each draft with its evidence, and keeps at once what a person decides', async () => {
    mkdirSync(path('review/changes'), { recursive: true });
    writeFileSync(path('review/services.json'), JSON.stringify([serviceEntry('chatter')]));
    for (const id of ['a', 'b', 'c', 'd']) writeFileSync(path(`review/changes/${id}.json`), JSON.stringify(draft(id)));
    writeFileSync(path('review/changes/e.json'), JSON.stringify(changeEntry('e', 'chatter')));
    const answers = ['y', 'd', '', 'q'];
    const lines: string[] = [];
    const output = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
    const counts = await reviewDrafts(path('review'), '2026-11-23', async () => answers.shift() ?? null, output);
    expect(counts).toEqual({ approved: 1, dropped: 1 });
    expect(readdirSync(path('review/changes'))).toEqual(['a.json', 'c.json', 'd.json', 'e.json']);
    const stateOf = (id: string) => JSON.parse(readFileSync(path(`review/changes/${id}.json`), 'utf8')).review;
    expect(stateOf('a')).toEqual({ state: 'reviewed', date: '2026-11-23' });
    expect(stateOf('c').state).toBe('machine-drafted');
    const said = lines.join('\n');
    expect(said).toContain('was "we share nothing"');
    expect(said).toContain('is  "we share\\u{1b}[2J all"');
    expect(said).not.toContain('\u001b');
  });
});
