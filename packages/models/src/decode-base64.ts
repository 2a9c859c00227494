/**
 * Decodes base64 (RFC 4648, without padding or line breaks).
 *
 * `atob` and `Buffer` would do, but no engine has both, and `atob` goes through a string of bytes.
 *
 * @param text - Letters of the base64 alphabet, and nothing else.
 * @returns The bytes, four letters to three.
 */
export function decodeBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Uint8Array(256);
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    bits = (bits << 6) | (values[text.charCodeAt(at)] ?? 0);
    // Every letter but the first of four completes a byte.
    if ((at & 3) !== 0) bytes[to++] = bits >> (6 - 2 * (at & 3));
  }
  return bytes;
}
