import { segmentSentences } from '@quocngu/text';
import type { Span } from '@quocngu/span';
import { newsDiagnostic } from '../diagnostics.ts';
import { LONGEST_BYLINE, readByline } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { findEndMark, findLastEndMark } from './find-end-mark.ts';
import { findCredits, type FoundCredit } from './find-credits.ts';
import { trimEnd, trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isAllCapitals, isSyllable, splitWords } from './words.ts';
import { textPieces, type CaptionPiece, type Pass, type PassContext, type Piece } from './piece.ts';

/** What is longer is no caption, in UTF-16 code units: agency captions of four sentences fit. */
const LONGEST_CAPTION = 600;

/** What is longer is no caption of a credit on the next line, unless it opens the body. */
const LONGEST_LINE_CAPTION = 300;

/**
 * Takes the captions out of the text: what a credit ends, however many sentences it has. In front of
 * the body, and on a line of its own, a caption is everything before the credit; behind the end mark
 * too. Elsewhere nothing says where it begins: then the last sentence before the credit is its, and
 * what may be more of it stays text.
 */
export const takeCaptions: Pass = (pieces, context) => {
  const texts = pieces.filter(({ type }) => type === 'text').length;
  const taken: Piece[] = [];
  const front = { count: 0 };
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') taken.push(piece);
    else
      takeFromLine(piece.span, {
        ...context,
        taken,
        front,
        isLine: piece.isLine,
        isOnly: texts === 1,
        isLast: index === pieces.length - 1,
      });
  }
  return taken;
};

interface LineContext extends PassContext {
  /** The pieces so far; those of the line are added. */
  readonly taken: Piece[];
  /** How many of the first of them are known to be captions. */
  readonly front: { count: number };
  /** Whether it is a line, and not what a link has left of one. */
  readonly isLine: boolean;
  /** Whether there is no other text. */
  readonly isOnly: boolean;
  readonly isLast: boolean;
}

/** Where a credit stands in its line. */
interface CreditContext extends LineContext {
  /** Whether nothing but credits and signatures stands behind it. */
  readonly isAtEnd: boolean;
  /** Whether the article must be in front of one of the credits. */
  readonly holdsText: boolean;
}

function takeFromLine(line: Span, context: LineContext): void {
  const { body, taken, findAgency, report } = context;
  const { credits, unclear } = findCredits(body, line, findAgency);
  for (const span of unclear) report(newsDiagnostic('uncertain-credit', { span }));
  let from = line.start;
  const closing = context.isOnly ? startOfClosing(line, credits, context) : undefined;
  // Where captions close the text, what is long in front of the first of them is the article.
  const holdsText = closing !== undefined && credits.length > 1;
  for (const found of credits) {
    const before = textPieces(body, { start: from, end: found.credit.span.start })[0]?.span;
    const isAtEnd = found.credit.span.end >= (closing ?? line.end);
    const caption =
      before === undefined
        ? takeLineBefore(found, context.isLine && from === line.start && isAtEnd, context)
        : readCaption(before, found, { ...context, isAtEnd, holdsText });
    if (caption === undefined) continue;
    if (before !== undefined)
      taken.push(...textPieces(body, { start: from, end: caption.span.start }));
    taken.push(caption);
    from = found.credit.span.end;
  }
  taken.push(
    ...textPieces(body, { start: from, end: line.end }, context.isLine && from === line.start),
  );
}

/**
 * Where the credits begin that close a line, with nothing behind them but other credits, and at last
 * what signs or ends the article: the end of the first of them; `undefined` where text follows.
 */
function startOfClosing(
  line: Span,
  credits: readonly FoundCredit[],
  { body, findAgency }: LineContext,
): number | undefined {
  const last = credits.at(-1)?.credit.span.end ?? line.end;
  const tail = trimSpan(body, { start: last, end: line.end });
  const closes =
    tail.end - tail.start <= LONGEST_BYLINE &&
    (tail.start === tail.end ||
      readByline(body, tail, findAgency) !== undefined ||
      findEndMark(body, tail, findAgency)?.span.start === tail.start);
  if (!closes) return undefined;
  let closing = last;
  let next = last;
  for (const { credit } of credits.toReversed()) {
    if (trimEnd(body, { start: credit.span.end, end: next }) > credit.span.end) break;
    closing = credit.span.end;
    next = credit.span.start;
  }
  return closing;
}

/** A credit with nothing before it in its line: the line before may be its caption. */
function takeLineBefore(
  found: FoundCredit,
  isLine: boolean,
  context: LineContext,
): CaptionPiece | undefined {
  const { body, taken, isLast, findAgency } = context;
  const last = taken.at(-1);
  if (isLine && found.form === 'open' && last?.type === 'text') {
    // Below the text, without brackets, it signs the pictures as a byline does.
    const isSigned = isLast || readByline(body, last.span, findAgency)?.isSure;
    if (isSigned) return undefined;
  }
  const { start, end } = last?.span ?? { start: 0, end: 0 };
  const isFirst = taken.length === 1;
  const isCaption =
    isLine &&
    last?.type === 'text' &&
    last.isLine &&
    end - start <= (isFirst ? LONGEST_CAPTION : LONGEST_LINE_CAPTION) &&
    readDateline(body, last.span, context) === undefined;
  if (!isCaption) return captionPiece(undefined, found);
  taken.pop();
  return captionPiece(last.span, found);
}

