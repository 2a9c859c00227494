import { COMMON, primaryOf, secondaryOf, tertiaryOf } from './collation-element.ts';

/** Ends a level in a key; less than every weight. Keys have no byte 0. */
const LEVEL_END = 1;

/** Weights that are not common stand above this byte, lengths of runs of common ones below it. */
const RUN_BASE = 0xa0;

/** The longest run of common weights that one byte tells. */
const LONGEST_RUN = RUN_BASE - LEVEL_END - 1;

/** Ends a level, or a list of texts. */
export function pushEnd(key: number[]): void {
  key.push(LEVEL_END);
}

/** Writes the primary weights of elements: one byte for most characters, two for rare ones. */
export function pushPrimaries(key: number[], elements: readonly number[]): void {
  for (const element of elements) {
    const primary = primaryOf(element);
    if (primary === 0) continue;
    key.push(primary >> 8);
    if ((primary & 0xff) > 0) key.push(primary & 0xff);
  }
}

/** Writes the secondary weights of elements: tones and other marks. */
export function pushSecondaries(key: number[], elements: readonly number[]): void {
  pushCompressed(key, elements, secondaryOf);
}

/** Writes the tertiary weights of elements: case and variants. */
export function pushTertiaries(key: number[], elements: readonly number[]): void {
  pushCompressed(key, elements, tertiaryOf);
}

/**
 * Writes weights above the common one as they are, and runs of common ones before them as their length.
 * A longer run is the smaller byte, since a higher weight stands where it goes on; a run at the end tells
 * nothing, since keys with equal primary weights have as many weights here too.
 */
function pushCompressed(
  key: number[],
  elements: readonly number[],
  weightOf: (element: number) => number,
): void {
  let run = 0;
  for (const element of elements) {
    const weight = weightOf(element);
    if (weight === COMMON) run++;
    else if (weight > COMMON) {
      for (; run > LONGEST_RUN; run -= LONGEST_RUN) key.push(RUN_BASE - LONGEST_RUN);
      if (run > 0) key.push(RUN_BASE - run);
      run = 0;
      key.push(RUN_BASE + weight);
    }
  }
}
