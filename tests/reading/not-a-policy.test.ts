/** What comes in a text's place is told apart from it, and short policies are not taken for such a page. */
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/reading/index.ts';

const read = (content: string) => readPolicy({ content, format: 'html', url: 'https://a.example/privacy' });
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}<footer>© Example</footer><script>1</script></body></html>`;
const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<p>Here is some other thing, number ${index}, that you may like to look at today.</p>`,
  ).join('');

const PAGES: [reason: string, pages: [what: string, content: string][]][] = [
  [
    'log-in',
    [
      [
        'a log-in page',
        page(
          'Log in',
          '<h1>Log in</h1><form><input type="email"><input type="password"><button>Log in</button></form>',
        ),
      ],
      [
        'one that asks for the address first',
        page(
          'Sign in – Example',
          `<h1>Sign in</h1><p>Use your Example account to go on to Example.</p><input type="email"><button>Next</button>${filler(3)}`,
        ),
      ],
      [
        'one with many offers beside it',
        page('Sign in', `<h1>Sign in</h1><form><input type=password></form>${filler(60)}`),
      ],
      ['one with news beside it', page('Anmelden', `<h1>Anmelden</h1><form><input type=password></form>${filler(15)}`)],
    ],
  ],
  [
    'error-page',
    [
      ['a page that says 404', page('404', '<h1>404</h1><p>Nothing here.</p>')],
      [
        'a page that is not found, with things to look at instead',
        page('Page not found | Example', `<h1>We can’t find the page you are looking for</h1>${filler(18)}`),
      ],
      ['one with very many', page('404 Not Found', `<h1>Page not found</h1>${filler(60)}`)],
      ['one that names its site', page('Example – Sorry, this page was not found', `<h1>Offers</h1>${filler(60)}`)],
      ['one with a code', page('Example', `<h1>HTTP 403 Forbidden</h1>${filler(60)}`)],
      ['one of a server', page('502 Bad Gateway', filler(60))],
      ['one in Spanish', page('Página no encontrada', `<h1>Ofertas</h1>${filler(300)}`)],
      ['oops', page('Example', `<h1>Oops! That page doesn’t exist.</h1><p>Go back home.</p>${filler(4)}`)],
      ['a German one', page('Beispiel', `<h1>Seite nicht gefunden</h1>${filler(5)}`)],
      ['a French one', page('Exemple', `<h1>Cette page n’existe pas</h1>${filler(5)}`)],
      ['a Polish one', page('Przykład', `<h1>Strona nie istnieje</h1>${filler(5)}`)],
      [
        'a refusal of a network',
        page(
          'Access Denied',
          '<h1>Access Denied</h1><p>You don’t have permission to access this on this server. Reference #18.2d</p>',
        ),
      ],
      ['a service that is down', page('Example', `<h1>Something went wrong</h1><p>Please try again later.</p>`)],
    ],
  ],
  [
    'bot-check',
    [
      [
        'a moment',
        page(
          'Just a moment...',
          '<h1>example.com</h1><p>Checking your browser before you go on. This takes some seconds.</p>',
        ),
      ],
      [
        'a captcha',
        page('Example', '<h1>Security check</h1><p>Please verify you are human by completing the captcha below.</p>'),
      ],
      [
        'unusual traffic',
        page(
          'https://example.com',
          `<p>Our systems have found unusual traffic from your network. Please solve the captcha to go on.</p>${filler(4)}`,
        ),
      ],
      [
        'a pardon',
        page(
          'Pardon Our Interruption',
          `<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot.</p>${filler(6)}`,
        ),
      ],
    ],
  ],
  [
    'cookie-wall',
    [
      [
        'a consent page',
        page(
          'Before you continue',
          `<h1>Before you continue to Example</h1><p>We use cookies and data to deliver our services and to show you ads.</p>${filler(8)}<button>Reject all</button><button>Accept all</button>`,
        ),
      ],
      [
        'pay or agree',
        page(
          'Example',
          `<h1>We value your privacy</h1><p>Read with advertising and tracking, or pay to read without cookies.</p>${filler(12)}<button>Agree and read on</button>`,
        ),
      ],
    ],
  ],
  [
    'empty-shell',
    [
      ['a page that a script would fill', page('Example', '<div id="root"></div>')],
      [
        'one that says so',
        '<html><title>Example</title><body><div>You need to enable JavaScript to run this app.</div></body></html>',
      ],
      ['one that turns a wheel', page('Privacy', '<div id="app"><div class="spinner">Loading…</div></div>')],
      [
        'one with a menu and nothing else',
        page('Privacy', `<header><nav>${'<a href="/">Products</a>'.repeat(90)}</nav></header><div id="app"></div>`),
      ],
    ],
  ],
  ['pdf', [['a PDF in a frame', page('Terms', '<h1>Terms</h1><embed src="/terms.pdf" type="application/pdf">')]]],
];

