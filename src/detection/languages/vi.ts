import type { LanguageData } from './shape.ts';

/**
 * Tone marks fold away, so single syllables would meet other languages' words: only pairs of syllables are used.
 * Rejected: "xác nhận" as agreement (orders, codes), "nhận" alone (to receive), "quy định" in news (kept: needs its verb).
 */
export const vi: LanguageData = {
  lang: 'vi',
  agree:
    'đồng ý|đồng thuận|(?<!được )chấp nhận(?! (?:thanh toán|(?:mọi |tất cả |các )?(?:loại )?thẻ|tiền mặt))|chấp thuận|tán thành|tuân thủ|tuân theo|cam kết|ràng buộc bởi|nhất trí|cho phép (?:\\w+ ){0,2}(?:xử lý|thu thập)|ok(?:e|ay)? với|thừa nhận|cho phép (?:\\w+ ){0,3}sử dụng (?:dữ|thông)|không phản đối|chấp hành',
  read: '(?:đã|tôi) (?:đọc|xem)|đọc kỹ|đọc và|đọc, hiểu|hiểu rõ|hiểu và|nắm rõ|đã hiểu',
  terms:
    'điều khoản|điều kiện|đksd|thỏa thuận|thoả thuận|quy định|quy chế|quy tắc|nội quy|chính sách|hợp đồng|tiêu chuẩn cộng đồng|giấy phép|hướng dẫn cộng đồng|luật (?:chơi|lệ)|thể lệ|điều lệ|quy ước|nguyên tắc|bản cam kết|thông báo (?:bảo mật|về quyền|quyền riêng)|quy trình',
  privacy: 'riêng tư|bảo mật|dữ liệu (?:cá nhân|của)|thông tin cá nhân|bảo vệ dữ liệu|quyền riêng',
  by: 'bằng (?:cách|việc)|bằng cách (?:nhấp|nhấn|bấm|đăng|tạo|tiếp|chọn)|khi (?:bạn |quý khách )?(?:nhấp|nhấn|bấm|đăng|tạo|tiếp|chọn|gửi|đặt|tham|click)|việc (?:đăng|tạo|nhấn|bấm|nhấp|tiếp|bạn)|nhấp (?:vào|chuột)|nhấn (?:vào|nút|")|bấm (?:vào|nút)|nếu (?:bạn|tiếp)|trước khi|để (?:tiếp tục|đăng ký|tạo)|thông qua việc|khi (?:\\w+ ){0,2}(?:chạm|kết nối|hoàn|thanh|cho phép|cấp|đặt|mua|tải)|chạm|bấm|nhấn|nhấp|tích (?:vào|chọn)|để (?:tham gia|sử dụng|vào)|việc (?:kết nối|gửi|hoàn|thanh toán|đặt)|kết nối|(?<!(?:sử dụng|truy cập|ghé thăm)[^.]{0,40})(?:đồng nghĩa|nghĩa là|tức là|coi như|xem như|được (?:coi|xem|hiểu) là|là (?:bạn|quý khách) (?:đã )?(?:đồng|chấp))',
  passive:
    '(?:bằng (?:cách|việc)|việc|khi) (?:bạn )?(?:sử dụng|truy cập|duyệt|ghé)|tiếp tục (?:sử dụng|truy cập|duyệt)|sử dụng (?:trang|dịch vụ|website) (?:web )?này',
  proceed:
    'tiếp tục|tiếp theo|bắt đầu|đã hiểu|kế tiếp|tiến hành|hoàn tất|xác nhận|cập nhật ngay|vào trang|tiếp\\b|kết nối|ok(?:e|ay)?\\b|được rồi|vâng|đi tiếp',
  update:
    'cập nhật|thay đổi|sửa đổi|(?:điều khoản|chính sách|thỏa thuận|quy định)[^.]{0,30} mới\\b|phiên bản mới|điều chỉnh',
  fresh: 'sửa đổi|mới|thay đổi|cập nhật|bổ sung',
  past: '(?:bạn|quý khách) đã (?:đồng ý|chấp nhận)|cảm ơn|cám ơn|(?:người dùng|thành viên|khách hàng) (?:phải|cần|được yêu cầu|nào)|bắt buộc|yêu cầu (?:đồng ý|chấp|người|thành viên|khách)|lịch sử|hiển thị|(?:bạn|quý khách) đã (?:đồng ý|chấp nhận)',
  imposed:
    'bắt (?:buộc (?!phải)|thành viên |người dùng |khách )(?:\\w+ ){0,3}(?:chấp nhận|đồng ý)|yêu cầu (?:\\w+ ){0,3}(?:đồng ý|chấp nhận) lại',
  required: '(?:phải|cần|vui lòng|hãy) (?:[^ ]+ ){0,2}(?:đồng ý|chấp nhận)',
  signup:
    'đăng ký|đăng nhập|tạo (?:tài khoản|mới)|tham gia|gửi\\b|lưu lại|theo dõi|gia nhập|dùng thử|tải (?:về|xuống)|đăng bài|bình luận|nộp (?:đơn|hồ)|mở tài khoản|ký (?:kết|hợp|tên)|^(?:lưu|xong|xuất bản|đăng|đặt chỗ|kích hoạt|nộp)$',
  order: 'đặt hàng|mua (?:ngay|hàng)|thanh toán|đặt (?:vé|phòng|mua)|quyên góp|hoàn tất đơn',
  allow: 'cho phép|ủy quyền|cấp quyền|uỷ quyền',
  decline:
    'từ chối|không đồng ý|không chấp nhận|không,? cảm ơn|^không$|(?<!(?:chính sách|điều kiện|điều khoản|quy định) )(?:hủy|huỷ)\\b(?! tài)|không cần (?:đồng ý|chấp nhận)|mà không (?:đồng ý|chấp nhận)',
  back: '^(?:quay lại|trở lại|trở về)$',
  later:
    'để sau|lúc khác|không phải bây giờ|bỏ qua|nhắc (?:tôi|lại)|(?<!(?:hợp|cộng) )đóng\\b(?! (?:tài|ý))|sau này|xem sau|chưa phải|suy nghĩ',
  maybe: '^(?:có thể)$',
  logout: 'đăng xuất|thoát\\b',
  remove: '(?:xóa|xoá|đóng|hủy|huỷ) tài khoản',
  settings: 'cài đặt|tùy chọn|tuỳ chọn|quản lý|tùy chỉnh|thiết lập',
  deadline:
    'trước (?:ngày)?|đến (?:ngày|hết)|hạn chót|sau (?:ngày|khi)|từ (?:ngày)?|kể từ|có hiệu lực|muộn nhất|vào (?:ngày)?|trong (?:vòng )?(?=\\d)|hết ngày',
  dated: '(?:cập nhật|sửa đổi|chỉnh sửa) (?:lần cuối|gần nhất|mới nhất)|đăng ngày|sinh ngày|ngày sinh|xuất bản',
  lost: 'để (?:có thể )?tiếp tục (?:sử dụng|dùng|truy cập|trải nghiệm)|(?:không thể|không còn|sẽ không)[^.]{0,20} (?:sử dụng|truy cập|đăng nhập|dùng)|mất quyền (?:truy cập|sử dụng)|(?:tài khoản|quyền truy cập)[^.]{0,20} (?:bị|sẽ) (?:bị )?(?:khóa\\b|khoá\\b|đình chỉ|tạm ngưng|hạn chế|vô hiệu)|ngừng sử dụng|(?:cần|phải) [^.]{0,60} để tiếp tục\\b|để tiếp tục,? [^.]{0,30}(?:cần|phải)',
  deleted: '(?:tài khoản|hồ sơ)[^.]{0,20} (?:bị|sẽ) (?:bị )?(?:xóa|xoá|đóng|chấm dứt|hủy)|xóa tài khoản của bạn nếu',
  limited:
    '(?:một số|vài) (?:tính năng|chức năng|dịch vụ)|quyền truy cập hạn chế|tính năng[^.]{0,16} (?:hạn chế|giới hạn)|(?:nếu|trường hợp)[^.]{0,60} (?:không thể|không được|bị hạn chế|tạm dừng)',
  partly: '(?:một số|vài) (?:tính năng|chức năng|dịch vụ)',
  payment:
    '(?:đăng ký|thuê bao|trả phí|trả tiền)[^.]{0,30}(?:thay vì|không có quảng|không quảng)|(?:bị|sẽ|phải) (?:thu|tính|chịu|trả) (?:thêm )?phí',
  fee: 'phí hằng|phí hàng',
  free: 'không (?:mất |thu )?phí',
  marketing: 'bản tin|ưu đãi|khuyến mãi|khuyến mại|quảng cáo|tiếp thị',
  addressed: '(?:bạn|quý khách) (?:\\w+ )?(?:đồng ý|chấp nhận|chấp thuận)',
  these: '(?:nêu|ở|bên) trên|dưới đây|sau đây|tài liệu|(?:các )?thay đổi',
  so: 'bằng cách (?:này|đó)|khi (?:đó|làm vậy|làm như vậy)|làm (?:vậy|như vậy)|điều (?:này|đó)|như vậy|qua đó',
  latest: 'trước (?:ngày )?(?=\\d)|đến (?:ngày |hết )(?=\\d)|hạn|muộn nhất|trong (?:vòng )?(?=\\d)',
  refused: 'nếu (?:bạn |quý khách |anh/chị )?không|nếu chưa|sau (?:thời hạn|ngày này|đó)|trường hợp không',
  toRead: 'vui lòng|hãy',
  offer: 'lời mời|đề nghị|yêu cầu kết bạn|báo giá|cuộc gọi|thách đấu',
};
