import { toWordKey } from './word-key.ts';

/**
 * Words that say little about what an article is about: function words, pronouns, counters, words for
 * time and amount, and the verbs with which news reports. Written for this package.
 */
const STOP_WORDS =
  'và|hoặc|hay|hay là|với|cùng|cùng với|của|cho|cho đến|cho tới|để|vì|do|do đó|do vậy|bởi|bởi vì|tại|ở|từ|đến|tới|' +
  'trong|trong đó|ngoài|ngoài ra|trên|dưới|giữa|sau|sau đó|sau khi|trước|trước đó|trước khi|trước đây|về|theo|theo đó|' +
  'qua|thông qua|bằng|như|như vậy|như thế|như sau|so|so với|đối với|cũng như|nhưng|mà|song|tuy|tuy nhiên|tuy vậy|mặc dù|' +
  'dù|nếu|thì|là|rằng|nên|vậy|vì vậy|vì thế|khi|khi đó|lúc|lúc này|trong khi|đồng thời|bên cạnh|bên cạnh đó|hơn nữa|' +
  'thế|thế nào|sao|nào|gì|ai|đâu|bao nhiêu|mấy|này|đó|kia|ấy|nọ|đây|nay|các|những|mọi|mỗi|từng|một|một số|một vài|hai|' +
  'ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|ngàn|vạn|triệu|tỷ|nhiều|ít|vài|tất cả|toàn bộ|cả|hầu hết|phần lớn|' +
  'đa số|khoảng|gần|hơn|trên dưới|chỉ|chừng|đã|đang|sẽ|sắp|vừa|mới|vẫn|còn|cũng|đều|lại|nữa|luôn|thường|' +
  'thường xuyên|rất|quá|lắm|khá|càng|ngày càng|không|chưa|chẳng|đừng|không còn|được|bị|có|có thể|phải|cần|muốn|' +
  'hãy|đi|ra|vào|lên|xuống|làm|đưa|lấy|thấy|biết|nói|cho biết|cho rằng|cho hay|cho thấy|chia sẻ|khẳng định|' +
  'nhấn mạnh|nhận định|đánh giá|bày tỏ|nêu|nêu rõ|phát biểu|trả lời|đề nghị|yêu cầu|thông báo|công bố|dự kiến|dự báo|' +
  'thực hiện|tiến hành|tổ chức|tiếp tục|bắt đầu|diễn ra|xảy ra|trở thành|gồm|bao gồm|liên quan|đạt|gây|gây ra|giúp|' +
  'góp phần|nhằm|tham gia|tham dự|sử dụng|đảm bảo|bảo đảm|tăng cường|đặc biệt|nhất là|nhất|cụ thể|chủ yếu|khác|' +
  'nhau|riêng|chung|cùng nhau|lớn|nhỏ|cao|thấp|tốt|mạnh|nhanh|dài|mới đây|hiện|hiện nay|hiện tại|hôm nay|hôm qua|' +
  'ngày mai|ngày|tháng|năm nay|năm ngoái|quý|tuần|giờ|phút|sáng|trưa|chiều|tối|đêm|thời gian|thời điểm|lần|người|' +
  'ông|bà|anh|chị|em|cô|chú|bác|cháu|tôi|chúng tôi|chúng ta|mình|họ|nó|việc|sự|cuộc|chiếc|cái|con|bộ|bức|tấm|vụ|ca|tuổi|' +
  'trường hợp|vấn đề|điều|nơi|chỗ|phía|bên|thứ|số|loại|kết quả|nội dung|ý kiến|trên cơ sở|đầu|cuối|đầu tiên|' +
  'cuối cùng|đồng|usd|phần trăm|m|km|kg|ảnh|nguồn|theo dõi|vẫn còn|bao giờ|thêm|toàn|ngay|ngay sau|tức là|ví dụ|' +
  'chẳng hạn|v.v|vv|tuyên bố|nổi tiếng|phổ biến|cung cấp|mang lại|tạo ra|coi là|được coi là|gọi là|trở nên|dẫn đến|' +
  'tạo điều kiện|hoàn thành|quan trọng|cần thiết|tiếp theo|nói chung|nói riêng|the|of|and|in|to|on|at|for|by|from|with|is|as|an';

let stopWords: ReadonlySet<string> | undefined;

/** Tells by its key whether a word says little: `của`, `cho biết`. */
export function isStopWord(key: string): boolean {
  stopWords ??= new Set(STOP_WORDS.split('|').map(toWordKey));
  return stopWords.has(key);
}
