// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Korean', {
  lang: 'ko',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: '계정을 만들면 [이용약관](t)에 동의하고 [개인정보 처리방침](p)을 읽었음을 확인하는 것으로 간주됩니다.',
      action: '계정 만들기',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: '회원가입 버튼을 누르면 [서비스 약관](t)과 [개인정보 수집 및 이용](p)에 동의하는 것입니다.',
      action: '회원가입',
    },
    { kind: 'signup', shape: 'link', text: '가입하시면 [운영 정책](t)에 동의하신 것으로 봅니다.', action: '가입하기' },
    { kind: 'checkbox', shape: 'label', text: '(필수) [이용약관](t)에 동의합니다', button: '보내기' },
    {
      kind: 'checkbox',
      shape: 'drawn',
      text: '[개인정보 수집 및 이용](p) 안내를 읽었으며 이에 동의합니다',
      button: '다음',
    },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: '이용약관이 변경됩니다',
      text: '새로운 약관은 2021년 2월 8일부터 적용됩니다. {채타를 계속 이용하려면 새로운 [약관](t)과 [개인정보 처리방침](p)에 동의해야 합니다.}',
      action: '동의하고 계속하기',
      others: [
        ['later', '나중에'],
        ['log-out', '로그아웃'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: '계약 변경 안내',
      text: '{2021년 3월 1일까지 새로운 [이용 계약](t)에 동의해 주세요.} 동의하지 않으면 계정이 삭제됩니다.',
      action: '동의합니다',
      others: [
        ['delete-account', '계정 삭제'],
        ['decline', '동의하지 않음'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: '계속하면 [약관](t)에 동의하는 것으로 간주됩니다.', action: '계속' },
    {
      kind: 'checkout',
      shape: 'above',
      text: '결제하기를 누르면 [판매 약관](s)에 동의하는 것으로 간주됩니다.',
      action: '결제하기',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: '앱에서 계정에 액세스하려고 합니다',
      text: '허용을 클릭하면 앱의 [약관](t)과 [개인정보 처리방침](p)에 동의하게 됩니다.',
      action: '허용',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: '저희는 쿠키를 사용합니다. 사이트를 계속 이용하면 쿠키 사용에 동의하는 것으로 간주됩니다. [쿠키 정책](c)을 확인하세요.',
      buttons: ['모두 동의', '설정'],
    },
    { kind: 'marketing box', text: '이메일로 뉴스레터와 광고를 받는 것에 동의합니다.', buttons: ['보내기'] },
    {
      kind: 'article',
      text: '“버튼을 누르면 새 약관에 동의하게 됩니다”라고 창에 적혀 있다. 많은 사람이 이용자가 왜 약관에 동의해야 하는지 묻는다.',
      buttons: ['구독'],
    },
    {
      kind: 'question',
      text: '안나 님이 친구가 되고 싶어 합니다. 요청을 수락하시겠습니까?',
      buttons: ['수락', '거절'],
    },
    { kind: 'log-in', text: '[약관](t) · [개인정보](p)', buttons: ['로그인'] },
  ],
});
