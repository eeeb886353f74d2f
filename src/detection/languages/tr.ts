import type { LanguageData } from './shape.ts';

/** The verb ends the sentence and carries the person. Folding makes ı, i and İ one letter. Rejected: "onay" alone (orders). */
export const tr: LanguageData = {
  lang: 'tr',
  agree:
    'kabul (?:et|edi|eder)(?!yoruz|iz)|kabul\\b(?! ed(?:iyoruz|eriz))|onaylı|onaylam|onayla(?:dığ|mış)|rıza|muvafakat|katılıyorum|taahhüt|kabul(?:ü|ün)|uyacağım|uymayı|uyarım|tamam de(?:miş|rsin)|onay ver|beyan eder|razıyım|onayla(?:yıp|yarak)? (?:ve )?devam',
  read: 'okudum|okuyup|okuduğu|anladım|inceledim|okuyarak|okuduk\\b|bilgilendirildi',
  terms:
    'koşul(?!ar)|şart|sözleşme|kurallar|kuralları|ilkeler|lisans|politika|topluluk|yönerge|şartname|tüzük|kural|taahhütname|muvafakatname|bilgilendirme form|bilgilendirme metn|politik|esaslar|yönetmelik|tüzüğ|yönetmeliğ|feragatname|sorumluluk reddi',
  privacy: 'gizlilik|kişisel veri|kvkk|aydınlatma|veri politika',
  by: '\\w+(?:arak|erek)\\b|tıkla|basarak|dokun|\\w+(?:dığınızda|diğinizde|tığınızda|tiğinizde|duğunuzda)|devam (?:etmek|eder|ettiğ)|kaydol|üye ol|için\\b|\\w+(?:dığında|diğinde|tığında|tiğinde|duğunda|düğünde)\\b|\\w+(?:ınca|ince|unca|ünce)\\b(?<!sonunca)|\\w+(?:manız|meniz) hal\\w+|\\w+(?:arsan|ersen|ırsan|irsen|ursan|ürsen)(?:ız|iz)?\\b|devam ed(?:er|e)|bağlan|(?:sayılır|anlamına gel|etmiş ol)\\w*',
  passive: '(?:siteyi|sitemizi|hizmeti) (?:\\w+ )?kullan\\w*|kullanarak|kullanmaya devam|ziyaret ed\\w*',
  proceed: 'devam|tamamla|ileri|başla|giriş|anladım|sonraki|bağlan|hadi|internet|ağ[ae]\\b|tamam\\b',
  update: 'güncelle|değiş|yeni (?:koşul|şart|sözleşme|kullanım|gizlilik)|yenile',
  fresh: 'yeni |değiş',
  past: 'kabul ett(?:iniz|in)\\b|teşekkür|kullanıcılar(?:ın)? (?:\\w+ ){0,3}kabul (?:etmeli|etmesi)|kabul edildi\\b|onaylandı\\b',
  required: 'kabul (?:etmelisin|etmeniz|etmek zorunda)|lütfen (?:[^ .]+ ){0,5}kabul ed',
  signup:
    'kaydol|kayıt|üye|oluştur|giriş|gönder|katıl|abone|kaydet|başla|paylaş|imzala|^(?:bitti|onayla|yayınla|yükle|indir|etkinleştir)$',
  order: 'satın al|sipariş|öde|rezerv|bağış',
  allow: 'izin ver|yetkilendir',
  decline:
    'reddet|kabul etmiyorum|hayır|vazgeç|iptal(?! (?:koşul|şart|politika|kural))|^(?:reddediyorum)$|kabul etmeden|onaylamadan',
  back: '^geri(?: dön)?$',
  later: 'daha sonra|şimdi değil|atla\\b|kapat|sonra(?!k)|yarın hatırlat|^henüz değil$',
  maybe: '^(?:belki)$',
  logout: 'çıkış|oturumu kapat',
  remove: 'hesab\\w* (?:\\w+ )?(?:sil|kapat)',
  settings: 'ayar|tercih|yönet|seçenek',
  deadline: 'kadar|önce|itibar|tarihinde|sonra|içinde|yürürlü|son (?:\\w+ )?(?:tarih|gün)|süre',
  dated: 'son güncelle\\w*|yayın|doğum',
  lost: 'kullanmaya devam (?:et|ede)\\w*|(?:kullanamaya|kullanamaz|erişemey|erişemez|giremey|giremez|giriş yapama|oturum açama)\\w*|erişim\\w* (?:\\w+ )?(?:kaybed|engel|kısıtl|kapat|kesil)|hesap?b?\\w* (?:\\w+ )?(?:askıya|kısıtlan|dondurul|kilitle)|devam etmek için [^.]{0,60}(?:kabul|onay|gerek)\\w*|devam edebilmek için',
  deleted: 'hesab\\w* (?:(?!erişim)\\w+ ){0,3}(?:sil|kapat|kapan)\\w*|(?:silece|silin|silin)\\w* (?:\\w+ )?hesab',
  limited:
    'bazı özellik|sınırlı (?:erişim|özellik)|özellikler\\w* (?:\\w+ )?kısıtl|\\w+(?:amaya|emeye|amaz|emez|amıyor|emiyor)\\w*|yapılama|kullanılama|(?:transfer|işlem|özellik|hizmet|ödeme)\\w* (?:\\w+ ){0,4}(?:kısıtla|sınırla|durdur|kapat|askıya)\\w*',
  partly: 'bazı (?:\\w+ )?(?:özellik|hizmet|işlev)',
  payment: '(?:abone|ücret|öde)\\w* (?:\\w+ ){0,6}(?:yerine|olmadan|reklamsız)',
  fee: 'ücret',
  free: 'ücretsiz|ücret\\w{0,2} olmadan',
  marketing: 'bülten|pazarlama|reklam|kampanya|ticari',
  these: 'yukarıda|aşağıda|belge|doküman|değişiklikler',
  latest: 'kadar\\b|son (?:\\w+ )?(?:tarih|gün)|en geç|süre|içinde',
  ended: 'sözleşme\\w* (?:\\w+ ){0,3}(?:sona er|feshed|sonland)',
  others: '(?:kullanıcı|üye|müşteri|ziyaretçi|misafir)(?:ların|lerin|nın|nin) (?:\\w+ ){0,5}(?:gerek|zorun|etmeli)',
  under: 'kapsamında|çerçevesinde|uyarınca|gereğince|göre\\b|uygun olarak',
  addressed:
    'kabul (?:ed(?:er|iyor)|etmiş ol(?:ur|uyor))s(?:iniz|in|unuz|un)\\b|beyan edersiniz|onaylamış|taahhüt ed(?:er|iyor)s',
  imposed: 'zorunlu (?:kıl|tut|yap)\\w*\\b|kabul(?:ü|ünü|edilmesini)? (?:iste|zorunlu)\\b',
  so: 'bunu yap|böylece|bu şekilde|bu durumda|bu,? ',
  refused:
    'kabul etmiyor|onaylamıyor|kabul etme(?:z|diğ|yen)|onaylama(?:z|dığ|yan)|etmezse|aksi (?:halde|hâlde|takdirde)|onay\\w* olmadan|bu tarihten sonra',
  toRead: 'lütfen|okuyun',
  offer: 'teklif|davet|iste[kğ]i|talebi|aramayı|takas',
};
