import type { Credit, CreditKind, Excerpt } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { CREDIT_KINDS, readNote } from './credit-words.ts';
import { standardAgencyFinder, type FindAgency } from './find-agency.ts';
import { readCreditParts } from './read-credit-parts.ts';
import { trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized } from './words.ts';

/** No credit is longer; a bracket that goes on is text. In UTF-16 code units, marks included. */
export const LONGEST_CREDIT = 200;

/** What a credit opens with, and what stands behind that. */
export interface CreditOpening {
  readonly kind: CreditKind;
  readonly rest: Span;
}

/**
 * Reads a bracketed credit, such as `(Ảnh: Phạm Kiên/TTXVN)`.
 *
 * @param body - The text that holds it.
 * @param span - The brackets and what is between them.
 * @param findAgency - Knows the names of agencies and newspapers.
 * @returns The credit taken apart; `undefined` where the brackets hold something else.
 */
export function readCredit(
  body: string,
  span: Span,
  findAgency: FindAgency = standardAgencyFinder(),
): Credit | undefined {
  const inside = trimSpan(body, { start: span.start + 1, end: span.end - 1 });
  const opening = readColonOpening(body, inside) ?? readPlainOpening(body, inside);
  if (opening === undefined) return readCopyright(body, span, inside, findAgency);
  const parts = readCreditParts(body, opening.rest, opening.kind.value, findAgency);
  return parts && { ...excerpt(body, span), kind: opening.kind, ...parts };
}

/** `(© Phương Hoa/TTXVN)`. */
function readCopyright(
  body: string,
  span: Span,
  inside: Span,
  findAgency: FindAgency,
): Credit | undefined {
  if (!body.startsWith('©', inside.start)) return undefined;
  const rest = { start: inside.start + 1, end: inside.end };
  const kind = copyrightAt(body, inside.start);
  const parts = readCreditParts(body, rest, kind.value, findAgency);
  return parts && { ...excerpt(body, span), kind, ...parts };
}

/** The sign of copyright, as what a credit opens with. */
export function copyrightAt(body: string, start: number): CreditKind {
  return { value: 'copyright', ...excerpt(body, { start, end: start + 1 }) };
}

/** `Ảnh: …`, with a remark before the colon or without: `Ảnh tư liệu: …`. */
function readColonOpening(body: string, inside: Span): CreditOpening | undefined {
  const colon = body.slice(inside.start, inside.end).indexOf(':');
  if (colon <= 0) return undefined;
  const head = trimSpan(body, { start: inside.start, end: inside.start + colon });
  const rest = trimSpan(body, { start: inside.start + colon + 1, end: inside.end });
  const opening = readHead(body, head);
  if (opening === undefined) return undefined;
  // A remark before the colon is read with the rest, which it stands in front of.
  const start = opening.rest.end > opening.rest.start ? opening.rest.start : rest.start;
  return { kind: opening.kind, rest: { start, end: rest.end } };
}

/** `ảnh Minh Anh/TTXVN`, `Ảnh minh họa`, `ảnh do bệnh viện cung cấp`; `ảnh trên` is text. */
function readPlainOpening(body: string, inside: Span): CreditOpening | undefined {
  const space = body.slice(inside.start, inside.end).search(/\s/);
  if (space <= 0) return undefined;
  const word = { start: inside.start, end: inside.start + space };
  const value = CREDIT_KINDS.get(toComparable(body.slice(word.start, word.end)));
  const rest = trimSpan(body, { start: word.end, end: inside.end });
  const isCredit = isCapitalized(body.slice(rest.start, rest.end)) || isRemark(body, rest);
  if (value === undefined || !isCredit) return undefined;
  return { kind: { value, ...excerpt(body, word) }, rest };
}

/** Reads a word of {@link CREDIT_KINDS} and a remark behind it, with nothing else. */
export function readHead(body: string, head: Span): CreditOpening | undefined {
  const text = body.slice(head.start, head.end);
  const whole = CREDIT_KINDS.get(toComparable(text));
  if (whole !== undefined) {
    return {
      kind: { value: whole, ...excerpt(body, head) },
      rest: { start: head.end, end: head.end },
    };
  }
  const space = text.search(/\s/);
  if (space <= 0) return undefined;
  const word = { start: head.start, end: head.start + space };
  const value = CREDIT_KINDS.get(toComparable(text.slice(0, space)));
  const rest = trimSpan(body, { start: word.end, end: head.end });
  if (value === undefined || readNote(wordsIn(body, rest)) === undefined) return undefined;
  return { kind: { value, ...excerpt(body, word) }, rest };
}

/** Tells remarks such as `minh họa`, `của Minh Anh` and `do gia đình cung cấp`. */
function isRemark(body: string, span: Span): boolean {
  const text = wordsIn(body, span).normalize('NFC');
  return readNote(text) !== undefined || /^(?:của \p{Lu}|do .* cung cấp$)/u.test(text);
}

function wordsIn(body: string, span: Span): string {
  return body.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function excerpt(body: string, span: Span): Excerpt {
  return { text: body.slice(span.start, span.end), span: { start: span.start, end: span.end } };
}
