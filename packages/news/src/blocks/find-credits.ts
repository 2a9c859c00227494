import type { Credit, CreditKind } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { findCreditEnd } from './credit-end.ts';
import type { FindAgency } from './find-agency.ts';
import { CREDIT_KINDS, MOST_NOTE_WORDS, readNote } from './credit-words.ts';
import {
  copyrightAt,
  LONGEST_CREDIT,
  readCredit,
  readHead,
  type CreditOpening,
} from './read-credit.ts';
import { readCreditParts } from './read-credit-parts.ts';
import { trimEnd, trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, splitWords } from './words.ts';

/** A credit in a line. */
export interface FoundCredit {
  readonly credit: Credit;
  /** How it is told from the text: by brackets, or by its look. */
  readonly form: 'brackets' | 'open';
}

/** The credits of a line, and the places where one begins that cannot be told from the text. */
export interface FoundCredits {
  readonly credits: readonly FoundCredit[];
  readonly unclear: readonly Span[];
}

/** The longest word with remark that a colon may follow, in UTF-16 code units of NFD text. */
const LONGEST_HEAD = 48;

/** What may be the start of a credit. */
const STARTS = /[([:©\-–—]/g;

/** Finds the credits in a line, in every form, from left to right. */
export function findCredits(body: string, line: Span, findAgency: FindAgency): FoundCredits {
  const credits: FoundCredit[] = [];
  const unclear: Span[] = [];
  const text = body.slice(line.start, line.end);
  if (text.length <= LONGEST_HEAD) {
    const remark = readRemark(body, line.start, line);
    const rest = remark && { start: remark.rest.start, end: line.end };
    const parts = rest && readCreditParts(body, rest, remark.kind.value, findAgency, true);
    if (parts) return { credits: [openCredit(body, line, remark.kind, parts)], unclear };
  }
  let from = line.start;
  for (const { index, 0: mark } of text.matchAll(STARTS)) {
    const at = line.start + index;
    if (at < from) continue;
    const found =
      mark === '(' || mark === '['
        ? readBracketAt(body, at, line.end, findAgency)
        : readOpenAt(body, at, { start: from, end: line.end }, findAgency);
    if (found === undefined) continue;
    if ('credit' in found) {
      credits.push(found);
      from = found.credit.span.end;
    } else unclear.push(found);
  }
  return { credits, unclear };
}

function readBracketAt(
  body: string,
  open: number,
  end: number,
  findAgency: FindAgency,
): FoundCredit | undefined {
  const closing = body.charAt(open) === '(' ? ')' : ']';
  const close = body.slice(open, Math.min(open + LONGEST_CREDIT, end)).indexOf(closing);
  if (close === -1) return undefined;
  const credit = readCredit(body, { start: open, end: open + close + 1 }, findAgency);
  if (credit === undefined) return undefined;
  return { credit: withStop(body, credit, end), form: 'brackets' };
}

/** A stop behind the brackets closes the caption, and belongs to nothing else. */
function withStop(body: string, credit: Credit, end: number): Credit {
  const after = credit.span.end;
  const isStop = after < end && body.charAt(after) === '.' && !/[./]/.test(body.charAt(after + 1));
  if (!isStop) return credit;
  const span = { start: credit.span.start, end: after + 1 };
  return { ...credit, text: body.slice(span.start, span.end), span };
}

/** An open credit begins at its colon, its sign of copyright, or the dash before a remark. */
function readOpenAt(
  body: string,
  at: number,
  within: Span,
  findAgency: FindAgency,
): FoundCredit | Span | undefined {
  const opening = readOpening(body, at, within);
  if (opening === undefined) return undefined;
  const { kind, start, names, search } = opening;
  const rest = trimSpan(body, { start: names, end: within.end });
  const isShort = rest.end - rest.start <= LONGEST_CREDIT;
  const whole = isShort && readCreditParts(body, rest, kind.value, findAgency, true);
  if (whole) return openCredit(body, { start, end: within.end }, kind, whole);

  const end = findCreditEnd(body, { start: search, end: within.end }, findAgency);
  const parts =
    end === undefined
      ? undefined
      : readCreditParts(body, { start: rest.start, end }, kind.value, findAgency, true);
  if (end !== undefined && parts !== undefined) {
    return openCredit(body, { start, end }, kind, parts);
  }
  const isPlain = kind.value === 'photo' || kind.value === 'copyright';
  return isPlain ? { start, end: trimEnd(body, { start, end: names }) } : undefined;
}

function openCredit(
  body: string,
  span: Span,
  kind: CreditKind,
  parts: Partial<Credit>,
): FoundCredit {
  const { start, end } = trimSpan(body, span);
  const whole = { start, end };
  return { credit: { text: body.slice(start, end), span: whole, kind, ...parts }, form: 'open' };
}

interface OpenOpening {
  readonly kind: CreditKind;
  /** Where the credit begins, the dash before it included. */
  readonly start: number;
  /** Where what follows the kind begins: the remark of `Ảnh tư liệu:`, else the names. */
  readonly names: number;
  /** Where the names begin, between which and the text the end is looked for. */
  readonly search: number;
}

function readOpening(body: string, at: number, within: Span): OpenOpening | undefined {
  const mark = body.charAt(at);
  if (mark === '©') {
    return {
      kind: copyrightAt(body, at),
      start: withDash(body, at, within),
      names: at + 1,
      search: at + 1,
    };
  }
  return mark === ':' ? readBeforeColon(body, at, within) : readBehindDash(body, at, within);
}

/** `Ảnh:`, `Ảnh tư liệu:`, with the dash before it; the longest head counts (`Nguồn ảnh:`). */
function readBeforeColon(body: string, colon: number, within: Span): OpenOpening | undefined {
  const from = Math.max(within.start, colon - LONGEST_HEAD);
  const end = trimEnd(body, { start: from, end: colon });
  let found: OpenOpening | undefined;
  for (const start of wordStartsBack(body, { start: from, end })) {
    const head = readHead(body, { start, end });
    const markStart = withDash(body, start, within);
    const isMarked = markStart < start || isCapitalized(body.slice(start, end));
    if (head === undefined || !isMarked || !standsAlone(body, markStart, within)) continue;
    const { kind, rest } = head;
    const names = rest.end > rest.start ? rest.start : colon + 1;
    found = { kind, start: markStart, names, search: colon + 1 };
  }
  return found;
}

/** `- Ảnh tư liệu`, `– Ảnh minh họa`: a dash, the kind and a remark. */
function readBehindDash(body: string, dash: number, within: Span): OpenOpening | undefined {
  if (dash > within.start && !/\s/.test(body.charAt(dash - 1))) return undefined;
  const remark = readRemark(body, dash + 1, within);
  if (remark === undefined) return undefined;
  const names = remark.rest.start;
  return { kind: remark.kind, start: dash, names, search: names };
}

/** `Ảnh tư liệu`, `ẢNH CHỤP MÀN HÌNH`: a kind with a remark, and no colon. */
function readRemark(body: string, start: number, { end }: Span): CreditOpening | undefined {
  const [first, ...others] = splitWords(body, { start, end: Math.min(end, start + LONGEST_HEAD) });
  const value = first && CREDIT_KINDS.get(toComparable(first.text));
  if (first === undefined || value === undefined) return undefined;
  for (let count = Math.min(MOST_NOTE_WORDS, others.length); count > 0; count -= 1) {
    const words = others.slice(0, count);
    // Behind a colon stands who is credited.
    if ([first, ...words].some(({ after }) => after.includes(':'))) continue;
    if (readNote(words.map(({ text }) => text).join(' ')) === undefined) continue;
    const rest = { start: words[0]?.span.start ?? end, end: words.at(-1)?.span.end ?? end };
    const text = body.slice(first.span.start, first.span.end);
    return { kind: { value, text, span: first.span }, rest };
  }
  return undefined;
}

/** Words that name what a byline signs: `Bài và ảnh:` credits no picture. */
const SIGNED: ReadonlySet<string> = new Set(['bài', 'tin', 'và', '&', 'bài,', 'tin,', '+']);

/** Tells whether a head opens a credit rather than goes on from a byline such as `Bài - Ảnh:`. */
function standsAlone(body: string, start: number, within: Span): boolean {
  const end = trimEnd(body, { start: within.start, end: start });
  const [word] = wordStartsBack(body, { start: Math.max(within.start, end - LONGEST_HEAD), end });
  return word === undefined || !SIGNED.has(toComparable(body.slice(word, end)));
}

/** The start of the dash or open bracket before an offset; the offset itself where there is none. */
function withDash(body: string, offset: number, within: Span): number {
  const before = trimEnd(body, { start: within.start, end: offset });
  return before > within.start && /[-–—|(]/.test(body.charAt(before - 1)) ? before - 1 : offset;
}

/** The starts of the words before an offset, the nearest first. */
function wordStartsBack(body: string, { start, end }: Span): readonly number[] {
  const starts: number[] = [];
  for (let at = end; at > start; at -= 1) {
    if (at < end && /\s/.test(body.charAt(at - 1)) && !/\s/.test(body.charAt(at))) starts.push(at);
    else if (at < end && /[-–—.|(]/.test(body.charAt(at - 1))) starts.push(at);
  }
  if (end > start) starts.push(start);
  return starts;
}
