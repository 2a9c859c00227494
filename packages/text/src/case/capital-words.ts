/** Words after which `VI` and `XI`, which are syllables too, are numbers: `khóa XI`. */
const NUMBERED_WORDS =
  ' khóa khoá thứ kỷ kỉ kỳ hội quý chương phần mục tập cấp loại hạng khu họp độ nhóm vùng đời vua ';

/** A number in Roman numerals from 2 to 39, as they count congresses, terms and centuries. */
const ROMAN = /^(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})$/i;

/**
 * Tells whether a word is a number in Roman numerals. Of those that are syllables too (`vi`, `xi`) the
 * word before decides.
 */
export function isRomanNumeral(word: string, previous: string): boolean {
  if (!ROMAN.test(word)) return false;
  if (!/^[vx]i$/i.test(word)) return true;
  return NUMBERED_WORDS.includes(` ${previous.toLowerCase().normalize('NFC')} `);
}

/** A vowel, and nothing but consonants behind it, with which no syllable ends: `UBND`, `USD`, `IMF`. */
const OPENED_BY_VOWEL = /^[aeiouy](?!(?:[cmnpt]|ch|ng|nh)$)[b-df-hj-np-tv-xz]+$/;

/** Nothing but consonants (`TTXVN`, `TP`, `HĐND`), or A and I, which hardly are words (`vitamin A`). */
const LETTER_NAMES = /^(?:[b-df-hj-np-tv-xz]+|[ai])$/;

/**
 * Tells whether a word in a text of capitals must be an abbreviation, because nobody could say it as a
 * word, or holds digits (`U23`, `QL1A`).
 */
export function isAbbreviation(word: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  const letters = word.toLowerCase().replace(/đ/g, 'd');
  if (LETTER_NAMES.test(letters)) return true;
  return OPENED_BY_VOWEL.test(letters.normalize('NFD').replace(/\p{M}/gu, ''));
}
