import type { Span } from '@quocngu/span';

/**
 * Finds where words stand that a program gave as strings, whatever it did to the spaces, and to the
 * place of tones (`thủy`, `thuỷ`).
 *
 * @param text - What the program was given, in composed letters.
 * @param words - Its words in order.
 * @returns A span for each word; `undefined` where the letters and signs are not those of the text.
 */
export function placeWords(text: string, words: readonly string[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let at = 0;
  for (const word of words) {
    const letters = word.replace(/\s/g, '');
    if (letters === '') continue;
    at = skipSpaces(text, at);
    const start = at;
    for (let index = 0; index < letters.length; index++) {
      at = skipSpaces(text, at);
      if (baseOf(text, at) !== baseOf(letters, index)) return undefined;
      at++;
    }
    spans.push({ start, end: at });
  }
  return skipSpaces(text, at) === text.length ? spans : undefined;
}

/** A letter without its marks. */
function baseOf(text: string, at: number): string {
  return text.charAt(at).normalize('NFD').charAt(0);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}
