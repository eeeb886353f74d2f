// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Japanese', {
  lang: 'ja',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'アカウントを作成することで、[利用規約](t)に同意し、[プライバシーポリシー](p)を読んだことを確認したものとみなされます。',
      action: 'アカウントを作成',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: '「新規登録」ボタンを押すと、当社の[利用規約](t)および[個人情報の取扱い](p)に同意したことになります。',
      action: '新規登録',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'ご登録の前に[会員規約](t)をお読みいただき、同意のうえお進みください。',
      action: '会員登録する',
    },
    { kind: 'checkbox', shape: 'label', text: '[利用規約](t)に同意する', button: '送信' },
    { kind: 'checkbox', shape: 'drawn', text: '[個人情報保護方針](p)を読み、内容に同意します。', button: '次へ' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: '利用規約を更新します',
      text: '新しい規約は２０２１年２月８日から適用されます。{引き続きチャッタをご利用いただくには、新しい[利用規約](t)と[プライバシーポリシー](p)への同意が必要です。}',
      action: '同意して続ける',
      others: [
        ['later', '後で'],
        ['log-out', 'ログアウト'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: '契約内容の変更',
      text: '{令和3年3月1日までに新しい[利用者契約](t)に同意してください。}同意されない場合、アカウントは削除されます。',
      action: '同意する',
      others: [
        ['delete-account', 'アカウントを削除'],
        ['decline', '同意しない'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: '続行すると、[規約](t)に同意したものとみなされます。', action: '続行' },
    {
      kind: 'checkout',
      shape: 'above',
      text: '注文を確定することで、お客様は[販売条件](s)に同意したものとみなされます。',
      action: '注文を確定する',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'アプリがアカウントへのアクセスを求めています',
      text: '「許可」をクリックすると、アプリの[利用規約](t)と[プライバシーポリシー](p)に同意したことになります。',
      action: '許可',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: '当サイトはクッキー（Cookie）を使用しています。閲覧を続けることにより、クッキーの使用に同意したものとみなされます。[クッキーポリシー](c)をご覧ください。',
      buttons: ['すべて同意する', '設定'],
    },
    { kind: 'marketing box', text: 'メールマガジンやお得な情報の受信に同意します。', buttons: ['送信'] },
    {
      kind: 'article',
      text: '「ボタンを押すと新しい規約に同意したことになります」とウィンドウには書かれている。なぜ利用者は規約に同意しなければならないのかと多くの人が尋ねている。',
      buttons: ['購読する'],
    },
    { kind: 'question', text: 'アンナさんから友達申請が届いています。承認しますか？', buttons: ['承認', '拒否'] },
    { kind: 'log-in', text: '[利用規約](t) · [プライバシー](p)', buttons: ['ログイン'] },
  ],
});
