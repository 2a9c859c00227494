/**
 * What a character is to a reader of running text; `upper` stands for the letters of scripts without
 * capitals too. Composed and decomposed spellings agree: a letter has the class of its base, and the
 * marks behind it are `mark`.
 */
export type CharacterClass =
  'upper' | 'lower' | 'digit' | 'mark' | 'space' | 'punctuation' | 'symbol' | 'end';

/** Classes of single units up to General Punctuation, filled as they are met. */
let classes: CharacterClass[] | undefined;

/** The class of the character that begins at an offset; `end` behind the last one. */
export function classAt(text: string, offset: number): CharacterClass {
  const unit = text.charCodeAt(offset);
  if (!(unit < 0x2070)) return classOf(text.slice(offset, offset + unitsOf(unit)));
  classes ??= new Array<CharacterClass>(0x2070);
  return (classes[unit] ??= classOf(text.charAt(offset)));
}

function classOf(character: string): CharacterClass {
  if (/\p{M}/u.test(character)) return 'mark';
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{L}/u.test(character)) return 'upper';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/\s/.test(character)) return 'space';
  if (/[\p{P}\0-\x7f]/u.test(character)) return 'punctuation';
  return character === '' ? 'end' : 'symbol';
}

/** Tells whether a letter or a digit begins at the offset. */
export function isWordAt(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  return found === 'lower' || found === 'upper' || found === 'digit';
}

/** Code units of the character that begins with this one; surrogates are taken to come in pairs. */
export function unitsOf(unit: number): number {
  return unit >> 10 === 0x36 ? 2 : 1;
}

/** White space as JavaScript has it: what `trim` takes off. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return /\s/.test(String.fromCharCode(unit));
}

/** White space that ends a line: LF, VT, FF, CR, U+2028, U+2029. */
export function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029;
}

/** The offset behind the last unit before `end` that is no white space, or `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset--;
  return offset;
}
