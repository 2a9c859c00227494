import type { Moment, ReadMoment } from './moment.ts';
import { numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/** What stands before a number or a name that is that of a street, a house or a building. */
const STREET_WORDS =
  'lô tầng tổ thửa hộ đường phố ngõ hẻm ngách phường quận trường công viên nhà máy bệnh viện cầu ' +
  'sân kho xã huyện số';

/** What leads to a day, so that `2/3` behind it is no share. */
const DAY_LEADS =
  'từ đến tới vào hôm trước sau ngày hết kể tính dịp lễ kỳ kì vụ kiện bố ( ttxvn khi niệm tin khánh';

/** What joins a day to one before it, as in `ngày 1/3, 2/3 và 3/3`. */
const JOINTS = ', - và hoặc hay';

/** What shares are of, and what is counted by them. */
const SHARE_WORDS =
  'số diện tích dân lượng thành tổng phiếu đại biểu quãng chặng chiều lãnh nước hành tiêu trận ' +
  'phiên người tỉnh huyện xã điểm phần hội đội con chiếc căn bộ cuộc suất đơn giờ đường các thế trong của';

/**
 * Tells whether what was read is a date where it stands: streets, shares, numbers of documents,
 * events named for their month and anniversaries have the same form.
 */
export function isDateInContext(source: TokenizedText, { at, next, moment }: ReadMoment): boolean {
  const before = wordAt(source, at - 1);
  if (before === 'số' || before === '№') return false;
  if (isRepeated(source, at, next)) return false;
  if (wordAt(source, at) === 'tháng' && isOneOf(before, 'mạng')) return false;
  const isStreet = numberAt(source, at - 1) >= 0 && isOneOf(wordAt(source, at - 2), STREET_WORDS);
  if (wordAt(source, at) === 'tháng' && isStreet) return false;
  if (moment.isHoliday === true && isAnniversary(source, at)) return false;
  if (numberAt(source, at) < 0) return true;
  if (isOneOf(before, STREET_WORDS) && !isOneOf(before, 'trường công')) return false;
  if (before === 'trường' && wordAt(source, at - 2) === 'quảng') return false;
  const isMonth = moment.day === undefined && moment.month !== undefined;
  if (isMonth && isOneOf(before, 'định quyết luật thị lệnh')) return false;
  if (isMonth && before === 'tư' && isOneOf(wordAt(source, at - 2), 'thông')) return false;
  if (before === 'khoá' || before === 'khóa') return moment.from !== undefined;
  if (moment.hour !== undefined || moment.part !== undefined) return true;
  if (moment.from?.year !== undefined && moment.month === undefined) {
    return !isUnit(wordAt(source, next));
  }
  return moment.day === undefined || isBareDay(source, at, next, moment);
}

/** A date that comes back is none: `mỗi thứ Hai`, `ngày 15 hằng tháng`. */
function isRepeated(source: TokenizedText, at: number, next: number): boolean {
  const isBehind =
    isOneOf(wordAt(source, next), 'hằng hàng mỗi') &&
    isOneOf(wordAt(source, next + 1), 'năm tháng tuần ngày');
  return isBehind || isOneOf(wordAt(source, at - 1), 'mỗi hằng từng');
}

/** A day and a month in digits alone are a date where the words around are not those of a share. */
function isBareDay(source: TokenizedText, at: number, next: number, moment: Moment): boolean {
  if (moment.year !== undefined || moment.from !== undefined || next !== at + 3) return true;
  const { day = 0, month = 0 } = moment;
  const before = wordAt(source, at - 1);
  if (isOneOf(wordAt(source, next), SHARE_WORDS)) return isOneOf(before, 'hôm ngày vào');
  if (day === 24 && month === 7) return isOneOf(before, 'hôm ngày vào');
  if (moment.direction !== undefined || moment.lunar !== undefined) return true;
  if (isOneOf(before, DAY_LEADS)) return true;
  if (isOneOf(before, JOINTS) && numberAt(source, at - 2) >= 0) return true;
  if (isOneOf(before, 'lệ đạt thắng thua hòa hoà được')) return false;
  moment.doubt = 0.6;
  // A share is seldom above one.
  return day > month;
}

/** `70 năm Quốc khánh`: the name of what is kept, not the day. */
function isAnniversary(source: TokenizedText, at: number): boolean {
  const first = isOneOf(wordAt(source, at - 1), 'ngày lễ') ? at - 1 : at;
  return wordAt(source, first - 1) === 'năm' && numberAt(source, first - 2) >= 0;
}
