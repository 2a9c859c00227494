/** A stretch of bytes that is not UTF-8, decoded as one U+FFFD. */
export interface InvalidSequence {
  /** Offset of its U+FFFD in the decoded input, in UTF-16 code units. */
  readonly offset: number;
  /** Offset of its first byte in the input. */
  readonly byteOffset: number;
  /** How many bytes it is, one to three. */
  readonly byteLength: number;
}

const LONGEST_SEQUENCE = 4;

/**
 * Finds all bytes that are not UTF-8, cut as the Encoding Standard's decoder cuts them: a maximal
 * prefix of a well-formed sequence, or else a single byte.
 *
 * @param offset - Offset of the text of `bytes` in the decoded input.
 * @param byteOffset - Offset of `bytes` in the input.
 */
export function listInvalidSequences(
  bytes: Uint8Array,
  offset: number,
  byteOffset: number,
): readonly InvalidSequence[] {
  const found: InvalidSequence[] = [];
  let unit = offset;
  let index = 0;
  while (index < bytes.length) {
    const length = measureSequence(bytes, index);
    if (length < 0) {
      found.push({ offset: unit, byteOffset: byteOffset + index, byteLength: -length });
    }
    index += Math.abs(length);
    unit += length === LONGEST_SEQUENCE ? 2 : 1;
  }
  return found;
}

/** Counts the bytes at the end that may be the beginning of a character that goes on elsewhere. */
export function countIncompleteTail(bytes: Uint8Array): number {
  for (let count = 1; count < LONGEST_SEQUENCE && count <= bytes.length; count++) {
    const index = bytes.length - count;
    const length = lengthByLead(bytes[index] ?? 0);
    if (length > count && measureSequence(bytes, index) === -count) return count;
  }
  return 0;
}

/** The length of the sequence at `index` in bytes, negative where it is not UTF-8. */
function measureSequence(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const length = lengthByLead(lead);
  for (let position = 1; position < length; position++) {
    const byte = bytes[index + position];
    if (byte === undefined || !isContinuation(byte, position, lead)) return -position;
  }
  return length === 0 ? -1 : length;
}

/** The length that the first byte of a sequence announces; 0 where no sequence begins with it. */
function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? LONGEST_SEQUENCE : 0;
}

/** Table 3-7 of the Unicode Standard: four lead bytes restrict the byte after them. */
function isContinuation(byte: number, position: number, lead: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (position > 1) return true;
  switch (lead) {
    case 0xe0:
      return byte >= 0xa0;
    case 0xed:
      return byte <= 0x9f;
    case 0xf0:
      return byte >= 0x90;
    case 0xf4:
      return byte <= 0x8f;
    default:
      return true;
  }
}
