import { createOffsetMapBuilder, type OffsetMap, type OffsetMapBuilder } from '@quocngu/span';

/** A text that was rewritten, with the way back to the one that it was made from. */
export interface MappedText {
  readonly text: string;
  /** Leads from offsets of the text that was given to offsets of `text`. */
  readonly map: OffsetMap;
}

/**
 * Rewrites every match of an expression, and keeps the account of what moved.
 *
 * @param text - The text.
 * @param matches - What `text.matchAll` found.
 * @param rewrite - Gives what stands in the place of a match, which may be the match itself.
 */
export function rewriteMatches(
  text: string,
  matches: Iterable<RegExpExecArray>,
  rewrite: (match: RegExpExecArray) => string,
): MappedText {
  const builder = createOffsetMapBuilder();
  let written = '';
  let from = 0;
  for (const match of matches) {
    const [before] = match;
    const after = rewrite(match);
    if (after === before) continue;
    builder.keep(match.index - from);
    addEdit(builder, before, after);
    written += text.slice(from, match.index) + after;
    from = match.index + before.length;
  }
  builder.keep(text.length - from);
  return { text: written + text.slice(from), map: builder.build() };
}

/**
 * Notes that one text became another, without the characters that both begin or end with. Where that
 * leaves only something lost or only something new, it stays with the character before it, so that a
 * span of a letter keeps its marks.
 */
function addEdit(builder: OffsetMapBuilder, before: string, after: string): void {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head > 0 && head + tail === most) head--;
  builder.keep(head);
  builder.replace(before.length - head - tail, after.length - head - tail);
  builder.keep(tail);
}
