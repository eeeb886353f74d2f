// @vitest-environment happy-dom
/** "You can withdraw your consent": tells what one can do later, and accepts nothing. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

/** Language, the sentence with the policy's name in braces, a button that consents. */
const SENTENCES: [string, string, string][] = [
  ['ar', 'يمكنك سحب موافقتك في أي وقت من خلال {سياسة الخصوصية}.', 'موافق'],
  ['bg', 'Можете да оттеглите съгласието си по всяко време в {Политиката за поверителност}.', 'Съгласен съм'],
  ['bn', 'আপনি যেকোনো সময় {গোপনীয়তা নীতি} থেকে আপনার সম্মতি প্রত্যাহার করতে পারেন।', 'সম্মত'],
  ['cs', 'Svůj souhlas můžete kdykoli odvolat v {Zásadách ochrany osobních údajů}.', 'Souhlasím'],
  ['da', 'Du kan til enhver tid trække dit samtykke tilbage i {privatlivspolitikken}.', 'Accepter'],
  ['de', 'Ihre Zustimmung können Sie jederzeit in der {Datenschutzerklärung} widerrufen.', 'Zustimmen'],
  ['el', 'Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή στην {Πολιτική Απορρήτου}.', 'Συμφωνώ'],
  ['en', 'You can withdraw your consent at any time in our {Privacy Policy}.', 'I consent'],
  ['es', 'Puedes retirar tu consentimiento en cualquier momento en la {Política de Privacidad}.', 'Aceptar'],
  ['fa', 'شما می‌توانید رضایت خود را هر زمان در {سیاست حفظ حریم خصوصی} پس بگیرید.', 'موافقم'],
  ['fi', 'Voit peruuttaa suostumuksesi milloin tahansa {tietosuojaselosteessa}.', 'Hyväksyn'],
  ['fr', 'Vous pouvez retirer votre consentement à tout moment via notre {politique de confidentialité}.', 'Accepter'],
  ['he', 'ניתן לבטל את ההסכמה בכל עת ב{מדיניות הפרטיות}.', 'אני מסכים'],
  ['hi', 'आप {गोपनीयता नीति} में किसी भी समय अपनी सहमति वापस ले सकते हैं।', 'सहमत हूँ'],
  ['hu', 'Hozzájárulását bármikor visszavonhatja az {Adatvédelmi tájékoztatóban}.', 'Elfogadom'],
  ['id', 'Anda dapat menarik persetujuan Anda kapan saja melalui {Kebijakan Privasi}.', 'Setuju'],
  ['it', "Puoi revocare il tuo consenso in qualsiasi momento nell'{Informativa sulla privacy}.", 'Accetto'],
  ['ja', '同意はいつでも{プライバシーポリシー}から撤回できます。', '同意する'],
  ['ko', '{개인정보 처리방침}에서 언제든지 동의를 철회할 수 있습니다.', '동의'],
  ['ms', 'Anda boleh menarik balik persetujuan anda pada bila-bila masa di {Dasar Privasi}.', 'Setuju'],
  ['nl', 'U kunt uw toestemming altijd intrekken in het {privacybeleid}.', 'Akkoord'],
  ['no', 'Du kan når som helst trekke tilbake samtykket ditt i {personvernerklæringen}.', 'Godta'],
  ['pl', 'Zgodę możesz wycofać w dowolnym momencie w {Polityce prywatności}.', 'Zgadzam się'],
  ['pt', 'Pode retirar o seu consentimento a qualquer momento na {Política de Privacidade}.', 'Aceitar'],
  ['ro', 'Vă puteți retrage consimțământul oricând din {Politica de confidențialitate}.', 'Sunt de acord'],
  ['ru', 'Вы можете отозвать согласие в любое время в {Политике конфиденциальности}.', 'Согласен'],
  ['sk', 'Svoj súhlas môžete kedykoľvek odvolať v {Zásadách ochrany osobných údajov}.', 'Súhlasím'],
  ['sv', 'Du kan när som helst återkalla ditt samtycke i vår {integritetspolicy}.', 'Godkänn'],
  ['th', 'คุณสามารถถอนความยินยอมได้ทุกเมื่อใน{นโยบายความเป็นส่วนตัว}', 'ยินยอม'],
  ['tr', 'Onayınızı {Gizlilik Politikası} üzerinden istediğiniz zaman geri çekebilirsiniz.', 'Kabul ediyorum'],
  ['uk', 'Ви можете відкликати згоду в будь-який час у {Політиці конфіденційності}.', 'Погоджуюся'],
  ['vi', 'Bạn có thể rút lại sự đồng ý bất cứ lúc nào trong {Chính sách bảo mật}.', 'Đồng ý'],
  ['zh', '您可以随时在{隐私政策}中撤回您的同意。', '同意'],
  ['zh-TW', '您可以隨時在{隱私權政策}中撤回您的同意。', '同意'],
];

const asHtml = (words: string) => words.replace(/\{([^}]*)\}/, '<a href="https://a.example/p">$1</a>');

describe('consent that can be withdrawn', () => {
  it.each(SENTENCES)('is not given by a sentence that says so (%s)', (lang, words, label) => {
    document.documentElement.lang = lang;
    const html = `<h2>Acme Daily</h2><p>–</p><p>${asHtml(words)}</p><button>${label}</button><button>PUR</button>`;
    expect(promptsIn(`<div style="position:fixed">${html}</div>`).map(({ prompt }) => prompt.statement)).toEqual([]);
  });

  it.each([
    ['en', 'I consent to the {Privacy Policy} and know that I can withdraw my consent at any time.', 'Continue'],
    ['de', 'Ich stimme der {Datenschutzerklärung} zu. Meine Zustimmung kann ich jederzeit widerrufen.', 'Weiter'],
  ])('is given by one that consents besides (%s)', (lang, words, label) => {
    document.documentElement.lang = lang;
    const html = `<form><label><input type="checkbox"> ${asHtml(words)}</label><input type="email"><button>${label}</button></form>`;
    expect(promptsIn(html).length).toBe(1);
  });
});
