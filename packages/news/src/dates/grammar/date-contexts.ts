import type { Moment, ReadMoment } from './moment.ts';
import { readSmallNumber } from './number-words.ts';
import { isCapitalized, isNameLike, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/** What stands before a number or a name that is that of a street, a house or a building. */
const STREET_WORDS =
  'lô tầng tổ thửa hộ đường phố ngõ hẻm ngách phường quận trường công viên nhà máy bệnh viện cầu ' +
  'sân kho xã huyện số điều phòng áp lộ buýt ty thpt thcs';

/** What bears the name of a day or a month in capitals: `ca khúc Tháng Năm`, `phim “Hôm qua”`. */
const WORK_WORDS = 'khúc hát phim rạp thơ truyện thuyết kịch';

/** What leads to a day, so that `2/3` behind it is no share. */
const DAY_LEADS =
  'từ đến tới vào hôm trước sau ngày hết kể tính dịp lễ kỳ kì vụ kiện bố ( ttxvn khi niệm tin khánh';

/** What lists and periods of weekdays are made of. */
const WEEKDAY_WORDS = ', và đến tới hoặc thứ ngày sáng chiều tối hai ba tư năm sáu bảy chủ nhật';

/** What joins a day to one before it, as in `ngày 1/3, 2/3 và 3/3`. */
const JOINTS = ', - và hoặc hay';

/** What shares are of, and what is counted by them. */
const SHARE_WORDS =
  'số diện tích dân lượng thành tổng phiếu đại biểu quãng chặng chiều lãnh nước hành tiêu trận ' +
  'phiên người tỉnh huyện xã điểm phần hội đội con chiếc căn bộ cuộc suất đơn giờ đường các thế trong của';

/** What goes up, or down, to a share. */
const SHARE_VERBS = 'chiếm lên giảm tăng mất hết đạt';

/**
 * Tells whether what was read is a date where it stands: streets, shares, numbers of documents,
 * events named for their month and anniversaries have the same form.
 */
export function isDateInContext(source: TokenizedText, { at, next, moment }: ReadMoment): boolean {
  const before = wordAt(source, at - 1);
  if (before === 'số' || before === '№') return false;
  if (isRepeated(source, at, next, moment) || isTitle(source, at)) return false;
  if (wordAt(source, at) === 'tháng') {
    const isStreet = isNumber(source, at - 1) && isOneOf(wordAt(source, at - 2), STREET_WORDS);
    if (isStreet || before === 'mạng') return false;
  }
  if (moment.isHoliday === true && isAnniversary(source, at)) return false;
  if (numberAt(source, at) < 0) return true;
  // `nhập viện 10/1` is a date, `Bệnh viện 19/8` none.
  const isHospital = before !== 'viện' || wordAt(source, at - 2) === 'bệnh';
  const isStreetName = isOneOf(before, STREET_WORDS) && !isOneOf(before, 'trường công');
  if (isStreetName && isHospital) return false;
  if (before === 'trường' && isOneOf(wordAt(source, at - 2), 'quảng nông lâm')) return false;
  const isMonth = moment.day === undefined && moment.month !== undefined;
  if (isMonth && isOneOf(before, 'định quyết luật thị lệnh tịch trình thầu văn đợt lần'))
    return false;
  if (isMonth && before === 'tư' && isOneOf(wordAt(source, at - 2), 'thông')) return false;
  if (before === 'khoá' || before === 'khóa') return moment.from !== undefined;
  if (moment.hour !== undefined || moment.part !== undefined) return true;
  if (moment.from?.year !== undefined && moment.month === undefined) {
    return !isUnit(wordAt(source, next));
  }
  return moment.day === undefined || isBareDay(source, at, next, moment);
}

/** A number in digits, or one in words with a capital: the `Ba` of `đường Ba Tháng Hai`. */
function isNumber(source: TokenizedText, at: number): boolean {
  if (numberAt(source, at) >= 0) return true;
  return isCapitalized(source, at) && readSmallNumber(source, at) !== undefined;
}

/** A work with the name of a date, in capitals or in quotation marks. */
function isTitle(source: TokenizedText, at: number): boolean {
  const before = wordAt(source, at - 1);
  const isQuoted = before.length === 1 && '“"«‘\''.includes(before);
  const isName = isQuoted || (isNameLike(source, at) && wordAt(source, at) !== 'tết');
  return isName && isOneOf(wordAt(source, isQuoted ? at - 2 : at - 1), WORK_WORDS);
}

/** Weekdays that are said to come back stand no more tokens apart from the word for it. */
const LONGEST_LIST = 8;

/** A date that comes back is none: `mỗi thứ Hai`, `thứ Hai đến thứ Sáu hằng tuần`, `ngày 15 hằng tháng`. */
function isRepeated(
  source: TokenizedText,
  at: number,
  next: number,
  { weekday, day }: Moment,
): boolean {
  const isOfWeek = weekday !== undefined && day === undefined;
  const before = wordAt(source, at - 1);
  if (isOneOf(before, 'mỗi hằng từng') || (isOfWeek && before === 'các')) return true;
  let end = next;
  if (isOfWeek) {
    while (end < next + LONGEST_LIST && isOneOf(wordAt(source, end), WEEKDAY_WORDS)) end++;
  }
  return (
    isOneOf(wordAt(source, end), 'hằng hàng mỗi') &&
    isOneOf(wordAt(source, end + 1), 'năm tháng tuần ngày')
  );
}

/** A day and a month in digits alone are a date where the words around are not those of a share. */
function isBareDay(source: TokenizedText, at: number, next: number, moment: Moment): boolean {
  const before = wordAt(source, at - 1);
  const isLed = isOneOf(before, DAY_LEADS);
  if (moment.year !== undefined) return true;
  // `5-7/10 người`.
  if (moment.from !== undefined) return isLed || !isUnit(wordAt(source, next));
  if (next !== at + 3) return true;
  const { day = 0, month = 0 } = moment;
  if (isOneOf(wordAt(source, next), SHARE_WORDS)) return isOneOf(before, 'hôm ngày vào');
  if (day === 24 && month === 7) return isOneOf(before, 'hôm ngày vào');
  if (moment.direction !== undefined || moment.lunar !== undefined) return true;
  if (isLed && isOneOf(before, 'tới đến') && day <= month) {
    // `từ 5 đến 7/10` may be marks, `chiếm tới 2/3` is a share.
    if (wordAt(source, at - 3) === 'từ') moment.doubt = 0.6;
    if (isOneOf(wordAt(source, at - 2), SHARE_VERBS)) return false;
  }
  if (isLed) return true;
  if (isOneOf(before, JOINTS) && numberAt(source, at - 2) >= 0) return true;
  if (isOneOf(before, 'lệ đạt thắng thua hòa hoà được')) return false;
  moment.doubt = 0.6;
  // A share is seldom above one.
  return day > month;
}

/** `70 năm Quốc khánh`, `lần thứ 70 Quốc khánh`: the name of what is kept, not the day. */
function isAnniversary(source: TokenizedText, at: number): boolean {
  const first = isOneOf(wordAt(source, at - 1), 'ngày lễ') ? at - 1 : at;
  const isCounted = wordAt(source, first - 1) === 'năm' && numberAt(source, first - 2) >= 0;
  return isCounted || (numberAt(source, first - 1) >= 0 && wordAt(source, first - 2) === 'thứ');
}
