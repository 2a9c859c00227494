/** Where the first vowel without a tone stands, in either case; -1 where there is none. */
export function findVowel(text: string): number {
  return text.search(/[aăâeêioôơuưy]/i);
}

/** Each letter with a shape, and the plain one behind it. */
const SHAPED = 'âaăaêeôoơoưuđd';

/** A lower-case letter without its circumflex, breve, horn or stroke. */
export function plainOf(letter: string): string {
  const at = SHAPED.indexOf(letter);
  return at % 2 === 0 ? SHAPED.charAt(at + 1) : letter;
}

/** Puts another letter in the place of one, in the case of that one. */
export function replaceLetter(text: string, at: number, letter: string): string {
  const old = text.charAt(at);
  const written = old === old.toLowerCase() ? letter : letter.toUpperCase();
  return text.slice(0, at) + written + text.slice(at + 1);
}
