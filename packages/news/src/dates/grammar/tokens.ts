import { mayBeOpening } from './word-lists.ts';

/**
 * A text and its tokens: words, runs of digits and signs, as the readers take them. What is known of
 * a token stands at its index in each list; most words are never cut out of the text.
 */
export interface TokenizedText {
  readonly text: string;
  /** Whether no letter has its mark behind it. */
  readonly isComposed: boolean;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The value of up to four digits; -1 for what is no number, or a longer one. */
  readonly numbers: readonly number[];
  /** The words that were asked for. */
  readonly words: (string | undefined)[];
  /** Indices of the tokens that a date may begin with, by their first letters and their lengths. */
  readonly openings: readonly number[];
}

/** Cuts a text into words, runs of digits and single signs; white space lies between tokens. */
export function tokenizeText(text: string): TokenizedText {
  const isComposed = !/[\u0300-\u036f]/.test(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  const openings: number[] = [];
  let at = 0;
  let unit = text.charCodeAt(0);
  while (at < text.length) {
    const start = at;
    let number = -1;
    if (isLetter(unit)) {
      do unit = text.charCodeAt(++at);
      while (isLetter(unit));
      if (!isComposed || mayBeOpening(text, start, at)) openings.push(starts.length);
    } else if (isSpace(unit)) {
      unit = text.charCodeAt(++at);
      continue;
    } else if (isDigit(unit)) {
      number = 0;
      do {
        number = number * 10 + unit - 0x30;
        unit = text.charCodeAt(++at);
      } while (isDigit(unit));
      if (at - start > 4) number = -1;
      else openings.push(starts.length);
    } else {
      unit = text.charCodeAt(++at);
    }
    starts.push(start);
    ends.push(at);
    numbers.push(number);
  }
  return { text, isComposed, starts, ends, numbers, words: [], openings };
}

/** Where a token begins; far in front of the text where there is none. */
export function startAt(source: TokenizedText, at: number): number {
  return source.starts[at] ?? -9;
}

/** Where a token ends; far in front of the text where there is none. */
export function endAt(source: TokenizedText, at: number): number {
  return source.ends[at] ?? -9;
}

/** The value of a token of up to four digits; -1 for every other, and where there is none. */
export function numberAt(source: TokenizedText, at: number): number {
  return source.numbers[at] ?? -1;
}

/** The word at an index in NFC and lower case, or the sign; `''` for digits, and where there is none. */
export function wordAt(source: TokenizedText, at: number): string {
  return source.words[at] ?? (at in source.starts ? readWord(source, at) : '');
}

function readWord(source: TokenizedText, at: number): string {
  const { text, isComposed } = source;
  const start = startAt(source, at);
  const unit = text.charCodeAt(start);
  const written = text.slice(start, endAt(source, at));
  if (isDigit(unit)) return (source.words[at] = '');
  if (!isLetter(unit)) return (source.words[at] = signOf(written));
  const lower = written.toLowerCase();
  return (source.words[at] = isComposed ? lower : lower.normalize('NFC'));
}

/** Tells whether nothing stands between a token and the one before. */
export function isGlued(source: TokenizedText, at: number): boolean {
  return at > 0 && endAt(source, at - 1) === startAt(source, at);
}

/** How many units a token has. */
export function lengthAt(source: TokenizedText, at: number): number {
  return endAt(source, at) - startAt(source, at);
}

/** Tells whether a token is a word that begins with a capital. */
export function isCapitalized(source: TokenizedText, at: number): boolean {
  const start = startAt(source, at);
  if (start < 0) return false;
  const first = source.text.slice(start, start + 1);
  return first !== first.toLowerCase();
}

/** Tells whether a word has more than one letter and no small one. */
export function isInCapitals(source: TokenizedText, at: number): boolean {
  const start = startAt(source, at);
  const end = endAt(source, at);
  if (end - start < 2) return false;
  const written = source.text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Tells whether a token is a word. */
export function isWord(source: TokenizedText, at: number): boolean {
  const start = startAt(source, at);
  return start >= 0 && isLetter(source.text.charCodeAt(start));
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && unit !== 0x3000 && unit !== 0xfeff;
}

/** Dashes of every length are hyphens to the grammar. */
function signOf(sign: string): string {
  const unit = sign.charCodeAt(0);
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 ? '-' : sign;
}
