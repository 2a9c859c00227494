/** Marks of Vietnamese letters that stand behind them. */
const COMBINING = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/;

/** Letters with such marks in one: `ơ`, `ư`, and what Latin-1 and its extensions have with tones. */
const COMPOSED =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u0102\u0128\u0168\u01a0\u01af\u1ea0-\u1ef9]/i;

/**
 * Finds the form in which syllables have to be written to be like the text that they stand in.
 *
 * @returns `nfd` where the text has combining marks and no composed Vietnamese letter, else `nfc`.
 */
export function formOfText(text: string): 'nfc' | 'nfd' {
  return COMBINING.test(text) && !COMPOSED.test(text) ? 'nfd' : 'nfc';
}
