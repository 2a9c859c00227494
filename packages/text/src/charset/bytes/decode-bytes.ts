import type { CharsetLoss, CharsetMode, ChunkDecoder } from '../charset.ts';
import { getMark, toReading, type ByteKind, type ByteReading } from './byte-reading.ts';
import type { ByteTable } from './byte-table.ts';
import { readOneByOne } from './read-one-by-one.ts';
import { getUnitWriter } from '../../characters/unit-writer.ts';

/** Starts to decode with a table. */
export function openByteDecoder(table: ByteTable, mode: CharsetMode, kind: ByteKind): ChunkDecoder {
  const reading = toReading(table, mode, kind);
  return (bytes, isLast) => {
    const { units: out, toText } = getUnitWriter();
    const losses: CharsetLoss[] = [];
    const end = isLast ? bytes.length : findOpenEnd(reading, bytes);
    let text = '';
    for (let start = 0; start < end;) {
      let stop = Math.min(end, start + 8192);
      while (stop < end && getMark(reading, bytes[stop])) stop++;
      const part = bytes.subarray(start, stop);
      const count = part.length > out.length ? -1 : reading.copy(part, out);
      text += count < 0 ? readOneByOne(reading, bytes, start, stop, losses) : toText(count);
      start = stop;
    }
    return { text, losses, read: end };
  };
}

/** Finds where the last character starts that marks may still follow. */
function findOpenEnd(reading: ByteReading, bytes: Uint8Array): number {
  let end = bytes.length;
  if (reading.kind.addMark) while (end > 0 && getMark(reading, bytes[--end]));
  return end;
}
