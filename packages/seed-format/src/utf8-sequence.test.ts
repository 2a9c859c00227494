import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIncompleteTail, listInvalidSequences } from './utf8-sequence.ts';
import { decodeUtf8 } from './utf8.ts';

/** Bytes around every border of the encoding. */
const anyByte = fc.constantFrom(
  ...[0x00, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1],
  ...[0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff, 0xbd],
);
const anyBytes = fc.array(anyByte, { maxLength: 12 }).map((bytes) => Uint8Array.from(bytes));

describe('listInvalidSequences', { timeout: 60_000 }, () => {
  it.each([
    [[0x61, 0xff, 0x62], [[1, 1, 1]]],
    [[0xe1, 0xba], [[0, 0, 2]]],
    [[0xe1, 0xba, 0x61], [[0, 0, 2]]],
    [[0xf0, 0x9f, 0x90, 0x89, 0x80], [[2, 4, 1]]],
    [
      [0xed, 0xa0, 0x80],
      [
        [0, 0, 1],
        [1, 1, 1],
        [2, 2, 1],
      ],
    ],
    [[0xef, 0xbf, 0xbd], []],
  ])('finds them in %j', (bytes, expected) => {
    const found = listInvalidSequences(Uint8Array.from(bytes), 0, 0);
    expect(
      found.map((sequence) => [sequence.offset, sequence.byteOffset, sequence.byteLength]),
    ).toEqual(expected);
  });

  it('counts from where the bytes stand', () => {
    expect(listInvalidSequences(Uint8Array.of(0xff), 10, 20)).toEqual([
      { offset: 10, byteOffset: 20, byteLength: 1 },
    ]);
  });

  it('agrees with the platform: each one is one U+FFFD, and the rest is not', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = decodeUtf8(bytes);
        const found = listInvalidSequences(bytes, 0, 0);
        let rest = '';
        let end = 0;
        for (const { byteOffset, byteLength } of found) {
          rest += `${decodeUtf8(bytes.subarray(end, byteOffset))}\ufffd`;
          end = byteOffset + byteLength;
        }
        rest += decodeUtf8(bytes.subarray(end));
        expect(rest).toBe(text);
        for (const { offset } of found) expect(text[offset]).toBe('\ufffd');
        const written = text.split('\ufffd').length - 1;
        const genuine = countGenuine(bytes);
        expect(found.length).toBe(written - genuine);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Counts U+FFFD that were written as such: the bytes EF BF BD cannot stand elsewhere. */
function countGenuine(bytes: Uint8Array): number {
  return Array.from(bytes).filter(
    (byte, index) => byte === 0xef && bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd,
  ).length;
}

describe('countIncompleteTail', { timeout: 60_000 }, () => {
  it.each([
    [[], 0],
    [[0x61], 0],
    [[0x61, 0xc3], 1],
    [[0xe1, 0xba], 2],
    [[0xe1, 0xba, 0xa5], 0],
    [[0xf0, 0x9f, 0x90], 3],
    [[0xe0, 0x80], 0],
    [[0xed, 0xa0], 0],
    [[0xf4, 0x90], 0],
    [[0x80, 0x80], 0],
    [[0xff], 0],
  ])('of %j is %i', (bytes, count) => {
    expect(countIncompleteTail(Uint8Array.from(bytes))).toBe(count);
  });

  it('makes a cut that decoding does not notice', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, (first, second) => {
        const all = Uint8Array.from([...first, ...second]);
        const end = first.length - countIncompleteTail(first);
        const parts = decodeUtf8(all.subarray(0, end)) + decodeUtf8(all.subarray(end));
        expect(parts).toBe(decodeUtf8(all));
      }),
      { numRuns: 3000 },
    );
  });
});
