import { createOffsetMapBuilder, type Span } from '@quocngu/span';
import { type MappedText, normalizeTone, type ToneStyle } from '@quocngu/text';
import { requireOneOf, requireString, requireWholeNumber } from '../arguments/require.ts';
import { createMarkFinder } from './find-marks.ts';
import { FIRST_BASE, WIDEST_BASE } from './mark-model.ts';
import { createMarkReader } from './mark-reader.ts';
import { createMarkRun } from './mark-run.ts';
import { readMarkModel } from './read-mark-model.ts';
import { createLattice, scoreRun } from './score-run.ts';
import { spellSyllable } from './spell-syllable.ts';
import { formOfText } from './text-form.ts';
import { createMarkWeigher, type MarkWeigher } from './weigh-marks.ts';

/** How marks are written. */
export interface CreateMarkRestorerOptions {
  /** Where tones go in open oa, oe and uy: `old` (hòa), the default, or `new` (hoà). */
  readonly toneStyle?: ToneStyle;
}

/** How many candidates are wanted. */
export interface SuggestMarksOptions {
  /** The most candidates of a syllable; 5 where left out. */
  readonly limit?: number;
}

/** A way to mark a syllable. */
export interface MarkCandidate {
  /** The syllable, with the capitals and in the form of the text. */
  readonly text: string;
  /** How likely the model holds it in its context, from 0 to 1; all of a syllable add up to 1. */
  readonly score: number;
}

/** A syllable without marks, and the ways to mark it. */
export interface MarkSuggestion extends Span {
  /** The likeliest first; the syllable without marks may be among them. */
  readonly candidates: readonly MarkCandidate[];
}

/** Puts marks on text that was written without them. */
export interface MarkRestorer {
  /**
   * Gives the text with marks. Syllables that carry one already stay as they are, and so does
   * everything that is no Vietnamese syllable; without its marks, the result is the text again.
   *
   * @param text - Any string.
   * @throws TypeError where `text` is no string.
   */
  readonly restore: (text: string) => string;
  /**
   * The same, with a map of offsets.
   *
   * @param text - Any string.
   * @throws TypeError where `text` is no string.
   */
  readonly restoreWithMap: (text: string) => MappedText;
  /**
   * Gives the likeliest marks of every syllable without marks.
   *
   * @param text - Any string.
   * @returns The syllables in order, with spans in UTF-16 code units of `text`.
   * @throws TypeError where `text` is no string; TypeError or RangeError where `limit` is no whole
   *   number from 1.
   */
  readonly suggest: (text: string, options?: SuggestMarksOptions) => readonly MarkSuggestion[];
}

/**
 * Creates a restorer of marks: `tieng Viet khong dau` becomes `tiếng Việt không dấu`.
 *
 * The marks of a sentence are chosen together: each syllable has the ways to mark it that are in
 * use, each way what it scores by itself and beside its neighbours, and the best path through them
 * is taken. Time is linear in the length of the text.
 *
 * @param bytes - The model, as `loadModel` of `@quocngu/models/marks` gives it.
 * @param options - `toneStyle`.
 * @returns A restorer, which may be used again and again; making one takes some milliseconds.
 * @throws Error where the bytes are no such model or damaged; TypeError where they are no
 *   Uint8Array; TypeError or RangeError for a wrong option.
 * @see Andrew Viterbi, Error Bounds for Convolutional Codes (1967), for the search.
 *
 * @example
 * ```ts
 * import { loadModel } from '@quocngu/models/marks';
 * import { createMarkRestorer } from '@quocngu/nlp';
 *
 * const restorer = createMarkRestorer(loadModel());
 * restorer.restore('Nguoi dan thanh pho Ho Chi Minh'); //=> 'Người dân thành phố Hồ Chí Minh'
 * ```
 */
export function createMarkRestorer(
  bytes: Uint8Array,
  options: CreateMarkRestorerOptions = {},
): MarkRestorer {
  const { toneStyle = 'old' } = options;
  requireOneOf('toneStyle', toneStyle, ['old', 'new']);
  const model = readMarkModel(bytes);
  const spellings =
    toneStyle === 'old'
      ? model.spellings
      : model.spellings.map((spelling) => normalizeTone(spelling, { style: 'new' }));
  const run = createMarkRun();
  const reader = createMarkReader(model, run, model.markedShares);
  const lattice = createLattice();
  const finder = createMarkFinder(model);
  let weigher: MarkWeigher | undefined;

  return { restore, restoreWithMap, suggest };

  function restore(text: string): string {
    requireString('text', text);
    let restored = '';
    let from = 0;
    rewrite(text, (start, end, spelled) => {
      restored += text.slice(from, start) + spelled;
      from = end;
    });
    return from === 0 ? text : restored + text.slice(from);
  }

  function restoreWithMap(text: string): MappedText {
    requireString('text', text);
    const builder = createOffsetMapBuilder();
    let restored = '';
    let from = 0;
    rewrite(text, (start, end, spelled) => {
      restored += text.slice(from, start) + spelled;
      builder.keep(start - from);
      const letters = spelled.match(/\P{M}\p{M}*/gu) ?? [];
      for (const [index, letter] of letters.entries()) {
        if (letter === text.charAt(start + index)) builder.keep(1);
        else builder.replace(1, letter.length);
      }
      from = end;
    });
    builder.keep(text.length - from);
    return { text: restored + text.slice(from), map: builder.build() };
  }

  /** Calls back for every syllable that gets marks. */
  function rewrite(text: string, use: (start: number, end: number, spelled: string) => void): void {
    const form = formOfText(text);
    eachRun(text, () => {
      const free = run.candidates.slice(0, run.count + 1);
      finder.find(run, lattice);
      for (let at = 1; at <= run.count; at++) {
        if (free[at] !== -1 || (run.bases[at] ?? 0) < FIRST_BASE) continue;
        const start = run.starts[at] ?? 0;
        const end = run.ends[at] ?? 0;
        const plain = text.slice(start, end);
        const spelled = spellSyllable(plain, spellings[run.candidates[at] ?? 0] ?? plain);
        if (spelled !== plain) use(start, end, form === 'nfc' ? spelled : spelled.normalize('NFD'));
      }
    });
  }

  function suggest(
    text: string,
    { limit = 5 }: SuggestMarksOptions = {},
  ): readonly MarkSuggestion[] {
    requireString('text', text);
    requireWholeNumber('limit', limit, 1);
    const form = formOfText(text).toUpperCase();
    const { probabilities, weigh } = (weigher ??= createMarkWeigher(model));
    const suggestions: MarkSuggestion[] = [];
    eachRun(text, () => {
      weigh(run, lattice);
      for (let at = 1; at <= run.count; at++) {
        const base = run.bases[at] ?? 0;
        if (run.candidates[at] !== -1 || base < FIRST_BASE) continue;
        const start = run.starts[at] ?? 0;
        const end = run.ends[at] ?? 0;
        const plain = text.slice(start, end);
        const first = model.firstCandidates[base] ?? 0;
        const candidates = Array.from({ length: lattice.widths[at] ?? 0 }, (_, index) => ({
          text: spellSyllable(plain, spellings[first + index] ?? plain).normalize(form),
          score: probabilities[at * WIDEST_BASE + index] ?? 0,
        }));
        candidates.sort((left, right) => right.score - left.score);
        suggestions.push({ start, end, candidates: candidates.slice(0, limit) });
      }
    });
    return suggestions;
  }

  function eachRun(text: string, use: () => void): void {
    reader.open(text);
    while (reader.read()) {
      if (run.count === 0) continue;
      scoreRun(model, run, lattice);
      use();
    }
  }
}
