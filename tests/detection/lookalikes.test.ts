// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { promptsIn } from './page.ts';

const PROSE = 'Long sentences such as this one stand in articles and not in forms, dialogs or banners of any kind. ';
const radio = (...answers: string[]) =>
  answers.map((answer) => `<label><input type="radio"> ${answer}</label>`).join('');
const buttons = (...labels: string[]) => labels.map((label) => `<button>${label}</button>`).join('');

/** What it is, its language, its markup. Consent platforms' texts and element names as they stand on real pages. */
const PAGES: [string, string, string][] = [
  [
    'OneTrust',
    'en',
    `<div id="onetrust-banner-sdk" role="dialog"><p>By clicking “Accept All Cookies”, you agree to the storing of cookies on your device. <a href="/c">Cookie Policy</a></p>${buttons('Accept All Cookies', 'Reject All')}</div>`,
  ],
  [
    'Didomi',
    'en',
    `<div id="didomi-notice"><p>With your agreement, we and our partners use cookies to process personal data. You can withdraw your consent at any time by clicking on “Learn More” or in our Privacy Policy.</p>${buttons('Agree and close', 'Learn more')}</div>`,
  ],
  [
    'Funding Choices',
    'en',
    `<div class="fc-consent-root"><h1>Acme asks for your consent to use your personal data to:</h1><p>Your data (cookies, unique identifiers) may be shared with 140 vendors.</p>${buttons('Consent', 'Do not consent')}</div>`,
  ],
  [
    'TrustArc',
    'en',
    `<div id="truste-consent-track">We use cookies. By using the site, you agree to be cookied in accordance with our <a href="/p">Privacy Policy</a>.${buttons('Agree and proceed')}</div>`,
  ],
  [
    'Quantcast',
    'en',
    `<div class="qc-cmp2-container"><h2>We value your privacy</h2><p>We and our partners store information on a device, such as cookies and process personal data. You may click to consent to our processing as described in our privacy policy.</p>${buttons('MORE OPTIONS', 'AGREE')}</div>`,
  ],
  [
    'a French publisher',
    'fr',
    `<div><p>Avec votre accord, nos partenaires utilisent des cookies. Vous pouvez retirer votre consentement via notre politique de confidentialité.</p>${buttons('Accepter et fermer')}</div>`,
  ],
  [
    'a Swedish banner',
    'sv',
    `<div><p>Vi använder cookies. Genom att klicka på ”Acceptera” godkänner du vår användning av kakor enligt vår <a href="/p">integritetspolicy</a>.</p>${buttons('Acceptera')}</div>`,
  ],
  [
    'a Turkish banner',
    'tr',
    `<div><p>Çerezleri kullanıyoruz. Siteye devam ederek <a href="/p">Gizlilik Politikamızı</a> ve çerez kullanımını kabul etmiş olursunuz.</p>${buttons('Kabul et')}</div>`,
  ],
  [
    'a survey',
    'en',
    `<form><p>Should rules be stricter?</p>${radio('I agree with the new policy', 'I disagree')}${buttons('Vote')}</form>`,
  ],
  [
    'a survey above a footer',
    'hu',
    `<div><form><fieldset><legend>A szabályok érthetőek</legend>${radio('Egyetértek', 'Részben egyetértek', 'Nem értek egyet')}</fieldset>${buttons('Küldés')}</form></div>
     <div><ul><li><a href="/t">Felhasználási feltételek</a></li></ul></div>`,
  ],
  [
    'results of a search',
    'zh',
    `<main><p><a href="/1">按下“同意”以后</a> ……登录即表示您同意《服务条款》……</p>${buttons('下一页')}</main>`,
  ],
  [
    'results of a search',
    'en',
    `<main><p><a href="/1">What a click means</a> … by signing up you agree to the terms of service …</p>${buttons('Next page')}</main>`,
  ],
  [
    'consent to offers under the terms',
    'cs',
    `<form><input type="email"><label><input type="checkbox"> Souhlasím se zasíláním marketingových sdělení podle <a href="/z">podmínek</a></label>${buttons('Odebírat')}</form>`,
  ],
  [
    'a newsletter that tells where its policy is',
    'th',
    `<form><input type="email"><button>สมัคร</button><p>ฉันยินยอมรับข้อเสนอทางอีเมล อ่าน<a href="/p">นโยบาย</a></p></form>`,
  ],
  [
    'a dialog that a post tells of',
    'tr',
    `<main><div><p>Uygulama bana şunu gösterdi:</p><div>Devam ederek yeni koşulları kabul edersiniz. [Kabul ediyorum]</div></div><p>${buttons('Paylaş')}</p></main>`,
  ],
  ['a survey', 'zh', `<form><p>规则清楚</p>${radio('同意', '不同意')}${buttons('提交')}</form>`],
  [
    'a survey',
    'ja',
    `<div><p>規約について説明がわかりやすかった</p>${radio('同意する', '同意しない')}${buttons('送信')}</div>`,
  ],
  [
    'an invitation',
    'en',
    `<div role="dialog"><h2>You're invited to join Design Guidelines team</h2><p>Accept invitation to collaborate.</p>${buttons('Accept invitation', 'Decline')}</div>`,
  ],
  ['an invitation', 'es', `<div><p>Invitación: revisión del contrato</p>${buttons('Aceptar', 'Rechazar')}</div>`],
  [
    'a merge',
    'en',
    `<div><h1>Merge request: Update privacy policy</h1><p>Changes accepted by 2 reviewers.</p>${buttons('Accept merge request', 'Close')}</div>`,
  ],
  [
    'an editor',
    'en',
    `<div role="dialog"><h3>Replace license header?</h3><p>The text in 5 files will change.</p>${buttons('Accept all changes', 'Reject all')}</div>`,
  ],
  [
    'returned goods',
    'en',
    `<div role="dialog"><h2>Return policy</h2><p>We accept returns within 30 days. See our return policy.</p>${buttons('OK')}</div>`,
  ],
  ['a donation', 'en', `<form><p>We accept donations under these rules: min $1.</p>${buttons('Donate')}</form>`],
  [
    'a record of consent',
    'en',
    `<div><h2>Your agreements</h2><p>Terms of Use – accepted 2023-01-02</p>${buttons('Download')}</div>`,
  ],
  [
    'a list of contracts',
    'en',
    `<table><tr><td>Service agreement</td><td>Accepted</td><td>${buttons('View')}</td></tr></table>`,
  ],
  ['an acceptance in the past', 'zh', `<div><p>您于5月3日同意了用户协议</p>${buttons('关闭')}</div>`],
  [
    'settings of a shop',
    'en',
    `<form><label><input type="checkbox"> Show the "I agree to the terms" checkbox on the form</label>${buttons('Save')}</form>`,
  ],
  [
    'settings of a shop',
    'es',
    `<form><label><input type="checkbox"> Exigir que los usuarios acepten los términos</label>${buttons('Guardar')}</form>`,
  ],
  [
    'settings of a shop',
    'ja',
    `<form><label><input type="checkbox"> ユーザーに規約への同意を求める</label>${buttons('保存')}</form>`,
  ],
  [
    'privacy settings',
    'en',
    `<main><h1>Privacy settings</h1><p>You can manage your consent for personalised ads here. Read our <a href="/p">Privacy Policy</a>.</p>${buttons('Save')}</main>`,
  ],
  ['release notes', 'en', `<ul><li>Added a dialog to accept the terms of service</li></ul>${buttons('Download')}`],
  [
    'a forum',
    'en',
    `<div><p>By signing up you agree to the Terms of Service, that's what it said when I joined.</p></div><form><textarea></textarea>${buttons('Post')}</form>`,
  ],
  [
    'an article',
    'fr',
    `<article><p>En acceptant les nouvelles conditions, les utilisateurs donnent le droit de partager leurs données.</p>${buttons('Partager')}</article>`,
  ],
  [
    'an article',
    'en',
    `<article><p>${PROSE}</p><p>Users see a box saying that by tapping Agree they accept the new terms. ${PROSE}</p>${buttons('Share')}</article>`,
  ],
  [
    'terms',
    'en',
    `<main><h1>Terms of Service</h1><p>By accessing the Service you agree to be bound by these Terms. ${PROSE.repeat(4)}</p><a class="btn" href="/c">Contact us</a></main>`,
  ],
  [
    'a cookie dialog under a heading',
    'en',
    `<div role="dialog"><h2>Privacy Policy</h2><p>We use cookies to analyse traffic.</p>${buttons('Accept', 'Decline')}</div>`,
  ],
  [
    'the settings of a shop, as toggles',
    'en',
    `<main><h1>Sign-up</h1>${['Ask members to accept the terms', 'Show a link to the privacy policy', 'Ask again after changes'].map((label, at) => `<div><label for="s${at}">${label}</label><input id="s${at}" type="checkbox"></div>`).join('')}${buttons('Apply')}</main>`,
  ],
  [
    'the settings of a shop, as one switch',
    'tr',
    `<main><h1>Üyelik ayarları</h1><div id="c">Kayıt sırasında kullanım koşullarının kabul edilmesini zorunlu kıl</div><button role="switch" aria-labelledby="c"></button>${buttons('Ayarları kaydet')}</main>`,
  ],
  [
    'a marketing box that links to the privacy policy',
    'en',
    `<form><input type="email"><label><input type="checkbox"> I agree to get your newsletter, as the <a href="/p">privacy policy</a> says</label>${buttons('Send')}</form>`,
  ],
  [
    'a marketing box that links to the privacy policy',
    'el',
    `<form><input type="email"><label><input type="checkbox"> Συμφωνώ να λαμβάνω newsletter σύμφωνα με την <a href="/p">Πολιτική Απορρήτου</a></label>${buttons('Αποστολή')}</form>`,
  ],
  [
    'an acceptance with its day',
    'en',
    `<div><p>Terms of Service, accepted by you 3.5.2020. <a href="/t">Terms</a></p>${buttons('Download')}</div>`,
  ],
  [
    'an article with buttons of its own',
    'es',
    `<main><article><h1>Lo que firmas</h1><p>${PROSE}</p><p>Al continuar, aceptas los <a href="/t">Términos</a>: la frase está en todas partes.</p>${buttons('Compartir')}</article></main>`,
  ],
  [
    'help with a dialog',
    'en',
    `<main><article><h1>New terms in the app</h1><p>Read the text and press “Accept”. See the <a href="/t">terms</a>.</p>${buttons('This helped', 'It did not')}</article></main>`,
  ],
  [
    'an answer that tells what to tick',
    'en',
    `<div><p>You have to tick “I accept the terms” before clicking. See the <a href="/t">terms</a>.</p>${buttons('Reply')}</div>`,
  ],
  [
    'results of a search',
    'en',
    `<main><h1>Results</h1><p><a href="/1">Accepting terms by silence</a> – a comment</p><p><a href="/2">Consent in a contract</a></p></main>`,
  ],
  [
    'an answer that may be accepted',
    'en',
    `<div><p>Read the forum rules first, this was asked before.</p>${buttons('Accept answer')}</div>`,
  ],
  [
    'a chat',
    'en',
    `<div><div>Did you accept the terms of the contract yet?</div><div>I agree to the terms, but the policy needs work.</div></div><div><textarea></textarea>${buttons('Send')}</div>`,
  ],
  [
    'a calendar invitation',
    'en',
    `<div><h2>Quarterly policy review</h2><p>Tuesday. Agenda: terms of the contract.</p>${buttons('Accept', 'Tentative', 'Decline')}</div>`,
  ],
  [
    'an entry of a menu that is called as its page',
    'id',
    `<div><a href="/p">Profil</a><a href="/k">Keamanan</a><a href="/d">Dokumen & persetujuan</a></div><main><h1>Dokumen & persetujuan</h1><p>Dokumen yang berlaku untuk akunmu.</p><p>Syarat dan Ketentuan <a href="/s.pdf">Unduh</a></p></main>`,
  ],
  [
    'an offer',
    'el',
    `<div><p>Αν αποδεχτείς την προσφορά, ο αγοραστής ειδοποιείται να κανονίσετε την παράδοση.</p>${buttons('Απόρριψη', 'Αποδοχή')}</div>`,
  ],
  [
    'an offer',
    'en',
    `<div role="dialog"><p>The buyer offers $40 under your return policy. If you accept the offer, the buyer must pay.</p>${buttons('Accept offer', 'Decline')}</div>`,
  ],
  [
    'rules of a firewall',
    'en',
    `<form><label><input type="radio"> Accept connections that match this policy</label><label><input type="radio"> Reject</label><input name="port">${buttons('Save rule')}</form>`,
  ],
  [
    'a question of a survey',
    'en',
    `<form><p>To what extent do you agree with this statement: "The privacy policy is easy to understand."</p><input type="text">${buttons('Submit')}</form>`,
  ],
  [
    'a seller who accepts returns',
    'en',
    `<div role="dialog"><h2>Thank you!</h2><p>The seller accepts returns under the return policy within 30 days.</p>${buttons('Continue shopping')}</div>`,
  ],
  [
    'a seller who accepts returns',
    'de',
    `<div role="dialog"><p>Der Verkäufer akzeptiert Rückgaben gemäß der Rückgaberichtlinie.</p>${buttons('Weiter')}</div>`,
  ],
  [
    'a seller who accepts returns',
    'zh',
    `<div role="dialog"><p>卖家接受退货，详见退货政策。</p>${buttons('继续')}</div>`,
  ],
  [
    'a new offer under conditions',
    'fr',
    `<div role="dialog"><h2>Nouvelle offre</h2><p>Votre banquier vous propose une nouvelle offre de prêt aux conditions avantageuses, valable jusqu'à vendredi.</p>${buttons('Accepter', 'Refuser')}</div>`,
  ],
  [
    'a new offer under conditions',
    'es',
    `<div role="dialog"><p>Tienes una nueva propuesta de trabajo: condiciones del contrato, 20 horas por semana, sueldo según convenio.</p>${buttons('Aceptar', 'Rechazar')}</div>`,
  ],
  [
    'a new offer under conditions',
    'th',
    `<div role="dialog"><p>คุณมีคำเชิญใหม่เข้าร่วมกลุ่มเรียน กฎของกลุ่มกำหนดโดยผู้ดูแลเมื่อสัปดาห์ที่แล้ว กิจกรรมทุกวันเสาร์</p>${buttons('ยอมรับ', 'ปฏิเสธ')}</div>`,
  ],
  [
    'what is listed with a sign before it, beside a form',
    'en',
    `<form><input type="email"><ul><li><i class="icon-check"></i> All sellers accept our terms of sale</li><li><i class="icon-check"></i> Verified</li></ul>${buttons('Get started')}</form>`,
  ],
  [
    'news of new rules',
    'es',
    `<article><h1>Cambian las normas de tráfico</h1><p>Los conductores deberán aceptar las nuevas normas a partir de marzo.</p>${buttons('Compartir')}<a class="btn" href="/n">Siguiente noticia</a></article>`,
  ],
  [
    'news of new rules, laid over the page',
    'fr',
    `<div style="position:fixed"><p>Nouvelles règles de circulation : les piétons acceptent mal les nouvelles règles.</p>${buttons('Continuer')}</div>`,
  ],
  [
    'a hint that speaks of a policy number',
    'en',
    `<div role="dialog"><p>I understand that my policy number is needed.</p>${buttons('Continue')}</div>`,
  ],
  [
    'a heading that speaks of agreed terms over another form',
    'zh',
    `<section><h2>同意条款</h2></section><section><h2>订阅</h2><input type="email">${buttons('提交')}</section>`,
  ],
  [
    'a heading that names an agreement over a profile',
    'zh',
    `<form><h3>同意條款</h3><p>姓名</p><input type="text"><input type="text" name="b">${buttons('儲存')}</form>`,
  ],
  [
    'a meeting whose agenda has changed terms, to which one can also say maybe',
    'en',
    `<div role="dialog"><h2>Monday, 9:00</h2><p>Agenda: we have updated the terms for our suppliers and walk through them.</p>${buttons('Accept', 'Decline', 'Maybe')}</div>`,
  ],
  [
    'a meeting that is called after terms',
    'no',
    `<div role="dialog"><h2>Nytt møte: utkast til vilkår</h2><p>Fredag klokken ti</p>${buttons('Godta', 'Avslå')}</div>`,
  ],
  [
    'an invitation to a project that is called a contract',
    'fa',
    `<div role="dialog"><p>رضا شما را به گروه «قرارداد» افزود.</p>${buttons('پذیرفتن', 'رد کردن')}</div>`,
  ],
  [
    'a sentence that one answers by degrees',
    'zh',
    `<form><h2>我觉得本店遵守规则</h2>${radio('非常同意', '同意', '不同意')}${buttons('下一步')}</form>`,
  ],
  [
    'two answers about rules, above the links of a footer',
    'ro',
    `<form><p>Regulamentul piscinei este clar.</p>${radio('Sunt de acord', 'Nu sunt de acord')}<a href="/q/2">Continuă</a></form><center><a href="/t">Termeni</a> - <a href="/p">Confidențialitate</a></center>`,
  ],
  [
    'news that quotes a dialog between single signs',
    'nl',
    `<div><p>Sinds gisteren staat er in de app: ‘Door verder te gaan, ga je akkoord met de voorwaarden.’ Gebruikers zijn boos.</p>${buttons('Verder lezen')}</div>`,
  ],
  [
    'consent to advertising by partners beside a privacy policy',
    'pl',
    `<div style="position:fixed"><p>Klikając „Dalej”, wyrażasz zgodę na przetwarzanie danych osobowych przez naszych partnerów w celach marketingowych. <a href="/p">Polityka prywatności</a></p>${buttons('Dalej')}</div>`,
  ],
  [
    'consent to data on a device',
    'bg',
    `<div style="position:fixed"><h1>Вестник иска съгласието Ви да използва личните Ви данни за:</h1><ul><li>Съхраняване на информация на устройство</li></ul>${buttons('Съгласие')}</div>`,
  ],
  [
    'a list of switches beside a privacy policy',
    'pt',
    `<div><h1>Conta</h1><label><input type="checkbox"> Aceito pedidos de quem não conheço</label><label><input type="checkbox"> Mostrar a minha idade</label><p>Leia a <a href="/p">Política de Privacidade</a>.</p>${buttons('Guardar')}</div>`,
  ],
  [
    'a follower who sees what privacy settings let through',
    'sv',
    `<div role="dialog"><p>Godkänn för att visa dina rundor enligt dina integritetsinställningar.</p>${buttons('Godkänn', 'Avvisa')}</div>`,
  ],
  [
    'a banner about cookies in a language in which "by pressing" and "rule" begin alike',
    'el',
    `<main><h1>Νέα της πόλης</h1></main><div role="dialog"><p>Χρησιμοποιούμε cookies. Κάνοντας κλικ στο «Αποδοχή όλων» συναινείτε στα cookies.</p>${buttons('Αποδοχή όλων', 'Απόρριψη όλων')}</div>`,
  ],
  [
    'the error that somebody else has not agreed yet',
    'ar',
    `<main><h1>تعذّر الدخول</h1><div role="alert">تعذّر إكمال الطلب: لم يوافق مدير المدرسة بعد على شروط الخدمة. يرجى التواصل مع الإدارة.</div><form><input type="text"><input type="password"><input type="submit" value="إعادة المحاولة"></form></main>`,
  ],
  [
    'an entry of a menu, and the heading that it leads to',
    'pl',
    `<aside><a href="#z">Zamówienia</a><a href="#k">Klienci</a><a href="#zg">Zgody i regulaminy</a></aside><main><h1>Zgody i regulaminy</h1><form><textarea></textarea>${buttons('Zapisz zmiany')}</form></main>`,
  ],
  [
    'terms that one can save as a file',
    'en',
    `<main><h2>Terms of Use</h2><p>By opening an account you agree to be bound by these Terms. Read our <a href="/p">Privacy Policy</a> too.</p><a class="btn" href="/terms.pdf">Download PDF</a></main>`,
  ],
  [
    'terms, under a link to log in that belongs to the whole site',
    'en',
    `<header><form><input type="search"></form><a class="btn" href="/in">Log in</a></header><main><h1>Terms</h1><p>By creating an account or using the garden, you agree to be bound by these Terms.</p></main>`,
  ],
  [
    'a message about new terms, read in a mailbox with such a link',
    'en',
    `<header><form><input type="search"></form><a class="btn" href="/in">Log in</a></header><main><div><h2>New terms</h2><p>By continuing to use the garden after May you agree to the new Terms.</p></div>${buttons('Reply', 'Archive')}</main>`,
  ],
  [
    'a post that quotes a dialog, above the links of a footer',
    'de',
    `<main><div><p>Bei mir steht „Mit dem Klick auf Weiter akzeptierst du die neuen Nutzungsbedingungen“, und dann passiert nichts.</p>${buttons('Zitieren')}</div></main><footer><a href="/t">Nutzungsbedingungen</a></footer>`,
  ],
  [
    'a post that quotes a dialog, above the links of a footer',
    'uk',
    `<main><div><p>Вискочило вікно: «Продовжуючи, ви приймаєте нові умови». Як його прибрати?</p>${buttons('Відповісти')}</div></main><footer><a href="/t">Умови користування</a></footer>`,
  ],
  [
    'someone who wants to join and is quoted with an answer that the button repeats',
    'da',
    `<div><p>Mads vil gerne være med i gruppen: »Jeg godkender reglerne«</p>${buttons('Godkend', 'Afvis')}</div>`,
  ],
  [
    'someone who wants to join and is quoted with an answer that the button repeats',
    'th',
    `<div><p>สมชายขอเข้ากลุ่ม ตอบว่า “ยอมรับกฎของกลุ่ม”</p>${buttons('ยอมรับ', 'ปฏิเสธ')}</div>`,
  ],
  [
    'someone who wants to join a group that is called after rules',
    'uk',
    `<div><p>Олег хоче приєднатися до групи «Правила двору».</p>${buttons('Прийняти', 'Відхилити')}</div>`,
  ],
  [
    'an offer, whose acceptance has a contract follow',
    'cs',
    `<div role="dialog"><p>Přijetím nabídky vznikne kupní smlouva.</p>${buttons('Přijmout', 'Odmítnout')}</div>`,
  ],
  [
    'an offer, whose acceptance has terms apply',
    'zh',
    `<div role="dialog"><p>买家出价 50 元。接受报价后按平台规则发货。</p>${buttons('接受', '拒绝')}</div>`,
  ],
  [
    'an offer, as its button says',
    'es',
    `<div role="dialog"><p>El comprador ofrece 30 €. Si aceptas, se aplica nuestra política de envíos.</p>${buttons('Aceptar oferta', 'Rechazar')}</div>`,
  ],
  [
    'an invitation to what is called after terms',
    'no',
    `<div><p>Du er invitert til «Vilkårsgruppa». Godta invitasjonen for å bli med.</p>${buttons('Godta', 'Avslå')}</div>`,
  ],
  [
    'the approval of a contract, in words without kana on a page that has some',
    'ja',
    `<main><h1>お知らせ</h1><div><p>田中さんから承認依頼：契約書</p>${buttons('承認する', '却下する')}</div></main>`,
  ],
  [
    'an acceptance that is over, politely told',
    'ja',
    `<main><h1>ご注文ありがとうございました</h1><p><a href="/t">利用規約</a>に同意いただきました。</p>${buttons('買い物を続ける')}</main>`,
  ],
  [
    'a banner about cookies whose conditions are its own',
    'pt-BR',
    `<div style="position:fixed"><p>Utilizamos cookies de acordo com a nossa <a href="/p">Política de Privacidade</a> e, ao continuar navegando, você concorda com estas condições.</p>${buttons('OK')}</div>`,
  ],
  [
    'a draft whose changes one accepts',
    'en',
    `<div role="dialog"><h2>Service agreement draft.docx</h2><p>12 suggestions</p>${buttons('Accept all', 'Reject all')}</div>`,
  ],
  [
    'a dialog that a list of changes tells of',
    'en',
    `<main><ul><li>Fixed: Accept button of the terms dialog not clickable</li></ul>${buttons('Download 2.1')}</main>`,
  ],
  [
    'a lesson that tells what others accept by a click',
    'en',
    `<main><form><input type="email"></form><p>When the user clicks, they agree to the terms and you store the time.</p>${buttons('Next lesson')}</main>`,
  ],
  [
    'an article that quotes another button, right above a form for comments',
    'ru',
    `<main><div><h1>Новые правила</h1><p>Нажимая «Принять», вы соглашаетесь с новыми условиями, и назад пути нет.</p></div><form><input name="author"><textarea></textarea><button type="submit">Отправить</button></form></main>`,
  ],
  [
    'an article that quotes another button, right above a form for comments',
    'fr',
    `<main><div><h1>Nouvelles CGU</h1><p>En cliquant sur « J'accepte », l'internaute accepte les nouvelles conditions générales.</p></div><form><input name="author"><textarea></textarea><button type="submit">Publier</button></form></main>`,
  ],
  [
    'data for partners, agreed to under a list of links',
    'it',
    `<div role="dialog"><p>Noi e i nostri partner archiviamo informazioni su dispositivo e trattiamo dati personali. Cliccando su ACCETTO acconsenti al trattamento. <a href="/p">Informativa sulla privacy</a></p>${buttons('PIÙ OPZIONI', 'ACCETTO')}</div>`,
  ],
  [
    'mail about offers, as a privacy policy describes it',
    'nl',
    `<form><input type="email"><label><input type="checkbox"> Ik geef toestemming om mij te mailen over acties, zoals beschreven in de <a href="/p">privacyverklaring</a></label>${buttons('Verstuur')}</form>`,
  ],
  ...(
    [
      ['hi', 'आपने हमारी शर्तें स्वीकार कर ली हैं।', 'खरीदारी जारी रखें'],
      ['bn', 'আপনি আমাদের শর্তাবলী মেনে নিয়েছেন।', 'কেনাকাটা চালিয়ে যান'],
      ['th', 'คุณได้ยอมรับข้อกำหนดของเราแล้ว', 'เลือกซื้อต่อ'],
    ] as const
  ).map(([lang, words, label]): [string, string, string] => [
    'an acceptance that is over, above the way back to the shop',
    lang,
    `<main><form><input type="email"></form><div><p>${words} <a href="/t">${words.split(' ')[2] ?? ''}</a></p>${buttons(label)}</div></main>`,
  ]),
  [
    'terms, under a link to log in that is called as registering is',
    'ar',
    `<header><form><input type="search"></form><a class="btn" href="/in">تسجيل الدخول</a></header><main><h1>شروط الاستخدام</h1><p>بالتسجيل في الموقع فإنك توافق على هذه الشروط.</p><h2>1. الحساب</h2><p>العمر 16 سنة.</p></main>`,
  ],
];

describe('what is no prompt', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each(PAGES)('%s (%s)', (_name, lang, html) => {
    document.documentElement.lang = lang;
    expect(promptsIn(html).map(({ prompt }) => prompt.statement)).toEqual([]);
  });
});
