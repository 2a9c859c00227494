import type { CharsetMode } from '../charset.ts';
import { listCharacters, toMark, type ByteTable } from './byte-table.ts';

/** From here on a unit is none, but stands for a byte that is a mark or means nothing. */
export const FLAG = 0x8000;

/** How the bytes of a charset are read, apart from its table. */
export interface ByteKind {
  /**
   * Makes a function that writes what simple bytes mean, and tells how many units that is; -1 where
   * they are not that simple.
   *
   * @param units - What each byte means: a code unit, U+FFFD for nothing, or `FLAG` and the number
   *   of a mark.
   * @param marks - The marks by number, as combining characters.
   */
  readonly createCopier: (
    units: Uint16Array,
    marks: readonly string[],
  ) => (bytes: Uint8Array, out: Uint16Array) => number;
  readonly addMark?: MarkAdder;
  /** Composes a letter and the marks added to it. */
  readonly compose?: (letter: string) => string;
}

/** Puts a mark on a letter (`''` where there is none); `undefined` where it cannot stand there. */
export type MarkAdder = (letter: string, mark: string, mode: CharsetMode) => string | undefined;

/** A table made ready for reading. */
export interface ByteReading {
  readonly table: ByteTable;
  readonly mode: CharsetMode;
  readonly kind: ByteKind;
  /** What each byte means; see `ByteKind`. */
  readonly units: Uint16Array;
  /** The marks by number, as combining characters. */
  readonly marks: readonly string[];
  readonly copy: ReturnType<ByteKind['createCopier']>;
}

let readings: Record<CharsetMode, Partial<Record<string, ByteReading>>> | undefined;

/** Gives the table as it is read in a mode, made on first use. */
export function toReading(table: ByteTable, mode: CharsetMode, kind: ByteKind): ByteReading {
  readings ??= { strict: {}, lenient: {} };
  const known = readings[mode][table.name];
  if (known) return known;
  const marks: string[] = [];
  const list = listCharacters(table, mode).map((character) => {
    const mark = toMark(table, character);
    if (mark === '') return (character || '\ufffd').charCodeAt(0);
    if (!marks.includes(mark)) marks.push(mark);
    return FLAG + marks.indexOf(mark);
  });
  const units = Uint16Array.from(list);
  const copy = kind.createCopier(units, marks);
  return (readings[mode][table.name] = { table, mode, kind, units, marks, copy });
}

/** Gives the mark that a byte is; `''` for another byte. */
export function getMark({ units, marks }: ByteReading, byte = 0): string {
  return marks[(units[byte] ?? 0) - FLAG] ?? '';
}
