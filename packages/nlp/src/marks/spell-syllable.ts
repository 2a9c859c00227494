/**
 * Writes the spelling of a candidate with the capitals of the letters that it stands for.
 *
 * @param plain - The syllable without marks, as it was written; letters of ASCII.
 * @param spelling - A small and composed spelling of it, letter for letter.
 */
export function spellSyllable(plain: string, spelling: string): string {
  if (plain === plain.toLowerCase()) return spelling;
  let spelled = '';
  for (let at = 0; at < plain.length; at++) {
    const letter = spelling.charAt(at);
    spelled += plain.charCodeAt(at) < 0x61 ? letter.toUpperCase() : letter;
  }
  return spelled;
}
