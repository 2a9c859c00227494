/** Engines cut longer texts out as views, which keep the whole text alive that they were cut from. */
const LONGEST_COPIED = 12;

/** The same text in memory of its own, to be kept for long. */
export function copyText(text: string): string {
  return text.length > LONGEST_COPIED ? text.split('').join('') : text;
}
