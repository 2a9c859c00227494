import { describe, expect, it } from 'vitest';
import { decodeInput } from './chunk-decoder.ts';
import {
  appendText,
  createRecordBuffer,
  discardText,
  noteChunk,
  takeText,
  type RecordBuffer,
} from './record-buffer.ts';
import { encodeUtf8 } from './utf8.ts';

function fill(...chunks: readonly (string | Uint8Array)[]): RecordBuffer {
  const buffer = createRecordBuffer();
  for (const chunk of chunks.map(decodeInput)) {
    noteChunk(buffer, chunk);
    appendText(buffer, chunk.text);
  }
  return buffer;
}

describe('a record buffer', () => {
  it('gives text from one piece or several, with its bytes', () => {
    const buffer = fill(encodeUtf8('Hà '), encodeUtf8(''), encodeUtf8('Nội, đường'));
    expect(takeText(buffer, 2)).toMatchObject({ text: 'Hà', byteSpan: { start: 0, end: 3 } });
    expect(takeText(buffer, 6)).toMatchObject({ text: ' Nội', byteSpan: { start: 3, end: 9 } });
    expect(takeText(buffer, 13)).toMatchObject({
      text: ', đường',
      byteSpan: { start: 9, end: 20 },
    });
  });

  it('gives the bytes that were not UTF-8 with the text that they are in', () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0x62, 0x63, 0xe1, 0xba, 0x64);
    const buffer = fill(bytes);
    expect(takeText(buffer, 3).byteSpan).toEqual({ start: 0, end: 3 });
    const { byteSpan, invalid } = takeText(buffer, 5);
    expect(byteSpan).toEqual({ start: 3, end: 6 });
    expect(invalid).toHaveLength(1);
  });

  it('gives no bytes for text', () => {
    expect(takeText(fill('a', encodeUtf8('b')), 2).byteSpan).toBeUndefined();
  });

  it('says whether a character may need a diagnostic', () => {
    const buffer = fill('a\0', 'b');
    expect(takeText(buffer, 1).isSuspect).toBe(true);
    expect(takeText(buffer, 2).isSuspect).toBe(true);
    expect(takeText(buffer, 3).isSuspect).toBe(false);
  });

  it('keeps the beginning of what is discarded, and counts all of it', () => {
    const buffer = fill(encodeUtf8('á'.repeat(3000)), encodeUtf8('đuôi'));
    discardText(buffer, 10);
    discardText(buffer, 10);
    discardText(buffer, 3000);
    const { text, byteSpan } = takeText(buffer, 3004);
    expect(text).toBe(`${'á'.repeat(1024)}đuôi`);
    expect(byteSpan).toEqual({ start: 0, end: 6006 });
  });
});
