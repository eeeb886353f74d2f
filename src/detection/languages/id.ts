import type { LanguageData } from './shape.ts';

/**
 * Prefixes change the start of verbs (setuju, menyetujui, disetujui), suffixes their end. Rejected: "menerima" before
 * mail and offers (to receive), "terima kasih" (thanks), "dasar" (basic).
 */
export const id: LanguageData = {
  lang: 'id',
  agree:
    '(?:di|ber)?setuju|(?:meny|diset|ny)etujui|persetujuan|menerima(?! (?:e-?mail|info|news|bulet|promo|pesan|notif|berita|tawar|kabar|pembayaran|sms|kartu|pembaruan|penawaran|update))|terima\\b(?! kasih| pembayaran|an)|sepakat|menyepakati|tunduk|mematuhi|terikat|mengakui',
  read: '(?:telah|sudah|pernah|saya) (?:\\w+ )?(?:membaca|baca)|memahami|mengerti',
  terms:
    'ketentuan|syarat|s&k\\b|perjanjian|kebijakan|peraturan|aturan (?:main|penggunaan|komunitas|layanan|forum)|aturan\\b|pedoman|panduan komunitas|lisensi|tata tertib|kontrak',
  privacy:
    'privasi|data (?:pribadi|diri)|informasi pribadi|pelindungan data|perlindungan data|kerahasiaan|pemrosesan data',
  by: 'dengan (?:\\w+ )?(?!menggunakan|memakai|mengunjungi|mengakses|menjelajah)(?:me\\w+|klik|login|masuk|daftar|ber\\w+|terus)|klik|mengeklik|ketuk|menekan|tekan|ketika anda|saat (?:anda|mendaftar|membuat)|jika anda|bila anda|sebelum|untuk (?:melanjutkan|mendaftar|membuat|lanjut|terus|tetap|dapat)|dengan ini|apabila',
  passive:
    'dengan (?:\\w+ )?(?:menggunakan|memakai|mengunjungi|mengakses|menjelajah)|penggunaan (?:situs|layanan|anda)|dengan terus menggunakan|menggunakan (?:situs|layanan|website) ini',
  proceed:
    '(?:me)?lanjut|melanjutkan|(?:t|men)eruskan|berikutnya|selanjutnya|mulai|masuk|oke|selesai|mengerti|konfirmasi|perbarui\\b',
  update:
    '(?:mem|di|ter)?perbarui|perbaru|pembaruan|(?:meng|di)?ubah|perubahan|mengganti|(?:ketentuan|kebijakan|syarat|perjanjian)[^.]{0,30} (?:baru|terbaru)\\b|direvisi|pemutakhiran',
  past: 'anda (?:telah|sudah) (?:menyetujui|menerima|setuju)|terima kasih|(?:pengguna|anggota|pelanggan|pengunjung) (?:harus|wajib|diharuskan|diminta)',
  signup:
    'daftar|mendaftar|buat (?:akun|password)|membuat akun|bergabung|gabung|masuk|login|kirim|simpan|langganan|berlangganan|ajukan|coba|unduh|ikut|registrasi|posting|komentar',
  order: 'beli\\b|pesan\\b|bayar|pesanan|checkout|buat pesanan|pembayaran|donasi|sewa|booking',
  allow: 'izinkan|beri akses|berikan akses|otorisasi|perbolehkan',
  decline: 'tolak|menolak|tidak setuju|tidak menerima|tidak,? terima|^tidak$|batal|keberatan',
  later: 'nanti|jangan sekarang|tidak sekarang|lain kali|lewati|ingatkan|tutup\\b(?! akun)',
  logout: 'keluar|log ?out',
  remove: '(?:hapus|tutup|menghapus|nonaktifkan) (?:\\w+ )?akun',
  settings: 'setelan|pengaturan|preferensi|kelola|pilihan|opsi|sesuaikan',
  deadline:
    'sebelum|hingga|sampai|paling lambat|setelah|mulai|per (?=\\d)|pada (?:tanggal )?(?=\\d)|tanggal|berlaku|efektif|dalam (?:waktu )?(?=\\d)|sejak',
  dated: '(?:terakhir|pembaruan terakhir) (?:diperbarui|diubah|kali)|terakhir (?:di)?|diterbitkan|dipublikasikan|lahir',
  lost: '(?:untuk|agar|supaya) (?:\\w+ ){0,3}(?:terus|tetap|melanjutkan|dapat terus|bisa terus|dapat tetap|lanjut) ?(?:meng|mem|peng|dapat|bisa)\\w*|tidak (?:lagi )?(?:dapat|bisa|akan dapat|akan bisa) (?:lagi )?(?:\\w+ )?(?:menggunakan|mengakses|masuk|login|melanjutkan)|kehilangan akses|(?:akun|akses)\\w* (?:\\w+ ){0,3}(?:ditangguhkan|diblokir|dibatasi|dinonaktifkan|dibekukan)|berhenti menggunakan',
  deleted: '(?:akun|profil)\\w* (?:\\w+ ){0,4}(?:dihapus|ditutup|dihentikan)|menghapus akun anda',
  limited:
    '(?:beberapa|sebagian|sejumlah) (?:fitur|fungsi|layanan)|akses terbatas|fitur\\w* (?:\\w+ )?(?:terbatas|dibatasi)',
  payment: '(?:langganan|berlangganan|bayar|membayar|biaya)\\w* (?:\\w+ ){0,6}(?:tanpa|sebagai ganti|alih-alih)',
  marketing: 'buletin|newsletter|penawaran|promo|pemasaran|iklan',
  addressed: '(?:anda|kamu) (?:\\w+ )?(?:menyetujui|setuju|menerima|tunduk|dianggap)',
  these: 'di atas|di bawah|berikut|dokumen',
};
