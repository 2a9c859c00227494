import { getUnitWriter } from '../../characters/unit-writer.ts';
import type { CharsetLoss, CharsetMode, ChunkDecoder } from '../charset.ts';
import { listCharacters, toMark, type ByteTable } from './byte-table.ts';
import { FLAG, INPUT } from './pair-copier.ts';
import { createCarefulReader } from './read-one-by-one.ts';

let decoders: Partial<Record<string, ChunkDecoder>> | undefined;

/** Starts to decode with a table. */
export function openByteDecoder(table: ByteTable, mode: CharsetMode): ChunkDecoder {
  decoders ??= {};
  return (decoders[table.name + mode] ??= createByteDecoder(table, mode));
}

function createByteDecoder(table: ByteTable, mode: CharsetMode): ChunkDecoder {
  const marks: string[] = [];
  const units = listCharacters(table, mode).map((character) => {
    const mark = toMark(table, character);
    return mark ? FLAG - 1 + marks.push(mark) : character.charCodeAt(0);
  });
  const markOf = (byte = 0): string | undefined => marks[(units[byte] ?? 0) - FLAG];
  const { createPairs, copyPairs } = table.copier;
  const pairs = createPairs(units, marks);
  const { units: out, toText } = getUnitWriter();
  const words = new Uint32Array(out.buffer);
  const input = new Uint8Array(out.buffer, INPUT * 4);
  const readCarefully = createCarefulReader(table, mode, units, markOf);
  return (bytes, isLast) => {
    const losses: CharsetLoss[] = [];
    let read = bytes.length;
    // Marks may still follow the last letter.
    if (!isLast && table.addMark) while (read > 0 && markOf(bytes[--read]));
    let text = '';
    for (let start = 0; start < read;) {
      // There is room for 8184 bytes: for all marks that text may have behind the last letter.
      let stop = Math.min(read, start + 8000);
      while (stop < read && markOf(bytes[stop])) stop++;
      const part = bytes.subarray(start, stop);
      const { length } = part;
      let count = -1;
      if (length + 7 < input.length) {
        input.set(part);
        input.fill(0, length, length + 7);
        count = copyPairs(pairs, words, length);
      }
      text += count < 0 ? readCarefully(part, start, losses) : toText(count);
      start = stop;
    }
    return { text, losses, read };
  };
}
