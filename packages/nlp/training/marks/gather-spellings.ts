import { foldMarks, normalizeTone, parseSyllable } from '@quocngu/text';
import type { DataFolder } from '../corpus/data-folder.ts';
import type { MarkSources } from './mark-texts.ts';

/**
 * Gathers the syllables that are in use, small, composed, with tones in the old style: those of
 * statutes, lists and the training part of the treebank. XQuAD and the development part are left
 * out, so that scores on them say what happens to syllables that were never seen.
 *
 * @returns The syllables in the order that the model has them: by bases, then by frequency.
 */
export function gatherSpellings(folder: DataFolder, sources: MarkSources): readonly string[] {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  const enter = (written: string, count: number): void => {
    let spelling = known.get(written);
    if (spelling === undefined) {
      spelling = parseSyllable(written).valid ? spellingOf(written) : '';
      known.set(written, spelling);
    }
    if (spelling !== '') counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  };
  for (const { texts, weight } of [...sources.general, sources.train]) {
    for (const text of texts) {
      for (const [part] of text.matchAll(/[\p{L}\p{M}]+/gu)) enter(part, weight);
    }
  }
  for (const [syllable, share] of sources.frequencies) enter(syllable, share * 1e7);
  for (const syllable of folder.readLines('tesseract-vi', 'vie.wordlist')) enter(syllable, 0);
  return [...counts]
    .map(([spelling, count]) => ({ spelling, count, base: foldMarks(spelling) }))
    .sort(
      (left, right) =>
        compare(left.base, right.base) ||
        right.count - left.count ||
        compare(left.spelling, right.spelling),
    )
    .map(({ spelling }) => spelling);
}

/** A syllable as the model has it. */
export function spellingOf(written: string): string {
  return normalizeTone(written.normalize('NFC').toLowerCase(), { style: 'old' });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
