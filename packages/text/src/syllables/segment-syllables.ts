import type { Span } from '@quocngu/span';
import { requireString } from '../arguments/require.ts';
import { classAt, isSpace, isWordAt, unitsOf } from '../characters/classes.ts';
import { replaceAddresses } from './addresses.ts';
import { emojiEnd } from './emoji.ts';
import { isLoan } from './loan.ts';
import { syllableEnd } from './syllable-run.ts';
import { takesStop, typeOfRun } from './token-type.ts';

/** What a token is, as far as its form tells. */
export type SyllableTokenType =
  /** A syllable of the Vietnamese orthography; its tone may stand on the wrong letter (`tóan`). */
  | 'syllable'
  /** Several syllables of a word from another language, with hyphens: `Ki-ép`, `a-xít`, `play-off`. */
  | 'loan'
  /** Other letters, and letters with digits: foreign words, other scripts, `iPhone`, `B52`, `m²`. */
  | 'word'
  /** Letters with full stops, capitals that are no syllable, no vowel: `TP.HCM`, `v.v.`, `UBND`, `km`. */
  | 'abbreviation'
  /** Digits, with the signs between them: `1.234,5`, `2011-2015`, `3-0`. */
  | 'number'
  /** What has the form of a date or of two: `13/1`, `10/2016`, `1.1.2016`, `18/10/1930-18/10/2015`. */
  | 'date'
  /** What has the form of a time of day or of two: `07:30`, `7h30`, `10h30-11h`. */
  | 'time'
  | 'url'
  | 'email'
  /** `#` with the letters behind it. */
  | 'hashtag'
  /** `@` with the letters behind it. */
  | 'mention'
  /** One emoji with all that belongs to it: flags, skin tones, joined pictures, keys. */
  | 'emoji'
  /** Unicode's category P: one sign, a run of the same sign (not of brackets and quotes), or `./.`. */
  | 'punctuation'
  /** Everything else: signs of money and mathematics, control characters, marks without a letter. */
  | 'symbol';

/** A token: a stretch of text of the size of a syllable, and what it is. */
export interface SyllableToken extends Span {
  readonly type: SyllableTokenType;
}

/**
 * Cuts text into tokens of the size of a syllable, and says of what kind each is. Numbers, dates,
 * times, addresses, abbreviations, emoji and loans with hyphens are kept whole.
 *
 * White space ends a token. So does punctuation, except inside numbers and the like (`1.234,5`,
 * `13/1`), abbreviations (`TP.HCM`) and behind apostrophes (`d’Ivoire`). A hyphen between letters
 * joins two words (`kinh tế-xã hội`: four syllables and a sign), except where its parts look like
 * one foreign word; that is told by their form, and sometimes wrongly, most often in text that is
 * written without marks.
 *
 * The kinds are told by the form as well: `1/2` has that of a date, `AI` that of a syllable.
 * `countSyllables` counts the same: it gives the sum of what it gives for each token, which is one
 * for all tokens but emoji, signs, loans, and tags with `_` inside.
 *
 * @param text - Any string, composed or decomposed. Time is linear in its length.
 * @returns Tokens in ascending order, in UTF-16 code units. They do not overlap; every unit that is
 *   no white space lies in one of them, marks in that of their letter.
 * @throws TypeError where `text` is no string.
 * @see Unicode Technical Standard #51 for what an emoji is.
 *
 * @example
 * ```ts
 * import { segmentSyllables } from '@quocngu/text';
 *
 * segmentSyllables('Sáng 13/1'); //=> [{ type: 'syllable', start: 0, end: 4 }, { type: 'date', start: 5, end: 9 }]
 *
 * const text = 'TP.HCM nhập 1.500 tấn a-xít từ Ki-ép.';
 * const tokens = segmentSyllables(text);
 * tokens.map(({ start, end }) => text.slice(start, end)); //=> ['TP.HCM', 'nhập', '1.500', 'tấn', 'a-xít', 'từ', 'Ki-ép', '.']
 * tokens.map(({ type }) => type).join(' '); //=> 'abbreviation syllable number syllable loan syllable loan punctuation'
 * ```
 */
