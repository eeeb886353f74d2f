// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Vietnamese', {
  lang: 'vi',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'Bằng cách tạo tài khoản, bạn đồng ý với [Điều khoản dịch vụ](t) và xác nhận đã đọc [Chính sách quyền riêng tư](p) của chúng tôi.',
      action: 'Tạo tài khoản',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'Khi nhấn nút Đăng ký, tôi chấp nhận [các điều khoản và điều kiện](t) sử dụng.',
      action: 'Đăng ký',
    },
    {
      kind: 'signup',
      shape: 'link',
      text: 'Việc đăng ký đồng nghĩa với việc bạn chấp nhận [quy định](t) của chúng tôi.',
      action: 'Tham gia ngay',
    },
    { kind: 'checkbox', shape: 'label', text: 'Tôi đã đọc và đồng ý với [điều khoản sử dụng](t)', button: 'Gửi' },
    { kind: 'checkbox', shape: 'drawn', text: 'Tôi đồng ý với [chính sách bảo mật](p)', button: 'Tiếp tục' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'Chúng tôi cập nhật điều khoản',
      text: 'Điều khoản mới có hiệu lực từ ngày 8 tháng 2 năm 2021. {Để tiếp tục sử dụng Chatta, bạn cần chấp nhận [điều khoản](t) mới và [chính sách quyền riêng tư](p).}',
      action: 'Đồng ý và tiếp tục',
      others: [
        ['later', 'Để sau'],
        ['log-out', 'Đăng xuất'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'Thay đổi thỏa thuận',
      text: '{Vui lòng chấp nhận [thỏa thuận người dùng](t) mới trước ngày 01/03/2021.} Nếu không, tài khoản của bạn sẽ bị xóa.',
      action: 'Tôi đồng ý',
      others: [
        ['delete-account', 'Xóa tài khoản'],
        ['decline', 'Không đồng ý'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    {
      kind: 'continue',
      shape: 'bar',
      text: 'Bằng cách tiếp tục, bạn đồng ý với [điều khoản](t) của chúng tôi.',
      action: 'Tiếp tục',
    },
    {
      kind: 'checkout',
      shape: 'above',
      text: 'Khi đặt hàng, bạn đồng ý với [điều khoản bán hàng](t).',
      action: 'Đặt hàng',
    },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'Ứng dụng muốn truy cập tài khoản của bạn',
      text: 'Khi nhấp vào Cho phép, bạn đồng ý với [điều khoản](t) và [chính sách quyền riêng tư](p) của ứng dụng.',
      action: 'Cho phép',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'Chúng tôi sử dụng cookie. Bằng cách tiếp tục duyệt, bạn đồng ý với việc sử dụng cookie. Xem [chính sách cookie](c).',
      buttons: ['Chấp nhận tất cả', 'Cài đặt'],
    },
    { kind: 'marketing box', text: 'Tôi đồng ý nhận bản tin và ưu đãi qua email.', buttons: ['Gửi'] },
    {
      kind: 'article',
      text: '“Khi nhấn nút, bạn đồng ý với các điều khoản mới”, cửa sổ ghi. Nhiều người thắc mắc vì sao người dùng phải chấp nhận điều khoản để tiếp tục.',
      buttons: ['Theo dõi'],
    },
    {
      kind: 'question',
      text: 'Anna muốn kết bạn với bạn. Bạn có chấp nhận lời mời không?',
      buttons: ['Chấp nhận', 'Từ chối'],
    },
    { kind: 'log-in', text: '[Điều khoản](t) · [Quyền riêng tư](p)', buttons: ['Đăng nhập'] },
  ],
});
