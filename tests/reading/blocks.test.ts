import { expect, test } from 'vitest';
import { blockText } from '../../src/reading/blocks/block.ts';
import { readHtml } from '../../src/reading/blocks/html-blocks.ts';
import { readInline } from '../../src/reading/blocks/inline-markdown.ts';
import { dropLinkLists } from '../../src/reading/blocks/link-lists.ts';
import { readMarkdown } from '../../src/reading/blocks/markdown-blocks.ts';
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
