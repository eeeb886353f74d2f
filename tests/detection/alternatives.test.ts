// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { alternativeOf } from '../../src/detection/controls.ts';
import { LANGUAGES } from '../../src/detection/index.ts';
import { registerLanguage } from '../../src/detection/lexicon.ts';
import type { AlternativeKind } from '../../src/model.ts';
import { promptsIn } from './page.ts';

/** What the other controls are called. */
const LABELS: [lang: string, kind: AlternativeKind, labels: string[]][] = [
  ['en', 'decline', ['Continue without accepting', 'Exit without accepting', 'Do not consent', 'Disagree and close']],
  ['en', 'later', ['Not yet', 'Snooze', 'Ask me again tomorrow']],
  ['de', 'decline', ['Weiter ohne Zustimmung', 'Ohne Einwilligung fortfahren', 'Widersprechen']],
  ['de', 'later', ['Noch nicht', 'Morgen wieder erinnern']],
  ['de', 'delete-account', ['Account löschen', 'Profil löschen']],
  ['fr', 'decline', ['Continuer sans accepter', 'Non, merci']],
  ['fr', 'later', ['Pas encore', 'Me le rappeler demain', 'Rappelez-moi demain']],
  ['es', 'decline', ['Continuar sin aceptar']],
  ['es', 'later', ['Todavía no', 'Aún no', 'Recuérdamelo mañana', 'En otro momento']],
  ['pt', 'decline', ['Continuar sem aceitar']],
  ['pt', 'later', ['Ainda não', 'Lembre-me amanhã']],
  ['it', 'decline', ['Continua senza accettare']],
  ['it', 'later', ['Non ancora', 'Non adesso', 'Ricordamelo domani']],
  ['it', 'delete-account', ['Elimina il mio account']],
  ['nl', 'decline', ['Doorgaan zonder te accepteren', 'Verder zonder akkoord']],
  ['nl', 'later', ['Nog niet', 'Morgen herinneren']],
  ['pl', 'decline', ['Przejdź dalej bez akceptacji', 'Kontynuuj bez zgody']],
  ['pl', 'later', ['Jeszcze nie', 'Przypomnij mi jutro']],
  ['sv', 'decline', ['Fortsätt utan att godkänna']],
  ['sv', 'later', ['Inte än']],
  ['da', 'decline', ['Fortsæt uden at acceptere']],
  ['da', 'later', ['Ikke endnu']],
  ['no', 'decline', ['Fortsett uten å godta']],
  ['no', 'later', ['Ikke ennå']],
  ['fi', 'decline', ['Jatka hyväksymättä']],
  ['fi', 'later', ['Ei vielä']],
  ['cs', 'decline', ['Pokračovat bez souhlasu']],
  ['cs', 'later', ['Ještě ne']],
  ['sk', 'decline', ['Pokračovať bez súhlasu']],
  ['sk', 'later', ['Ešte nie']],
  ['hu', 'decline', ['Folytatás elfogadás nélkül']],
  ['hu', 'later', ['Még nem']],
  ['ro', 'decline', ['Continuă fără a accepta']],
  ['ro', 'later', ['Încă nu']],
  ['bg', 'decline', ['Продължи без приемане']],
  ['bg', 'later', ['Още не', 'Все още не']],
  ['el', 'decline', ['Συνέχεια χωρίς αποδοχή']],
  ['el', 'later', ['Όχι ακόμα']],
  ['tr', 'decline', ['Kabul etmeden devam et']],
  ['tr', 'later', ['Henüz değil', 'Yarın hatırlat']],
  ['ru', 'decline', ['Продолжить без принятия', 'Продолжить без согласия']],
  ['ru', 'later', ['Пока нет', 'Напомнить завтра']],
  ['uk', 'decline', ['Продовжити без згоди']],
  ['uk', 'later', ['Ще ні']],
  ['ar', 'decline', ['المتابعة دون قبول', 'متابعة بدون موافقة']],
  ['ar', 'later', ['ليس بعد']],
  ['he', 'decline', ['המשך ללא הסכמה', 'להמשיך בלי לאשר']],
  ['he', 'later', ['עוד לא', 'תזכירו לי מחר']],
  ['fa', 'decline', ['ادامه بدون پذیرش']],
  ['fa', 'later', ['هنوز نه']],
  ['hi', 'decline', ['स्वीकार किए बिना जारी रखें']],
  ['bn', 'decline', ['গ্রহণ না করে চালিয়ে যান']],
  ['id', 'decline', ['Lanjutkan tanpa menyetujui']],
  ['ms', 'decline', ['Teruskan tanpa menerima']],
  ['vi', 'decline', ['Tiếp tục mà không chấp nhận']],
  ['th', 'decline', ['ดำเนินการต่อโดยไม่ยอมรับ']],
  ['ja', 'decline', ['同意せずに続ける', '承諾せず閉じる']],
  ['ja', 'later', ['まだ決めない', '明日再通知']],
  ['ko', 'decline', ['동의하지 않고 계속하기']],
  ['ko', 'later', ['아직']],
  ['zh', 'decline', ['不同意并继续']],
  ['zh', 'later', ['暂时不', '明天再提醒']],
  ['zh', 'delete-account', ['删除我的账户']],
];

