import { isUtf8 } from 'node:buffer';

/** A line of text input. */
export interface Line {
  /** The text, without its break; bytes that are not UTF-8 are U+FFFD. */
  readonly text: string;
  /** The break as it stands in the input: LF, CRLF, or nothing at the end. */
  readonly lineBreak: '\n' | '\r\n' | '';
  /** Counted from 1. */
  readonly number: number;
  /** Offset in the input of the first byte that is not UTF-8. */
  readonly invalidByte?: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts bytes into lines at LF and CRLF. A last line without a break is a line; an empty one is not.
 *
 * Lines come in batches, those that a chunk completes together, so that a command can answer at once
 * what has come at once.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending: Uint8Array[] = [];
  let number = 0;
  let byteOffset = 0;

  function takeLine(end: Uint8Array): Line {
    const bytes = pending.length === 0 ? end : Buffer.concat([...pending, end]);
    pending = [];
    number += 1;
    const hasFeed = bytes.at(-1) === LINE_FEED;
    const hasReturn = hasFeed && bytes.at(-2) === CARRIAGE_RETURN;
    const lineBreak = hasReturn ? '\r\n' : hasFeed ? '\n' : '';
    const content = bytes.subarray(0, bytes.length - lineBreak.length);
    const text = decoder.decode(content);
    const line = { text, lineBreak, number } as const;
    const start = byteOffset;
    byteOffset += bytes.length;
    return isUtf8(content)
      ? line
      : { ...line, invalidByte: start + findInvalidByte(content, text) };
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, start)) {
      lines.push(takeLine(chunk.subarray(start, feed + 1)));
      start = feed + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [takeLine(new Uint8Array())];
}

/** Finds where bytes and their decoded form part: at the first sequence that became U+FFFD. */
function findInvalidByte(bytes: Uint8Array, decoded: string): number {
  const encoded = Buffer.from(decoded, 'utf8');
  let offset = encoded.findIndex((byte, index) => byte !== bytes[index]);
  if (offset === -1) return encoded.length;
  // A sequence may begin like the replacement character; its first byte is the place.
  while (offset > 0 && isContinuation(encoded[offset])) offset -= 1;
  return offset;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}
