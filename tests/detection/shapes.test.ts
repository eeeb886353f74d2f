// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const FIELDS = '<input type="email" name="e"><input type="password" name="p">';
const TERMS = '<a href="/t">Terms of Service</a>';
const PRIVACY = '<a href="/p">Privacy Policy</a>';
const RULES = 'These rules hold for everyone who uses the service. '.repeat(12);

/** What the page is, its markup, and the actions that are to be found with the number of their documents. */
const PAGES: [string, string, [string, number][]][] = [
  [
    'a box whose words are only in its aria-label',
    `<form>${FIELDS}<div role="checkbox" aria-checked="false" aria-label="I agree to the Terms of Service" tabindex="0"></div><button>Next</button></form>`,
    [['I agree to the Terms of Service', 0]],
  ],
  [
    'a box named by aria-labelledby',
    `<form>${FIELDS}<input type="checkbox" aria-labelledby="l"><div id="l">I have read and agree to the ${TERMS}.</div><button>Next</button></form>`,
    [['I have read and agree to the Terms of Service.', 1]],
  ],
  [
    'a box whose label agrees in one sentence and links in the next',
    `<form>${FIELDS}<label><input type="checkbox"> I agree that my details are kept to answer me. More in the ${PRIVACY}.</label><button>Send</button></form>`,
    [['I agree that my details are kept to answer me. More in the Privacy Policy.', 1]],
  ],
  [
    'buttons of other services only',
    `<div><h2>Log in</h2><a role="button" href="/g">Continue with Google</a><div>By proceeding, you agree to our ${TERMS} and ${PRIVACY}.</div></div>`,
    [['Continue with Google', 2]],
  ],
  [
    'a box on a page that its styles call one with a footer',
    `<body><div class="with-footer"><h1>Settings</h1><form><input type="text" name="n"><input type="text" name="m"><label><input type="checkbox"> Terms</label><label><input type="checkbox"> I accept the terms of use</label><button>Create account</button></form></div></body>`,
    [['I accept the terms of use', 0]],
  ],
  [
    'terms named in the sentence before',
    `<form>${FIELDS}<button>Sign up</button><small>Your use is subject to our ${TERMS}. By registering you confirm that you accept them.</small></form>`,
    [['Sign up', 1]],
  ],
  [
    'the notice beside that of reCAPTCHA',
    `<form>${FIELDS}<p>This site is protected by reCAPTCHA and the Google <a href="/gp">Privacy Policy</a> and <a href="/gt">Terms of Service</a> apply.</p>
     <p>By signing up, you agree to our ${TERMS}.</p><button>Sign up</button></form>`,
    [['Sign up', 1]],
  ],
  [
    'log-in and sign-up side by side',
    `<div><form>${FIELDS}<p>By logging in, you agree to our ${TERMS}.</p><button>Log in</button></form></div>
     <div><form>${FIELDS}<p>By signing up, you agree to our ${TERMS} and ${PRIVACY}.</p><button>Sign up</button></form></div>`,
    [
      ['Log in', 1],
      ['Sign up', 2],
    ],
  ],
  [
    'the terms themselves in a dialog, with a button that only says "Accept"',
    `<div role="dialog"><h2>Terms of Service</h2><p>${RULES}</p><button>Accept</button><button>Decline</button></div>`,
    [['Accept', 0]],
  ],
  [
    'terms in a field of their own, under a title that ends with what they are called',
    `<div role="dialog"><h2>General rental agreement</h2><textarea readonly>${RULES}</textarea><button>Accept</button><button>Decline</button></div>`,
    [['Accept', 0]],
  ],
  [
    'a dialog whose rules are in a frame, under a title that ends with what they are called',
    `<div role="dialog"><h2>Club house rules</h2><iframe src="about:blank"></iframe><button>I agree</button></div>`,
    [['I agree', 0]],
  ],
  [
    'answers about offers, in a form whose button accepts terms that it does not link to',
    `<form>${FIELDS}<label><input type="radio"> I agree to get offers</label><label><input type="radio"> I agree to get some</label><label><input type="radio"> I do not agree</label><p>By signing up you accept our terms of use.</p><button>Sign up</button></form>`,
    [['Sign up', 0]],
  ],
  [
    'a pair of answers about offers, in a notice of changed terms',
    `<div role="dialog"><p>By continuing you accept our new terms of use.</p><label><input type="radio"> I agree to get offers</label><label><input type="radio"> I do not agree to that</label><button>Continue</button></div>`,
    [['Continue', 0]],
  ],
  [
    'a pair of answers about terms that stand beside them',
    `<form><h2>Terms of Use</h2><p>${RULES}</p><label><input type="radio" name="a"> I agree to the terms</label><label><input type="radio" name="a"> I do not agree</label><button>Continue</button></form>`,
    [['I agree to the terms', 0]],
  ],
  [
    'a page of terms longer than what is read, with "I Agree" and "I Do Not Agree"',
    `<div><h1>Terms of Use</h1><div><p>${RULES.repeat(9)}</p></div><form><input type="submit" value="I Agree"><input type="submit" value="I Do Not Agree"></form></div>`,
    [['I Agree', 0]],
  ],
  [
    'a notice whose last sentence, without links, accepts',
    `<dialog open><h2>Updates to our terms</h2><p>We're changing our ${TERMS} and ${PRIVACY}. By continuing to use Acme, you're agreeing to the new terms.</p><button>OK, got it</button></dialog>`,
    [['OK, got it', 2]],
  ],
  [
    'two radio buttons under a licence',
    `<form><textarea readonly>Licence</textarea><label><input type="radio"> I accept the agreement</label><button>Next</button></form>`,
    [['I accept the agreement', 0]],
  ],
  [
    'a no that says the word of the yes in it',
    `<div><p>请您阅读并同意以下协议<a href="/t">《服务协议》</a>、<a href="/p">《隐私政策》</a></p><button>不同意</button><button>同意</button></div>`,
    [['同意', 2]],
  ],
  [
    'a captive portal with a picture of a button',
    `<center><h2>Hotel</h2><p>Please read and accept the <a href="/t">Terms and Conditions</a> to get online.</p><a href="/ok"><img alt="I Accept"></a></center>`,
    [['I Accept', 1]],
  ],
  [
    'a government notice',
    `<div>By using this system you consent to monitoring and agree to the rules of behavior.<br><button>I Acknowledge</button></div>`,
    [['I Acknowledge', 0]],
  ],
  [
    'a document opened by a button in the statement',
    `<form>${FIELDS}<div>By registering you agree to our <button type="button">Terms of Use</button></div><button>Register</button></form>`,
    [['Register', 1]],
  ],
  [
    'a sentence that an old page wraps by hand',
    `<form><table><tr><td colspan="2"><p>By pressing the button below you accept our<br>
     ${TERMS} and the<br>${PRIVACY} of the club.</p><input type="submit" value="Join"></td></tr></table></form>`,
    [['Join', 2]],
  ],
  [
    'a sheet over the page whose button only says "Sounds good"',
    `<main><p>Feed</p></main><section style="position:fixed;bottom:0"><p>By going on you accept our new ${TERMS}.</p><a role="button" href="#">Sounds good</a></section>`,
    [['Sounds good', 1]],
  ],
  [
    'a network that one joins',
    `<div><h1>Airport WiFi</h1><p>Use of the network means that you accept the ${TERMS}.</p><a class="btn" href="/go?mac=1">Get online</a></div>`,
    [['Get online', 1]],
  ],
  [
    'a link that accepts the terms above it',
    `<div><h2>Guest network</h2><div>${RULES}</div><a href="/accept?x=1">I accept the terms</a></div>`,
    [['I accept the terms', 0]],
  ],
  [
    'a box that only says "I accept" after a sentence with the link',
    `<form><p>The network is for guests, under our ${TERMS}.</p><input type="checkbox" id="b"><label for="b">I accept</label><input type="submit" value="Connect"></form>`,
    [['I accept', 1]],
  ],
  [
    'a button with its own words as the statement, and the links beneath',
    `<form>${FIELDS}<button>Agree to the terms and register</button><p>${TERMS} · ${PRIVACY}</p></form>`,
    [['Agree to the terms and register', 2]],
  ],
  [
    'a statement that opens with the label of its button',
    `<div role="dialog"><p>“Kabul ediyorum” düğmesine basarak yeni <a href="/t">kullanım koşullarını</a> kabul edersiniz.</p><button>Kabul ediyorum</button></div>`,
    [['Kabul ediyorum', 1]],
  ],
  [
    'a box drawn with an element that is marked as nothing',
    `<div>${FIELDS}<div class="agree"><i class="circle"></i><span>我已阅读并同意<a href="/t">《用户协议》</a></span></div><div class="sub">登录</div></div>`,
    [['我已阅读并同意《用户协议》', 1]],
  ],
  [
    'a box about the documents above it',
    `<main><h1>New agreements</h1><ul><li><a href="/1">Customer agreement</a></li><li><a href="/2">Privacy notice</a></li></ul>
     <form><input type="checkbox" id="b"><label for="b">I have read and agree to the documents listed above.</label><button>Continue</button></form></main>`,
    [['I have read and agree to the documents listed above.', 2]],
  ],
  [
    'a button that accepts what stands above it',
    `<form><h2><a href="/t">利用規約</a></h2><label><input type="checkbox">上記に同意する</label><button>次へ</button></form>`,
    [['上記に同意する', 1]],
  ],
];

