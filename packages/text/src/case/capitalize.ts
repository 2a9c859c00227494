/** Writes the first letter of a word as a capital: of ß and ligatures, which become two, only the first. */
export function capitalize(word: string): string {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  // Georgian has capitals for whole words in capitals only.
  if (/\p{Script=Georgian}/u.test(letter)) return word;
  const [first = '', ...others] = Array.from(letter.toUpperCase());
  // Croatian digraphs have a form for this, next to that of two capitals: ǅ.
  const title = /[ǄǇǊǱ]/.test(first) ? String.fromCharCode(first.charCodeAt(0) + 1) : first;
  const rest = first === first.toLowerCase() ? others.join('') : others.join('').toLowerCase();
  return title + rest + word.slice(letter.length);
}
