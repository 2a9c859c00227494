/**
 * The form in which words of a text are compared with those of a list: composed and lower case.
 * Offsets are never taken from it.
 */
export function toComparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
