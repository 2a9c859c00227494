export { fractionToWords } from './fraction-to-words.ts';
export { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';
export { ordinalToWords } from './ordinal-to-words.ts';
export { percentToWords } from './percent-to-words.ts';
export { wordsToNumber } from './words-to-number.ts';
