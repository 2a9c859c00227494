import { isOneOf } from './word-lists.ts';

/** What numbers count that could be years. */
const UNITS =
  'người tỷ tỉ triệu nghìn ngàn đồng usd tấn kg km m ha đô con chiếc căn hộ bộ cuộc suất đơn trận ' +
  'điểm phiếu đại giờ phút ngày tháng tuần năm lần xã huyện tỉnh tàu xe khách doanh tuổi độ';

/** Tells whether a word is that of something counted. */
export function isUnit(word: string): boolean {
  return isOneOf(word, UNITS);
}
