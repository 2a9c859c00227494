import { parseSyllable } from '@quocngu/text';
import type { Span } from '@quocngu/span';
import { toComparable } from './word-match.ts';

/** A run of characters without white space, and what it looks like. */
export interface Word {
  /** The run without the marks at its ends. */
  readonly span: Span;
  /** The run as a whole. */
  readonly whole: Span;
  readonly text: string;
  /** The marks in front of it, and behind it. */
  readonly before: string;
  readonly after: string;
}

const EDGE = /[^\p{L}\p{M}\p{N}+]/u;

/** Cuts a stretch of text at white space and at slashes between letters. */
export function splitWords(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charAt(at))) at += 1;
    const from = at;
    while (at < end && !isSpace(text.charAt(at)) && !(at > from && isCut(text, at - 1))) at += 1;
    if (at > from) words.push(readWord(text, { start: from, end: at }));
  }
  return words;
}

function readWord(text: string, whole: Span): Word {
  let { start, end } = whole;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  return {
    span: { start, end },
    whole,
    text: text.slice(start, end),
    before: text.slice(whole.start, start),
    after: text.slice(end, whole.end),
  };
}

/** A slash cuts names, and not the day from the month of a date. */
function isCut(text: string, offset: number): boolean {
  if (text.charAt(offset) !== '/') return false;
  return !(/\d/.test(text.charAt(offset - 1)) && /\d/.test(text.charAt(offset + 1)));
}

function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}

/** Tells whether a text begins with a capital. */
export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Tells whether a word has two capitals or more, and no small letter. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(text.normalize('NFC'));
}

/** Tells whether a word is an initial or several, such as `N.` or `P.V`. */
export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}\.?){1,3}$/u.test(text.normalize('NFC'));
}

/** Tells whether a word can be a syllable of Vietnamese. */
export function isSyllable(text: string): boolean {
  return parseSyllable(text).valid;
}

/** The family names that most Vietnamese bear; a name that begins with one has three words or four. */
const FAMILY_NAMES: ReadonlySet<string> = new Set([
  'bùi',
  'cao',
  'châu',
  'chu',
  'dương',
  'đào',
  'đặng',
  'đinh',
  'đoàn',
  'đỗ',
  'hà',
  'hoàng',
  'hồ',
  'huỳnh',
  'kiều',
  'lâm',
  'lê',
  'lương',
  'lưu',
  'lý',
  'mai',
  'ngô',
  'nguyễn',
  'phạm',
  'phan',
  'phùng',
  'quách',
  'tạ',
  'thái',
  'tô',
  'trần',
  'trịnh',
  'trương',
  'võ',
  'vũ',
  'vương',
]);

/** Tells whether a word is a common family name. */
export function isFamilyName(text: string): boolean {
  return FAMILY_NAMES.has(toComparable(text));
}
