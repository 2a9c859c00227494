import { foldMarks, normalizeTone, parseSyllable } from '@quocngu/text';
import { createRandom } from '../learning/random.ts';

/** Counts of what was restored right, which may be added up over texts. */
export interface MarkScore {
  /** Runs of letters that are syllables of the orthography. */
  readonly syllables: number;
  readonly right: number;
  /** Those of them that other syllables look like without marks. */
  readonly ambiguous: number;
  readonly ambiguousRight: number;
  /** All runs of letters, foreign words and abbreviations too. */
  readonly words: number;
  readonly wordsRight: number;
}

/** How a text is damaged before it is restored: the share of syllables that keep their marks. */
export interface Damage {
  readonly kept: number;
  readonly seed: number;
}

/**
 * Takes marks off texts, restores them and compares, run of letters by run of letters. Capitals count;
 * where the tone stands (hòa, hoà) does not.
 */
export function scoreMarks(
  texts: readonly string[],
  restore: (text: string) => string,
  isAmbiguous: (syllable: string) => boolean,
  { kept, seed }: Damage = { kept: 0, seed: 1 },
): MarkScore {
  const random = createRandom(seed);
  const score = {
    syllables: 0,
    right: 0,
    ambiguous: 0,
    ambiguousRight: 0,
    words: 0,
    wordsRight: 0,
  };
  for (const text of texts) {
    const gold = text.normalize('NFC');
    const damaged = gold.replace(LETTERS, (word) =>
      random.next() < kept ? word : foldMarks(word),
    );
    const found = restore(damaged).match(LETTERS) ?? [];
    for (const [index, word] of (gold.match(LETTERS) ?? []).entries()) {
      const isRight = styled(word) === styled(found[index] ?? '') ? 1 : 0;
      score.words++;
      score.wordsRight += isRight;
      if (!isSyllable(word)) continue;
      score.syllables++;
      score.right += isRight;
      if (!isAmbiguous(foldMarks(word).toLowerCase())) continue;
      score.ambiguous++;
      score.ambiguousRight += isRight;
    }
  }
  return score;
}

/** Adds up the scores of parts. */
export function addScores(parts: readonly MarkScore[]): MarkScore {
  const sum = (name: keyof MarkScore): number =>
    parts.reduce((total, part) => total + part[name], 0);
  return {
    syllables: sum('syllables'),
    right: sum('right'),
    ambiguous: sum('ambiguous'),
    ambiguousRight: sum('ambiguousRight'),
    words: sum('words'),
    wordsRight: sum('wordsRight'),
  };
}

const LETTERS = /[\p{L}\p{M}]+/gu;

const styles = new Map<string, string>();

function styled(word: string): string {
  return remember(styles, word, () => normalizeTone(word, { style: 'old' }));
}

const validity = new Map<string, boolean>();

function isSyllable(word: string): boolean {
  return remember(validity, word, () => parseSyllable(word).valid);
}

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = find();
  known.set(key, value);
  return value;
}
