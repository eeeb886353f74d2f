// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const at = (lang: string, html: string) => {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt.kind);
};

/** Kind, language, markup. */
const KINDS: [string, string, string][] = [
  [
    'oauth',
    'de',
    '<div><h1>Tally möchte auf dein Konto zugreifen</h1><p>Mit dem Zulassen stimmst du den <a href="/t">Nutzungsbedingungen</a> zu.</p><button>Zulassen</button><button>Abbrechen</button></div>',
  ],
  [
    'oauth',
    'en',
    '<div><h1>Connect Tally to GridHub</h1><p>By authorizing, you agree to GridHub\'s <a href="/t">Terms</a>.</p><button>Authorize</button></div>',
  ],
  [
    'checkout',
    'fr',
    '<form><input name="card"><p>En validant votre commande, vous acceptez nos <a href="/t">conditions générales de vente</a>.</p><button>Valider ma commande</button></form>',
  ],
  [
    'checkout',
    'en',
    '<form><input name="card"><p>By starting your trial you agree to our <a href="/t">Terms</a>.</p><button>Start free trial</button></form>',
  ],
  [
    'signup',
    'en',
    '<form><input type="email"><p>By subscribing you agree to our <a href="/t">Terms</a>.</p><button>Subscribe</button></form>',
  ],
  [
    'continue',
    'es',
    '<div><h1>WiFi gratis</h1><p>Al conectarte aceptas las <a href="/t">condiciones de uso</a>.</p><button>Conectar</button></div>',
  ],
  [
    'continue',
    'zh',
    '<div><h1>免费WiFi</h1><p>上网即代表同意<a href="/t">《上网服务协议》</a></p><button>一键上网</button></div>',
  ],
  [
    'continue',
    'en',
    '<div><p>By continuing, you agree to our <a href="/t">Terms</a>.</p><button>Continue</button></div>',
  ],
];

describe('the kind of a prompt', () => {
  it.each(KINDS)('is %s in %s: %s', (kind, lang, html) => {
    expect(at(lang, html)).toEqual([kind]);
  });

  it.each([
    [
      'es',
      'Nuevas condiciones',
      'Al pulsar Aceptar aceptas las nuevas condiciones.',
      'Aceptar',
      'Quiero darme de baja',
    ],
    ['sv', 'Nya regler', 'Genom att fortsätta godkänner du de nya villkoren.', 'Fortsätt', 'Lämna tjänsten'],
    ['en', 'New rules', 'By tapping Go on you accept the new rules.', 'Go on', 'Leave the group'],
  ])('does not hide that one can leave, in %s', (lang, title, text, button, leave) => {
    document.documentElement.lang = lang;
    const [found] = promptsIn(
      `<div role="dialog"><h2>${title}</h2><p>${text}</p><button>${button}</button><button>${leave}</button></div>`,
    );
    expect(found?.prompt.action).toBe(button);
    expect(found?.prompt.alternatives).toEqual([{ kind: 'delete-account', text: leave }]);
  });
});
