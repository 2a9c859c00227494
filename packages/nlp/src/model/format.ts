/*
 * A model file, all numbers little-endian:
 *
 *   offset  bytes  what
 *        0      4  magic, ASCII `QNLM`
 *        4      2  version of the format
 *        6      2  number of sections
 *        8      8  kind, ASCII padded with NUL: `words`, `tags`, `names`, `marks`
 *       16      4  length of the file
 *       20      4  CRC-32 of everything from offset 24 on
 *       24   20·n  for each section: name (12 bytes, ASCII padded with NUL), offset, then items
 *                  (3 bytes) and type (1 byte)
 *      then        the sections, each at a multiple of 4
 */

/** The first bytes of a model, `QNLM` read as a little-endian number. */
export const MAGIC = 0x4d4c4e51;

/** The version of the format that this release writes and reads. */
export const FORMAT_VERSION = 1;

/** Bytes before the table of sections. */
export const HEADER_BYTES = 24;

/** Bytes of a row of the table of sections. */
export const SECTION_BYTES = 20;

/** Bytes of the name of a section. */
export const NAME_BYTES = 12;

/** Where the checksum stands; it covers what stands behind it. */
export const CHECKSUM_OFFSET = 20;

/** What a model is for. */
export type ModelKind = 'marks' | 'names' | 'tags' | 'words';

/** What a section can hold. */
export type SectionArray =
  Float32Array | Int16Array | Int32Array | Int8Array | Uint16Array | Uint32Array | Uint8Array;

/** The name of an item type, in the order of their numbers in a file, from 0. */
export type SectionType = 'f32' | 'i16' | 'i32' | 'i8' | 'u16' | 'u32' | 'u8';

/** The item types by their numbers, each with the bytes of an item. */
export const SECTION_TYPES: readonly (readonly [SectionType, number])[] = [
  ['u8', 1],
  ['i8', 1],
  ['u16', 2],
  ['i16', 2],
  ['u32', 4],
  ['i32', 4],
  ['f32', 4],
];
