// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Turkish', {
  lang: 'tr',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Hesap oluşturarak [Hizmet Şartlarımızı](t) kabul etmiş ve [Gizlilik Politikamızı](p) okuduğunuzu onaylamış olursunuz.',
      action: 'Hesap oluştur',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Üye ol butonuna tıklayarak [üyelik sözleşmesini](t) okuduğumu ve kabul ettiğimi beyan ederim.',
      action: 'Üye ol',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Kaydolduğunuzda [kullanım koşullarını](t) kabul edersiniz.',
      action: 'Kaydol',
    },
    { kind: 'checkbox', shape: 'label', text: '[Kullanıcı sözleşmesini](t) okudum, kabul ediyorum', button: 'Gönder' },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: '[Kişisel verilerimin](p) işlenmesine açık rıza veriyorum',
      button: 'Devam',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Koşullarımızı güncelliyoruz',
      text: "Yeni koşullar 8 Şubat 2021 tarihinde yürürlüğe girecek. {Chatta'yı kullanmaya devam etmek için yeni [koşulları](t) ve [gizlilik politikasını](p) kabul etmeniz gerekiyor.}",
      action: 'Kabul et ve devam et',
      others: [
        ['later', 'Şimdi değil'],
        ['log-out', 'Çıkış yap'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Sözleşmemizde değişiklikler',
      text: "{Lütfen yeni [kullanıcı sözleşmesini](t) 1 Mart 2021'e kadar kabul edin.} Aksi takdirde hesabınız silinecektir.",
      action: 'Kabul ediyorum',
      others: [
        ['delete-account', 'Hesabı sil'],
        ['decline', 'Kabul etmiyorum'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Devam ederek [koşullarımızı](t) kabul etmiş olursunuz.',
      action: 'Devam et',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Siparişi tamamlayarak [mesafeli satış sözleşmesini](s) kabul etmiş olursunuz.',
      action: 'Siparişi tamamla',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Uygulama hesabınıza erişmek istiyor',
      text: "İzin ver'e tıklayarak uygulamanın [şartlarını](t) ve [gizlilik politikasını](p) kabul edersiniz.",
      action: 'İzin ver',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Çerezler kullanıyoruz. Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz. [Çerez politikamızı](c) okuyun.',
      buttons: ['Tümünü kabul et', 'Ayarlar'],
    },
    { kind: 'marketing box', text: 'E-posta ile bülten ve kampanya almayı kabul ediyorum.', buttons: ['Gönder'] },
    {
      kind: 'article',
      text: '“Düğmeye basarak yeni koşulları kabul edersiniz” yazıyor pencerede. Birçok kişi kullanıcıların koşulları neden kabul etmek zorunda olduğunu soruyor.',
      buttons: ['Abone ol'],
    },
    {
      kind: 'question',
      text: 'Anna arkadaşın olmak istiyor. İsteği kabul etmek istiyor musun?',
      buttons: ['Kabul et', 'Reddet'],
    },
    { kind: 'log-in', text: '[Koşullar](t) · [Gizlilik](p)', buttons: ['Giriş yap'] },
  ],
});
