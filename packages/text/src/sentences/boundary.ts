import { holdsAddress } from '../characters/address.ts';
import { classAt, isSpace, skipSpaceBack } from '../characters/classes.ts';
import { behindLetter, type Following, readFollowing, wordAt } from './following.ts';
import { endsAtInitial } from './initial.ts';
import { DOMAINS, lists, PLACE_LETTERS } from './lexicon.ts';
import { isLabel, isLabelSoFar, precedingWord } from './preceding.ts';
import { closingBracket, hasWordBefore, type Scan } from './scan.ts';
import { isStop, type Stop } from './stop.ts';

/** Says whether the sentence in hand ends with the stop; nothing, where a later rule has to say. */
type Rule = (scan: Scan, stop: Stop, following: Following) => boolean | undefined;

/** In this order: the first rule that says something decides. Where none does, the sentence ends. */
const RULES: readonly Rule[] = [
  judgeFinalStop,
  judgeContext,
  judgeMissingSpace,
  judgeAside,
  judgeContinuation,
  judgeWord,
];

/** Tells whether the sentence in hand ends with the stop. */
export function isBoundary(scan: Scan, stop: Stop): boolean {
  const following = readFollowing(scan.text, stop.end);
  for (const judge of RULES) {
    const verdict = judge(scan, stop, following);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

/** `chính quyền./.(TTXVN)`. */
function judgeFinalStop(_: Scan, stop: Stop): boolean | undefined {
  return stop.kind === 'final' || undefined;
}

/**
 * No sentence ends where it has no word yet (`… Hôm sau`), at the end of a line, which ends it, before
 * a comma, in brackets within it (`ông A (sinh năm 1950. Quê Huế) cho biết`) or with `(...)`, `(?)`.
 */
function judgeContext(scan: Scan, stop: Stop, following: Following): boolean | undefined {
  const { start, end, closed } = stop;
  const isElision = closed === 'bracket' && '(['.includes(scan.text.charAt(start - 1));
  const { kind } = following;
  const isOpen = kind === 'end' || kind === 'other' || end <= scan.asideEnd || isElision;
  return isOpen || !hasWordBefore(scan, start) ? false : undefined;
}

/** A space is missing in `kết quả tốt.Năm sau`, and none is in `VnExpress.Net`, `Q.Ba Đình`. */
function judgeMissingSpace(scan: Scan, stop: Stop, following: Following): boolean | undefined {
  if (!following.isGlued) return undefined;
  const { text } = scan;
  const first = text.charAt(following.at);
  if (first === first.toLowerCase() || isInAddress(scan, stop)) return false;
  const behind = behindLetter(text, following.at);
  const next = classAt(text, behind);
  const isWord =
    next === 'lower' || (next === 'space' && isMarked(text.slice(following.at, behind)));
  if (stop.kind !== 'full-stop' || stop.closed !== 'nothing') return isWord;

  let last = stop.start - 1;
  while (last > scan.start && classAt(text, last) === 'mark') last--;
  const before = classAt(text, last);
  if (before === 'digit') return isWord && !isLabelSoFar(scan, stop.start);
  const { word, role } = precedingWord(scan, stop.start);
  if (before !== 'lower' || word.length === 1 || role === 'title') return false;
  if (isMarked(word)) return isWord || next === 'upper';
  return isWord && !lists(DOMAINS, wordAt(text, following.at).toLowerCase());
}

/** `… hội nghị. (Ảnh: Lê An) Sáng nay`: an aside stands alone where a new sentence follows it. */
function judgeAside(scan: Scan, stop: Stop, following: Following): boolean | undefined {
  const closing = closingBracket(scan.text, following.bracket);
  if (closing < 0) return undefined;
  const { kind, isGlued } = readFollowing(scan.text, closing + 1);
  if (kind === 'lower' || (isGlued && !isStop(scan.text.charCodeAt(closing + 1)))) return false;
  if (following.kind !== 'lower' || stop.kind === 'ellipsis') return undefined;
  return precedingWord(scan, stop.start).role === 'plain';
}

/**
 * A small letter goes on (`hoa, quả... phục vụ`, `“Ai đó?” ông hỏi`), and so do a number behind an
 * ellipsis and a dash behind quotes, which tells who spoke. Else a question or a quotation has ended.
 */
function judgeContinuation(_: Scan, stop: Stop, following: Following): boolean | undefined {
  const isQuotation = stop.closed === 'quote';
  if (following.kind === 'lower' || (isQuotation && following.isDashed)) return false;
  if (stop.kind === 'ellipsis') return following.kind === 'upper';
  return stop.kind === 'question' || isQuotation || undefined;
}

/**
 * The word before the stop may number a part (`1. Mục đích`, `Điều 5. Phạm vi`, `gồm: 1. Gạo; 2. Ngô`)
 * or be an abbreviation (`TS. Lan`, `tr. 15`, `(gạo, ngô, v.v.) Công ty`, `Nguyễn V. Hùng`).
 */
function judgeWord(scan: Scan, stop: Stop, following: Following): boolean | undefined {
  const preceding = precedingWord(scan, stop.start);
  const { start, word, role } = preceding;
  if (isLabelSoFar(scan, stop.start)) return false;
  const end = skipSpaceBack(scan.text, scan.start, start);
  if (end < start && ':;'.includes(scan.text.charAt(end - 1)) && isLabel(word)) return false;
  if (role === 'plain') return undefined;
  if (role === 'title' || stop.closed === 'bracket') return false;
  if (role === 'initial') return endsAtInitial(scan, preceding, following);
  return role === 'ending' || (following.kind !== 'digit' && !lists(PLACE_LETTERS, word));
}

/** Tells whether what stands around a stop, up to white space, holds an address. */
function isInAddress(scan: Scan, stop: Stop): boolean {
  const { text } = scan;
  if (stop.start >= scan.chunkEnd) {
    let { start, end } = stop;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    scan.chunkEnd = end;
    scan.isAddress = holdsAddress(text.slice(start, end));
  }
  return scan.isAddress;
}

function isMarked(word: string): boolean {
  return /[^\0-\x7f]/.test(word);
}
