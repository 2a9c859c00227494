/** First and last code points of the ranges in which sort keys are held to the engine's order. */
const RANGES: readonly (readonly [number, number])[] = [
  [0, 0x24f],
  [0x300, 0x362],
  [0x1e00, 0x1eff],
  [0x2000, 0x209c],
  [0x20a0, 0x20c0],
  [0x2190, 0x2199],
  [0x25a0, 0x25ff],
  [0xff01, 0xff5e],
];

const SINGLES = '℃℉№™−√∞≈≠≤≥★☆✓\ufeff';

/** The characters for which keys in `cldr` order compare as the engine does, in any sequence. */
export const REPERTOIRE: readonly string[] = [
  ...RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  ),
  ...Array.from(SINGLES),
].filter((character) => !/\p{Cn}/u.test(character));

/**
 * Tells whether the engine agrees with itself on a text. Equivalent spellings of two letters, neither of
 * them Vietnamese, have different places in ICU 78: ơ with a circumflex, and o with a composed tone and a
 * horn behind it (ò\u031b), which is in no normalisation form.
 */
export function isConsistent(text: string): boolean {
  const isDoublyShaped = /o\u031b[\u0300-\u0362]*\u0302/i.test(text.normalize('NFD'));
  return !isDoublyShaped && !/[^\0-\x7f\p{M}][\u0300-\u0362]*\u031b/u.test(text);
}
