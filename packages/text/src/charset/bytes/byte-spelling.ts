import type { CharsetLossCode, EncodeCharsetOptions } from '../charset.ts';
import { listCharacters, toMark, type ByteTable } from './byte-table.ts';
import { listNearest } from './nearest.ts';

/** How a character is written. */
export interface ByteSpelling {
  readonly bytes: readonly number[];
  /** What the bytes read as. */
  readonly text: string;
  /** What is lost; `undefined` where nothing is. */
  readonly code: CharsetLossCode | undefined;
}

/** A table made ready for writing. */
export interface ByteWriting {
  /** Spells a character that is in NFC. */
  readonly spell: (character: string) => ByteSpelling;
  /**
   * The bytes of single code units, filled as they are met: the first one, and the second one times
   * 256; 0 where not yet known, and where more is to be said.
   */
  readonly known: Uint16Array;
}

let writings: Partial<Record<string, ByteWriting>> | undefined;

/** Gives the table as it is written with options. */
export function toWriting(table: ByteTable, options: Required<EncodeCharsetOptions>): ByteWriting {
  writings ??= {};
  return (writings[[table.name, options.mode, options.capitals, options.spelling].join(' ')] ??= {
    spell: withMemory(createSpeller(table, options)),
    known: new Uint16Array(0x2200),
  });
}

/** Remembers some thousand spellings, because finding out that there is none takes long. */
function withMemory(spell: ByteWriting['spell']): ByteWriting['spell'] {
  const spellings = new Map<string, ByteSpelling>();
  return (character) => {
    const known = spellings.get(character);
    if (known) return known;
    if (spellings.size > 5000) spellings.clear();
    const spelling = spell(character);
    spellings.set(character, spelling);
    return spelling;
  };
}

function createSpeller(
  table: ByteTable,
  { mode, capitals, spelling }: Required<EncodeCharsetOptions>,
): ByteWriting['spell'] {
  const bytes = new Map<string, number>();
  const marks = new Map<string, number>();
  const { controls = '', fontCapitals } = table;
  listCharacters(table, 'strict').forEach((character, byte) => {
    const mark = toMark(table, character);
    // VNI has each mark twice; the byte that goes with small letters comes last.
    if (mark !== '') marks.set(mark, byte);
    if (mark !== '' && table.areHalves) return;
    if (character === '\ufffd') return;
    const isFont = fontCapitals !== undefined && (controls + fontCapitals).includes(character);
    if (capitals === 'standard' || !isFont) bytes.set(character, byte);
  });

  function toBytes(character: string): readonly number[] | undefined {
    const byte = bytes.get(character);
    const single = byte === undefined ? undefined : [byte];
    return spelling === 'decomposed'
      ? (toLetterAndMark(character) ?? single)
      : (single ?? toLetterAndMark(character));
  }

  function toLetterAndMark(character: string): readonly number[] | undefined {
    // Halves have to make one character.
    if (table.areHalves && character.length > 1) return undefined;
    for (const [letter, mark] of listLettersAndMarks(character)) {
      const byte = marks.get(mark);
      const before = byte === undefined ? undefined : toBytes(letter);
      if (byte === undefined || before === undefined) continue;
      return [...before, table.areHalves && isCapital(character) ? byte - 0x20 : byte];
    }
    return undefined;
  }

  return (character) => {
    const exact = toBytes(character);
    if (exact) return { bytes: exact, text: character, code: undefined };
    const small = character.toLowerCase();
    const letter = fontCapitals === undefined ? undefined : toBytes(small);
    if (letter) return { bytes: letter, text: small, code: 'case-lost' };
    for (const text of mode === 'lenient' ? listNearest(character) : []) {
      const written = Array.from(text, toBytes);
      if (written.includes(undefined)) continue;
      return { bytes: written.flatMap((part) => part ?? []), text, code: 'approximated' };
    }
    return { bytes: [0x3f], text: '?', code: 'unencodable' };
  };
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Lists the ways to take marks off a letter, all of them first, then one at a time. */
function listLettersAndMarks(character: string): readonly (readonly [string, string])[] {
  const decomposed = character.normalize('NFD');
  const splits = Array.from(decomposed.slice(1), (mark, index) => {
    const letter = decomposed.slice(0, index + 1) + decomposed.slice(index + 2);
    return [letter.normalize(), mark] as const;
  });
  return [[decomposed.charAt(0), decomposed.slice(1)] as const, ...splits.reverse()].filter(
    ([letter, mark]) => (letter + mark).normalize() === character,
  );
}
