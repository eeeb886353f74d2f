// @vitest-environment happy-dom
/** What buttons are called that end a step: saving, publishing, finishing, putting in order, and going to the next. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from '../page.ts';

/** A language, words that speak of an action, labels of the button that it is, and of one that only shows or goes back. */
const LABELS: [lang: string, text: string, labels: string, other: string][] = [
  ['en', 'By doing this, you agree to our terms.', 'Publish|Enable|Finish', 'Preview'],
  ['de', 'Damit stimmen Sie unseren Nutzungsbedingungen zu.', 'Fertig|Veröffentlichen|Zur Kasse', 'Vorschau'],
  ['fr', 'Ce faisant, vous acceptez nos conditions.', 'Terminer|Finaliser|Postuler', 'Aperçu'],
  ['es', 'Al hacerlo, aceptas nuestras condiciones.', 'Terminar|Instalar', 'Vista previa'],
  ['pt', 'Ao fazer isso, você concorda com nossos termos.', 'Concluir|Iniciar', 'Pré-visualizar'],
  ['it', 'Così facendo accetti i nostri termini.', 'Completa|Successivo', 'Anteprima'],
  ['nl', 'Hiermee ga je akkoord met onze voorwaarden.', 'Indienen|Voltooien|Boeken', 'Voorbeeld'],
  ['pl', 'Klikając przycisk, akceptujesz nasz regulamin.', 'Gotowe|Zarezerwuj|Następny', 'Podgląd'],
  ['sv', 'Genom att göra det godkänner du våra villkor.', 'Klar|Publicera', 'Förhandsgranska'],
  ['da', 'Ved at gøre det accepterer du vores vilkår.', 'Færdig|Udgiv', 'Forhåndsvis'],
  ['no', 'Ved å gjøre det godtar du vilkårene våre.', 'Publiser', 'Forhåndsvis'],
  ['fi', 'Tekemällä näin hyväksyt käyttöehtomme.', 'Valmis|Julkaise', 'Esikatsele'],
  ['cs', 'Stisknutím tlačítka souhlasíte s našimi podmínkami.', 'Dokončit|Zveřejnit', 'Náhled'],
  ['sk', 'Stlačením tlačidla súhlasíte s našimi podmienkami.', 'Dokončiť|Zverejniť', 'Ukážka'],
  ['hu', 'A gomb megnyomásával elfogadod a feltételeinket.', 'Küldés|Közzététel', 'Előnézet'],
  ['ro', 'Apăsând butonul, acceptați termenii noștri.', 'Gata|Publică', 'Previzualizare'],
  ['bg', 'С натискането на бутона приемате нашите условия.', 'Запис|Готово', 'Преглед'],
  ['el', 'Πατώντας το κουμπί αποδέχεστε τους όρους μας.', 'Ολοκλήρωση|Δημοσίευση', 'Προεπισκόπηση'],
  ['tr', 'Düğmeye basarak koşullarımızı kabul etmiş olursunuz.', 'Onayla|Yayınla|Sonraki', 'Önizleme'],
  ['ru', 'Нажимая кнопку, вы принимаете наши условия.', 'Готово|Завершить|Участвовать', 'Просмотр'],
  ['uk', 'Натискаючи кнопку, ви приймаєте наші умови.', 'Готово|Завершити', 'Перегляд'],
  ['ar', 'بالضغط على الزر فإنك توافق على شروطنا.', 'إنهاء|تفعيل', 'معاينة'],
  ['he', 'בלחיצה על הכפתור אתם מסכימים לתנאים שלנו.', 'שמירה|פרסום', 'תצוגה מקדימה'],
  ['fa', 'با زدن این دکمه شرایط ما را می‌پذیرید.', 'پایان|فعال‌سازی', 'پیش‌نمایش'],
  ['hi', 'बटन दबाकर आप हमारी शर्तें स्वीकार करते हैं।', 'प्रकाशित करें|सक्रिय करें', 'पूर्वावलोकन'],
  ['bn', 'বোতাম চেপে আপনি আমাদের শর্তাবলী মেনে নিচ্ছেন।', 'সম্পন্ন|প্রকাশ করুন', 'পূর্বরূপ'],
  ['id', 'Dengan menekan tombol ini, Anda menyetujui ketentuan kami.', 'Terbitkan|Aktifkan', 'Pratinjau'],
  ['ms', 'Dengan menekan butang ini, anda bersetuju dengan terma kami.', 'Terbitkan|Aktifkan', 'Pratonton'],
  ['vi', 'Khi nhấn nút, bạn đồng ý với các điều khoản của chúng tôi.', 'Lưu|Xong|Đăng', 'Xem trước'],
  ['th', 'เมื่อกดปุ่มนี้ ถือว่าคุณยอมรับข้อกำหนดของเรา', 'เผยแพร่', 'ดูตัวอย่าง'],
  ['ja', 'ボタンを押すと、利用規約に同意したものとみなします。', '保存|保存する|公開する|完了', 'プレビュー'],
  ['ko', '버튼을 누르면 이용약관에 동의하는 것으로 간주됩니다.', '게시|신청하기', '미리보기'],
  ['zh', '点击按钮即表示您同意我们的服务条款。', '保存|下一个|发送|下载', '预览'],
];

