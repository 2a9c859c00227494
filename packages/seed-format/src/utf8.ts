/** What this module needs of the platform, so that the package needs no DOM or Node types. */
interface Utf8Decoder {
  decode(bytes: Uint8Array): string;
}
interface Utf8Encoder {
  encode(text: string): Uint8Array;
}
declare const TextDecoder: new (label: 'utf-8', options: { ignoreBOM: boolean }) => Utf8Decoder;
declare const TextEncoder: new () => Utf8Encoder;

let decoder: Utf8Decoder | undefined;
let encoder: Utf8Encoder | undefined;

/** Decodes UTF-8. Each maximal invalid sequence gives one U+FFFD; a byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes);
}

/** Encodes as UTF-8; a lone surrogate gives U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** Counts the bytes that a text without lone surrogates takes in UTF-8. */
export function countUtf8Bytes(text: string): number {
  let count = text.length;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x80) continue;
    // The two halves of a surrogate pair take four bytes together.
    count += unit < 0x800 || isSurrogate(unit) ? 1 : 2;
  }
  return count;
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}
