/**
 * The CRC-32 of bytes, as in gzip and PNG (ISO 3309, polynomial 0xEDB88320 reflected).
 *
 * @returns A whole number from 0 to 2³² − 1.
 */
export function checksumOf(bytes: Uint8Array): number {
  const table = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  let crc = -1;
  let at = 0;
  // Counted, since iterators are slow in the first call, and a model is read once.
  while (at < bytes.length) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at++] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
