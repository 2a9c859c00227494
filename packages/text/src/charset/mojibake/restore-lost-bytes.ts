import { requireString } from '../../arguments/require.ts';
import { parseSyllable } from '../../syllables/parse-syllable.ts';

/** The rest of a letter, and what stands there now for the byte that was lost. */
const BROKEN = /([ÃĂÄÆ]|á[º»])[?\ufffd]?/;

/** No syllable can have lost more. */
const MOST_BROKEN = 2;

/** The Vietnamese letters that a rest may belong to: their last byte is 81, 8D, 8F, 90, 9D, A0 or AD. */
const LETTERS: Readonly<Record<string, string>> = {
  Ã: 'àíÁÍÝ',
  Ă: 'àíÁÍÝ',
  Ä: 'Đ',
  Æ: 'Ơ',
  áº: 'ậẠ',
  'á»': 'ờềọỏửỐỠ',
};

/**
 * Syllables that are meant far more often than any other one that the same rest could be. From their
 * counts in the text of the statutes, without those that other texts have other words for.
 */
const COMMON =
  ' bàn chí chín chính chọn dành dọa dời giờ gọn hà hàm hành họ hỏi khí khỏe khỏi là làm lành lời ' +
  'lỏng mà màu mềm nền nhà nửa phí rà rời sàn sử sửa tàu thành thỏa thời tín tính trí trọng trời và ' +
  'về xử ý đàm đền đều đời ';

/**
 * Restores a Vietnamese syllable with letters that lost their last byte on the way: windows-1252 has
 * no characters for five of them, and what stood there was dropped or became `?` or U+FFFD. It is
 * told by the syllables that can be written (`há»c` can only be `học`), and where there are several
 * by a list of common ones (`thá»i` is `thời`).
 *
 * @param word - A word with the rest of one or two letters in it: `Ã`, `Ä`, `Æ`, `áº`, `á»`.
 * @returns The syllable in NFC; undefined where none or several can have been meant.
 * @throws TypeError where `word` is no string.
 *
 * @example
 * ```ts
 * import { repairMojibake, restoreLostBytes } from '@quocngu/text/charset';
 *
 * restoreLostBytes('Äiá»u'); //=> 'Điều'
 * repairMojibake('há»c tiáº¿ng'); //=> 'há»c tiếng'
 * repairMojibake('há»c tiáº¿ng', { restoreWord: restoreLostBytes }); //=> 'học tiếng'
 * ```
 */
export function restoreLostBytes(word: string): string | undefined {
  requireString(word);
  let written = [word];
  for (let count = 0; count < MOST_BROKEN; count++) {
    written = written.flatMap((each) => {
      const broken = BROKEN.exec(each)?.[1];
      if (broken === undefined) return [each];
      return Array.from(LETTERS[broken] ?? '', (letter) => each.replace(BROKEN, letter));
    });
  }
  const possible = written.filter((each) => hasOneCase(each) && parseSyllable(each).valid);
  if (possible.length === 1) return possible[0];
  const common = possible.filter((each) => COMMON.includes(` ${each.toLowerCase()} `));
  return common.length === 1 ? common[0] : undefined;
}

/** Whether small letters and capitals stand as they do in words: `học`, `Học`, `HỌC`. */
function hasOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
