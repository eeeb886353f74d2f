import type { LanguageData } from './shape.ts';

/**
 * Prefixes change the start of verbs (setuju, menyetujui, disetujui), suffixes their end. Rejected: "menerima" before
 * mail and offers (to receive), "terima kasih" (thanks), "dasar" (basic).
 */
export const id: LanguageData = {
  lang: 'id',
  agree:
    '(?:di|ber)?setuju|(?:meny|diset|ny)etujui|persetujuan|menerima(?! (?:e-?mail|info|news|bulet|promo|pesan|notif|berita|tawar|kabar|pembayaran|sms|kartu|pembaruan|penawaran|update))|terima\\b(?! kasih| pembayaran|an)|sepakat|menyepakati|tunduk|mematuhi|terikat|mengakui|men?taati|bersedia|(?:me)?nyanggupi|sanggup|oke?y? (?:sama|dengan)|mengizinkan (?:pemros|penggun|pengump|data)|tidak keberatan|berkomitmen|komitmen',
  read: '(?:telah|sudah|pernah|saya) (?:\\w+ )?(?:membaca|baca)|memahami|mengerti|(?:telah|sudah) (?:\\w+ )?(?:meneliti|mempelajari)',
  terms:
    'ketentuan|syarat|s&k\\b|perjanjian|kebijakan|peraturan|aturan (?:main|penggunaan|komunitas|layanan|forum)|aturan\\b|pedoman|panduan komunitas|lisensi|tata tertib|kontrak|anggaran (?:dasar|rumah)|ad/art|kode etik|tata cara|petunjuk penggunaan|pemberitahuan (?:privasi|hukum)|sk? ?& ?k|snk\\b|penafian|persyaratan',
  privacy:
    'privasi|data (?:pribadi|diri)|informasi pribadi|pelindungan data|perlindungan data|kerahasiaan|pemrosesan data',
  by: 'dengan (?:\\w+ )?(?!menggunakan|memakai|mengunjungi|mengakses|menjelajah)(?:me\\w+|klik|login|masuk|daftar|ber\\w+|terhubung|tersambung|terdaftar|lanjut|izin)|klik|mengeklik|ketuk|menekan|tekan|ketika anda|saat (?:anda|mendaftar|membuat)|jika anda|bila anda|sebelum|untuk (?:melanjutkan|mendaftar|membuat|lanjut|terus|tetap|dapat)|dengan ini|apabila|kalau (?:kamu|anda|lanjut)|lanjut(?:kan)?\\b|melanjutkan|tap\\b|pencet|sentuh|memilih|pendaftaran|(?<!penggunaan [^.]{0,60})(?:berarti|artinya|tandanya|merupakan (?:bentuk )?persetujuan|dianggap)|maka (?:kamu|anda)',
  passive:
    'dengan (?:\\w+ )?(?:menggunakan|memakai|mengunjungi|mengakses|menjelajah)|penggunaan (?:situs|layanan|anda)|dengan terus menggunakan|menggunakan (?:situs|layanan|website) ini',
  proceed:
    '(?:me)?lanjut|melanjutkan|(?:t|men)eruskan|berikutnya|selanjutnya|mulai|masuk|oke|selesai|mengerti|konfirmasi|perbarui\\b|sip\\b|siap|gas\\b|hubungkan|sambung|ya\\b|oke?\\b|yuk|gabung',
  update:
    '(?:mem|di|ter)?perbarui|perbaru|pembaruan|(?:meng|di)?ubah|perubahan|mengganti|(?:ketentuan|kebijakan|syarat|perjanjian)[^.]{0,30} (?:baru|terbaru)\\b|direvisi|pemutakhiran',
  fresh: 'baru|berubah|perubahan',
  past: 'anda (?:telah|sudah) (?:menyetujui|menerima|setuju)|terima kasih|(?:pengguna|anggota|pelanggan|pengunjung) (?:harus|wajib|diharuskan|diminta)|(?:me)?wajibkan|(?:me)?minta persetujuan (?:ulang|kembali|lagi)|(?:me)?nampilkan|tampilkan|riwayat|disetujui (?:pada|tanggal|oleh)|(?:anda|kamu) (?:\\w+ ){0,2}(?:menyetujui|setuju|menerima)[^.]{0,40} (?:pada|tanggal) ',
  imposed: '(?:me)?wajibkan|(?:me)?minta persetujuan (?:ulang|kembali|lagi)',
  required: '(?:harus|wajib|perlu|mohon|silakan|silahkan|harap) (?:\\w+ ){0,2}(?:menyetujui|setuju|menerima)',
  signup:
    'daftar|mendaftar|buat (?:akun|password)|membuat akun|bergabung|gabung|masuk|login|kirim|simpan|langganan|berlangganan|ajukan|coba|unduh|ikut|registrasi|posting|komentar|tanda ?tangan|^(?:terbitkan|publikasikan|pasang|aktifkan)$',
  order: 'beli\\b|pesan\\b|bayar|pesanan|checkout|buat pesanan|pembayaran|donasi|sewa|booking',
  allow: 'izinkan|beri akses|berikan akses|otorisasi|perbolehkan|(?:beri|berikan) izin',
  decline:
    'tolak|menolak|tidak setuju|tidak menerima|tidak,? terima|^tidak$|batal|(?<!tidak )keberatan|(?:ng?gak|gak|enggak) (?:setuju|mau|dulu)|tanpa (?:menyetujui|menerima|persetujuan)',
  back: '^kembali$',
  later:
    'nanti|jangan sekarang|tidak sekarang|lain kali|lewati|ingatkan|tutup\\b(?! akun)|ntar|pikir|kapan-kapan|^belum(?: sekarang)?$',
  maybe: '^(?:mungkin)$',
  logout: 'keluar|log ?out',
  remove: '(?:hapus|tutup|menghapus|nonaktifkan) (?:\\w+ )?akun',
  settings: 'setelan|pengaturan|preferensi|kelola|pilihan|opsi|sesuaikan',
  deadline:
    'sebelum|hingga|sampai|paling lambat|setelah|mulai|per (?=\\d)|pada (?:tanggal )?(?=\\d)|tanggal|berlaku|efektif|dalam (?:waktu )?(?=\\d)|sejak',
  dated: '(?:terakhir|pembaruan terakhir) (?:diperbarui|diubah|kali)|terakhir (?:di)?|diterbitkan|dipublikasikan|lahir',
  lost: '(?:untuk|agar|supaya) (?:\\w+ ){0,3}(?:terus|tetap|melanjutkan|dapat terus|bisa terus|dapat tetap|lanjut) ?(?:meng|mem|peng|dapat|bisa)\\w*|tidak (?:lagi )?(?:dapat|bisa|akan dapat|akan bisa) (?:lagi )?(?:\\w+ )?(?:menggunakan|mengakses|masuk|login|melanjutkan)|kehilangan akses|(?:akun|akses)\\w* (?:\\w+ ){0,5}(?:ditangguhkan|dihentikan|dicabut|diblokir|dibatasi|dinonaktifkan|dibekukan)|berhenti menggunakan|untuk melanjutkan,? [^.]{0,30}(?:harus|perlu|wajib)|(?:harus|perlu|wajib) [^.]{0,60}untuk melanjutkan\\b',
  deleted: '(?:akun|profil)\\w* (?:\\w+ ){0,4}(?:dihapus|ditutup|dihentikan)|menghapus akun anda',
  limited:
    '(?:beberapa|sebagian|sejumlah) (?:fitur|fungsi|layanan)|akses terbatas|fitur\\w* (?:\\w+ )?(?:terbatas|dibatasi)|(?:jika|kalau|bila|apabila|tanpa|belum)[^.]{0,80}(?:tidak|tak|ng?gak|ga|gak) (?:akan )?(?:dapat|bisa|boleh) |(?:fitur|transaksi|transfer)\\w* (?:\\w+ ){0,3}(?:dihentikan|dinonaktifkan|ditutup)',
  partly: '(?:beberapa|sebagian|sejumlah) (?:fitur|fungsi|layanan)',
  payment:
    '(?:langganan|berlangganan|bayar|membayar|biaya)\\w* (?:\\w+ ){0,6}(?:tanpa|sebagai ganti|alih-alih)|(?:dikenakan|dipotong) (?:\\w+ )?biaya',
  fee: 'biaya',
  free: 'tanpa(?: \\w{1,14})? biaya',
  marketing: 'buletin|newsletter|penawaran|promo|pemasaran|iklan|periklanan',
  addressed: '(?:anda|kamu) (?:\\w+ )?(?:menyetujui|setuju|menerima|tunduk|dianggap)',
  these: 'di atas|di bawah|berikut|dokumen|perubahan',
  so: 'dengan (?:demikian|begitu|melakukan|cara)|(?:hal )?ini berarti',
  latest: 'sebelum|hingga|sampai|paling lambat|selambat|dalam (?:waktu )?(?=\\d)|batas|tenggat',
  refused:
    'jika (?:anda |kamu )?(?:tidak|belum)|(?:bila|apabila) (?:anda )?(?:tidak|belum)|yang (?:tidak|belum) (?:meng|mem|men|set|meny)|tanpa (?:persetujuan|konfirmasi)|setelah (?:itu|tanggal)',
  toRead: 'silakan|mohon|harap|bacalah',
  offer: 'tawaran|undangan|permintaan|penawaran|panggilan|tantangan',
};
