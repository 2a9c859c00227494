import { requireOneOf, requireString } from '../arguments/require.ts';
import { type MappedText, rewriteMatches } from '../normalize/mapped-text.ts';
import { toneOffset, type ToneStyle } from '../syllables/compose-syllable.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import { TONE_MARKS } from '../syllables/syllable.ts';

/** What `normalizeTone` may be told. */
export interface NormalizeToneOptions {
  /**
   * Where the tone of an open oa, oe or uy goes: `old` (the default) hòa, `new` hoà; with `keep` both
   * stay, and only tones that neither style allows move.
   */
  readonly style?: ToneStyle | 'keep';
}

const STYLES: readonly (ToneStyle | 'keep')[] = ['old', 'new', 'keep'];

/** Letters with their marks, in a row; longer rows than a syllable are left as they are. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The marks of the tones, each of which stands for itself only. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Puts the marks of tones where one style has them: `hoà` and `hòa`, and where they are misplaced,
 * as in `qúy` and `tóan`. Only whole words that are Vietnamese syllables are touched; foreign words,
 * case and the form of the letters (composed or decomposed) stay.
 *
 * @param text - Any text.
 * @param options - The style.
 * @returns The text; equal where nothing moves.
 * @throws TypeError where `text` is no string; TypeError or RangeError where `style` is wrong.
 *
 * @example
 * ```ts
 * import { normalizeTone } from '@quocngu/text';
 *
 * normalizeTone('Hoà bình, qúy khách, tóan'); //=> 'Hòa bình, quý khách, toán'
 * normalizeTone('HÒA', { style: 'new' }); //=> 'HOÀ'
 * normalizeTone('Dvořák, Zoë, Nguyễn'); //=> 'Dvořák, Zoë, Nguyễn'
 * ```
 */
export function normalizeTone(text: string, options: NormalizeToneOptions = {}): string {
  requireString(text);
  const style = styleOf(options);
  return text.replace(WORD, (word) => placeTone(word, style));
}

/**
 * Puts the marks of tones where one style has them, as `normalizeTone` does, and tells where
 * everything went.
 *
 * @param text - Any text.
 * @param options - The style.
 * @returns The text, and the map from offsets of the text given to offsets of the new one.
 * @throws As `normalizeTone`.
 *
 * @example
 * ```ts
 * import { normalizeToneWithMap } from '@quocngu/text';
 *
 * const { text, map } = normalizeToneWithMap('Hoà bình');
 * text; //=> 'Hòa bình'
 * map.edits; //=> [{ source: { start: 1, end: 3 }, target: { start: 1, end: 3 } }]
 * ```
 */
export function normalizeToneWithMap(text: string, options: NormalizeToneOptions = {}): MappedText {
  requireString(text);
  const style = styleOf(options);
  return rewriteMatches(text, text.matchAll(WORD), ([word]) => placeTone(word, style));
}

function styleOf({ style = 'old' }: NormalizeToneOptions): ToneStyle | 'keep' {
  requireOneOf('style', style, STYLES);
  return style;
}

function placeTone(word: string, style: ToneStyle | 'keep'): string {
  const syllable = parseSyllable(word);
  const isMisplaced = syllable.fault === 'tone-placement';
  if (!isMisplaced && (!syllable.valid || style === 'keep')) return word;
  const composed = word.normalize('NFC');
  // Letter by letter, so that each keeps its case.
  const letters = composed.normalize('NFD').replace(TONE, '').normalize('NFC');
  const at = toneOffset(syllable, style === 'new' ? 'new' : 'old');
  const placed = (letters.slice(0, at) + TONE_MARKS[syllable.tone] + letters.slice(at)).normalize(
    word === composed ? 'NFC' : 'NFD',
  );
  return placed.normalize('NFC') === composed ? word : placed;
}
