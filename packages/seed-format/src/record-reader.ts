import type { DecodedChunk } from './chunk-decoder.ts';
import { createLayoutReader } from './layout-reader.ts';
import { BYTE_ORDER_MARK } from './line-kind.ts';
import { createLineReader, type LineReader } from './line-reader.ts';
import {
  appendText,
  createRecordBuffer,
  discardText,
  noteChunk,
  takeText,
  type TakenText,
} from './record-buffer.ts';
import type { RecordLayout } from './record-layout.ts';

/** A record as it was found: its text, and which line of it has which part. */
export interface RawRecord {
  /** Counts from 1. */
  readonly number: number;
  readonly layout: RecordLayout;
  readonly taken: TakenText;
}

/**
 * Reads records from blocks of lines: the one road that every reader of the package takes. After
 * each block the caller asks for records until there are no more.
 */
export interface RecordReader {
  /** Takes note of a chunk, whose text is pushed afterwards. */
  note(chunk: DecodedChunk): void;
  /** Takes a block of whole lines; the last block may end without a line break. */
  push(block: string): void;
  /** Gives the next record that is followed by the start of another one, as far as was pushed. */
  next(): RawRecord | undefined;
  /** Gives the last record. There always is one: an empty input is a record that is not a seed. */
  finish(): RawRecord;
  /** Forgets what was read of text that is not a seed, but for its beginning. */
  forget(): void;
}

/** Makes a reader at the beginning of an input. */
export function createRecordReader(): RecordReader {
  const buffer = createRecordBuffer();
  const layouts = createLayoutReader();
  let lines: LineReader | undefined;
  let lineNumber = 1;
  let recordNumber = 1;

  function take(layout: RecordLayout): RawRecord {
    return { number: recordNumber++, layout, taken: takeText(buffer, layout.end) };
  }

  return {
    note(chunk: DecodedChunk): void {
      noteChunk(buffer, chunk);
    },
    push(block: string): void {
      const offset = buffer.end;
      const skip = offset === 0 && block.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      appendText(buffer, block);
      lines = createLineReader(block, { offset, number: lineNumber, skip });
    },
    next(): RawRecord | undefined {
      for (let line = lines?.next(); line !== undefined; line = lines?.next()) {
        lineNumber = line.number + 1;
        const layout = layouts.read(line);
        if (layout !== undefined) return take(layout);
      }
      return undefined;
    },
    finish(): RawRecord {
      return take(layouts.finish(buffer.end));
    },
    forget(): void {
      discardText(buffer, layouts.settledUntil(buffer.end));
    },
  };
}

/** Gives the first record of a whole input, and reads no more of it than that takes. */
export function readFirst(input: DecodedChunk): RawRecord {
  const reader = openInput(input);
  return reader.next() ?? reader.finish();
}

/** Gives all records of a whole input. */
export function readAll(input: DecodedChunk): readonly RawRecord[] {
  const reader = openInput(input);
  const records: RawRecord[] = [];
  for (let record = reader.next(); record !== undefined; record = reader.next()) {
    records.push(record);
  }
  records.push(reader.finish());
  return records;
}

function openInput(input: DecodedChunk): RecordReader {
  const reader = createRecordReader();
  reader.note(input);
  reader.push(input.text);
  return reader;
}
