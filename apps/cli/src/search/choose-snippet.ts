import type { Span } from '@quocngu/span';
import { foldMarks } from '@quocngu/text';

/**
 * Chooses the stretch of a text that shows the most of what a query has found in it: the one with the
 * most different syllables and rows of them, the first of several. It begins with a sentence where one
 * is near, and ends between words.
 *
 * @param text - The text.
 * @param matches - What the query has found in it, in ascending order.
 * @param length - How long the stretch may be, in UTF-16 code units.
 * @returns The stretch; from the beginning, where nothing was found.
 */
export function chooseSnippet(text: string, matches: readonly Span[], length: number): Span {
  const { start, end } = chooseMatches(text, matches, length);
  const room = Math.max(0, length - (end - start));
  // More behind than in front: what a sentence says of a word mostly follows it.
  const before = Math.min(start, Math.floor(room / 3));
  const from = start - before;
  const begin = findStart(text, from, start);
  return {
    start: begin,
    end: findEnd(text, { start, end }, Math.min(text.length, begin + length)),
  };
}

/** The first matches that stand near enough to be shown together, with the most to show. */
function chooseMatches(text: string, matches: readonly Span[], length: number): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const [index, first] of matches.entries()) {
    const shown = new Set<string>();
    let { end } = first;
    for (let next = index; next < matches.length; next += 1) {
      const match = matches[next];
      if (match === undefined || (match.end - first.start > length && next > index)) break;
      ({ end } = match);
      for (const part of partsOf(text.slice(match.start, match.end))) shown.add(part);
    }
    if (shown.size > most) {
      best = { start: first.start, end };
      most = shown.size;
    }
  }
  return best;
}

/** The syllables of a match, and the whole. */
function partsOf(match: string): readonly string[] {
  const folded = foldMarks(match).toLowerCase();
  return [folded, ...folded.split(/\s+/)];
}

const SENTENCE_END = /[.?!…]["”»)]*\s/;

/** The last sentence that begins from `least` to `most`, or the first word. */
function findStart(text: string, least: number, most: number): number {
  if (least === 0) return 0;
  let word: number | undefined;
  let sentence: number | undefined;
  for (let offset = least; offset < most; offset += 1) {
    if (!isSpace(text, offset) || isSpace(text, offset + 1)) continue;
    word ??= offset + 1;
    if (SENTENCE_END.test(text.slice(Math.max(0, offset - 3), offset + 1))) sentence = offset + 1;
  }
  return sentence ?? word ?? most;
}

/** The last place between words that is not behind `most`, and not within what is shown. */
function findEnd(text: string, shown: Span, most: number): number {
  if (most === text.length) return most;
  const least = shown.end <= most ? shown.end : shown.start;
  let end = most;
  while (end > least && !isSpace(text, end)) end -= 1;
  while (end > least && isSpace(text, end - 1)) end -= 1;
  if (end > shown.start) return end;
  // A long word without a space is cut between characters.
  const characters = new Intl.Segmenter('vi').segment(text.slice(shown.start, most + 1));
  return shown.start + ([...characters].at(-1)?.index ?? 0);
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === '';
}
