/** Pages of many makes: the text is read whole, and what stands around it is not. */
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/reading/index.ts';

const TEXT = [
  'This policy explains what Plumbox does with the things that we learn about you when you use our apps.',
  'We collect your name, your e-mail address and the pictures that you send to your friends.',
  'We share your e-mail address with companies that send our letters, and with nobody else.',
  'You can ask us to delete your account at any time, and we will do so within thirty days.',
  'We do not sell your personal information to anyone, and we never have done so.',
  'Write to our privacy team if there is anything in this policy that you would like to know more about.',
];
/** Whatever page: none of this is the policy's. */
const AROUND = [
  'Our products',
  'Shop now',
  'Careers',
  'Deutsch',
  'Français',
  '日本語',
  'Follow us',
  'All rights reserved',
  'Skip to content',
  'We value your privacy',
  'Accept all',
  'Sign up for our newsletter',
  'Recent posts',
  'Search for:',
  'Was this page helpful?',
  'Back to top',
  'You need to enable JavaScript',
];

const [intro = '', ...rest] = TEXT;
const body = `<h1>Privacy Policy</h1><p>${intro}</p><h2>What we do</h2>${rest.map((sentence) => `<p>${sentence}</p>`).join('')}`;
const divs = `<div class="t1">Privacy Policy</div><div>${intro}</div><div><b>What we do</b></div>${rest.map((sentence) => `<div><span>${sentence}</span></div>`).join('')}`;

const links = (...words: string[]) => words.map((word) => `<a href="/x">${word}</a>`);
const list = (...words: string[]) =>
  `<ul>${links(...words)
    .map((link) => `<li>${link}</li>`)
    .join('')}</ul>`;
const MENU = ['Our products', 'Shop now', 'Careers', 'Help'];
const LANGUAGES = ['Deutsch', 'Français', 'Italiano', '日本語', 'English'];

