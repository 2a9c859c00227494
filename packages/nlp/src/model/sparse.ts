/**
 * Reads whole numbers of which most are 0: before each other one, as varints, how many zeros stand
 * there, and the number itself, the sign in the lowest bit (0 → 0, −1 → 1, 1 → 2).
 *
 * @param bytes - The numbers, one behind another.
 * @param count - How many there are, zeros with them.
 */
export function readSparse(bytes: Uint8Array, count: number): Int16Array {
  const values = new Int16Array(count);
  let index = 0;
  for (let at = 0; at < bytes.length;) {
    let zeros = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      zeros |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f && at < bytes.length);
    index += zeros;
    let coded = 0;
    shift = 0;
    do {
      byte = bytes[at++] ?? 0;
      coded |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f && at < bytes.length);
    values[index++] = (coded >>> 1) ^ -(coded & 1);
  }
  return values;
}
