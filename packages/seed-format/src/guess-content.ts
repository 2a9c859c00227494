/** How text that is not a seed begins, and what it then looks like. Bytes were read as UTF-8. */
const CONTENTS: readonly (readonly [RegExp, string])[] = [
  [/^\uFEFF?$/, 'an empty file'],
  [/^\s+$/, 'a file of white space'],
  [/^\uFFFD{0,2}(?:[\t\n\r\x20-\x7e]\0){4}/, 'text in UTF-16'],
  [/^\uFFFD{0,2}(?:\0[\t\n\r\x20-\x7e]){4}/, 'text in UTF-16'],
  [/^\uFFFDPNG|^GIF8|^RIFF.{4,12}WEBP|^.{4,12}(?:JFIF|Exif)/s, 'an image'],
  [/^%PDF-/, 'a PDF file'],
  [/^PK\x03\x04|^\x1f\uFFFD/, 'a compressed file'],
  [/\0/, 'a binary file'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'a page of HTML or XML'],
  [/^\s*[[{]/, 'JSON'],
];

/** Says what a text that is not a seed looks like, by its beginning. */
export function guessContent(beginning: string): string {
  const content = CONTENTS.find(([pattern]) => pattern.test(beginning));
  return content?.[1] ?? 'text of another kind';
}
