import { segmentSentences } from '@quocngu/text';
import type { Span } from '@quocngu/span';
import { findEndMark } from './find-end-mark.ts';
import { textPieces, type Pass, type PassContext, type Piece, type TextPiece } from './piece.ts';
import { LONGEST_BYLINE, readByline, type FoundByline } from './read-byline.ts';
import { trimSpan } from './split-parts.ts';

/** The most lines that sign an article. */
const MOST_BYLINES = 4;

/** Takes what closes the text: the end mark, and the lines or words that sign it. */
export const takeEnding: Pass = (pieces, context) => {
  const taken: Piece[] = [...pieces];
  let hasMark = false;
  for (let round = 0; round <= MOST_BYLINES; round += 1) {
    const at = taken.findLastIndex(({ type }) => type === 'text');
    const piece = taken[at];
    if (piece?.type !== 'text') break;
    const isStopped = endsWithStop(taken[at - 1], context);
    const mark: readonly Piece[] | undefined = hasMark
      ? undefined
      : readMark(piece, isStopped, context);
    const isFirst = !taken.slice(0, at).some(({ type }) => type === 'text');
    const found: readonly Piece[] | undefined =
      readBehindStop(piece, context) ?? mark ?? readSigned(piece, isFirst, context);
    if (found === undefined) break;
    hasMark ||= found === mark;
    taken.splice(at, 1, ...found);
    if (found === mark && isStopped) joinStop(taken, at);
  }
  return taken;
};

function endsWithStop(piece: Piece | undefined, { body }: PassContext): boolean {
  return piece?.type === 'text' && body.slice(piece.span.start, piece.span.end).endsWith('./.');
}

/** An agency on the line below the stop makes one mark with it: `./.` and `(TTXVN)`. */
function joinStop(taken: Piece[], at: number): void {
  const [text, mark] = taken.slice(at - 1, at + 1);
  if (text?.type !== 'text' || mark?.type !== 'end-mark') return;
  const start = text.span.end - './.'.length;
  const rest =
    start > text.span.start ? [{ ...text, span: { start: text.span.start, end: start } }] : [];
  taken.splice(at - 1, 2, ...rest, { ...mark, span: { start, end: mark.span.end } });
}

function readMark(
  { span, isLine }: TextPiece,
  isStopped: boolean,
  { body, findAgency }: PassContext,
): readonly Piece[] | undefined {
  const found = findEndMark(body, span, findAgency);
  if (found === undefined) return undefined;
  // Below the line that the stop ends, the agency belongs to who signs: `Minh Anh (TTXVN)`.
  const signs = isStopped && found.span.start > span.start;
  if (signs && readByline(body, span, findAgency) !== undefined) return undefined;
  return [
    ...textPieces(body, { start: span.start, end: found.span.start }, isLine),
    { type: 'end-mark', ...found },
  ];
}

/** `./. Theo Minh Anh (TTXVN/Vietnam+)`: what signs behind the stop, an agency in brackets too. */
function readBehindStop(
  { span, isLine }: TextPiece,
  { body, findAgency }: PassContext,
): readonly Piece[] | undefined {
  const from = Math.max(span.start, span.end - LONGEST_BYLINE);
  const stop = body.slice(from, span.end).lastIndexOf('./.');
  if (stop === -1) return undefined;
  const end = from + stop + './.'.length;
  const tail = trimSpan(body, { start: end, end: span.end });
  const found = readByline(body, tail, findAgency);
  const isAgency = findEndMark(body, tail, findAgency)?.span.start === tail.start;
  if (found === undefined || isAgency) return undefined;
  return [...textPieces(body, { start: span.start, end }, isLine), bylinePiece(tail, found)];
}

/** A line that signs, or the last words of one, behind a stop. */
function readSigned(
  { span, isLine }: TextPiece,
  isFirst: boolean,
  { body, findAgency }: PassContext,
): readonly Piece[] | undefined {
  const whole = isFirst ? undefined : readByline(body, span, findAgency);
  if (whole !== undefined && (isLine || isTailByline(body, span, whole))) {
    return [bylinePiece(span, whole)];
  }
  for (const start of tailStarts(body, span)) {
    const tail = trimSpan(body, { start, end: span.end });
    const found = readByline(body, tail, findAgency);
    if (found === undefined || !isTailByline(body, tail, found)) continue;
    if (!isBehindSentence(body, tail)) continue;
    return [
      ...textPieces(body, { start: span.start, end: tail.start }, isLine),
      bylinePiece(tail, found),
    ];
  }
  return undefined;
}

/** Behind the last stops, and at the last bracket. */
function tailStarts(body: string, { start, end }: Span): readonly number[] {
  const from = Math.max(start, end - LONGEST_BYLINE);
  const tail = body.slice(from, end);
  const stops = [...tail.matchAll(/[.!?…”"]\s+/g)].map(
    ({ index, 0: stop }) => from + index + stop.length,
  );
  const open = tail.endsWith(')') ? tail.lastIndexOf('(') : -1;
  return [...stops, ...(open > 0 ? [from + open] : [])].sort((left, right) => left - right);
}

/** Tells whether a sentence ends before an offset: the stop of *TP. Thủ Đức* ends none. */
function isBehindSentence(body: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - LONGEST_BYLINE);
  const before = body.slice(from, start).trimEnd();
  if (!before.endsWith('.')) return true;
  return segmentSentences(body.slice(from, end)).some((one) => from + one.start === start);
}

/**
 * Behind a stop, a bare name has two words or more, or an initial (*T.Hằng*); a bracket that says
 * *Nguồn* or *Ảnh* credits a figure or a picture, not the article.
 */
function isTailByline(
  body: string,
  { start, end }: Span,
  { isSure, signatures }: FoundByline,
): boolean {
  const text = body.slice(start, end);
  if (text.startsWith('(')) return isSure && !/^\(\s*(?:ảnh|nguồn)/iu.test(text.normalize('NFC'));
  return isSure || signatures.every(({ span }) => /\s|\.\S/.test(body.slice(span.start, span.end)));
}

function bylinePiece(span: Span, { signatures }: FoundByline): Piece {
  return { type: 'byline', span, signatures };
}
