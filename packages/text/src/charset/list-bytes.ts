/** Writes bytes in hexadecimal, apart by spaces: `E1 BA`. */
export function listBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase()).join(' ');
}