/** Decides where the caption of a credit begins; `undefined` where it credits no picture. */
function readCaption(
  before: Span,
  found: FoundCredit,
  context: CreditContext,
): CaptionPiece | undefined {
  const { body, taken, isLine, isOnly, isAtEnd, holdsText, findAgency, report } = context;
  const isPicture = creditsPicture(found);
  const mark = isPicture ? findLastEndMark(body, before, findAgency) : undefined;
  if (mark !== undefined) {
    return captionPiece(textPieces(body, { start: mark.end, end: before.end })[0]?.span, found);
  }
  const isFront = hasOnlyCaptions(context);
  const isAll = isOnly && isFront && isAtEnd;
  const isApart = isFront ? !isAll : isAtEnd && isLine && !isOnly;
  const isWhole =
    isApart &&
    (isPicture || taken.length === 0) &&
    before.end - before.start <= LONGEST_CAPTION &&
    readDateline(body, before, context) === undefined &&
    !((holdsText || (taken.length > 0 && isFront)) && isLong(body, before)) &&
    !(opensWithTime(body, before) && (taken.length > 0 || isArticle(body, before)));
  if (isWhole) return captionPiece(before, found);
  const isSigned = isOnly && isAtEnd && found.form === 'open';
  if (!isPicture || (isSigned && found.credit.kind?.value === 'source')) return undefined;
  const sentence = lastSentence(body, before);
  const isText = isAll && sentence.start === before.start;
  if (isText || (isSigned && readByline(body, sentence, findAgency) !== undefined)) {
    return captionPiece(undefined, found);
  }
  if (sentence.end - sentence.start > LONGEST_CAPTION) return undefined;
  if (sentence.start > before.start) {
    report(newsDiagnostic('uncertain-caption', { span: sentence }));
  }
  return captionPiece(sentence, found);
}

/** Looks at each piece once, however often it is asked. */
function hasOnlyCaptions({ taken, front }: LineContext): boolean {
  while (taken[front.count]?.type === 'caption') front.count += 1;
  return front.count >= taken.length;
}

/** A source may be that of a figure in the text; an agency's pictures are what is credited to it. */
function creditsPicture({ credit: { kind, agencies, providers } }: FoundCredit): boolean {
  return kind?.value !== 'source' || (agencies !== undefined && providers === undefined);
}

/** `Sáng 13/1, …`, `Chiều nay …`: so an article opens, and not the second of two captions. */
function opensWithTime(body: string, { start, end }: Span): boolean {
  const opening = toComparable(body.slice(start, Math.min(end, start + LONGEST_TIME)));
  return /^(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm)\s+(?:nay|qua|ngày|\d)/.test(opening);
}

const LONGEST_TIME = 40;

/** What has more sentences is the article, with a caption at its end. */
const MOST_SENTENCES = 2;

function isLong(body: string, span: Span, most = MOST_SENTENCES): boolean {
  return segmentSentences(body.slice(span.start, span.end)).length > most;
}

/** What opens with a time: a caption without a stop at its end has one sentence. */
function isArticle(body: string, span: Span): boolean {
  const isStopped = /[.!?…"”)]/.test(body.charAt(span.end - 1));
  return isLong(body, span, isStopped ? MOST_SENTENCES : 1);
}

function lastSentence(body: string, { start, end }: Span): Span {
  const last = start + (segmentSentences(body.slice(start, end)).at(-1)?.start ?? 0);
  return { start: last > start ? skipSignature(body, { start: last, end }) : last, end };
}

/** The most words of a name that signs. */
const MOST_NAME_WORDS = 4;

/** `MINH ANH Phố cổ sáng nay`: a name in capitals that signs the article in front of the caption. */
function skipSignature(body: string, { start, end }: Span): number {
  const limit = Math.min(end, start + LONGEST_BYLINE);
  const words = splitWords(body, { start, end: limit }).slice(0, MOST_NAME_WORDS + 1);
  const count = words.findIndex(({ text }) => !isAllCapitals(text) || !isSyllable(text));
  const next = words[count];
  const signs = count > 1 && next !== undefined && /^\p{Lu}[\p{Ll}\p{M}]/u.test(next.text);
  return signs ? next.whole.start : start;
}

function captionPiece(caption: Span | undefined, { credit, form }: FoundCredit): CaptionPiece {
  return {
    type: 'caption',
    span: { start: caption?.start ?? credit.span.start, end: credit.span.end },
    ...(caption === undefined ? {} : { caption }),
    credit,
    origin: form === 'brackets' ? 'block/credit-in-brackets' : 'block/credit-by-shape',
  };
}
