import type { CharsetMode, CharsetName } from '../charset.ts';
import type { PairCopier } from './pair-copier.ts';

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
  /**
   * Given where fonts show capitals in the places of their small letters: those that the table has
   * not, those in the places of control characters, and these.
   */
  readonly fontCapitals?: string;
  /** Puts a mark on a letter (`''` where there is none); `''` where it cannot stand there. */
  readonly addMark?: (letter: string, mark: string, mode: CharsetMode) => string;
  /** Composes a letter and the marks added to it. */
  readonly compose?: (letter: string) => string;
  /** How text is read in which every byte is simple. */
  readonly copier: PairCopier;
}

/** Lists what the 256 bytes stand for in a mode; U+FFFD is nothing. */
export function listCharacters(
  { controls = '', rows, spare = '' }: ByteTable,
  mode: CharsetMode,
): readonly string[] {
  const listed = rows.join('');
  let filled = 0;
  return Array.from({ length: 256 }, (_, byte) => {
    const latin = String.fromCharCode(byte);
    let shown = listed[byte - 0x80] ?? controls.split(latin)[1]?.[0] ?? '=';
    if (shown === '?' && mode === 'lenient') shown = spare[filled++] ?? '?';
    return shown === '=' ? latin : shown.replace('?', '\ufffd');
  });
}

/** Gives the mark, as combining characters, that a character of a table is; `''` for the most. */
export function toMark({ marks }: ByteTable, character: string): string {
  return marks?.exec(character.normalize('NFD'))?.[1] ?? '';
}
