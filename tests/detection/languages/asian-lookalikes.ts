/** What is no prompt in one language, by the sort of page; square brackets stand around a link. */
export interface Lookalikes {
  /** A record of what one accepted: heading, line, button. */
  past: [string, string, string];
  /** What whoever runs a site may switch on: heading, switch, explanation, button. */
  admin: [string, string, string, string];
  /** A box for advertising, its button. */
  news: [string, string];
  /** A statement that one agrees with or not: sentence, answers, button. */
  survey: [string, string[], string];
  /** Words of a banner, its buttons. */
  cookies: [string, string[]];
  /** An offer in a shop with its conditions, its button. */
  shop: [string, string];
  /** Someone's wish: words, buttons. */
  wish: [string, string[]];
  /** How to accept terms, told in a help article: heading, steps, buttons. */
  help: [string, string, string[]];
  /** A post that quotes a dialog: heading, quotation, button. */
  post: [string, string, string];
  /** A question of age: words, buttons. */
  age: [string, string[]];
  /** A clause of the terms themselves: heading, clause, button. */
  terms: [string, string, string];
}

export const LOOKALIKES: Record<string, Lookalikes> = {
  ar: {
    past: ['موافقاتي', 'وافقتَ على [شروط الخدمة] يوم ١٢ مايو ٢٠٢٠', 'تنزيل نسخة'],
    admin: [
      'إعدادات العضوية',
      'مطالبة الأعضاء بقبول الشروط عند التسجيل',
      'تظهر عبارة «أوافق على الشروط» أسفل النموذج.',
      'حفظ',
    ],
    news: ['أوافق على تلقي العروض الترويجية وفق [سياسة الخصوصية]', 'اشترك'],
    survey: ['أنظمة الدوام في الشركة واضحة', ['أوافق بشدة', 'أوافق', 'محايد', 'لا أوافق'], 'إرسال الإجابات'],
    cookies: ['نستخدم ملفات تعريف الارتباط. باستمرارك توافق على ذلك. [سياسة الخصوصية]', ['قبول الكل', 'رفض الكل']],
    shop: ['تطبق [الشروط والأحكام]. نقبل جميع بطاقات الائتمان.', 'اشتر الآن'],
    wish: ['دعاك سامي إلى الانضمام إلى فريقه. هل تقبل الدعوة؟', ['قبول', 'رفض']],
    help: ['كيف أوافق على الشروط الجديدة؟', 'افتح التطبيق ثم اضغط «أوافق». راجع [الشروط].', ['مفيد', 'غير مفيد']],
    post: ['نافذة مزعجة', 'قالت النافذة: «بالضغط على متابعة فإنك تقبل الشروط». هل رأيتموها؟', 'رد'],
    age: ['هل عمرك ١٨ سنة أو أكثر؟ يحتوي الموقع على مواد للبالغين.', ['نعم', 'لا']],
    terms: ['شروط الاستخدام', '1. باستخدامك للموقع فإنك توافق على هذه الشروط. 2. يجوز لنا تعديلها.', 'طباعة'],
  },
  hi: {
    past: ['मेरी सहमतियाँ', '[सेवा की शर्तें] आपने 12 मई 2020 को स्वीकार की थीं', 'डाउनलोड करें'],
    admin: ['सदस्यता सेटिंग', 'नए सदस्यों से नियम स्वीकार करवाना अनिवार्य करें', 'फ़ॉर्म के नीचे “मैं सहमत हूँ” दिखेगा।', 'सेव करें'],
    news: ['मैं [गोपनीयता नीति] के अनुसार ऑफ़र और समाचार पाने के लिए सहमत हूँ', 'सब्सक्राइब करें'],
    survey: ['दफ़्तर के नियम साफ़ हैं', ['पूरी तरह सहमत', 'सहमत', 'तटस्थ', 'असहमत'], 'जवाब भेजें'],
    cookies: [
      'हम कुकीज़ का उपयोग करते हैं। साइट का उपयोग जारी रखकर आप इससे सहमत हैं। [गोपनीयता नीति]',
      ['सभी स्वीकार करें', 'अस्वीकार करें'],
    ],
    shop: ['ऑफ़र 31 मार्च तक मान्य है, [नियम व शर्तें] लागू। सभी कार्ड स्वीकार किए जाते हैं।', 'अभी खरीदें'],
    wish: ['रवि ने आपको अपनी टीम में बुलाया है। क्या आप न्योता स्वीकार करते हैं?', ['स्वीकार करें', 'मना करें']],
    help: ['नई शर्तें कैसे स्वीकार करें?', 'ऐप खोलें और “सहमत हूँ” दबाएँ। [शर्तें] पढ़ें।', ['उपयोगी', 'उपयोगी नहीं']],
    post: ['यह कैसी खिड़की है', '“जारी रखकर आप नई शर्तें स्वीकार करते हैं” लिखा आया। किसी और को भी दिखा?', 'जवाब दें'],
    age: ['क्या आप 18 वर्ष के हैं? इस साइट पर वयस्क सामग्री है।', ['हाँ', 'नहीं']],
    terms: ['उपयोग की शर्तें', '1. साइट का उपयोग करके आप इन शर्तों से सहमत होते हैं। 2. हम इन्हें बदल सकते हैं।', 'प्रिंट करें'],
  },
  bn: {
    past: ['আমার সম্মতি', '[সেবার শর্তাবলি] আপনি ১২ মে ২০২০ তারিখে গ্রহণ করেছেন', 'ডাউনলোড'],
    admin: ['সদস্যপদ সেটিংস', 'নতুন সদস্যদের নিয়ম মেনে নেওয়া বাধ্যতামূলক করুন', 'ফর্মের নিচে “আমি সম্মত” দেখাবে।', 'সংরক্ষণ করুন'],
    news: ['আমি [গোপনীয়তা নীতি] অনুযায়ী অফার ও খবর পেতে সম্মত', 'সাবস্ক্রাইব'],
    survey: ['অফিসের নিয়মগুলো পরিষ্কার', ['সম্পূর্ণ একমত', 'একমত', 'নিরপেক্ষ', 'একমত নই'], 'উত্তর জমা দিন'],
    cookies: ['আমরা কুকি ব্যবহার করি। সাইট ব্যবহার চালিয়ে গেলে আপনি এতে সম্মত। [গোপনীয়তা নীতি]', ['সব গ্রহণ করুন', 'প্রত্যাখ্যান']],
    shop: ['[শর্ত] প্রযোজ্য। সব ধরনের কার্ড গ্রহণ করা হয়।', 'এখনই কিনুন'],
    wish: ['রহিম আপনাকে দলে ডেকেছেন। আমন্ত্রণ গ্রহণ করবেন?', ['গ্রহণ করুন', 'প্রত্যাখ্যান']],
    help: ['নতুন শর্তে কীভাবে সম্মতি দেব?', 'অ্যাপ খুলে “সম্মত” চাপুন। [শর্তাবলি] দেখুন।', ['কাজে লেগেছে', 'লাগেনি']],
    post: ['এটা কেমন উইন্ডো', '“চালিয়ে গেলে আপনি নতুন শর্ত মেনে নিচ্ছেন” লেখা আসছে। আর কেউ দেখেছেন?', 'জবাব দিন'],
    age: ['আপনার বয়স কি ১৮ বা তার বেশি?', ['হ্যাঁ', 'না']],
    terms: ['ব্যবহারের শর্ত', '1. সাইট ব্যবহার করলে আপনি এই শর্তে সম্মত হন। 2. আমরা এগুলো বদলাতে পারি।', 'প্রিন্ট'],
  },
  id: {
    past: ['Persetujuan saya', '[Ketentuan Layanan] Anda setujui pada 12 Mei 2020', 'Unduh salinan'],
    admin: [
      'Pengaturan keanggotaan',
      'Anggota baru harus menyetujui peraturan',
      'Tulisan “Saya setuju” muncul di bawah formulir.',
      'Simpan',
    ],
    news: ['Saya setuju dikirimi penawaran sesuai [Kebijakan Privasi]', 'Langganan'],
    survey: ['Peraturan kantor jelas', ['Sangat setuju', 'Setuju', 'Netral', 'Tidak setuju'], 'Kirim jawaban'],
    cookies: [
      'Kami memakai cookie. Dengan terus menjelajah Anda menyetujuinya. [Kebijakan Privasi]',
      ['Terima semua', 'Tolak'],
    ],
    shop: ['[Syarat dan ketentuan] berlaku. Kami menerima semua kartu kredit.', 'Beli sekarang'],
    wish: ['Budi mengundang Anda ke timnya. Terima undangan?', ['Terima', 'Tolak']],
    help: [
      'Bagaimana cara menyetujui ketentuan baru?',
      'Buka aplikasi lalu tekan “Setuju”. Lihat [ketentuan].',
      ['Membantu', 'Tidak membantu'],
    ],
    post: [
      'Jendela apa ini',
      '“Dengan melanjutkan Anda menerima ketentuan baru”, begitu tulisannya. Ada yang lihat juga?',
      'Balas',
    ],
    age: ['Apakah usia Anda 18 tahun ke atas?', ['Ya', 'Tidak']],
    terms: [
      'Ketentuan Penggunaan',
      '1. Dengan menggunakan situs ini Anda menyetujui ketentuan ini. 2. Kami dapat mengubahnya.',
      'Cetak',
    ],
  },
  ms: {
    past: ['Persetujuan saya', 'Anda telah bersetuju dengan [Terma Perkhidmatan] pada 12 Mei 2020', 'Muat turun'],
    admin: [
      'Tetapan keahlian',
      'Ahli baharu mesti menerima peraturan',
      'Ayat “Saya bersetuju” dipaparkan di bawah borang.',
      'Simpan',
    ],
    news: ['Saya bersetuju menerima tawaran mengikut [Dasar Privasi]', 'Langgan'],
    survey: ['Peraturan pejabat jelas', ['Sangat setuju', 'Setuju', 'Tidak pasti', 'Tidak setuju'], 'Hantar jawapan'],
    cookies: [
      'Kami menggunakan kuki. Dengan terus melayari anda bersetuju. [Dasar Privasi]',
      ['Terima semua', 'Tolak'],
    ],
    shop: ['[Terma dan syarat] terpakai. Kami menerima semua kad kredit.', 'Beli sekarang'],
    wish: ['Ahmad menjemput anda ke pasukannya. Terima jemputan?', ['Terima', 'Tolak']],
    help: [
      'Bagaimana hendak menerima terma baharu?',
      'Buka aplikasi dan tekan “Setuju”. Lihat [terma].',
      ['Membantu', 'Tidak membantu'],
    ],
    post: [
      'Tetingkap apa ini',
      '“Dengan meneruskan anda menerima terma baharu”, itu katanya. Ada orang lain nampak?',
      'Balas',
    ],
    age: ['Adakah anda berumur 18 tahun ke atas?', ['Ya', 'Tidak']],
    terms: [
      'Terma Penggunaan',
      '1. Dengan menggunakan laman ini anda menerima terma ini. 2. Kami boleh memindanya.',
      'Cetak',
    ],
  },
  vi: {
    past: ['Các chấp thuận của tôi', 'Bạn đã đồng ý với [Điều khoản dịch vụ] ngày 12/05/2020', 'Tải bản sao'],
    admin: [
      'Cài đặt thành viên',
      'Bắt thành viên mới chấp nhận nội quy',
      'Dòng “Tôi đồng ý” hiện dưới biểu mẫu.',
      'Lưu',
    ],
    news: ['Tôi đồng ý nhận ưu đãi theo [Chính sách bảo mật]', 'Đăng ký'],
    survey: ['Nội quy công ty rõ ràng', ['Rất đồng ý', 'Đồng ý', 'Trung lập', 'Không đồng ý'], 'Gửi câu trả lời'],
    cookies: [
      'Chúng tôi dùng cookie. Khi tiếp tục duyệt, bạn đồng ý với điều này. [Chính sách bảo mật]',
      ['Chấp nhận tất cả', 'Từ chối'],
    ],
    shop: ['Áp dụng [điều khoản và điều kiện]. Chấp nhận mọi loại thẻ.', 'Mua ngay'],
    wish: ['Nam mời bạn vào nhóm. Bạn có chấp nhận lời mời không?', ['Chấp nhận', 'Từ chối']],
    help: [
      'Làm sao để chấp nhận điều khoản mới?',
      'Mở ứng dụng rồi nhấn “Đồng ý”. Xem [điều khoản].',
      ['Hữu ích', 'Không hữu ích'],
    ],
    post: [
      'Cửa sổ gì thế này',
      '“Tiếp tục nghĩa là bạn chấp nhận điều khoản mới”, nó ghi vậy. Có ai thấy không?',
      'Trả lời',
    ],
    age: ['Bạn đã đủ 18 tuổi chưa?', ['Rồi', 'Chưa']],
    terms: [
      'Điều khoản sử dụng',
      '1. Khi sử dụng trang này bạn đồng ý với các điều khoản. 2. Chúng tôi có thể sửa đổi.',
      'In',
    ],
  },
  th: {
    past: ['ความยินยอมของฉัน', 'คุณยอมรับ[ข้อกำหนดการใช้บริการ]เมื่อวันที่ 12 พฤษภาคม 2563', 'ดาวน์โหลดสำเนา'],
    admin: ['ตั้งค่าสมาชิก', 'สมาชิกใหม่ต้องยอมรับกฎ', 'ข้อความ “ฉันยอมรับ” จะแสดงใต้แบบฟอร์ม', 'บันทึก'],
    news: ['ฉันยินยอมรับข้อเสนอและข่าวสารตาม[นโยบายความเป็นส่วนตัว]', 'สมัครรับ'],
    survey: ['กฎระเบียบของบริษัทชัดเจน', ['เห็นด้วยอย่างยิ่ง', 'เห็นด้วย', 'เฉย ๆ', 'ไม่เห็นด้วย'], 'ส่งคำตอบ'],
    cookies: ['เราใช้คุกกี้ หากใช้งานต่อถือว่าคุณยอมรับ [นโยบายความเป็นส่วนตัว]', ['ยอมรับทั้งหมด', 'ปฏิเสธ']],
    shop: ['เป็นไปตาม[เงื่อนไข]ที่กำหนด รับบัตรเครดิตทุกชนิด', 'ซื้อเลย'],
    wish: ['สมชายชวนคุณเข้าร่วมทีม คุณจะตอบตกลงไหม', ['ตกลง', 'ปฏิเสธ']],
    help: ['จะยอมรับเงื่อนไขใหม่ได้อย่างไร', 'เปิดแอปแล้วกด “ยอมรับ” ดู[เงื่อนไข]', ['มีประโยชน์', 'ไม่มีประโยชน์']],
    post: ['หน้าต่างอะไรเนี่ย', '“เมื่อกดดำเนินการต่อ คุณยอมรับเงื่อนไขใหม่” มันเขียนแบบนี้ มีใครเจอไหม', 'ตอบกลับ'],
    age: ['คุณอายุ 20 ปีขึ้นไปหรือไม่', ['ใช่', 'ไม่ใช่']],
    terms: ['เงื่อนไขการใช้งาน', '1. การใช้เว็บไซต์นี้ถือว่าคุณยอมรับเงื่อนไข 2. เราอาจแก้ไขได้', 'พิมพ์'],
  },
  ja: {
    past: ['同意の記録', '2020年5月12日に[利用規約]に同意しました', '控えをダウンロード'],
    admin: ['会員の設定', '新規会員に規約への同意を求める', 'フォームの下に「同意します」と表示されます。', '保存'],
    news: ['[プライバシーポリシー]に従いお得な情報の受信に同意します', '登録'],
    survey: ['社内の規則はわかりやすい', ['とても同意する', '同意する', 'どちらでもない', '同意しない'], '回答を送信'],
    cookies: [
      'Cookieを使用しています。閲覧を続けると使用に同意したことになります。[プライバシーポリシー]',
      ['すべて同意する', '拒否する'],
    ],
    shop: ['[利用条件]が適用されます。各種カードをご利用いただけます。', '今すぐ購入'],
    wish: ['田中さんがチームに招待しています。招待を承諾しますか？', ['承諾する', '辞退する']],
    help: [
      '新しい規約に同意するには',
      'アプリを開き「同意する」を押します。[規約]もご覧ください。',
      ['役に立った', '役に立たなかった'],
    ],
    post: [
      '変な画面が出た',
      '「続行すると新しい規約に同意したものとみなされます」だそうです。他にも出た人いますか。',
      '返信',
    ],
    age: ['あなたは20歳以上ですか？', ['はい', 'いいえ']],
    terms: [
      '利用規約',
      '第1条 サイトを利用することで本規約に同意したものとみなします。第2条 当社は変更できます。',
      '印刷',
    ],
  },
  ko: {
    past: ['동의 기록', '2020년 5월 12일에 [이용약관]에 동의했습니다', '사본 내려받기'],
    admin: ['회원 설정', '신규 회원에게 약관 동의 받기', '양식 아래에 “동의합니다” 문구가 표시됩니다.', '저장'],
    news: ['[개인정보 처리방침]에 따라 혜택 정보 수신에 동의합니다', '구독'],
    survey: ['회사 규정이 명확하다', ['매우 동의', '동의', '보통', '동의하지 않음'], '답변 제출'],
    cookies: ['쿠키를 사용합니다. 계속 이용하면 동의하는 것으로 봅니다. [개인정보 처리방침]', ['모두 동의', '거부']],
    shop: ['[이용 조건]이 적용됩니다. 모든 카드 사용 가능.', '지금 구매'],
    wish: ['민수 님이 팀에 초대했습니다. 초대를 수락하시겠어요?', ['수락', '거절']],
    help: [
      '새 약관에 동의하려면 어떻게 하나요?',
      '앱을 열고 “동의”를 누르세요. [약관]을 참고하세요.',
      ['도움이 됐어요', '도움이 안 됐어요'],
    ],
    post: ['이상한 창이 떴어요', '“계속하면 새 약관에 동의하는 것으로 간주됩니다”라고 나와요. 다들 그런가요?', '답글'],
    age: ['만 19세 이상입니까?', ['예', '아니요']],
    terms: [
      '이용약관',
      '제1조 사이트를 이용하면 본 약관에 동의한 것으로 봅니다. 제2조 회사는 변경할 수 있습니다.',
      '인쇄',
    ],
  },
  'zh-CN': {
    past: ['同意记录', '您于2020年5月12日同意了[服务协议]', '下载副本'],
    admin: ['会员设置', '要求新会员同意规则', '表单下方会显示“我同意”。', '保存'],
    news: ['同意按照[隐私政策]接收优惠和推广信息', '订阅'],
    survey: ['公司的规定很清楚', ['非常同意', '同意', '一般', '不同意'], '提交答案'],
    cookies: ['我们使用Cookie。继续浏览即表示您同意。[隐私政策]', ['全部接受', '拒绝']],
    shop: ['活动适用[条款说明]，接受各类银行卡。', '立即购买'],
    wish: ['小王邀请您加入团队，是否接受邀请？', ['接受', '拒绝']],
    help: ['如何同意新条款？', '打开应用，点击“同意”。参见[条款]。', ['有用', '没用']],
    post: ['这是什么弹窗', '“继续即表示您接受新条款”，它这么写的。还有人看到吗？', '回复'],
    age: ['您是否已满18岁？', ['是', '否']],
    terms: ['使用条款', '1. 使用本站即表示您同意本条款。2. 我们可以修改。', '打印'],
  },
  'zh-TW': {
    past: ['同意紀錄', '您於2020年5月12日同意[服務條款]', '下載副本'],
    admin: ['會員設定', '要求新會員同意規則', '表單下方會顯示「我同意」。', '儲存'],
    news: ['同意依[隱私權政策]接收優惠與廣告訊息', '訂閱'],
    survey: ['公司的規定很清楚', ['非常同意', '同意', '普通', '不同意'], '送出答案'],
    cookies: ['本站使用 Cookie，繼續瀏覽即表示您同意。[隱私權政策]', ['全部接受', '拒絕']],
    shop: ['優惠適用[活動辦法]，接受各大信用卡。', '立即購買'],
    wish: ['小美邀請您加入團隊，要接受邀請嗎？', ['接受', '拒絕']],
    help: ['如何同意新條款？', '開啟應用程式，按「同意」。參見[條款]。', ['有幫助', '沒幫助']],
    post: ['這是什麼視窗', '「繼續即表示您接受新條款」，它這樣寫。還有人看到嗎？', '回覆'],
    age: ['您是否已滿18歲？', ['是', '否']],
    terms: ['使用條款', '1. 使用本站即表示您同意本條款。2. 我們可以修改。', '列印'],
  },
};
