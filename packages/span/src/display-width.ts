import { WIDE_RANGES } from './wide.gen.ts';

/**
 * Counts the columns that a text takes in a terminal: none for combining marks and invisible
 * characters, two for wide characters and emoji, one for everything else.
 *
 * @param text - Text of one line. Control characters are counted as one column: show them as a visible sign.
 * @returns Columns, by East_Asian_Width (UAX #11) over grapheme clusters (UAX #29).
 *
 * @example
 * ```ts
 * import { displayWidth } from '@quocngu/span';
 *
 * displayWidth('Việt'); //=> 4
 * displayWidth('Việt'.normalize('NFD')); //=> 4
 * displayWidth('越南'); //=> 4
 * ```
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** Characters that take one column each and join with nothing. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/;

/** Emoji that are one sign though several code points: joined, with emoji style, flags. */
const EMOJI_CLUSTER = /\ufe0f|\u200d\p{Extended_Pictographic}|^\p{Regional_Indicator}{2}|\u20e3/u;

/** Marks written over others, and characters that show nothing. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

let graphemes: Intl.Segmenter | undefined;

function graphemeWidth(grapheme: string): number {
  if (EMOJI_CLUSTER.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    const point = character.codePointAt(0) ?? 0;
    if (isEmojiModifier(point) && width > 0) continue;
    if (isWide(point)) width += 2;
    else if (!INVISIBLE.test(character)) width += 1;
  }
  return width;
}

/** Skin tones colour the emoji before them. */
function isEmojiModifier(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

function isWide(point: number): boolean {
  let low = 0;
  let high = WIDE_RANGES.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((WIDE_RANGES[2 * middle + 1] ?? 0) < point) low = middle + 1;
    else high = middle;
  }
  return (WIDE_RANGES[2 * low] ?? Infinity) <= point;
}
