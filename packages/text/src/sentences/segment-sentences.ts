import type { Span } from '@quocngu/span';
import { requireString } from '../arguments/require.ts';
import { isLineBreak, isSpace, skipSpaceBack } from '../characters/classes.ts';
import { readAbbreviations } from './abbreviations.ts';
import { isBoundary } from './boundary.ts';
import { readFollowing } from './following.ts';
import { isLabelSoFar } from './preceding.ts';
import { closingBracket, createScan, hasWordBefore, type Scan } from './scan.ts';
import { isStop, readStop } from './stop.ts';

/** What `segmentSentences` may be told. */
export interface SegmentSentencesOptions {
  /**
   * Abbreviations beside those it knows, with or without the full stop at their end: after them a
   * sentence goes on. Compared as they are written, capitals too; one has 24 letters at most.
   */
  readonly abbreviations?: Iterable<string>;
}

const DOUBLE_QUOTE = 0x22;
const OPENING_BRACKET = 0x28;

/** What has a say in where a sentence ends: stops, line breaks, straight quotes, round brackets. */
const SIGN = /[.!?…‼⁇⁈⁉。！？｡\n\v\f\r\u2028\u2029"()]/g;

/**
 * Finds the sentences of Vietnamese text.
 *
 * A sentence ends behind `. ! ? …` where the text goes on as a new one, and at every line break:
 * headings and the items of lists stand alone. Full stops in abbreviations (`TP.`, `TS.`, `v.v.`),
 * initials, numbers, dates, addresses and numbering do not end it, nor does an ellipsis before a
 * small letter. Quotes and brackets that close behind the stop belong to the sentence. `./.` always
 * ends one. A missing space (`tốt.Năm sau`) is no obstacle.
 *
 * @param text - Any string, composed or decomposed; a paragraph a line. Time is linear in its length.
 * @param options - `abbreviations` of your own.
 * @returns Spans in ascending order, in UTF-16 code units, without surrounding white space. They do
 *   not overlap, and everything that is not white space lies in one of them.
 * @throws TypeError where `text` is no string or `abbreviations` no iterable of strings, RangeError
 *   for an abbreviation that is empty or holds white space.
 *
 * @example
 * ```ts
 * import { segmentSentences } from '@quocngu/text';
 *
 * const text = 'TS. Lan ở TP. Huế nói: “Mưa to... rồi tạnh.” Hôm sau trời nắng.';
 * segmentSentences(text); //=> [{ start: 0, end: 44 }, { start: 45, end: 63 }]
 * segmentSentences('Gặp CTV. Minh.', { abbreviations: ['CTV.'] }).length; //=> 1
 * ```
 */
export function segmentSentences(
  text: string,
  options: SegmentSentencesOptions = {},
): readonly Span[] {
  requireString(text);
  const scan = createScan(text, readAbbreviations(options.abbreviations));
  const sentences: Span[] = [];
  beginSentence(scan, 0);
  while (scan.start < text.length) {
    const end = findEnd(scan);
    sentences.push({ start: scan.start, end: skipSpaceBack(text, scan.start, end) });
    beginSentence(scan, end);
  }
  return sentences;
}

/** Finds the end of the sentence in hand: behind a stop or an aside, or at the end of the line. */
function findEnd(scan: Scan): number {
  const { text } = scan;
  SIGN.lastIndex = scan.start;
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex;
    const unit = text.charCodeAt(at - 1);
    if (isStop(unit)) {
      const stop = readStop(text, at - 1, scan.inQuotes);
      scan.inQuotes = stop.inQuotes;
      SIGN.lastIndex = stop.end;
      if (isBoundary(scan, stop)) return stop.end;
    } else if (isLineBreak(unit)) return at - 1;
    else if (unit === DOUBLE_QUOTE) scan.inQuotes = !scan.inQuotes;
    else if (unit === OPENING_BRACKET) openBracket(scan, at - 1);
    else if (endsAside(scan, at)) return at;
  }
  return text.length;
}

/** Begins a sentence at the next character that is no white space. */
function beginSentence(scan: Scan, offset: number): void {
  const { text } = scan;
  let isFirst = offset === 0;
  let at = offset;
  for (; at < text.length && isSpace(text.charCodeAt(at)); at++) {
    isFirst ||= isLineBreak(text.charCodeAt(at));
  }
  scan.start = at;
  scan.inQuotes &&= !isFirst;
  scan.ownBracket = !isFirst && text.charAt(at) === '(' ? closingBracket(text, at) : -1;
}

/** Keeps the sentence together up to the end of brackets that open within it. */
function openBracket(scan: Scan, offset: number): void {
  if (hasWordBefore(scan, offset)) {
    scan.asideEnd = Math.max(scan.asideEnd, closingBracket(scan.text, offset));
  }
}

/**
 * Tells whether the bracket before the offset closes an aside that is a sentence of its own, with no
 * stop in it: `… hội nghị. (Ảnh: Lê An) Sáng nay …`.
 */
function endsAside(scan: Scan, offset: number): boolean {
  if (scan.ownBracket !== offset - 1 || isLabelSoFar(scan, offset)) return false;
  const { kind, isGlued, isDashed } = readFollowing(scan.text, offset);
  return kind === 'upper' && !isGlued && !isDashed;
}
