/**
 * Writes JSON so that it can stand in a `script` element of a page as it is: no `<` ends the element
 * or opens a comment, and U+2028 and U+2029 end no line.
 *
 * @param value - Plain JSON, such as the value of {@link toJsonLd}.
 * @returns JSON text that reads back as the same value.
 *
 * @example
 * ```ts
 * import { stringifyJsonLd } from '@quocngu/export';
 *
 * stringifyJsonLd({ headline: '</script>' }); //=> String.raw`{"headline":"\u003C/script>"}`
 * ```
 */
export function stringifyJsonLd(value: object): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (found) => escapes[found] ?? found);
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003C',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
