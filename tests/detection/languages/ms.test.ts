// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Malay', {
  lang: 'ms',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Dengan mencipta akaun, anda bersetuju dengan [Terma Perkhidmatan](t) kami dan mengesahkan bahawa anda telah membaca [Dasar Privasi](p).',
      action: 'Cipta akaun',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Dengan mengklik Daftar, saya bersetuju menerima [terma dan syarat](t) yang ditetapkan.',
      action: 'Daftar',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Apabila anda mendaftar, anda tertakluk dan akur kepada [peraturan](t) kami.',
      action: 'Sertai kami',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Saya telah membaca dan bersetuju dengan [terma dan syarat](t)',
      button: 'Hantar',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Saya bersetuju dengan pemprosesan [data peribadi](p) saya',
      button: 'Teruskan',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Kami mengemas kini terma kami',
      text: 'Terma baharu berkuat kuasa pada 8 Februari 2021. {Untuk terus menggunakan Chatta, anda perlu menerima [terma](t) baharu dan [dasar privasi](p).}',
      action: 'Setuju dan teruskan',
      others: [
        ['later', 'Bukan sekarang'],
        ['log-out', 'Log keluar'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Perubahan pada perjanjian',
      text: '{Sila terima [perjanjian pengguna](t) yang baharu selewat-lewatnya 1 Mac 2021.} Jika tidak, akaun anda akan dipadamkan.',
      action: 'Saya bersetuju',
      others: [
        ['delete-account', 'Padam akaun'],
        ['decline', 'Tidak bersetuju'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Dengan meneruskan, anda bersetuju dengan [terma](t) kami.',
      action: 'Teruskan',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Dengan membuat pesanan, anda bersetuju dengan [terma jualan](t) kami.',
      action: 'Bayar sekarang',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Apl ini meminta akses kepada akaun anda',
      text: 'Dengan mengklik Benarkan, anda bersetuju dengan [terma](t) dan [dasar privasi](p) apl ini.',
      action: 'Benarkan',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Kami menggunakan kuki. Dengan terus melayari laman ini, anda bersetuju dengan penggunaan kuki. Baca [dasar kuki](c) kami.',
      buttons: ['Terima semua', 'Tetapan'],
    },
    {
      kind: 'marketing box',
      text: 'Saya bersetuju menerima surat berita dan tawaran melalui e-mel.',
      buttons: ['Hantar'],
    },
    {
      kind: 'article',
      text: '“Dengan menekan butang ini, anda bersetuju dengan terma baharu,” menurut tetingkap itu. Ramai bertanya mengapa pengguna mesti bersetuju dengan terma.',
      buttons: ['Langgan'],
    },
    { kind: 'question', text: 'Anna mahu menjadi rakan anda. Terima permintaan?', buttons: ['Terima', 'Tolak'] },
    { kind: 'log-in', text: '[Terma](t) · [Privasi](p)', buttons: ['Log masuk'] },
  ],
});
