import type { Span } from '@quocngu/span';
import type { DecodedChunk } from './chunk-decoder.ts';
import { createQueue, pushAll, takeWhile, type Queue } from './queue.ts';
import type { InvalidSequence } from './utf8-sequence.ts';
import { countUtf8Bytes } from './utf8.ts';

/** The text of the record that is being read, and where its bytes are. */
export interface RecordBuffer {
  pieces: string[];
  /** Offset of the pieces in the decoded input, and the offset after them. */
  start: number;
  end: number;
  /** The beginning of text that was discarded. */
  kept: string;
  /** Where the record's bytes begin in the input, and where the pieces' bytes do. */
  byteStart: number;
  byteOffset: number;
  /** How many code units and bytes were noted; no bytes once any of the input came as text. */
  notedEnd: number;
  notedBytes: number | undefined;
  /** The end of the last chunk in which a character may need a diagnostic. */
  suspectEnd: number;
  readonly invalid: Queue<InvalidSequence>;
}

/** What is taken from the buffer for one record. */
export interface TakenText {
  readonly text: string;
  /** Its bytes in the input; `undefined` where any of the input came as text. */
  readonly byteSpan: Span | undefined;
  readonly invalid: readonly InvalidSequence[];
  /** Whether a character may need a diagnostic. */
  readonly isSuspect: boolean;
}

/** How much of a text is kept that is not a seed: enough to say what it looks like. */
export const KEPT_LENGTH = 1024;

const BYTES_OF_REPLACEMENT = 3;

/** Makes an empty buffer at the beginning of an input. */
export function createRecordBuffer(): RecordBuffer {
  return {
    pieces: [],
    start: 0,
    end: 0,
    kept: '',
    byteStart: 0,
    byteOffset: 0,
    notedEnd: 0,
    notedBytes: 0,
    suspectEnd: 0,
    invalid: createQueue(),
  };
}

/** Takes note of a chunk; its text is appended later, cut at line breaks. */
export function noteChunk(buffer: RecordBuffer, chunk: DecodedChunk): void {
  buffer.notedEnd += chunk.text.length;
  if (chunk.isSuspect) buffer.suspectEnd = buffer.notedEnd;
  pushAll(buffer.invalid, chunk.invalid);
  buffer.notedBytes =
    buffer.notedBytes === undefined || chunk.byteLength === undefined
      ? undefined
      : buffer.notedBytes + chunk.byteLength;
}

/** Appends text of the input. */
export function appendText(buffer: RecordBuffer, text: string): void {
  if (text === '') return;
  buffer.pieces.push(text);
  buffer.end += text.length;
}

/** Takes the text of a record, up to an offset. */
export function takeText(buffer: RecordBuffer, end: number): TakenText {
  const isSuspect = buffer.start < buffer.suspectEnd;
  const text = cutText(buffer, end);
  const invalid = cutBytes(buffer, text, end);
  const { kept, byteStart, byteOffset } = buffer;
  buffer.kept = '';
  buffer.byteStart = byteOffset;
  return {
    text: kept + text,
    byteSpan: buffer.notedBytes === undefined ? undefined : { start: byteStart, end: byteOffset },
    invalid,
    isSuspect,
  };
}

/** Forgets text up to an offset, but for its beginning, which the next text taken begins with. */
export function discardText(buffer: RecordBuffer, end: number): void {
  if (end <= buffer.start) return;
  const text = cutText(buffer, end);
  cutBytes(buffer, text, end);
  if (buffer.kept.length < KEPT_LENGTH) {
    buffer.kept += text.slice(0, KEPT_LENGTH - buffer.kept.length);
  }
}

/** Cuts the text up to an offset off the pieces, which are joined once. */
function cutText(buffer: RecordBuffer, end: number): string {
  const { pieces } = buffer;
  let count = 0;
  for (const piece of pieces) {
    if (buffer.start + piece.length > end) break;
    buffer.start += piece.length;
    count++;
  }
  const taken = pieces.slice(0, count);
  buffer.pieces = pieces.slice(count);
  const [next] = buffer.pieces;
  if (next !== undefined && buffer.start < end) {
    const length = end - buffer.start;
    taken.push(next.slice(0, length));
    buffer.pieces[0] = next.slice(length);
    buffer.start = end;
  }
  return taken.length === 1 ? (taken[0] ?? '') : taken.join('');
}

/** Moves the place in bytes behind a text that was cut off; gives what of it was not UTF-8. */
function cutBytes(buffer: RecordBuffer, text: string, end: number): readonly InvalidSequence[] {
  const invalid = takeWhile(buffer.invalid, ({ offset }) => offset < end);
  if (buffer.notedBytes === undefined) return invalid;
  if (buffer.start === buffer.notedEnd) {
    // The bytes of the whole input so far were counted as they came.
    buffer.byteOffset = buffer.notedBytes;
  } else {
    buffer.byteOffset += countUtf8Bytes(text);
    for (const { byteLength } of invalid) buffer.byteOffset += byteLength - BYTES_OF_REPLACEMENT;
  }
  return invalid;
}
