import { foldMarks } from '../fold/fold-marks.ts';
import type { KeyText } from './key-text.ts';

/**
 * What the marks of a query ask for:
 *
 * - `letter` (the default): a letter without marks stands for itself with any, a letter with marks
 *   for itself alone; `dang` finds `Đảng`, `đăng` and `đang`, and `đang` the same, `đảng` only `đảng`.
 *   This is the asymmetric search of Unicode Technical Standard #10, section 8.2.
 * - `syllable`: the same for whole syllables; `đang`, which has a mark, finds only `đang`. An index
 *   of exact and folded keys gives the same by look-ups alone.
 * - `exact`: every letter stands for itself alone; `dang` finds `dang`.
 * - `ignore`: marks do not count; `đảng` finds `dang`.
 */
export type MarkSensitivity = 'letter' | 'syllable' | 'exact' | 'ignore';

export const MARK_SENSITIVITIES: readonly MarkSensitivity[] = [
  'letter',
  'syllable',
  'exact',
  'ignore',
];

/** A word of a query, with what has to be known of it to compare it. */
export interface KeyForm extends KeyText {
  readonly letters: readonly string[];
  readonly isMarked: boolean;
}

/** Makes ready what a key is compared by. */
export function toKeyForm({ exact, folded }: KeyText): KeyForm {
  return { exact, folded, letters: toClusters(exact), isMarked: foldMarks(exact) !== exact };
}

/** The letters of a word, each with its marks. */
export function toClusters(word: string): readonly string[] {
  return word.match(/\P{M}\p{M}*/gu) ?? [];
}

/** Tells whether a word of a query finds a word of a text, or what this begins with. */
export function isFound(
  form: KeyForm,
  key: KeyText,
  marks: MarkSensitivity,
  isPrefix: boolean,
): boolean {
  const agree = isPrefix ? startsWith : isSame;
  if (marks === 'exact' || (marks === 'syllable' && form.isMarked)) {
    return agree(key.exact, form.exact);
  }
  if (!agree(key.folded, form.folded)) return false;
  if (marks === 'ignore' || !form.isMarked) return true;
  const letters = toClusters(key.exact);
  return form.letters.every(
    (letter, index) => letter === letters[index] || letter === foldMarks(letter),
  );
}

function startsWith(text: string, start: string): boolean {
  return text.startsWith(start);
}

function isSame(text: string, other: string): boolean {
  return text === other;
}
