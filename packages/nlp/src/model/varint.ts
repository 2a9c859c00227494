/**
 * Reads whole numbers of one to five bytes each: seven bits a byte, the lowest first, the top bit
 * set where another byte follows (LEB128).
 *
 * @param bytes - The numbers, one behind another.
 * @param count - How many to read.
 */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f && shift < 35);
    values[index] = value;
  }
  return values;
}