const page = (content: string, title = 'Plumbox') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${content}</body></html>`;

const PAGES: [make: string, html: string][] = [
  [
    'elements that say what they are',
    `<a href="#main" class="skip-link">Skip to content</a><header><nav>${list(...MENU)}</nav></header><main id="main"><article>${body}</article></main><aside><h2>Recent posts</h2></aside><footer>${list(...LANGUAGES)}<p>© 2026 Plumbox. All rights reserved.</p></footer>`,
  ],
  [
    'boxes named by classes',
    `<div class="SiteHeader"><div id="main-nav">${links(...MENU).join(' ')}</div></div><div class="page-wrapper has-sidebar"><div class="left-sidebar"><h3>Recent posts</h3></div><div class="content">${body}</div></div><div id="footer"><p>Follow us</p><p>All rights reserved</p></div>`,
  ],
  [
    'boxes with names that say nothing',
    `<div class="css-1a"><div class="css-2b">${links(...MENU).join('')}</div></div><div class="css-3c">${divs}</div><div class="css-4d">${links(
      ...MENU,
      'Follow us',
    )
      .map((link) => `<div>${link}</div>`)
      .join(
        '',
      )}</div><div class="css-5e">${links(...LANGUAGES).join(' | ')}</div><div class="css-6f">© 2026 Plumbox Inc. All rights reserved.</div>`,
  ],
  [
    'a table for a layout',
    `<table width="100%"><tr><td colspan="2">${links(...MENU).join(' | ')}</td></tr><tr><td valign="top">${links(...MENU).join('<br>')}</td><td>${body}</td></tr><tr><td colspan="2">${links(...LANGUAGES).join(' · ')}<br>All rights reserved</td></tr></table>`,
  ],
  [
    'a blog',
    `<div id="page"><div id="masthead" class="site-header"><a href="#content" class="screen-reader-text">Skip to content</a><div class="menu-main-container">${list(...MENU)}</div></div><div id="primary" class="content-area"><div class="entry-content">${body}</div><div id="comments"><h3>Leave a reply</h3></div></div><div id="secondary" class="widget-area"><h2 class="widget-title">Recent posts</h2>${list('One', 'Two')}<form role="search"><label>Search for: <input></label></form></div><div id="colophon" class="site-footer"><p>All rights reserved</p></div></div>`,
  ],
  [
    'a help centre',
    `<div class="breadcrumbs">${links('Help', 'Legal').join(' › ')}</div><div class="article-sidebar">${list('Recent posts', 'Careers')}</div><div class="article-body">${body}</div><div class="article-votes"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div><a href="#top" class="back-to-top">Back to top</a>`,
  ],
  [
    'an app that a server has drawn',
    `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div role="banner">${links(...MENU).join('')}</div><div role="main">${divs}</div><div role="contentinfo">All rights reserved</div></div><script>1</script>`,
  ],
  ...(
    [
      ['OneTrust', '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk">BANNER</div></div>'],
      ['Cookiebot', '<div id="CybotCookiebotDialog" class="active">BANNER</div>'],
      ['Didomi', '<div id="didomi-host"><div class="didomi-popup-container">BANNER</div></div>'],
      ['Osano', '<div role="dialog" aria-label="cookieconsent" class="cc-window cc-banner">BANNER</div>'],
      ['Quantcast', '<div id="qc-cmp2-container">BANNER</div>'],
      ['Usercentrics', '<div id="usercentrics-cmp-ui">BANNER</div>'],
      ['TrustArc', '<div id="truste-consent-track">BANNER</div>'],
      ['Klaro', '<div id="klaro"><div class="cookie-modal">BANNER</div></div>'],
      ['iubenda', '<div id="iubenda-cs-banner">BANNER</div>'],
      ['Borlabs', '<div id="BorlabsCookieBox">BANNER</div>'],
      ['its own maker', '<div class="gdpr-banner">BANNER</div>'],
      ['its own maker, too', '<section class="cookies-popup js-cookies">BANNER</section>'],
      ['its own maker, again', '<div class="ConsentBanner_root__x1">BANNER</div>'],
    ] as const
  ).map(([maker, html]): [string, string] => [
    `a cookie banner of ${maker}`,
    `<main>x</main>${html.replace('BANNER', '<p>We value your privacy</p><p>We and our 812 partners store cookies on your device to show you ads.</p><button>Accept all</button>')}${divs}`,
  ]),
  [
    'a newsletter below it',
    `<div>${divs}</div><div class="newsletter-signup"><h3>Sign up for our newsletter</h3><form><input type="email"></form></div><div class="social-links">Follow us</div>`,
  ],
  [
    'menus above and below, and nothing named',
    `<div>${list(...MENU)}</div><p>${links('Home', 'Legal').join(' &gt; ')}</p>${body}<p>${links('Our products', 'Careers', 'Help').join(' | ')}</p><p>Copyright © 2019–2026 Plumbox Ltd. All rights reserved.</p>`,
  ],
  [
    'sections that are folded away',
    `<h1>Privacy Policy</h1><p>${intro}</p>${rest
      .map(
        (sentence, index) =>
          `<div class="accordion-item"><h2><button aria-expanded="false" aria-controls="s${index}">What we do</button></h2><div id="s${index}" class="accordion-collapse collapse" hidden><p>${sentence}</p></div></div>`,
      )
      .join('')}`,
  ],
  [
    'details to be opened',
    `<h1>Privacy Policy</h1><p>${intro}</p>${rest.map((sentence) => `<details><summary>What we do</summary><p>${sentence}</p></details>`).join('')}`,
  ],
  [
    'lines parted by breaks alone',
    `<div>Privacy Policy<br><br>${intro}<br><br>What we do<br>${rest.join('<br><br>')}</div>`,
  ],
  [
    'a text inside a form',
    `<form action="/accept"><h1>Privacy Policy</h1><div>${TEXT.map((sentence) => `<p>${sentence}</p>`).join('')}<p>What we do</p></div><input type="checkbox"><button>Accept all</button></form>`,
  ],
  [
    'elements in upper case, without ends',
    `<HTML><BODY><H1>Privacy Policy</H1><P>${intro}<H2>What we do</H2><P>${rest.join('<P>')}</BODY></HTML>`,
  ],
];

describe('a policy is read whole and alone from', () => {
  test.each(PAGES)('%s', (_, content) => {
    const outcome = readPolicy({ content: page(content), format: 'html', url: 'https://plumbox.example/privacy' });
    if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
    const { text } = outcome.reading;
    for (const sentence of [...TEXT, 'What we do']) expect(text).toContain(sentence);
    for (const words of AROUND) expect(text).not.toContain(words);
  });
});
