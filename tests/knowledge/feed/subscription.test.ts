import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSubscription } from '../../../src/knowledge/feed/subscription.ts';
import { writePublicKey, writeSubscription } from '../../../src/knowledge/publishing.ts';
import { makeKey } from '../../feeds/publisher.ts';

const key = makeKey().public;
const text = writePublicKey(key);

it.each([
  [`https://feeds.example/watchers/ ${text}`, 'https://feeds.example/watchers/'],
  [`https://feeds.example/watchers ${text}`, 'https://feeds.example/watchers/'],
  [`  ${text}\n https://feeds.example/watchers/feed.json?x=1#top `, 'https://feeds.example/watchers/'],
  [`https://feeds.example ${text}`, 'https://feeds.example/'],
  [`http://127.0.0.1:8787/ ${text}`, 'http://127.0.0.1:8787/'],
])('reads "%s"', (line, address) => {
  const parsed = parseSubscription(line);
  expect(parsed).toEqual({ address, key });
  expect(parseSubscription(writeSubscription(parsed))).toEqual(parsed);
});

it.each([
  ['', /one line/],
  ['https://feeds.example/', /one line/],
  [text, /one line/],
  [`https://feeds.example/ ${text.slice(0, -2)}`, /56 characters/],
  [`feeds.example/ ${text}`, /can not be read/],
  [`http://feeds.example/ ${text}`, /https:\/\//],
  [`javascript:alert(1) ${text}`, /https:\/\//],
  [`file:///etc/ ${text}`, /https:\/\//],
  [`https://me:secret@feeds.example/ ${text}`, /no password/],
  [`https://feeds.example/ ${text} more`, /one line/],
  [`https://feeds.example/${'x'.repeat(3000)} ${text}`, /one line/],
])('refuses "%s" with what is wrong', (line, says) => {
  expect(() => parseSubscription(line)).toThrow(says);
});

it('refuses anything else with a sentence, and throws nothing else', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(() => parseSubscription(line)).toThrow(/^A feed is added with one line/);
    }),
  );
});
