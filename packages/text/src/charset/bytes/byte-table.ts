import type { CharsetMode, CharsetName } from '../charset.ts';

/** A charset of one byte a character, with or without marks that follow their letter. */
export interface ByteTable {
  readonly name: CharsetName;
  /** Letters in the places of control characters: a control and its letter, by turns. */
  readonly controls?: string;
  /**
   * What the bytes from 0x80 on stand for, in rows of 16 or 32: `=` is what Latin-1 has there, `?`
   * nothing.
   */
  readonly rows: readonly string[];
  /** What each `?` stands for in the lenient mode, in turn; `?` where that is nothing either. */
  readonly spare?: string;
  /** Finds marks, where there are any: matches a decomposed character of the rows, group 1 is the mark. */
  readonly marks?: RegExp;
  /** Whether marks are no characters, but halves of letters. */
  readonly areHalves?: true;
  /** Capitals that fonts show in the places of their small letters. */
  readonly fontCapitals?: RegExp;
}

/** Lists what the 256 bytes stand for in a mode; `''` is nothing. */
export function listCharacters(
  { controls = '', rows, spare = '' }: ByteTable,
  mode: CharsetMode,
): readonly string[] {
  const characters = Array.from({ length: 128 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    const at = controls.indexOf(character);
    return at < 0 ? character : controls.charAt(at + 1);
  });
  let filled = 0;
  for (const listed of rows.join('')) {
    const shown = listed === '?' && mode === 'lenient' ? spare[filled++] : listed;
    const isLatin = shown === '=';
    characters.push(
      isLatin ? String.fromCharCode(characters.length) : (shown?.replace('?', '') ?? ''),
    );
  }
  return characters;
}

/** Gives the mark, as combining characters, that a character of a table is; `''` for the most. */
export function toMark({ marks }: ByteTable, character: string): string {
  return marks?.exec(character.normalize('NFD'))?.[1] ?? '';
}
