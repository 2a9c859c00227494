import { COMMON, primaryOf, secondaryOf, toElement } from './collation-element.ts';
import { listedPrimary, NUMBER } from './collation-weights.ts';

/** The elements of a text, apart by syllable, and those of what stands before, between and behind. */
export interface SyllableElements {
  readonly syllables: readonly (readonly number[])[];
  /** One more than there are syllables; at either end they may be empty. */
  readonly gaps: readonly (readonly number[])[];
}

/** Cuts the elements of a text into syllables: what is written together in letters and digits. */
export function splitSyllables(elements: readonly number[]): SyllableElements {
  const firstDigit = listedPrimary(NUMBER);
  const syllables: number[][] = [];
  let part: number[] = [];
  const gaps = [part];
  let isSyllable = false;
  for (const element of elements) {
    const primary = primaryOf(element);
    // Marks and elements that carry on belong to what they follow.
    if (primary > 0 && secondaryOf(element) > 0 && primary >= firstDigit !== isSyllable) {
      isSyllable = !isSyllable;
      part = [];
      (isSyllable ? syllables : gaps).push(part);
    }
    part.push(element);
  }
  if (isSyllable) gaps.push([]);
  return { syllables, gaps };
}

/** Tells whether syllables stand apart by one space each, with nothing before or behind them. */
export function isPlainlySpaced({ gaps }: SyllableElements): boolean {
  const space = toElement(listedPrimary(' '), COMMON, COMMON);
  return gaps.every((gap, index) => {
    const isOuter = index === 0 || index === gaps.length - 1;
    return isOuter ? gap.length === 0 : gap.length === 1 && gap[0] === space;
  });
}
