const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Between digits of numbers, dates, times, ranges and scores: `. , : / - – ' ×` and the like. */
const SEPARATORS = '.,:/-–−\u2010\u2011';

/** Signs that belong to the number before them. */
const UNITS = '%‰°';

/**
 * The end of the number that goes on at an offset: separators with a digit behind them, and signs of
 * unit. `1.234,5`, `13/1`, `2011-2015`, `18/10/1930-18/10/2015`, `95%`.
 *
 * @param at - Offset behind some digits.
 * @returns The offset behind the number; the same one where nothing of it follows.
 */
export function numberEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end + 1)) && SEPARATORS.includes(text.charAt(end))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return UNITS.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}
