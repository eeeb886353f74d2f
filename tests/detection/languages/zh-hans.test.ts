// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Chinese (simplified)', {
  lang: 'zh-CN',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: '创建账号即表示您同意我们的[服务条款](t)并已阅读[隐私政策](p)。',
      action: '创建账号',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: '点击“立即注册”，即代表你已阅读并同意[用户协议](t)和[个人信息保护规则](p)。',
      action: '立即注册',
    },
    { kind: 'signup', shape: 'link', text: '注册成功后，您须遵守本站[社区规则](g)。', action: '注册' },
    { kind: 'checkbox', shape: 'label', text: '我已阅读并同意[《用户协议》](t)', button: '提交' },
    { kind: 'checkbox', shape: 'drawn', text: '我接受[使用条款](t)和[隐私声明](p)', button: '下一步' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: '我们更新了服务条款',
      text: '新条款将于2021年2月8日生效。{如需继续使用畅聊，您需要接受新的[条款](t)和[隐私政策](p)。}',
      action: '同意并继续',
      others: [
        ['later', '以后再说'],
        ['log-out', '退出登录'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: '协议变更',
      text: '{请在 2021 年 3 月 1 日之前接受新的[用户协议](t)。}否则您的账号将被删除。',
      action: '我同意',
      others: [
        ['delete-account', '注销账号'],
        ['decline', '不同意'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: '继续即表示您同意我们的[条款](t)。', action: '继续' },
    { kind: 'checkout', shape: 'above', text: '提交订单即表示您同意[销售条款](s)。', action: '提交订单并支付' },
    {
      kind: 'oauth',
      shape: 'step',
      title: '该应用请求访问您的账号',
      text: '点击授权即表示您同意该应用的[服务条款](t)和[隐私政策](p)。',
      action: '授权',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: '我们使用 Cookie。继续浏览即表示您同意我们使用 Cookie。请阅读[Cookie 政策](c)。',
      buttons: ['全部接受', '设置'],
    },
    { kind: 'marketing box', text: '我同意通过电子邮件接收资讯和推广信息。', buttons: ['提交'] },
    {
      kind: 'article',
      text: '“点击按钮即表示您同意新的条款”，窗口中这样写道。许多人问，为什么用户必须先同意条款才能继续。',
      buttons: ['订阅'],
    },
    { kind: 'question', text: '安娜想加你为好友。是否接受请求？', buttons: ['接受', '拒绝'] },
    { kind: 'log-in', text: '[条款](t) · [隐私](p)', buttons: ['登录'] },
  ],
});
