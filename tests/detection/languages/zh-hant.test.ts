// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Chinese (traditional)', {
  lang: 'zh-Hant',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: '建立帳戶即表示您同意我們的[服務條款](t)，並已閱讀[隱私權政策](p)。',
      action: '建立帳戶',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: '點擊「註冊」，即代表你已閱讀並同意[會員條款](t)和[個人資料保護聲明](p)。',
      action: '註冊',
    },
    { kind: 'signup', shape: 'link', text: '加入會員即視同接受本站[使用規範](t)。', action: '立即加入' },
    { kind: 'checkbox', shape: 'label', text: '我已閱讀並同意[會員服務條款](t)', button: '送出' },
    { kind: 'checkbox', shape: 'drawn', text: '本人已閱讀及接受[條款及細則](t)', button: '下一步' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: '我們更新了服務條款',
      text: '新條款將於民國110年2月8日生效。{如要繼續使用暢聊，您必須接受新的[條款](t)和[隱私權政策](p)。}',
      action: '同意並繼續',
      others: [
        ['later', '稍後'],
        ['log-out', '登出'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: '合約變更',
      text: '{請於 2021 年 3 月 1 日前接受新的[使用者合約](t)。}否則您的帳號將遭刪除。',
      action: '我同意',
      others: [
        ['delete-account', '刪除帳號'],
        ['decline', '不同意'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: '繼續即表示您同意我們的[條款](t)。', action: '繼續' },
    { kind: 'checkout', shape: 'above', text: '完成付款即表示您同意[銷售條款](s)。', action: '確認付款' },
    {
      kind: 'oauth',
      shape: 'step',
      title: '此應用程式要求存取您的帳戶',
      text: '按一下「允許」即表示您同意該應用程式的[條款](t)和[隱私權政策](p)。',
      action: '允許',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: '我們使用 Cookie。繼續瀏覽即表示您同意我們使用 Cookie。請參閱[Cookie 政策](c)。',
      buttons: ['全部接受', '設定'],
    },
    { kind: 'marketing box', text: '我同意以電子郵件接收電子報和優惠訊息。', buttons: ['送出'] },
    {
      kind: 'article',
      text: '「按下按鈕即表示您同意新的條款」，視窗中這樣寫道。許多人問，為什麼使用者必須先同意條款才能繼續。',
      buttons: ['訂閱'],
    },
    { kind: 'question', text: '安娜想加你為好友。是否接受邀請？', buttons: ['接受', '拒絕'] },
    { kind: 'log-in', text: '[條款](t) · [隱私](p)', buttons: ['登入'] },
  ],
});
