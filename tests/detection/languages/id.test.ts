// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Indonesian', {
  lang: 'id',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Dengan membuat akun, Anda menyetujui [Ketentuan Layanan](t) kami dan menyatakan telah membaca [Kebijakan Privasi](p).',
      action: 'Buat akun',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Dengan menekan tombol Daftar, saya setuju dengan [syarat dan ketentuan](t) yang berlaku.',
      action: 'Daftar',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Dengan mendaftar, kamu tunduk pada [aturan penggunaan](t) kami.',
      action: 'Gabung sekarang',
    },
    {
      kind: 'checkbox',
      shape: 'label',
      text: 'Saya telah membaca dan menyetujui [syarat & ketentuan](t)',
      button: 'Kirim',
    },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: 'Saya setuju dengan pemrosesan [data pribadi](p) saya',
      button: 'Lanjut',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Kami memperbarui ketentuan kami',
      text: 'Ketentuan baru berlaku mulai 8 Februari 2021. {Untuk terus menggunakan Chatta, Anda harus menerima [ketentuan](t) baru dan [kebijakan privasi](p).}',
      action: 'Setuju dan lanjutkan',
      others: [
        ['later', 'Nanti saja'],
        ['log-out', 'Keluar'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Perubahan perjanjian',
      text: '{Harap setujui [perjanjian pengguna](t) yang baru sebelum 1 Maret 2021.} Jika tidak, akun Anda akan dihapus.',
      action: 'Saya setuju',
      others: [
        ['delete-account', 'Hapus akun'],
        ['decline', 'Tidak setuju'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Dengan melanjutkan, Anda menyetujui [ketentuan](t) kami.',
      action: 'Lanjutkan',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Dengan melakukan pemesanan, Anda menyetujui [syarat dan ketentuan](t) penjualan kami.',
      action: 'Bayar sekarang',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Aplikasi ini meminta akses ke akun Anda',
      text: 'Dengan mengklik Izinkan, Anda menyetujui [ketentuan](t) dan [kebijakan privasi](p) aplikasi ini.',
      action: 'Izinkan',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Kami menggunakan cookie. Dengan terus menjelajah, Anda menyetujui penggunaan cookie. Baca [kebijakan cookie](c) kami.',
      buttons: ['Terima semua', 'Pengaturan'],
    },
    { kind: 'marketing box', text: 'Saya setuju menerima buletin dan penawaran melalui email.', buttons: ['Kirim'] },
    {
      kind: 'article',
      text: '“Dengan menekan tombol, Anda menyetujui ketentuan baru,” demikian tertulis di jendela itu. Banyak yang bertanya mengapa pengguna harus menyetujui ketentuan untuk melanjutkan.',
      buttons: ['Berlangganan'],
    },
    { kind: 'question', text: 'Anna ingin berteman dengan Anda. Terima permintaan?', buttons: ['Terima', 'Tolak'] },
    { kind: 'log-in', text: '[Ketentuan](t) · [Privasi](p)', buttons: ['Masuk'] },
  ],
});
