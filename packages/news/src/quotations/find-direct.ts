import type { Span } from '@quocngu/span';
import { toComparable } from '../blocks/word-match.ts';
import { findQuotePairs, type QuotePair } from './find-quote-pairs.ts';
import { KIN_WORDS } from './speech-cues.ts';
import type { FoundQuotation, Speech } from './speech.ts';

/** Fewer words in quotation marks are a name or a turn of phrase, unless a colon leads to them. */
const LEAST_WORDS = 4;
const LEAST_WORDS_BEHIND_COLON = 2;

/** How far from its words a cue stands, in UTF-16 code units. */
const FARTHEST_CUE_BEFORE = 40;
const FARTHEST_CUE_BEHIND = 120;

/** Finds words between quotation marks that are somebody's, and lines that a dash opens as speech. */
export function findDirect(speech: Speech): readonly FoundQuotation[] {
  return speech.stretches.flatMap((stretch, index) => {
    const dashed = findDashed(speech, stretch, speech.stretches[index - 1]);
    if (dashed !== undefined) return [dashed];
    const pairs = findQuotePairs(speech.body, stretch);
    return pairs.flatMap((pair, at) => {
      const found = readPair(speech, pair, pairs[at - 1], pairs[at + 1]);
      return found === undefined ? [] : [found];
    });
  });
}

/** `Ông Nam nói:` and, on the next line, `- Mưa còn kéo dài.` */
function findDashed(
  { body, cuesIn, sentences, sentenceAt }: Speech,
  stretch: Span,
  before: Span | undefined,
): FoundQuotation | undefined {
  const dash = /^[-–—]\s+/.exec(
    body.slice(stretch.start, Math.min(stretch.start + 8, stretch.end)),
  );
  if (dash === null || before === undefined || body.charAt(before.end - 1) !== ':')
    return undefined;
  const region = sentences[sentenceAt(before.end - 1)] ?? before;
  const cue = cuesIn(region).at(-1);
  if (cue === undefined) return undefined;
  const span = { start: stretch.start + dash[0].length, end: stretch.end };
  return { type: 'direct', span, cue, region };
}

function readPair(
  speech: Speech,
  { outer, inner }: QuotePair,
  previous: QuotePair | undefined,
  next: QuotePair | undefined,
): FoundQuotation | undefined {
  const { body, cuesIn } = speech;
  const words = countWords(body.slice(inner.start, inner.end));
  const before = textBefore(speech, outer, previous);
  const behind = textBehind(speech, outer, next);
  const cueBefore = cuesIn(before).at(-1);
  const [cueBehind] = cuesIn({
    start: behind.start,
    end: Math.min(behind.end, behind.start + FARTHEST_CUE_BEHIND),
  });
  const quote = (cue: Span | undefined, region: Span): FoundQuotation => ({
    type: 'direct',
    span: inner,
    ...(cue === undefined ? {} : { cue: { start: cue.start, end: cue.end } }),
    region,
  });

  if (body.slice(before.start, outer.start).trimEnd().endsWith(':')) {
    if (words >= LEAST_WORDS_BEHIND_COLON) return quote(cueBefore, before);
  }
  const isOutside = body.charAt(outer.end) === ',';
  const isFirst = (): boolean =>
    before.start !== previous?.outer.end && !hasLetter(body.slice(before.start, outer.start));
  if ((isOutside || body.charAt(inner.end - 1) === ',') && isFirst()) {
    // `“Giá nhà”, ông Nam nói, “sẽ tăng”`; `“Được mùa rồi”, ông Nam cười`.
    const isShort = words < LEAST_WORDS;
    const said = cueBehind && body.slice(outer.end + 1, cueBehind.start);
    const isSaid = said !== undefined && words >= LEAST_WORDS_BEHIND_COLON;
    if (isSaid && !(isShort && said.includes(','))) return quote(cueBehind, behind);
    const someone = isShort && isOutside ? undefined : readSomeone(body, behind);
    if (someone !== undefined) return quote(undefined, someone);
  }
  if (words < LEAST_WORDS) return undefined;
  const isNear = cueBefore !== undefined && outer.start - cueBefore.end <= FARTHEST_CUE_BEFORE;
  if (isNear) return quote(cueBefore, before);
  if (cueBehind !== undefined && isClosed(body, inner, behind)) return quote(cueBehind, behind);
  const goesOn = before.start === previous?.outer.end && before.end > before.start;
  if (goesOn && body.slice(before.start, before.end).trimEnd().endsWith(',')) {
    if (readSomeone(body, before) !== undefined) return quote(undefined, before);
  }
  const text = body.slice(inner.start, inner.end);
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const isSentence =
    /[.!?…]$/.test(text) || (isFirst() && !hasLetter(body.slice(behind.start, behind.end)));
  return isSentence ? quote(undefined, before) : undefined;
}

/** `, ông Nam`: somebody whom a word of respect or kin introduces behind the marks, up to the next mark. */
function readSomeone(body: string, { start, end }: Span): Span | undefined {
  const text = body.slice(start, Math.min(end, start + FARTHEST_CUE_BEHIND));
  const [, lead = '', words = ''] = /^([\s,]*)([^,.;:“"«]*)/.exec(text) ?? [];
  const first = toComparable(words).split(/\s/, 1)[0];
  const isSomeone = KIN_WORDS.some((word) => word === first) && /^\p{Ll}/u.test(words);
  const from = start + lead.length;
  return isSomeone ? { start: from, end: from + words.length } : undefined;
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What stands before the marks in their sentence; the sentence before where that leads to them. */
function textBefore(
  { body, sentences, sentenceAt }: Speech,
  outer: Span,
  previous: QuotePair | undefined,
): Span {
  const at = sentenceAt(outer.start);
  const own = sentences[at] ?? outer;
  const lead = sentences[at - 1];
  const isLedTo =
    own.start >= outer.start && lead !== undefined && body.charAt(lead.end - 1) === ':';
  const start = isLedTo ? lead.start : own.start;
  return {
    start: Math.min(Math.max(start, previous?.outer.end ?? 0), outer.start),
    end: outer.start,
  };
}

/** What stands behind the marks in the sentence that they end in, up to the next ones. */
function textBehind(
  { sentences, sentenceAt }: Speech,
  outer: Span,
  next: QuotePair | undefined,
): Span {
  const own = sentences[sentenceAt(outer.end)] ?? outer;
  const end = Math.min(own.end, next?.outer.start ?? own.end);
  return { start: outer.end, end: Math.max(end, outer.end) };
}

/** Words that a comma sets off from what says who spoke them: `“…”, ông Nam nói`. */
function isClosed(body: string, inner: Span, behind: Span): boolean {
  const last = body.charAt(inner.end - 1);
  const mark = body.slice(behind.start, behind.end).trimStart().charAt(0);
  return /[,.!?…]/.test(last) || /[,.–—-]/.test(mark);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
