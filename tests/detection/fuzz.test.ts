// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundPrompt, findPrompts } from '../../src/detection/index.ts';
import { buttonPage } from './languages/markup.ts';
import { TODAY, WHATSAPP_INSIDE } from './page.ts';

/** Documents of each of the two kinds; `FUZZ=100000 npx vitest run tests/detection/fuzz.test.ts` for the long run. */
const RUNS = Math.ceil(Number(process.env.FUZZ ?? 1500) / 2);
/** Milliseconds for one document, in a DOM far slower than a browser's. */
const LIMIT_MS = 1500;
/** Collecting garbage can hold up any one reading; a document that is slow is slow each time. */
const TRIES = 3;

/** Milliseconds that the process itself has worked: what else a machine does holds up any reading. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const TAGS = 'div span p a button label form input dialog section ul li table tr td h2 textarea select svg b x-y'.split(
  ' ',
);
const WORDS = [
  'I agree to the Terms of Service and Privacy Policy',
  'By clicking Sign up, you agree to our terms.',
  'We have updated our terms',
  'by February 8, 2021',
  'your account will be deleted',
  'Accept',
  'Decline',
  'cookies',
  'Ich akzeptiere die AGB',
  "J'accepte les conditions",
  '利用規約に同意する',
  '同意',
  'أوافق على الشروط',
  'согласен с условиями',
  '。',
  '"',
  '\u200b\u202e',
  '\ud83d',
  ' \n ',
];
/** In a list: written as a property, `__proto__` would be none. */
const ATTRIBUTES: [name: string, values: string[]][] = [
  ['__proto__', ['x', '{}']],
  ['constructor', ['x']],
  ['name', ['parentNode', 'children', 'body', 'textContent', 'querySelector', 'nodeType', 'contains', '__proto__']],
  ['type', ['checkbox', 'radio', 'submit', 'image', 'hidden', 'text', '']],
  ['role', ['checkbox', 'button', 'dialog', 'switch', 'textbox', 'heading']],
  ['href', ['/terms', '#', 'javascript:void 0', 'https://[', 'data:,x']],
  ['style', ['display:none', 'visibility:hidden', 'opacity:0', 'height:0;overflow:hidden']],
  ['class', ['btn', 'footer', 'cookie-banner']],
  ['for', ['a']],
  ['id', ['a', 'footer', '__proto__', 'constructor']],
  ['value', ['Sign up', 'I agree to the terms']],
  ['aria-label', ['I agree to the terms', '']],
  ['open', ['']],
];

interface Tree {
  tag: string;
  attributes: [string, string][];
  words: string;
  children: Tree[];
}

const attribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values)));
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WORDS), fc.nat(400)).map(([text, times]) => text.repeat(times)) },
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(attribute, { maxLength: 3 }),
    words,
    children: fc.oneof({ maxDepth: 6 }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));

function build({ tag, attributes, words: text, children }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const inside = tag === 'x-y' ? element.attachShadow({ mode: 'open' }) : element;
  inside.append(text);
  for (const child of children) inside.append(build(child));
  return element;
}

/** The page's words and structure with some of its signs changed by a bit. */
const flipped = fc
  .tuple(
    fc.constantFrom(...ownPages()),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6)), { maxLength: 40 }),
  )
  .map(([html, flips]) => {
    const signs = html.split('');
    for (const [place, bit] of flips) {
      const at = Math.floor(place * (signs.length - 1));
      signs[at] = String.fromCharCode((signs[at] ?? ' ').charCodeAt(0) ^ (1 << bit));
    }
    return signs.join('');
  });

function ownPages(): string[] {
  const text = 'By signing up you agree to our [Terms](t) and [Privacy Policy](p).';
  const shapes = ['below', 'above', 'split', 'link', 'step', 'dialog', 'native', 'overlay', 'bar'] as const;
  return [WHATSAPP_INSIDE, ...shapes.map((shape) => buttonPage({ text, shape, action: 'Sign up' }))];
}

/** Reads the test's document. */
function scan(): void {
  let fastest = Number.POSITIVE_INFINITY;
  let found: FoundPrompt[] = [];
  for (let index = 0; index < TRIES && fastest >= LIMIT_MS; index += 1) {
    const start = worked();
    found = findPrompts(document, { today: TODAY });
    fastest = Math.min(fastest, worked() - start);
  }
  expect(fastest).toBeLessThan(LIMIT_MS);
  expect(found.length).toBeLessThanOrEqual(20);
  for (const { prompt, action } of found) {
    expect(action.isConnected).toBe(true);
    expect(prompt.text.length).toBeLessThanOrEqual(4000);
    for (const quoted of [prompt.deadline, prompt.consequence])
      if (quoted) expect(prompt.text.slice(quoted.start, quoted.end)).toBe(quoted.quote);
  }
}

describe('any document', () => {
  it('of random structure and words is read without harm', () => {
    fc.assert(
      fc.property(tree, (root) => {
        document.body.replaceChildren(build(root));
        scan();
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);

  it('that was a page of ours before its bits were flipped is read without harm', () => {
    fc.assert(
      fc.property(flipped, (html) => {
        document.body.innerHTML = html;
        scan();
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
