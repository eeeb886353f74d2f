// @vitest-environment happy-dom
/** Notices of changed terms that one accepts by going on, and that have no button but the one that puts them away. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from '../page.ts';

const T = (title: string) => `<a href="https://a.example/t">${title}</a>`;

/** Language, the notice, the label of what puts it away. */
const NOTICES: [string, string, string][] = [
  ['en', `Our ${T('terms')} have changed. By continuing to use Acme you accept them.`, 'Close'],
  ['en', `The ${T('user agreement')} was updated in May; your continued use means you agree to it.`, 'Dismiss'],
  ['de', `Unsere ${T('AGB')} haben sich geändert. Wenn du Acme weiter nutzt, stimmst du ihnen zu.`, 'Schließen'],
  ['fr', `Nos ${T('conditions')} ont changé. En continuant à utiliser Acme, vous les acceptez.`, 'Fermer'],
  ['es', `Hemos cambiado las ${T('condiciones')}. Si sigues usando Acme, las aceptas.`, 'Cerrar'],
  ['pt', `Atualizamos os ${T('Termos de Uso')}. Ao continuar a usar o Acme, você concorda com eles.`, 'Fechar'],
  ['it', `Abbiamo aggiornato i ${T('termini di servizio')}. Continuando a usare Acme li accetti.`, 'Chiudi'],
  ['nl', `We hebben onze ${T('voorwaarden')} gewijzigd. Als je Acme blijft gebruiken, ga je ermee akkoord.`, 'Sluiten'],
  ['pl', `Zmieniliśmy ${T('regulamin')}. Korzystając dalej z Acme, akceptujesz go.`, 'Zamknij'],
  ['sv', `Vi har ändrat våra ${T('villkor')}. Om du fortsätter använda Acme godkänner du dem.`, 'Stäng'],
  ['da', `Vi har ændret vores ${T('vilkår')}. Ved fortsat brug af Acme accepterer du dem.`, 'Luk'],
  ['no', `Vi har endret ${T('vilkårene')} våre. Ved å fortsette å bruke Acme godtar du dem.`, 'Lukk'],
  ['fi', `Olemme muuttaneet ${T('käyttöehtojamme')}. Jatkamalla Acmen käyttöä hyväksyt ne.`, 'Sulje'],
  ['cs', `Změnili jsme ${T('podmínky')}. Dalším používáním Acme s nimi souhlasíte.`, 'Zavřít'],
  ['sk', `Zmenili sme ${T('podmienky')}. Ďalším používaním Acme s nimi súhlasíte.`, 'Zavrieť'],
  [
    'hu',
    `Módosítottuk a ${T('felhasználási feltételeket')}. Az Acme további használatával elfogadja azokat.`,
    'Bezárás',
  ],
  ['ro', `Am modificat ${T('termenii')}. Continuând să folosiți Acme, îi acceptați.`, 'Închide'],
  ['bg', `Променихме ${T('условията')}. Ако продължите да използвате Acme, ги приемате.`, 'Затвори'],
  ['el', `Αλλάξαμε τους ${T('όρους χρήσης')}. Συνεχίζοντας να χρησιμοποιείτε το Acme, τους αποδέχεστε.`, 'Κλείσιμο'],
  [
    'tr',
    `${T('Kullanım koşullarımızı')} güncelledik. Acme'yi kullanmaya devam ederek bunları kabul edersiniz.`,
    'Kapat',
  ],
  ['ru', `Мы изменили ${T('условия')}. Продолжая пользоваться Acme, вы их принимаете.`, 'Закрыть'],
  ['uk', `Ми змінили ${T('умови')}. Продовжуючи користуватися Acme, ви їх приймаєте.`, 'Закрити'],
  ['ar', `لقد حدّثنا ${T('شروط الاستخدام')}. باستمرارك في استخدام Acme فإنك توافق عليها.`, 'إغلاق'],
  ['he', `עדכנו את ${T('תנאי השימוש')}. המשך השימוש ב-Acme מהווה הסכמה להם.`, 'סגירה'],
  ['fa', `${T('قوانین')} را به‌روزرسانی کردیم. با ادامه استفاده از Acme آن‌ها را می‌پذیرید.`, 'بستن'],
  ['hi', `हमने अपनी ${T('शर्तें')} बदली हैं। Acme का इस्तेमाल जारी रखकर आप इन्हें स्वीकार करते हैं।`, 'बंद करें'],
  ['bn', `আমরা ${T('শর্তাবলী')} হালনাগাদ করেছি। Acme ব্যবহার চালিয়ে গেলে আপনি এগুলো মেনে নিচ্ছেন।`, 'বন্ধ করুন'],
  ['id', `Kami memperbarui ${T('ketentuan')}. Dengan terus menggunakan Acme, Anda menyetujuinya.`, 'Tutup'],
  ['ms', `Kami telah mengemas kini ${T('terma')}. Dengan terus menggunakan Acme, anda bersetuju dengannya.`, 'Tutup'],
  [
    'vi',
    `Chúng tôi đã cập nhật ${T('điều khoản')}. Tiếp tục sử dụng Acme nghĩa là bạn đồng ý với các điều khoản đó.`,
    'Đóng',
  ],
  ['th', `เราได้ปรับปรุง${T('ข้อกำหนด')} หากคุณใช้ Acme ต่อไป ถือว่าคุณยอมรับข้อกำหนดเหล่านี้`, 'ปิด'],
  [
    'ja',
    `${T('利用規約')}を改定しました。引き続きAcmeをご利用いただくことで、改定後の規約に同意したものとみなします。`,
    '閉じる',
  ],
  ['ko', `${T('이용약관')}을 변경했습니다. Acme를 계속 이용하시면 변경된 약관에 동의하신 것으로 봅니다.`, '닫기'],
  ['zh', `我们更新了${T('服务条款')}。继续使用Acme即表示您同意更新后的条款。`, '关闭'],
  ['zh-TW', `我們更新了${T('服務條款')}。繼續使用 Acme 即代表您同意更新後的條款。`, '關閉'],
];

function actionsIn(lang: string, words: string, labels: string[]): string[] {
  document.documentElement.lang = lang;
  const buttons = labels.map((label) => `<button type="button">${label}</button>`).join('');
  const html = `<main><p>1</p></main><div style="position:fixed;bottom:0"><p>${words}</p>${buttons}</div>`;
  return promptsIn(html).map(({ prompt }) => prompt.action);
}

describe('a notice of changed terms that one accepts by going on', () => {
  it.each(NOTICES)('is accepted by what puts it away (%s): %s', (lang, words, label) => {
    expect(actionsIn(lang, words, [label])).toEqual([label]);
  });

  it.each(NOTICES)('is accepted by another button, where there is one (%s): %s', (lang, words, label) => {
    expect(actionsIn(lang, words, [label, 'OK'])).toEqual(['OK']);
  });

  it('is none, where it says only that they have changed', () => {
    const words = `We have changed our ${T('privacy notice')}. There is nothing you need to do.`;
    expect(actionsIn('en', words, ['Close'])).toEqual([]);
  });

  it('is none, where cookies are what is spoken of', () => {
    const words = `By continuing to use Acme you accept cookies. Our ${T('cookie policy')} was updated.`;
    expect(actionsIn('en', words, ['Close'])).toEqual([]);
  });
});
