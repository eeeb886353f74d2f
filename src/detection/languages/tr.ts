import type { LanguageData, LanguageGate } from './shape.ts';

/** What the gate knows: see `LanguageGate`. */
export const trGate: LanguageGate = {
  lang: 'tr',
  agree: 'kabul (?:et|edi|eder)|kabul\\b|onaylı|onaylam|onayla(?:dığ|mış)|rıza|muvafakat|katılıyorum|taahhüt',
  read: 'okudum|okuyup|okuduğu|anladım',
  names: 'kosul|sart|sozlesme|kural|ilkeler|lisans|politika|topluluk|yonerge|gizlilik|kisisel|kvkk|aydinlatma|veri',
};

/** The verb ends the sentence and carries the person. Folding makes ı, i and İ one letter. Rejected: "onay" alone (orders). */
export const tr: LanguageData = {
  ...trGate,
  terms: 'koşul|şart|sözleşme|kurallar|kuralları|ilkeler|lisans|politika|topluluk|yönerge',
  privacy: 'gizlilik|kişisel veri|kvkk|aydınlatma|veri politika',
  by: '\\w+(?:arak|erek)\\b|tıkla|basarak|dokun|\\w+(?:dığınızda|diğinizde|tığınızda|tiğinizde|duğunuzda)|devam (?:etmek|eder|ettiğ)|kaydol|üye ol|için\\b',
  passive: '(?:siteyi|sitemizi|hizmeti) (?:\\w+ )?kullan\\w*|kullanarak|kullanmaya devam|ziyaret ed\\w*',
  proceed: 'devam|ileri|başla|giriş|anladım|sonraki',
  update: 'güncelle|değiş|yeni (?:koşul|şart|sözleşme|kullanım|gizlilik)|yenile',
  past: 'kabul ett(?:iniz|in)\\b|teşekkür|kullanıcılar(?:ın)? (?:\\w+ ){0,3}kabul (?:etmeli|etmesi)',
  signup: 'kaydol|kayıt|üye|oluştur|giriş|gönder|katıl|abone|kaydet|başla|tamamla|paylaş',
  order: 'satın al|sipariş|öde|rezerv|bağış',
  allow: 'izin ver|yetkilendir',
  decline: 'reddet|kabul etmiyorum|hayır|vazgeç|iptal',
  later: 'daha sonra|şimdi değil|atla\\b|kapat|sonra',
  logout: 'çıkış|oturumu kapat',
  remove: 'hesab\\w* (?:\\w+ )?(?:sil|kapat)',
  settings: 'ayar|tercih|yönet|seçenek',
  deadline: 'kadar|önce|itibaren|tarihinde|sonra|içinde|yürürlü',
  dated: 'son güncelle\\w*|yayın|doğum',
  lost: 'kullanmaya devam (?:et|ede)\\w*|(?:kullanamaya|kullanamaz|erişemey|erişemez|giriş yapama)\\w*|erişim\\w* (?:\\w+ )?(?:kaybed|engel|kısıtl)|hesab\\w* (?:\\w+ )?(?:askıya|kısıtlan|dondurul)',
  deleted: 'hesab\\w* (?:\\w+ ){0,3}(?:silin|kapatıl)',
  limited: 'bazı özellik|sınırlı (?:erişim|özellik)|özellikler\\w* (?:\\w+ )?kısıtl',
  payment: '(?:abone|ücret|öde)\\w* (?:\\w+ ){0,6}(?:yerine|olmadan|reklamsız)',
};