const CASES = LABELS.flatMap(([lang, text, labels, other]) =>
  labels.split('|').map((label) => [lang, label, other, text] as const),
);

/** Three buttons, so that none is the only one; what ends the step stands furthest from the words. */
function page(label: string, other: string, text: string): string {
  const button = (name: string) => `<button type="button">${name}</button>`;
  return `<main><div><textarea></textarea><p>${button(label)}${button(other)}${button('…')}</p><p>${text}</p></div></main>`;
}

describe('the button that ends a step', () => {
  it.each(CASES)('accepts, in %s: %s, not %s', (lang, label, other, text) => {
    document.documentElement.lang = lang;
    const found = promptsIn(page(label, other, text)).map(({ prompt }) => prompt.action);
    expect(found).toEqual([label]);
  });
});

describe('a button that accepts with a word of its own', () => {
  it.each([
    ['nl', 'Gelieve het beleid van deze club goed door te lezen en te aanvaarden:', 'Aannemen'],
    ['he', 'כדי להמשיך עליכם לקבל את תנאי השימוש:', 'קבל'],
    ['fa', 'لطفاً شرایط استفاده را بخوانید و بپذیرید:', 'قبول'],
  ])('in %s: %s %s', (lang, text, label) => {
    document.documentElement.lang = lang;
    const box = '<label><input type="checkbox"><a href="/t">PDF</a></label>';
    const html = `<main><p>${text}</p>${box}<div role="button" tabindex="0">${label}</div></main>`;
    expect(promptsIn(html).map(({ prompt }) => prompt.action)).toEqual([label]);
  });
});

/** A language, words that ask to accept, the label that does, labels that do not. */
const REFUSALS: [lang: string, text: string, accept: string, declines: string][] = [
  ['en', 'By choosing Allow, you agree to our terms.', 'Allow', 'Deny|No, thank you'],
  ['de', 'Mit dem Klick stimmen Sie unseren Bedingungen zu.', 'Zustimmen', 'Ich lehne ab|Zurückweisen|Verwerfen'],
  ['fr', 'En cliquant, vous acceptez nos conditions.', 'Accepter', 'Ne pas accepter'],
  ['es', 'Al hacer clic, aceptas nuestras condiciones.', 'Aceptar', 'Denegar'],
  ['pt', 'Ao clicar, você concorda com nossos termos.', 'Aceitar', 'Negar|Não aceitar'],
  ['it', 'Cliccando accetti i nostri termini.', 'Accetta', 'Nega|Respingi'],
  ['nl', 'Door te klikken ga je akkoord met onze voorwaarden.', 'Akkoord', 'Niet accepteren|Verwerpen'],
  ['sv', 'Genom att klicka godkänner du våra villkor.', 'Acceptera', 'Acceptera inte'],
  ['da', 'Ved at klikke accepterer du vores vilkår.', 'Accepter', 'Accepter ikke'],
  ['cs', 'Kliknutím přijímáte naše podmínky.', 'Přijmout', 'Nepřijmout'],
  ['sk', 'Kliknutím prijímate naše podmienky.', 'Prijať', 'Neprijať'],
  ['tr', 'Tıklayarak koşullarımızı kabul etmiş olursunuz.', 'Kabul ediyorum', 'Reddediyorum'],
  ['bg', 'С натискането приемате нашите условия.', 'Приемам', 'Отмени'],
  ['ja', 'ボタンを押すと、利用規約に同意したものとみなします。', '同意する', '却下|同意しません|お断りします|やめる'],
  ['ko', '버튼을 누르면 이용약관에 동의하는 것으로 간주됩니다.', '동의', '동의 안함|미동의'],
  ['zh', '点击按钮即表示您同意我们的服务条款。', '同意', '不用了|谢绝|放弃'],
];

describe('the button that refuses', () => {
  it.each(
    REFUSALS.flatMap(([lang, text, accept, declines]) =>
      declines.split('|').map((decline) => [lang, decline, accept, text] as const),
    ),
  )('is an alternative, in %s: %s beside %s', (lang, decline, accept, text) => {
    document.documentElement.lang = lang;
    const html = `<dialog open><p>${text}</p><button>${decline}</button><button>${accept}</button></dialog>`;
    const found = promptsIn(html).map(({ prompt }) => [prompt.action, prompt.alternatives]);
    expect(found).toEqual([[accept, [{ kind: 'decline', text: decline }]]]);
  });
});
