import { isOneOf } from './word-lists.ts';
import { lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';

/** A number and the index of the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

const DIGITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Digits that are said behind `mươi` and `mười`; `năm` is not among them: `mười năm` is ten years. */
const LAST_DIGITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Reads a number below a hundred, in digits (two at most) or words. */
export function readSmallNumber(source: TokenizedText, at: number): ReadNumber | undefined {
  const number = numberAt(source, at);
  const word = wordAt(source, at);
  if (number >= 0) return lengthAt(source, at) < 3 ? { value: number, next: at + 1 } : undefined;
  return word === '' ? undefined : readSmallWords(source, at);
}

/** Reads a number below a hundred in words. */
function readSmallWords(source: TokenizedText, at: number): ReadNumber | undefined {
  const word = wordAt(source, at);
  if (word === 'mười') return withLastDigit(source, at + 1, 10);
  const value = DIGITS.get(word);
  if (value === undefined) return undefined;
  if (wordAt(source, at + 1) === 'mươi') return withLastDigit(source, at + 2, value * 10);
  // `ba mốt`, `hai lăm`.
  if (isOneOf(wordAt(source, at + 1), 'mốt lăm nhăm')) {
    return withLastDigit(source, at + 1, value * 10);
  }
  return { value, next: at + 1 };
}

/** Reads a year of the years 1000 to 2999 in words: in full, or digit by digit. */
export function readYearWords(source: TokenizedText, at: number): ReadNumber | undefined {
  const thousands = DIGITS.get(wordAt(source, at));
  if (thousands !== 1 && thousands !== 2) return undefined;
  if (isThousand(wordAt(source, at + 1))) {
    const hundreds = DIGITS.get(wordAt(source, at + 2));
    const hasHundreds = hundreds !== undefined && wordAt(source, at + 3) === 'trăm';
    const base = thousands * 1000 + (hasHundreds ? hundreds * 100 : 0);
    const rest = readRest(source, at + (hasHundreds ? 4 : 2));
    return { value: base + (rest?.value ?? 0), next: rest?.next ?? at + (hasHundreds ? 4 : 2) };
  }
  let value = thousands;
  for (let step = 1; step < 4; step++) {
    const word = wordAt(source, at + step);
    const digit = DIGITS.get(word) ?? LAST_DIGITS.get(word);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return { value, next: at + 4 };
}

function readRest(source: TokenizedText, at: number): ReadNumber | undefined {
  const word = wordAt(source, at);
  if (word !== 'linh' && word !== 'lẻ') return readSmallWords(source, at);
  const value = DIGITS.get(wordAt(source, at + 1));
  return value === undefined ? undefined : { value, next: at + 2 };
}

function withLastDigit(source: TokenizedText, at: number, tens: number): ReadNumber {
  const last = LAST_DIGITS.get(wordAt(source, at));
  return last === undefined ? { value: tens, next: at } : { value: tens + last, next: at + 1 };
}

function isThousand(word: string): boolean {
  return word === 'nghìn' || word === 'ngàn';
}
