/**
 * First words of news texts that end the name in front of them (NFC, small letters): of times, of
 * prepositions and conjunctions, of bodies and offices. Words that names hold too (*anh*, *hội*) are
 * left out, but for the name of a body, which no photographer's second word is.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'bên bộ các cách căn chiều cho cơ cũng cùng đáng dự dưới đảng đêm đến để đã đối đồng được ' +
    'hiện hôm hơn khi không liên lúc mặc mặt mỗi một nằm này nếu ngày ngay người nhằm nhiều những nhờ ' +
    'ông phát phó qua rạng sau sáng sẽ số sở tại tất theo thống thủ thứ thực tiếp toàn tối ' +
    'tổng trên trong trưa trước từ tuy ủy uỷ ubnd vào vì việc với vừa'
  ).split(' '),
);

/** Those that no name of a body holds. */
export const TIME_OPENERS: ReadonlySet<string> = new Set(
  'chiều đêm hôm khi ngày rạng sáng sau tại theo tối trong trước trưa'.split(' '),
);
