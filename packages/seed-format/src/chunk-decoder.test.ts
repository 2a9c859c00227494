import { describe, expect, it } from 'vitest';
import { createChunkDecoder, decodeInput } from './chunk-decoder.ts';

describe('decodeInput', () => {
  it('says how many bytes there were, and which were not UTF-8', () => {
    expect(decodeInput(Uint8Array.of(0x61, 0xff))).toEqual({
      text: 'a\ufffd',
      byteLength: 2,
      invalid: [{ offset: 1, byteOffset: 1, byteLength: 1 }],
      isSuspect: false,
    });
  });

  it('takes text as it is', () => {
    const expected = { text: '\ufffd\0', byteLength: undefined, invalid: [], isSuspect: true };
    expect(decodeInput('\ufffd\0')).toEqual(expected);
  });
});

describe('createChunkDecoder', () => {
  it('waits for the rest of a character, and copies what waits', () => {
    const decoder = createChunkDecoder();
    const chunk = Uint8Array.of(0xe1, 0xba);
    expect(decoder.decode(chunk)).toEqual([]);
    chunk.fill(0);
    expect(decoder.decode(Uint8Array.of(0xa5)).map(({ text }) => text)).toEqual(['ấ']);
    expect(decoder.finish()).toEqual([]);
  });

  it('gives up waiting at the end, and where text follows', () => {
    const decoder = createChunkDecoder();
    decoder.decode(Uint8Array.of(0x61, 0xe1));
    expect(decoder.decode('b').map(({ text }) => text)).toEqual(['\ufffd', 'b']);
    decoder.decode(Uint8Array.of(0xba, 0xf0));
    const [rest] = decoder.finish();
    expect(rest?.invalid).toEqual([{ offset: 4, byteOffset: 3, byteLength: 1 }]);
  });

  it('takes a Buffer, whose methods differ', () => {
    const decoder = createChunkDecoder();
    const buffer = Buffer.from('ấ');
    decoder.decode(buffer.subarray(0, 1));
    buffer[0] = 0;
    expect(decoder.decode(Buffer.from('ấ').subarray(1)).map(({ text }) => text)).toEqual(['ấ']);
  });
});
