// @vitest-environment happy-dom
/** What kind of document a link leads to, and which links lead to none. */
import { describe, expect, it } from 'vitest';
import { typeOf } from '../../src/detection/document-types.ts';
import { LANGUAGES } from '../../src/detection/index.ts';
import { registerLanguage } from '../../src/detection/lexicon.ts';
import { promptsIn } from './page.ts';

const TITLES: [type: string, titles: string[]][] = [
  [
    'Trackers Policy',
    [
      'Cookie Policy',
      'Política de cookies',
      'Политика куки',
      'Evästekäytäntö',
      'Çerez Politikası',
      'Informasjonskapsler',
      'นโยบายคุกกี้',
      'מדיניות עוגיות',
      'سياسة ملفات تعريف الارتباط',
      'Süti szabályzat',
      'कुकी नीति',
      'Политика за бисквитки',
    ],
  ],
  [
    'Privacy Policy',
    [
      'Privacy Policy',
      'Privacy & Cookie Policy',
      'Política de privacidad y cookies',
      'Privacy Guidelines',
      'Charte de confidentialité',
      'Charte des données personnelles',
      'Data Protection Conditions',
      'Datenschutzrichtlinien',
    ],
  ],
  [
    'Community Guidelines',
    [
      'Code of Conduct',
      'Verhaltensregeln',
      'Gemeinschaftsrichtlinien',
      'Normas de la comunidad',
      'Diretrizes da comunidade',
      'Règles de la communauté',
      'Linee guida della community',
      'コミュニティガイドライン',
      '社区准则',
      '커뮤니티 가이드라인',
      'Правила сообщества',
    ],
  ],
  [
    'General Conditions of Sale',
    [
      'Terms of Sale',
      'CGV',
      'Conditions générales de vente',
      'Condiciones de venta',
      'Condizioni generali di vendita',
      'Allgemeine Verkaufsbedingungen',
      'Verkoopvoorwaarden',
      'Köpvillkor',
      'Salgsvilkår',
      'Mesafeli satış sözleşmesi',
      'Warunki sprzedaży',
    ],
  ],
  ['Acceptable Use Policy', ['Acceptable Use Policy', 'Fair Use Policy']],
  ['Data Processor Agreement', ['Data Processing Agreement']],
  [
    'Terms of Service',
    [
      'Terms and Conditions',
      'Nutzungsbedingungen',
      'Términos y condiciones',
      '利用規約',
      '服务条款',
      '松果社区用户协议',
      'Condiciones de Comunidad Viva',
      'Nutzungsbedingungen der Fahrgemeinschaft',
      'Regulamin serwisu społecznościowego',
    ],
  ],
];

const prompt = (lang: string, html: string) => {
  document.documentElement.lang = lang;
  return promptsIn(html)[0]?.prompt;
};

describe('the type of a document', () => {
  for (const data of LANGUAGES) registerLanguage(data);

  it.each(TITLES.flatMap(([type, titles]) => titles.map((title) => [type, title] as const)))(
    'is %s: %s',
    (type, title) => {
      expect(typeOf(title, 'https://example.org/d/1')).toBe(type);
    },
  );

  it.each([
    ['https://community.example.org/terms', 'Terms of Service'],
    ['https://example.org/legal/privacy', 'Privacy Policy'],
    ['https://privacy.example.org/legal/cookies', 'Trackers Policy'],
    ['https://example.org/#/privacy', 'Privacy Policy'],
    ['https://example.org/page?id=privacy-policy', 'Privacy Policy'],
  ])('is what the address says, not the host, where a title says nothing: %s', (url, type) => {
    expect(typeOf('Read', url)).toBe(type);
  });
});

describe('addresses to write to', () => {
  it('are no documents of a statement', () => {
    const found = prompt(
      'en',
      '<form><input type="email"><p>By signing up you agree to our <a href="/t">Terms</a>; write to <a href="mailto:privacy@example.org">privacy@example.org</a> or call <a href="tel:+15550100">our privacy line</a>.</p><button>Sign up</button></form>',
    );
    expect(found?.documents.map(({ title }) => title)).toEqual(['Terms']);
  });

  it('are no documents of what stands around it', () => {
    const found = prompt(
      'en',
      '<div role="dialog"><h2>Our privacy policy has changed</h2><p>By clicking Agree you accept our updated privacy policy.</p><p>Questions? <a href="mailto:privacy@example.org">privacy@example.org</a></p><p><a href="/privacy">Privacy policy</a></p><button>Agree</button></div>',
    );
    expect(found?.documents.map(({ title }) => title)).toEqual(['Privacy policy']);
  });
});

describe('addresses', () => {
  it.each([
    ['//cdn.example.org/terms.pdf?utm_source=x#page=2', 'http://cdn.example.org/terms.pdf?utm_source=x#page=2'],
    ['../legal/terms', 'http://localhost:3000/legal/terms'],
    ['?page=terms', 'http://localhost:3000/?page=terms'],
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['javascript:openTerms()', null],
    ['#terms', null],
    ['', null],
  ])('are absolute, or none where a script opens the document: %s', (href, url) => {
    const found = prompt(
      'en',
      `<form><input type="email"><p>By signing up you agree to our <a href="${href}">Terms</a>.</p><button>Sign up</button></form>`,
    );
    expect(found?.documents.map((one) => one.url)).toEqual([url]);
  });
});
