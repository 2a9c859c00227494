import { listOpenings } from './openings.ts';

/** A text and where its tokens lie: words, runs of digits, and single signs. */
export interface CutText {
  readonly text: string;
  /** The text in lower case, unit for unit. */
  readonly lower: string;
  /** Whether no letter has its mark behind it. */
  readonly isComposed: boolean;
  /** How many tokens there are; the lists may be longer. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A text and its tokens, as the readers take them. What is known of a token stands at its index in each
 * list; most words are never cut out of the text.
 */
export interface TokenizedText extends CutText {
  /** The words that were asked for. */
  readonly words: (string | undefined)[];
  /** Indices of the tokens that a date may begin with, by their letters and those of the word behind. */
  readonly openings: readonly number[];
}

/** Cuts a text into words, runs of digits and single signs; white space lies between tokens. */
export function tokenizeText(text: string): TokenizedText {
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  const count = cutTokens(text, starts, ends);
  const isComposed = !/[\u0300-\u036f]/.test(text);
  // The one letter that is two units in lower case is none of Vietnamese.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  const openings = listOpenings({ text, lower, isComposed, count, starts, ends });
  return {
    text,
    lower,
    isComposed,
    count,
    starts,
    ends,
    words: new Array<undefined>(count),
    openings,
  };
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;

/** The class of each unit. */
let classes: Uint8Array | undefined;

function classesOfUnits(): Uint8Array {
  return (classes ??= Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    isLetter(unit) ? LETTER : isDigit(unit) ? DIGIT : isSpace(unit) ? SPACE : SIGN,
  ));
}

/** What lies between two units, by their classes: 1 where a token begins, 2 where one ends. */
const EDGES = /* @__PURE__ */ Uint8Array.from({ length: 16 }, (_, pair) => {
  const [left, right] = [pair >> 2, pair & 3];
  const isWithin = left === right && left !== SIGN;
  return (isWithin || right === SPACE ? 0 : 1) | (isWithin || left === SPACE ? 0 : 2);
});

/**
 * Writes down where the tokens of a text begin and end, without a branch: the ends of words cannot be
 * foreseen, and a processor that guesses them wrong loses more time than it needs for a letter.
 */
function cutTokens(text: string, starts: Int32Array, ends: Int32Array): number {
  const classOf = classesOfUnits();
  let [begun, ended, left] = [0, 0, SPACE];
  for (let at = 0; at < text.length; at++) {
    const right = classOf[text.charCodeAt(at)] ?? SIGN;
    const edge = EDGES[(left << 2) | right] ?? 0;
    starts[begun] = at;
    ends[ended] = at;
    begun += edge & 1;
    ended += edge >> 1;
    left = right;
  }
  ends[ended] = text.length;
  return begun;
}

/** Where a token begins; far in front of the text where there is none. */
export function startAt({ starts, count }: TokenizedText, at: number): number {
  return isIndex(at, count) ? (starts[at] ?? -9) : -9;
}

/** Where a token ends; far in front of the text where there is none. */
export function endAt({ ends, count }: TokenizedText, at: number): number {
  return isIndex(at, count) ? (ends[at] ?? -9) : -9;
}

function isIndex(at: number, count: number): boolean {
  return at >= 0 && at < count;
}

/** The value of a token of up to four digits; -1 for every other, and where there is none. */
export function numberAt(source: TokenizedText, at: number): number {
  const [start, end] = [startAt(source, at), endAt(source, at)];
  if (end - start > 4) return -1;
  let number = 0;
  for (let each = start; each < end; each++) {
    const unit = source.text.charCodeAt(each);
    if (!isDigit(unit)) return -1;
    number = number * 10 + unit - 0x30;
  }
  return start < 0 ? -1 : number;
}

/** The word at an index in NFC and lower case, or the sign; `''` for digits, and where there is none. */
export function wordAt(source: TokenizedText, at: number): string {
  if (!isIndex(at, source.count)) return '';
  return source.words[at] ?? (source.words[at] = readWord(source, at));
}

function readWord(source: TokenizedText, at: number): string {
  const start = startAt(source, at);
  const unit = source.lower.charCodeAt(start);
  if (isDigit(unit)) return '';
  const written = source.lower.slice(start, endAt(source, at));
  if (!isLetter(unit)) return signOf(written);
  return source.isComposed ? written : written.normalize('NFC');
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

/** Tells whether a word has a capital before small letters. */
export function isNameLike(source: TokenizedText, at: number): boolean {
  return isCapitalized(source, at) && !isInCapitals(source, at);
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
