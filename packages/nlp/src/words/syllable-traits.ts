/*
 * What is known of a syllable besides its weights, packed into a number:
 *
 *   bits 0–2    how many listed words of several syllables begin with it (logarithm)
 *   bits 3–5    how many end with it
 *   bit  6      it is a listed word itself
 *   bits 7–9    how frequent it is
 *   bits 10–11  its role in names of people: none, given name, middle name, family name
 *   bits 12–16  its class by what it does in a sentence, 0 for none
 */
export const BEGINS_SHIFT = 0;
export const ENDS_SHIFT = 3;
export const LISTED_SHIFT = 6;
export const FREQUENCY_SHIFT = 7;
export const ROLE_SHIFT = 10;
export const CLASS_SHIFT = 12;

/** Weights of a syllable. */
export const SYLLABLE_WEIGHTS = 17;

/** Left of a gap, right of it, one further to the left, one further to the right. */
export const LEFT = 0;
export const RIGHT = 1;
export const BEFORE = 2;
export const BEHIND = 3;

/** As a word of its own. */
export const ALONE = 4;

/** Behind a word, and before it: at 2 · (syllables of the word, up to three, − 1) + is it listed. */
export const FOLLOWING = 5;
export const PRECEDING = 11;

/** Weights of a sequence of two or more: around a gap, to the left of it, to the right; as a word. */
export const PAIR = 0;
export const PAIR_LEFT = 1;
export const PAIR_RIGHT = 2;
export const WORD = 3;
