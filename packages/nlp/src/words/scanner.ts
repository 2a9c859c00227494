import { ABBREVIATIONS, abbreviationEnd } from './abbreviation.ts';
import { addressEnd, chunkEnd } from './address.ts';
import { numberEnd } from './number.ts';
import { signEnd } from './sign.ts';
import { closeHash, mixHash } from './syllable-hash.ts';
import { readSyllable, type SyllableReading } from './syllable-reader.ts';
import {
  CODE,
  INITIAL,
  kindOfLetters,
  kindOfSign,
  LOWER,
  NUMBER,
  OTHER,
  TITLE,
  UPPER,
} from './token-kind.ts';
import { CAPITAL_BIT, getUnitTable, makeMarkedLetters } from './unit-table.ts';
import {
  CODE_SYLLABLE,
  findSyllable,
  FIRST_SYLLABLE,
  NUMBER_SYLLABLE,
  numberOfLetters,
  numberOfUnknown,
  UNKNOWN_UPPER,
  type Vocabulary,
  YEAR_SYLLABLE,
} from './vocabulary.ts';

/** Finds tokens, one after another: syllables, numbers, addresses, signs. */
export interface Scanner {
  /** Offset behind the token that was found. */
  end: number;
  /** What the token looks like; see `token-kind.ts`. */
  kind: number;
  /** The number of its syllable, or of what stands in for it. */
  syllable: number;
  /** The hash of its letters. */
  hash: number;
  /** Finds the token that begins at an offset, where no white space stands. */
  readonly scan: (text: string, start: number) => void;
  /** Forgets what is known of the text; to be called before another one. */
  readonly reset: () => void;
}

/** The most units of a word with hyphens that is looked at as a whole. */
const LONGEST_HYPHENATED = 48;

/** Signs of which several alike are one token. */
const REPEATED = '.…!?-–—_=*~';

const HYPHENS = '-\u2010\u2011';

/** Between letters: apostrophes, ampersand, underscore, soft hyphen, and joiners without width. */
const JOINING = "'’&_\u00ad\u200b\u200c\u200d\u2060";

/** Sets parts with a hyphen between them apart from letters. */
const HYPHEN_VALUE = 0x90;

