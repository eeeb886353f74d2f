import { expect, test } from 'vitest';
import { blockText } from '../../src/reading/blocks/block.ts';
import { readHtml } from '../../src/reading/blocks/html-blocks.ts';
import { readInline } from '../../src/reading/blocks/inline-markdown.ts';
import { dropLinkLists } from '../../src/reading/blocks/link-lists.ts';
import { readMarkdown } from '../../src/reading/blocks/markdown-blocks.ts';
import { readPolicy } from '../../src/reading/index.ts';
import { PAGE } from './fixtures.ts';

const shape = (blocks: ReturnType<typeof readMarkdown>) => blocks.map((block) => `${block.kind}: ${blockText(block)}`);

test('a web page becomes headings, paragraphs, items and rows without the page’s furniture', () => {
  expect(shape(readHtml(PAGE).blocks)).toEqual([
    'heading: Privacy Policy of Example',
    'paragraph: This policy explains what Example Inc. (“we”) does with your data & how long we keep it.',
    'heading: What we collect',
    'paragraph: We collect the following when you use our services:',
    'item: your e-mail address and phone number;',
    'item: your IP address and device identifiers.',
    'row: Data | Purpose',
    'row: Payment information | To process your order',
    'paragraph: We do not sell your personal information.',
    'paragraph: We keep your messages for 30 days after you delete them, and we share your account information with our service providers, who act on our behalf.',
    'paragraph: You can ask us at any time which of your data we hold.',
  ]);
});

test('text after an unclosed quote, comment or tag is still read', () => {
  expect(shape(readHtml('<p title="never closed>One<p>Two').blocks).join()).toContain('Two');
  expect(shape(readHtml('<p>One<!-- two --><p>Three < four <5').blocks)).toEqual([
    'paragraph: One',
    'paragraph: Three < four <5',
  ]);
});

test('a page that a careless author put inside one <nav> is read all the same', () => {
  const long = '<p>We share your data with our partners for many reasons.</p>'.repeat(60);
  expect(readHtml(`<nav>${long}</nav>`).blocks).toHaveLength(60);
});

test('Markdown becomes the same blocks, with links reduced to their words', () => {
  const markdown =
    'Title\n=====\n\nWe share [data](https://a.example/b_(c) "title") with:\n\n* **Partners**\n    * nested _one_\n\n| A | B |\n| --- | --- |\n| x<br>* y | z |\n\n![picture](x.png) Done.';
  expect(shape(readMarkdown(markdown))).toEqual([
    'heading: Title',
    'paragraph: We share data with:',
    'item: Partners',
    'item: nested one',
    'row: A | B',
    'row: x | y | z',
    'paragraph: Done.',
  ]);
});

test('underscores and brackets that are no markup stay', () => {
  expect(readInline('snake_case [not a link] a\\_b 2 * 3').text).toBe('snake_case [not a link] a_b 2 * 3');
});

test('a run of links is a table of contents, unless a sentence introduces it', () => {
  const list = '* [One](#1)\n* [Two](#2)\n* [Three](#3)\n* [Four](#4)\n';
  expect(dropLinkLists(readMarkdown(`# Title\n\n${list}`))).toHaveLength(1);
  expect(dropLinkLists(readMarkdown(`We share data with:\n\n${list}`))).toHaveLength(5);
});

const STRUCK = 'style="text-decoration:line-through"';

test.each([
  ['<p>We keep it for <del>30 days</del><ins>90 days</ins>.', ['We keep it for 90 days.']],
  [
    '<p>We keep it<s> for a <b>short</b> time</s>.</p><p>Then <strike>not </strike>more.',
    ['We keep it.', 'Then more.'],
  ],
  ['<p>We <span style="text-decoration: line-through">never</span> sell it.', ['We sell it.']],
  ['<del><p>We keep nothing.</p><ul><li>Nothing.</li></ul></del><p>We keep it.</p>', ['We keep it.']],
  ['<p>We <s>keep it.</p><p>We sell it.</p>', ['We', 'We sell it.']],
  [`<div><p ${STRUCK}>Old<p>New one<p>New two</div>`, ['New one', 'New two']],
  [`<div><p ${STRUCK}>Old<h2>New</h2><p>More</div>`, ['New', 'More']],
  ['<p>New <s>Old<ul><li>Old</li></ul></s></p><p>New', ['New', 'New']],
  [`<p ${STRUCK}>Old<hr>New`, ['New']],
  [`<ul><li ${STRUCK}>Old<li>New</ul><p>More</p>`, ['New', 'More']],
  [`<ul><li ${STRUCK}>Old<ul><li>Old</ul><li>New</ul>`, ['New']],
  [`<dl><dt ${STRUCK}>Old<dd>New</dl>`, ['New']],
  [`<table><tr><td>Fee<td ${STRUCK}>$5<td>$9</table>`, ['Fee | $9']],
  [`<table><tr ${STRUCK}><td>Old<tr><td>Fee<td>$9</table>`, ['Fee | $9']],
  [`<div ${STRUCK}><p>Old<p>Old</div><p>New`, ['New']],
  ['<p style="--x: line-through; color: red">New', ['New']],
  ['<p style="color:red;text-decoration-line:underline line-through">Old</p><p>New', ['New']],
  ['<h2><del>Old</del> New</h2><table><tr><td>Fee<td><del>$5</del> $9</table>', ['New', 'Fee | $9']],
])('what is struck out in %s is not in force, and not read', (html, texts) => {
  expect(readHtml(html).blocks.map(blockText)).toEqual(texts);
});

test('what is struck out in Markdown is not read, and other waves are', () => {
  expect(readInline('We keep it for ~~30 days~~ <del>40 days</del><ins>90 days</ins>.').text).toBe(
    'We keep it for 90 days.',
  );
  expect(readInline('~30 and ~~ 40 ~~ days').text).toBe('~30 and ~~ 40 ~~ days');
});

test('a page whose whole text is struck out is no policy, and beside what is struck out quotations keep their places', () => {
  const read = (content: string) => readPolicy({ content, format: 'html', url: 'https://a.example/' });
  const rule = '<p>We keep your messages for <del>30 days</del><ins>90 days</ins> and sell your location.</p>';
  expect(read(`<h1>Privacy</h1><del>${rule.repeat(20)}</del>`).kind).toBe('not-a-policy');
  const outcome = read(`<h1>Privacy</h1>${rule.repeat(20)}`);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const { text, findings } = outcome.reading;
  expect(findings.length).toBeGreaterThan(0);
  expect(text).not.toContain('30 days');
  for (const { quotation } of findings) expect(text.slice(quotation.start, quotation.end)).toBe(quotation.quote);
});
