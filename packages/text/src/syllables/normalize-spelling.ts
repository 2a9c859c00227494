import { requireOneOf, requireString } from '../arguments/require.ts';
import { type MappedText, rewriteMatches } from '../normalize/mapped-text.ts';
import { withRegularVowel, writeLike } from './canonical-syllable.ts';
import type { ToneStyle } from './compose-syllable.ts';
import { parseSyllable } from './parse-syllable.ts';
import { remember } from './remember.ts';

/** What `normalizeSpelling` may be told. */
export interface NormalizeSpellingOptions {
  /** Where the tone of an open oa, oe or uy goes: `old` hòa, `new` hoà; `old` where left out. */
  readonly style?: ToneStyle;
}

const STYLES: readonly ToneStyle[] = ['old', 'new'];

/** Letters with their marks, in a row; a mark that none precedes belongs to a sign. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Words as they were respelled, in each style. */
const memories: Partial<Record<ToneStyle, Map<string, string>>> = {};

/**
 * Gives every syllable one spelling, so that texts can be compared: final i and y as the regulation
 * for school books has them (`kĩ`, `lí`, `quý`), tones where one style puts them, also those that are
 * misplaced (`qúy`). Words that are no Vietnamese syllables stay, and so do case and the form of the
 * letters (composed or decomposed).
 *
 * It is made for comparing, not for print: names change as well, `Lý Thường Kiệt` to
 * `Lí Thường Kiệt`, and so do foreign words that look like syllables (`my` to `mi`).
 *
 * @param text - Any text.
 * @param options - The style of the tone.
 * @returns The text; equal where nothing changes.
 * @throws TypeError where `text` is no string; TypeError or RangeError where `style` is wrong.
 * @see `listSpellingVariants` for what varies, and the regulations.
 *
 * @example
 * ```ts
 * import { normalizeSpelling } from '@quocngu/text';
 *
 * normalizeSpelling('Kỹ sư Mỹ, hoà bình, quí khách'); //=> 'Kĩ sư Mĩ, hòa bình, quý khách'
 * ```
 */
export function normalizeSpelling(text: string, options: NormalizeSpellingOptions = {}): string {
  requireString(text);
  const respell = createRespelling(options);
  return text.replace(WORD, respell);
}

/**
 * Gives every syllable one spelling, as `normalizeSpelling` does, and tells where everything went.
 *
 * @param text - Any text.
 * @param options - The style of the tone.
 * @returns The text, and the map from offsets of the text given to offsets of the new one.
 * @throws As `normalizeSpelling`.
 *
 * @example
 * ```ts
 * import { normalizeSpellingWithMap } from '@quocngu/text';
 *
 * const { text, map } = normalizeSpellingWithMap('nước Mỹ');
 * text; //=> 'nước Mĩ'
 * map.edits; //=> [{ source: { start: 6, end: 7 }, target: { start: 6, end: 7 } }]
 * ```
 */
export function normalizeSpellingWithMap(
  text: string,
  options: NormalizeSpellingOptions = {},
): MappedText {
  requireString(text);
  const respell = createRespelling(options);
  return rewriteMatches(text, text.matchAll(WORD), ([word]) => respell(word));
}

function createRespelling({ style = 'old' }: NormalizeSpellingOptions): (word: string) => string {
  requireOneOf('style', style, STYLES);
  const memory = (memories[style] ??= new Map());
  return (word) =>
    remember(memory, word, () => {
      const syllable = parseSyllable(word);
      const isKnown = syllable.valid || syllable.fault === 'tone-placement';
      return isKnown ? writeLike(word, withRegularVowel(syllable), style) : word;
    });
}