/** A dialog in which the control that refuses speaks of accepting too, and stands first. */
const FIRST: [lang: string, other: string, title: string, text: string, action: string][] = [
  [
    'en',
    'Continue without accepting',
    'We updated our terms',
    'Please accept our new <a href="/t">terms</a>.',
    'Accept',
  ],
  [
    'fr',
    'Continuer sans accepter',
    'Nos conditions évoluent',
    'En cliquant sur le bouton, vous acceptez nos nouvelles <a href="/t">conditions</a>.',
    'J’accepte',
  ],
  [
    'de',
    'Weiter ohne Zustimmung',
    'Neue Nutzungsbedingungen',
    'Bitte stimme unseren neuen <a href="/t">Nutzungsbedingungen</a> zu.',
    'Zustimmen',
  ],
  ['es', 'Continuar sin aceptar', 'Nuevas condiciones', 'Acepta las nuevas <a href="/t">condiciones</a>.', 'Aceptar'],
  ['ja', '同意せずに続ける', '利用規約の改定', '改定後の<a href="/t">利用規約</a>に同意してください。', '同意する'],
  ['ru', 'Продолжить без согласия', 'Новые условия', 'Примите новые <a href="/t">условия</a>.', 'Принимаю'],
];

describe('what else one can answer', () => {
  for (const data of LANGUAGES) registerLanguage(data);

  it.each(LABELS.flatMap(([lang, kind, labels]) => labels.map((label) => [kind, lang, label] as const)))(
    'is %s in %s: %s',
    (kind, _lang, label) => {
      expect(alternativeOf(label)).toBe(kind);
    },
  );

  it.each([
    'Not yet registered? Join',
    'Noch nicht registriert?',
    'Pas encore inscrit ?',
    'Aún no tienes cuenta',
    'まだ会員でない方',
    '아직 회원이 아니신가요?',
    'Przypomnij hasło',
    '不再提醒',
  ])('is nothing of a link to another page: %s', (label) => {
    expect(alternativeOf(label)).toBeNull();
  });

  it.each(FIRST)('is no acceptance in %s, and costs nothing: %s', (lang, other, title, text, action) => {
    document.documentElement.lang = lang;
    const found = promptsIn(
      `<main><p>Feed</p></main><div role="dialog"><button>${other}</button><h2>${title}</h2><p>${text}</p><button>${action}</button></div>`,
    );
    expect(found.map(({ prompt }) => [prompt.action, prompt.alternatives, prompt.consequence])).toEqual([
      [action, [{ kind: 'decline', text: other }], null],
    ]);
  });
});
