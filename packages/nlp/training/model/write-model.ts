import { checksumOf } from '../../src/model/checksum.ts';
import {
  CHECKSUM_OFFSET,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  type ModelKind,
  NAME_BYTES,
  SECTION_BYTES,
  SECTION_TYPES,
  type SectionArray,
} from '../../src/model/format.ts';

const LARGEST_SECTION = 0xffffff;

/**
 * Writes a model, as `src/model/format.ts` describes it. The same sections give the same bytes.
 *
 * @param kind - What the model is for.
 * @param sections - The arrays by their names, which have up to twelve ASCII letters.
 * @throws RangeError where a name is too long or an array too large.
 */
export function writeModel(
  kind: ModelKind,
  sections: Readonly<Record<string, SectionArray>>,
): Uint8Array {
  const entries = Object.entries(sections);
  let size = HEADER_BYTES + entries.length * SECTION_BYTES;
  const placed = entries.map(([name, array]) => {
    if (name.length > NAME_BYTES || array.length > LARGEST_SECTION) {
      throw new RangeError(`section '${name}' of ${array.length} items does not fit the format`);
    }
    const offset = size;
    size = Math.ceil((size + array.byteLength) / 4) * 4;
    return { name, array, offset };
  });
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORMAT_VERSION, true);
  view.setUint16(6, entries.length, true);
  writeAscii(bytes, 8, kind);
  view.setUint32(16, size, true);
  for (const [index, { name, array, offset }] of placed.entries()) {
    const row = HEADER_BYTES + index * SECTION_BYTES;
    writeAscii(bytes, row, name);
    view.setUint32(row + NAME_BYTES, offset, true);
    view.setUint32(row + NAME_BYTES + 4, array.length + typeNumber(array) * 0x1000000, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
  }
  view.setUint32(CHECKSUM_OFFSET, checksumOf(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}

function writeAscii(bytes: Uint8Array, offset: number, text: string): void {
  for (let at = 0; at < text.length; at++) bytes[offset + at] = text.charCodeAt(at);
}

/** `Int16Array` is `i16`: the number of a type is its place in the table of the format. */
function typeNumber(array: SectionArray): number {
  const [letter = ''] = array.constructor.name.toLowerCase();
  return SECTION_TYPES.findIndex(([type]) => type === `${letter}${array.BYTES_PER_ELEMENT * 8}`);
}
