/** Texts that are remembered at most; then the table is emptied. About what a language has. */
const MOST_TEXTS = 16384;

/** Longer texts are rare, and may keep all the text alive that they were cut from. */
const LONGEST_TEXT = 12;

/**
 * Gives what is known of a short text, and finds it out where it is met for the first time.
 * Syllables come again and again, so this is most of the speed of what looks into each.
 */
export function remember<Known>(
  memory: Map<string, Known>,
  text: string,
  findOut: (text: string) => Known,
): Known {
  let known = memory.get(text);
  if (known === undefined) {
    known = findOut(text);
    if (memory.size >= MOST_TEXTS) memory.clear();
    if (text.length <= LONGEST_TEXT) memory.set(text, known);
  }
  return known;
}
