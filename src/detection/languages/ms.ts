import type { LanguageData } from './shape.ts';

/** Close to Indonesian, with words of its own (bersetuju, terma, dasar privasi, akaun). Rejected: "dasar" and "polisi" alone. */
export const ms: LanguageData = {
  lang: 'ms',
  agree:
    '(?:ber)?setuju|persetujuan|penerimaan (?:anda|saya|awak)|menyetujui|menerima(?! (?:e-?mel|email|makl|news|promosi|pesan|notif|berita|tawar|bayaran|kad|surat|kemas))|terima\\b(?! kasih| bayaran)|akur|mematuhi|terikat|mengakui|berjanji|patuh|memberi(?:kan)? (?:kebenaran|keizinan)|ok(?:ay|ey)? dengan|sedia (?:mematuhi|menerima)|berikrar|(?:mengizinkan|membenarkan) (?:pempros|penggun|pengump|data)|sedia maklum|tiada bantahan',
  read: '(?:telah|sudah) (?:\\w+ )?(?:membaca|baca)|memahami|faham dan|dah (?:baca|faham)|(?:telah|sudah) (?:\\w+ )?meneliti|(?:saya )?faham',
  terms:
    'terma|syarat|perjanjian|(?:dasar|polisi) (?:privasi|peribadi|kuki|pengguna|perlindungan|data|syarikat|kami|bayaran|pulangan)|peraturan|garis panduan|lesen|kontrak|notis|polisi\\b|perlembagaan|kod (?:etik|tata)|tatatertib|undang-undang (?:kelab|kecil)|t ?& ?c|aturan\\b|penafian',
  privacy: 'privasi|data peribadi|maklumat peribadi|perlindungan data|kerahsiaan|pdpa',
  by: 'dengan (?:\\w+ )?(?!menggunakan|melayari|mengakses|melawati)(?:me\\w+|klik|log|daftar|ber\\w+|terhubung|tersambung|terus|sambung)|klik|mengklik|ketik|menekan|tekan|apabila anda|jika anda|sekiranya|sebelum|untuk (?:meneruskan|mendaftar|membuat|terus|kekal|dapat)|dengan ini|semasa|kalau (?:anda|awak)|jika awak|teruskan|sambung|pendaftaran|sahkan|pilih\\b|memilih|(?<!penggunaan [^.]{0,60})(?:bermakna|bermaksud|dianggap|dikira|kira (?:anda|awak))',
  passive:
    'dengan (?:\\w+ )?(?:menggunakan|melayari|mengakses|melawati)|penggunaan (?:laman|perkhidmatan|anda)|dengan terus menggunakan',
  proceed:
    '(?:t|men)eruskan|terus\\b|seterusnya|mula\\b|mulakan|masuk|okey|selesai|faham|sahkan|kemas ?kini\\b|sambung|okay|ya\\b|baik\\b|jom',
  update:
    '(?:meng|di)?kemas ?kini|(?:meng|di)emas ?kini|mengubah|perubahan|pindaan|meminda|dipinda|(?:terma|dasar|syarat|polisi|perjanjian)[^.]{0,30} baharu|(?:terma|dasar|syarat) (?:\\w+ )?baru\\b',
  fresh: 'baharu|baru|pindaan|dipinda|berubah',
  past: 'anda (?:telah|sudah) (?:bersetuju|menerima)|terima kasih|(?:pengguna|ahli|pelanggan|pelawat) (?:mesti|perlu|hendaklah|dikehendaki)|minta persetujuan|(?:ahli|pengguna) (?:\\w+ )?(?:mesti|perlu|wajib)|wajibkan|papar(?:kan)?|rekod|anda (?:\\w+ )?bersetuju[^.]{0,40} pada ',
  imposed: 'wajibkan|minta persetujuan (?:semula|lagi|baharu)',
  required: '(?:mesti|perlu|sila|hendaklah|mestilah) (?:\\w+ ){0,2}(?:bersetuju|setuju|menerima|terima)',
  signup:
    'daftar|mendaftar|cipta akaun|buat akaun|buka akaun|sertai|log masuk|hantar|simpan|langgan|mohon|cuba|muat turun|serah|komen|buka akaun|hantar|tanda ?tangan|^(?:terbitkan|pasang|aktifkan)$',
  order: 'beli\\b|tempah|pesan\\b|pesanan|bayar|daftar keluar|buat pesanan|derma|langganan',
  allow: 'benarkan|beri akses|berikan akses|izinkan',
  decline:
    'tolak|menolak|tidak (?:ber)?setuju|tidak menerima|tidak,? terima|^tidak$|batal|tak (?:setuju|nak|mahu)|tanpa (?:menerima|bersetuju|persetujuan)',
  back: '^kembali$',
  later:
    'nanti|kemudian|bukan sekarang|lain kali|langkau|ingatkan|tutup\\b(?! akaun)|nanti dulu|fikir|^belum(?: lagi)?$',
  maybe: '^(?:mungkin)$',
  logout: 'log ?keluar',
  remove: '(?:padam|tutup|hapus)\\w* (?:\\w+ )?akaun',
  settings: 'tetapan|keutamaan|urus|pilihan|sesuaikan',
  deadline:
    'sebelum|sehingga|hingga|selewat-lewatnya|selepas|mulai|bermula|pada (?=\\d)|berkuat ?kuasa|dalam (?:masa |tempoh )?(?=\\d)|sejak',
  dated: '(?:kali terakhir|terakhir) (?:di)?kemas|kemas kini terakhir|diterbitkan|dilahirkan|lahir',
  lost: '(?:untuk|bagi|supaya|agar) (?:\\w+ ){0,3}(?:terus|meneruskan|kekal) ?(?:meng|mem|peng)\\w*|tidak (?:lagi )?(?:dapat|boleh|akan dapat) (?:lagi )?(?:\\w+ )?(?:menggunakan|mengakses|log masuk|meneruskan)|(?:hilang|kehilangan) akses|(?:akaun|akses)\\w* (?:\\w+ ){0,3}(?:digantung|disekat|dihadkan|dibekukan)|untuk meneruskan,? [^.]{0,30}(?:mesti|perlu)|(?:mesti|perlu) [^.]{0,60}untuk meneruskan\\b',
  deleted: '(?:akaun|profil)\\w* (?:\\w+ ){0,4}(?:dipadam|ditutup|dihapus|ditamatkan)|memadam(?:kan)? akaun anda',
  limited:
    '(?:beberapa|sesetengah|sebahagian) (?:ciri|fungsi|perkhidmatan)|akses terhad|ciri\\w* (?:\\w+ )?(?:terhad|dihadkan)|(?:jika|sekiranya|kalau|tanpa|kegagalan)[^.]{0,80}(?:(?:tidak|tak) (?:akan )?(?:dapat|boleh) |menghadkan|dihadkan)',
  partly: '(?:beberapa|sesetengah|sebahagian) (?:ciri|fungsi|perkhidmatan)',
  payment: '(?:langgan|bayar|yuran)\\w* (?:\\w+ ){0,6}(?:tanpa|sebagai ganti)|dikenakan (?:caj|yuran|bayaran)',
  fee: 'caj\\b',
  free: 'tanpa(?: \\w{1,14})? caj\\b',
  marketing: 'surat berita|buletin|tawaran|promosi|pemasaran|iklan|pengiklanan',
  addressed: 'anda (?:\\w+ )?(?:bersetuju|menyetujui|menerima|akur)',
  these: 'di atas|di bawah|berikut|dokumen|perubahan',
  so: 'dengan (?:berbuat|melakukan|demikian|cara)|(?:hal )?ini bermakna',
  latest: 'sebelum|sehingga|selewat|dalam (?:masa |tempoh )?(?=\\d)|tarikh akhir',
  refused:
    'jika (?:anda )?(?:tidak|belum)|sekiranya (?:anda )?tidak|tanpa (?:persetujuan|pengesahan)|yang (?:tidak|belum) (?:meng|mem|men|ber|set)|selepas (?:itu|tarikh)',
  toRead: 'sila\\b|mohon|harap',
  offer: 'tawaran|jemputan|permintaan|sebut harga|panggilan|cabaran',
};