export function segmentSyllables(text: string): readonly SyllableToken[] {
  requireString(text);
  const tokens: SyllableToken[] = [];
  let at = 0;
  replaceAddresses(text, (address, offset) => {
    const start = offset + address.search(/[^.+%-]/);
    segmentPart(text.slice(at, start), at, tokens);
    at = offset + address.length;
    // A bracket closes that was opened inside: `/wiki/Huế_(thành_phố)`.
    if (text.charAt(at) === ')' && address.lastIndexOf('(') > address.lastIndexOf(')')) at++;
    at = behindMarks(text, at);
    tokens.push({ type: /^[^/]*@/.test(address) ? 'email' : 'url', start, end: at });
    return '';
  });
  segmentPart(text.slice(at), at, tokens);
  return tokens;
}

/** Cuts a part of the text that holds no address, and begins at an offset of it. */
function segmentPart(part: string, offset: number, tokens: SyllableToken[]): void {
  let at = 0;
  while (at < part.length) {
    if (isSpace(part.charCodeAt(at))) at++;
    else {
      const { type, end } = tokenAt(part, at);
      tokens.push({ type, start: offset + at, end: offset + end });
      at = end;
    }
  }
}

type FoundToken = Omit<SyllableToken, 'start'>;

function tokenAt(text: string, start: number): FoundToken {
  if (isWordAt(text, start)) return runAt(text, start);
  const sign = text.charAt(start);
  if ((sign === '#' || sign === '@') && isWordAt(text, start + 1)) {
    const end = tagEnd(text, start + 1);
    if (sign === '@') return { type: 'mention', end };
    if (/\p{L}/u.test(text.slice(start, end))) return { type: 'hashtag', end };
  }
  const end = emojiEnd(text, start);
  return end > start ? { type: 'emoji', end } : signAt(text, start);
}

/** A run of letters and digits, with the full stop behind it, or with those that hyphens join to it. */
function runAt(text: string, start: number): FoundToken {
  const end = syllableEnd(text, start);
  const run = text.slice(start, end);
  if (text.charAt(end) === '.' && !/[./]/.test(text.charAt(end + 1)) && takesStop(run)) {
    return { type: 'abbreviation', end: behindMarks(text, end + 1) };
  }
  if (isHyphen(text.charAt(end)) && !isHyphen(text.charAt(start - 1))) {
    const loanEnd = hyphenedEnd(text, start, end);
    const isShort = loanEnd > end && loanEnd - start < LONGEST_LOAN;
    const parts = isShort ? text.slice(start, loanEnd).normalize('NFC').split(/[-‐‑]/) : [];
    if (isShort && isLoan(parts)) return { type: 'loan', end: loanEnd };
  }
  return { type: typeOfRun(run), end };
}

/** No loan has more parts. */
const MOST_PARTS = 8;

/** Nor more code units. */
const LONGEST_LOAN = 100;

/** Where a run ends together with those behind hyphens; its own end where one is not of letters. */
function hyphenedEnd(text: string, start: number, runEnd: number): number {
  let from = start;
  let end = runEnd;
  for (let part = 1; part <= MOST_PARTS; part++) {
    if (!/^[\p{L}\p{M}]+$/u.test(text.slice(from, end))) return runEnd;
    if (!isHyphen(text.charAt(end)) || !isWordAt(text, end + 1)) return end;
    from = end + 1;
    end = syllableEnd(text, from);
  }
  return runEnd;
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011';
}

/** Where a tag ends: behind runs of letters and digits with `_` between them. */
function tagEnd(text: string, from: number): number {
  let end = syllableEnd(text, from);
  while (text.charAt(end) === '_' && isWordAt(text, end + 1)) end = syllableEnd(text, end + 1);
  return end;
}

/** Punctuation or a symbol with its marks, or several of the same in a row. */
function signAt(text: string, start: number): FoundToken {
  const sign = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const type = /\p{P}/u.test(sign) ? 'punctuation' : 'symbol';
  const isEndMark = text.startsWith('./.', start);
  let end = behindMarks(text, isEndMark ? start + 3 : start + sign.length);
  if (isEndMark || /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(sign)) return { type, end };
  const whole = text.slice(start, end);
  // What follows may have a mark more: `=≠`.
  while (text.startsWith(whole, end) && classAt(text, end + whole.length) !== 'mark') {
    end += whole.length;
  }
  return { type, end };
}

function behindMarks(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === 'mark') end += unitsOf(text.charCodeAt(end));
  return end;
}
