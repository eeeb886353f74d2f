// @vitest-environment happy-dom
/** What has been accepted, asked or said before: it stands on record, beside controls that do something else. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

function read(lang: string, html: string, today?: string) {
  document.documentElement.lang = lang;
  return promptsIn(html, today).map(({ prompt }) => [prompt.statement, prompt.action]);
}

const T = (title: string) => `<a href="https://a.example/t">${title}</a>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('a table with a head', () => {
  it.each([
    [
      'de',
      ['Dokument', 'Fassung', 'Akzeptiert am', 'Status'],
      [T('Allgemeine Teilnahmebedingungen'), '3.1', '4. Mai', '<span>zugestimmt</span>'],
      'Änderungen speichern',
    ],
    ['ko', ['회원', '문서', '문구'], ['1042', '이용약관 v3 동의함', '이용약관에 동의합니다.'], '엑셀 다운로드'],
    ['pl', ['Nazwa', 'Formularz', 'Wersja'], ['Akceptacja regulaminu', 'Rejestracja', '4'], 'Zapisz zmiany'],
  ])('holds what is on record (%s)', (lang, head, row, button) => {
    expect(read(lang, `<main>${table(head, row, row)}<p>42</p><div><button>${button}</button></div></main>`)).toEqual(
      [],
    );
  });

  it('asks where its own rows have the control, or something to fill in', () => {
    const words = 'I agree to the house rules and the terms of use';
    const own = table(['No.', 'Rule', 'Answer'], ['1', `${words}: ${T('read')}`, '<button>I agree</button>']);
    expect(read('en', `<main>${own}</main>`).map(([, action]) => action)).toEqual(['I agree']);
    const filled = table(
      ['Name', 'E-mail', 'Rules'],
      ['<input>', '<input type="email">', `By joining you accept the ${T('terms of use')}.`],
    );
    expect(read('en', `<form>${filled}<button>Join</button></form>`).map(([, action]) => action)).toEqual(['Join']);
  });

  it('is a form’s where each of its rows has a head of its own', () => {
    const row = (head: string, cell: string) => `<tr><th>${head}</th><td>${cell}</td></tr>`;
    const html = `<form><table>${row('氏名', '<input>')}${row('規約', `会員登録すると${T('利用規約')}に同意したものとみなされます。`)}</table><button>会員登録する</button></form>`;
    expect(read('ja', html).map(([, action]) => action)).toEqual(['会員登録する']);
  });
});

describe('an acceptance with its day before the verb', () => {
  it.each([
    ['en', `By opening your account on 4 January 2020 you agreed to the ${T('Terms of Use')}.`, 'Download'],
    ['es', `El 12/09/2020, al hacer tu reserva, aceptaste las ${T('Condiciones de uso')}.`, 'Añadir a la cesta'],
  ])('is over (%s)', (lang, words, button) => {
    expect(read(lang, `<main><p>${words}</p><button>${button}</button></main>`)).toEqual([]);
  });

  it('is asked for where the day is that of the terms', () => {
    const words = 'By signing up you confirm that you have accepted the Terms of Use of 4 January 2020.';
    expect(
      read(
        'en',
        `<form><input type="email"><p>${words.replace('Terms of Use', T('Terms of Use'))}</p><button>Sign up</button></form>`,
      ),
    ).toEqual([[words, 'Sign up']]);
  });
});

describe('a comment', () => {
  it('is no statement of the form under all comments', () => {
    const form = `<form id="commentform"><textarea name="comment"></textarea><input name="author"><input type="submit" value="Post comment"></form>`;
    const said = '<li><p>I agree with the rules on parking.</p><a href="#r1">Reply</a></li>';
    expect(read('en', `<div id="comments"><ol class="comment-list">${said}</ol>${form}</div>`)).toEqual([]);
  });

  it('under whose form terms are accepted is not missed', () => {
    const words = 'By posting you accept our comment policy.';
    const form = `<form id="commentform"><textarea name="comment"></textarea><input name="author"><ul class="comment-notes"><li>${words}</li></ul><input type="submit" value="Post comment"></form>`;
    expect(read('en', `<div id="comments">${form}</div>`)).toEqual([[words, 'Post comment']]);
  });
});

describe('a question', () => {
  it('is the prompt’s own where it asks for the acceptance', () => {
    const html = `<div role="dialog"><p>Our ${T('terms of use')} have changed.</p><p>Do you accept them?</p><button>Yes</button><button>No</button></div>`;
    expect(read('en', html).map(([, action]) => action)).toEqual(['Yes']);
  });

  it('over three boxes is a survey’s', () => {
    const boxes = [
      'Jag accepterar strängare regler för grillning på balkongen',
      'Jag accepterar högre avgift',
      'Jag accepterar färre möten',
    ];
    const html = `<form><fieldset><legend>Vad skulle du kunna acceptera?</legend>${boxes.map((box) => `<label><input type="checkbox"> ${box}</label>`).join('')}</fieldset><button>Nästa</button></form>`;
    expect(read('sv', html)).toEqual([]);
  });

  it('over boxes that lead to terms is a prompt’s', () => {
    const boxes = [`I accept the ${T('terms of use')}`, 'I want the newsletter', 'I want a call'];
    const html = `<form><fieldset><legend>What do you agree to?</legend>${boxes.map((box) => `<label><input type="checkbox"> ${box}</label>`).join('')}</fieldset><button>Next</button></form>`;
    expect(read('en', html).map(([, action]) => action)).toEqual(['I accept the terms of use']);
  });
});