/** Creates a scanner that knows the syllables of a vocabulary. */
export function createScanner(vocabulary: Vocabulary): Scanner {
  const units = getUnitTable();
  const markedLetters = makeMarkedLetters();
  const reading: SyllableReading = { end: 0, hash: 0, letters: 0, capitals: 0, digits: 0 };
  /** No address that has not been found yet begins before this offset. */
  let searchedTo = 0;

  const abbreviations = new Set(
    ABBREVIATIONS.split(' ').map((word) => {
      readSyllable(word, 0, units, markedLetters, reading);
      return reading.hash;
    }),
  );
  const scanner: Scanner = {
    end: 0,
    kind: 0,
    syllable: 0,
    hash: 0,
    scan,
    reset: () => {
      searchedTo = 0;
    },
  };
  return scanner;

  function scan(text: string, start: number): void {
    readSyllable(text, start, units, markedLetters, reading);
    scanner.end = reading.end;
    scanner.hash = reading.hash;
    if (reading.end === start) {
      takeSign(text, start);
      return;
    }
    if (reading.digits === 0) takeLetters(text, start);
    else takeDigits(text, start);
    const sign = text.charCodeAt(scanner.end);
    if (sign !== 0x20 && sign !== 0x2c && scanner.end < text.length) extend(text, start);
  }

  function takeLetters(text: string, start: number): void {
    const { letters, capitals, hash } = reading;
    scanner.kind = kindOfLetters(letters, capitals, isCapital(text, start) ? 1 : 0);
    scanner.syllable = numberOfLetters(vocabulary, hash, scanner.kind);
  }

  function takeDigits(text: string, start: number): void {
    if (reading.letters > 0) {
      scanner.kind = CODE;
      scanner.syllable = CODE_SYLLABLE;
      return;
    }
    const { end } = reading;
    scanner.end = numberEnd(text, end);
    scanner.kind = NUMBER;
    scanner.syllable = end - start === 4 && scanner.end === end ? YEAR_SYLLABLE : NUMBER_SYLLABLE;
  }

  function takeSign(text: string, start: number): void {
    const unit = text.charCodeAt(start);
    let end = signEnd(text, start);
    if (REPEATED.includes(text.charAt(start))) {
      while (text.charCodeAt(end) === unit) end++;
      if (text.startsWith('./.', start)) end = start + 3;
    }
    scanner.end = end;
    scanner.kind = kindOfSign(unit);
    scanner.syllable = 0;
  }

  /** Looks at a sign that touches the end of a word: the word may go on behind it. */
  function extend(text: string, start: number): void {
    const { end } = scanner;
    const sign = text.charAt(end);
    if (end >= searchedTo && '.:/@-_'.includes(sign) && text.charCodeAt(end + 1) > 0x20) {
      const address = addressEnd(text, start);
      searchedTo = chunkEnd(text, end);
      if (address > start) {
        scanner.kind = OTHER;
        scanner.syllable = 0;
        scanner.end = address;
        return;
      }
    }
    if (sign === '.') extendByStop(text, start);
    else if (HYPHENS.includes(sign)) extendByHyphen(text, start);
    else if (JOINING.includes(sign)) extendBySign(text, start);
  }

  function extendByStop(text: string, start: number): void {
    const stop = scanner.end;
    const isKnown = abbreviations.has(scanner.hash);
    if (!isKnown && reading.letters > 1 && scanner.kind !== UPPER) return;
    const end = abbreviationEnd(text, start, stop, isKnown);
    if (end === stop) return;
    scanner.end = end;
    scanner.kind = end === stop + 1 ? INITIAL : UPPER;
    if (end > stop + 1) scanner.syllable = UNKNOWN_UPPER;
  }

  /** Loans and codes (`Mát-xcơ-va`, `COVID-19`), not two words (`kinh tế-xã hội`). */
  function extendByHyphen(text: string, start: number): void {
    const { kind, syllable, end: firstEnd, hash: firstHash } = scanner;
    let isCode = kind === CODE || kind === NUMBER;
    let isWhole = kind === CODE || kind === UPPER || syllable < FIRST_SYLLABLE;
    let hash = firstHash;
    let end = firstEnd;
    while (end - start < LONGEST_HYPHENATED && isOneOf(HYPHENS, text, end)) {
      readSyllable(text, end + 1, units, markedLetters, reading);
      if (reading.end === end + 1) break;
      isCode ||= reading.digits > 0;
      isWhole ||= isCode || findSyllable(vocabulary, reading.hash) < 0;
      hash = mixHash(mixHash(hash, HYPHEN_VALUE), reading.hash);
      end = reading.end;
    }
    if (end === firstEnd) return;
    hash = closeHash(hash, 0);
    const known = findSyllable(vocabulary, hash);
    if (known < 0 && !isWhole) return;
    scanner.hash = hash;
    scanner.end = end;
    if (isCode) scanner.kind = CODE;
    scanner.syllable = known < 0 ? numberOfUnknown(scanner.kind) : known;
  }

  /** `d’Ivoire`, `AT&T`, `Hà_Nội`, and marks that no reader sees. */
  function extendBySign(text: string, start: number): void {
    let { end } = scanner;
    while (isOneOf(JOINING, text, end)) {
      readSyllable(text, end + 1, units, markedLetters, reading);
      const isSmall = reading.capitals < reading.letters || scanner.kind === LOWER;
      if (reading.end === end + 1 || (text.charAt(end) === '&' && isSmall)) break;
      end = reading.end;
    }
    if (end === scanner.end) return;
    scanner.end = end;
    if (scanner.kind === NUMBER) scanner.kind = CODE;
    else if (scanner.kind !== UPPER) scanner.kind = isCapital(text, start) ? TITLE : LOWER;
    scanner.syllable = numberOfUnknown(scanner.kind);
  }

  function isCapital(text: string, at: number): boolean {
    return ((units[text.charCodeAt(at)] ?? 0) & CAPITAL_BIT) !== 0;
  }
}

function isOneOf(signs: string, text: string, at: number): boolean {
  return at < text.length && signs.includes(text.charAt(at));
}