describe.each(PAGES)('%s', (reason, pages) => {
  test.each(pages)('%s', (_, content) => {
    expect(read(content)).toEqual({ kind: 'not-a-policy', reason });
  });
});

/** What a shop says on its first page. */
const SHOP = `<h1>New in this week</h1>${Array.from(
  { length: 30 },
  (_, index) => `<h3>Linen shirt ${index}</h3><p>Light, soft and made for long days. From €${20 + index}.</p>`,
).join('')}<p>Free delivery on orders over €50. Join our club and collect points.</p>`;
const at = (url: string, content: string) => readPolicy({ content, format: 'html', url });
const OTHER_PAGE = { kind: 'not-a-policy', reason: 'other-page' };

test.each(['https://shop.example/', 'https://shop.example/en-gb/', 'https://shop.example/de/index.html'])(
  'a shop’s first page is no policy: %s',
  (url) => {
    for (const title of ['Example Shop', 'Example Shop | The new collection', 'Terms of style'])
      expect(at(url, page(title, SHOP))).toEqual(OTHER_PAGE);
  },
);

test('it is none in the place of a text that is gone, either, nor is an article', () => {
  const article = `<h1>A walk along the river</h1>${'<p>The path follows the water for some hours, past two mills and a small harbour.</p>'.repeat(12)}`;
  for (const [title, body] of [
    ['Example Shop', SHOP],
    ['A walk', article],
  ] as const)
    expect(at('https://shop.example/policies/refund', page(title, body))).toEqual(OTHER_PAGE);
});

test('a policy that stands at a site’s first address is one', () => {
  const policy = `<h1>How we treat your data</h1>${SHORT.map((line) => `<p>${line}</p>`)
    .join('')
    .repeat(3)}`;
  expect(at('https://privacy.shop.example/', page('Privacy', policy)).kind).toBe('read');
});

test('of a page in a language that is not read nothing is said', () => {
  const line = '<p>Lehké košile pro dlouhé letní dny u vody i v horách.</p>';
  expect(at('https://obchod.example/', page('Ukázka', line.repeat(14))).kind).toBe('unknown-language');
});

const SHORT = [
  'We keep your name and your e-mail address so that you can sign in with your password, and for nothing else.',
  'If there is an error in what we keep, write to us and we will put it right within a week.',
  'We use no cookies. We do not sell or share your information, and no robot reads what you write to us.',
  'You can have your account deleted at any time; it is gone when it is no longer available to you.',
  'This page was last changed when we moved. It does not exist in other languages.',
];
const LONG = SHORT.map((line) => `<p>${line}</p>`)
  .join('')
  .repeat(8);
/** It says what policies say, without calling itself one or using their words. */
const PLAIN = '<p>We share your phone number with other companies, so that they can show you ads.</p>'.repeat(60);
test.each([
  ['a long policy about signing in', page('Signing in', `<h1>Sign in</h1><input type=password>${LONG}`)],
  ['a long policy whose page kept the title of an error', page('Error', `<h1>Privacy notice</h1>${filler(60)}`)],
  ['a long policy behind a log-in box', page('Sign in', `<h1>Help</h1><input type=password>${LONG}`)],
  ...['Forbidden uses', 'Forbidden content', 'Security check', 'Error and Omissions', 'Uses – Forbidden'].map(
    (heading): [string, string] => [`a long text headed “${heading}”`, page('Example', `<h1>${heading}</h1>${PLAIN}`)],
  ),
  ['terms about errors', page('Fehler', `<h1>Fehler</h1><h2>Bedingungen</h2>${filler(60)}`)],
  [
    'a short policy that speaks of passwords, errors and robots',
    page('Privacy', `<h1>Privacy</h1>${SHORT.map((line) => `<p>${line}</p>`).join('')}`),
  ],
  [
    'a policy with a log-in form above it',
    page(
      'Privacy',
      `<form><input type="password"><button>Log in</button></form><h1>Privacy</h1>${SHORT.map(
        (line) => `<p>${line}</p>`,
      )
        .join('')
        .repeat(6)}`,
    ),
  ],
  [
    'a cookie policy with a button that accepts them',
    page(
      'Cookie policy',
      `<h1>Our cookies</h1>${SHORT.map((line) => `<p>${line}</p>`).join('')}<button>Accept all</button>`,
    ),
  ],
])('%s is a policy', (_, content) => {
  expect(read(content).kind).toBe('read');
});