describe('prompts in many shapes', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each(PAGES)('%s', (_name, html, wanted) => {
    expect(promptsIn(html).map(({ prompt }) => [prompt.action, prompt.documents.length])).toEqual(wanted);
  });

  it('a sentence that accepts "them" is told with the sentence that says what they are', () => {
    const [found] = promptsIn(`<div role="dialog"><p>We have new ${TERMS}. By tapping Continue you accept them.</p>
      <button>Continue</button><footer><a href="/x">Imprint</a></footer></div>`);
    expect(found?.prompt.statement).toBe('We have new Terms of Service. By tapping Continue you accept them.');
    expect(found?.prompt.documents.map(({ title }) => title)).toEqual(['Terms of Service']);
  });

  it('a list that names the same documents after the full stop is no part of the statement', () => {
    const [found] =
      promptsIn(`<form>${FIELDS}<button>Sign up</button><div><div>By going on you agree to our Terms and our Privacy Policy.,</div>
      <ul><li><a href="/t">Terms</a></li><li><a href="/p">Privacy Policy</a></li></ul></div></form>`);
    expect(found?.prompt.statement).toBe('By going on you agree to our Terms and our Privacy Policy.');
  });

  it('the day by which one must accept counts, not the day on which the terms take effect', () => {
    const [found] =
      promptsIn(`<div role="dialog"><h2>New terms</h2><p>Our new ${TERMS} take effect on March 1, 2021.</p>
      <p>If you don't accept them by February 20, 2021, you will no longer be able to use Acme.</p><button>Accept</button></div>`);
    expect(found?.prompt.deadline?.date).toBe('2021-02-20');
  });

  it('two sentences of one dialog about the same documents and the same button are one prompt', () => {
    const found = promptsIn(`<div role="dialog" aria-modal="true"><h1>Chatterbox is changing its terms</h1>
      <p>We have updated our <a href="/terms">Terms of Service</a>. You need to accept them by March 10, 2027 to keep
      using Chatterbox.</p><p>By tapping Agree you accept the new terms.</p>
      <button>Not now</button> <button>Agree</button></div>`);
    expect(found.map(({ prompt }) => [prompt.action, prompt.deadline?.date])).toEqual([['Agree', '2027-03-10']]);
  });
});
