/*
 * The words that the rules for sentences know. Each list is one string with a space on either side
 * of every word, in lower case and NFC, without the last full stop.
 */

/** Stand in front of a name: a full stop behind them ends no sentence. */
export const TITLES =
  ' tp tx tt kp th gs pgs ts ths th.s ph.d tskh bs ks kts ls ds cn đ/c tm tl kt nxb cty mr mrs ms dr prof st vs t.ư ';

/**
 * Stand in front of a number: a full stop between the two ends no sentence. `No` is not in lower case,
 * because `no` is a word.
 */
export const NUMBERED = ' tr trg đt tel fax sn No q p f ';

/** End a list: a full stop behind them ends the sentence too where a capital follows. */
export const ENDINGS = ' v.v vv v.v.v ';

/** Districts, wards, communes and streets by one letter, in front of their names. */
export const PLACE_LETTERS = ' q p f h x đ ';

/** Precede the name of a place: `tại Q. Ba Đình`. */
export const PLACE_CUES = ' tại ở thuộc trên về từ đến qua và đường số ';

/** Number the parts of a text: `Điều 5. Phạm vi áp dụng` is one heading. */
export const LABELS = ' điều chương phần mục khoản bài câu bước hình bảng tiết tập ';

/** Precede a person who is called by a letter: `chị H. Công an` are two sentences. */
export const PERSONS = ' anh chị em ông bà cháu cô chú bác bé cáo nhân ';

/** Middle names: a letter behind them stands for the last part of a name, which ends there. */
export const MIDDLE_NAMES = ' văn thị ';

/** Begin sentences, and never the part of a name that follows an initial. */
export const OPENERS =
  ' theo tại trong sau trước khi nếu do vì nhưng đây đó các những ông bà họ tôi chúng ngoài hiện đến với để ngay không còn hôm ngày ';

/** Ends of domain names: `VnExpress.Net` is one name. */
export const DOMAINS = ' com net org vn edu info ';

/** Tells whether a list holds a word, which has no space and is in the case of the list. */
export function lists(list: string, word: string): boolean {
  return list.includes(` ${word} `);
}
