import { mayBeOpening } from './word-lists.ts';

/** A word, a run of digits or a sign. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** A word in NFC and lower case, or a sign; `''` for digits. */
  readonly word: string;
  /** The value of up to four digits; -1 for what is no number, or a longer one. */
  readonly number: number;
  /** Whether a date may begin with it, by its first letters and its length. */
  readonly mayOpen: boolean;
}

/** A text and its tokens, as the readers take them. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A token whose word is cut out when it is asked for: of most words nobody asks. */
class LazyToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly mayOpen: boolean;
  #word: string | undefined;
  readonly #read: WordReader;

  constructor(start: number, end: number, number: number, mayOpen: boolean, read: WordReader) {
    this.start = start;
    this.end = end;
    this.number = number;
    this.mayOpen = mayOpen;
    this.#read = read;
  }

  get word(): string {
    return (this.#word ??= this.#read(this.start, this.end));
  }
}

/** Gives what stands between two offsets as the grammar knows it. */
type WordReader = (start: number, end: number) => string;

const OUTSIDE: Token = new LazyToken(-9, -9, -1, false, () => '');

const readNothing: WordReader = () => '';

/** Cuts a text into words, runs of digits and single signs; white space lies between tokens. */
export function tokenizeText(text: string): TokenizedText {
  const lower = text.toLowerCase();
  // Few letters are longer in lower case; then each word is put in lower case where it stands.
  const isAligned = lower.length === text.length;
  const isComposed = !/[\u0300-\u036f]/.test(text);
  const readWord = createWordReader(text, isAligned ? lower : undefined, isComposed);
  const readSign: WordReader = (start) => signOf(text.charAt(start));
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const start = at;
    if (isSpace(unit)) at++;
    else if (isDigit(unit)) {
      while (isDigit(text.charCodeAt(at))) at++;
      const number = at - start > 4 ? -1 : Number(text.slice(start, at));
      tokens.push(new LazyToken(start, at, number, true, readNothing));
    } else if (isLetter(unit)) {
      while (isLetter(text.charCodeAt(at))) at++;
      const mayOpen = !isAligned || !isComposed || mayBeOpening(lower, start, at - start);
      tokens.push(new LazyToken(start, at, -1, mayOpen, readWord));
    } else {
      at++;
      tokens.push(new LazyToken(start, at, -1, false, readSign));
    }
  }
  return { text, tokens };
}

/** Makes a function that gives a word as the grammar knows it, from the text in lower case if it fits. */
function createWordReader(
  text: string,
  lower: string | undefined,
  isComposed: boolean,
): WordReader {
  const slice: WordReader =
    lower === undefined
      ? (start, end) => text.slice(start, end).toLowerCase()
      : (start, end) => lower.slice(start, end);
  if (isComposed) return slice;
  return (start, end) => slice(start, end).normalize('NFC');
}

/** The token at an index, or one that is like no other. */
export function tokenAt(source: TokenizedText, at: number): Token {
  return source.tokens[at] ?? OUTSIDE;
}

/** The word or the sign at an index. */
export function wordAt(source: TokenizedText, at: number): string {
  return tokenAt(source, at).word;
}

/** Tells whether nothing stands between a token and the one before. */
export function isGlued(source: TokenizedText, at: number): boolean {
  return at > 0 && tokenAt(source, at - 1).end === tokenAt(source, at).start;
}

/** How many units a token has. */
export function lengthAt(source: TokenizedText, at: number): number {
  const { start, end } = tokenAt(source, at);
  return end - start;
}

/** Tells whether a token is a word that begins with a capital. */
export function isCapitalized(source: TokenizedText, at: number): boolean {
  const { start } = tokenAt(source, at);
  if (start < 0) return false;
  const first = source.text.slice(start, start + 1);
  return first !== first.toLowerCase();
}

/** Tells whether a word has more than one letter and no small one. */
export function isInCapitals(source: TokenizedText, at: number): boolean {
  const { start, end } = tokenAt(source, at);
  if (end - start < 2) return false;
  const written = source.text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Tells whether a token is a word. */
export function isWord(source: TokenizedText, at: number): boolean {
  const { start } = tokenAt(source, at);
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
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && unit !== 0x3000 && unit !== 0xfeff;
}

/** Dashes of every length are hyphens to the grammar. */
function signOf(sign: string): string {
  const unit = sign.charCodeAt(0);
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 ? '-' : sign;
}
