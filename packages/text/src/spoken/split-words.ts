/** The words of a text, composed and in small letters. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().trim().split(/\s+/);
}
