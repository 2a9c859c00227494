import { describe, expect, it } from 'vitest';
import { parseSeedTree } from './seed-tree.ts';
import { stringifySeedTree } from './stringify-seed-tree.ts';

describe('stringifySeedTree', () => {
  it.each(['', '\ufeff', '\r', 'a\r\n\rb\n', '\ufffd', '\ud83d', '\0'])('gives back %j', (text) => {
    expect(stringifySeedTree(parseSeedTree(text))).toBe(text);
  });

  it.each([
    [[]],
    [[0xef, 0xbb, 0xbf]],
    [[0xff, 0xfe, 0x61, 0x00]],
    [[0xef, 0xbf, 0xbd, 0xef, 0xbf]],
    [[0xed, 0xa0, 0x80, 0x0d, 0xf0, 0x9f, 0x90]],
  ])('gives back the bytes %j', (bytes) => {
    const written = stringifySeedTree(parseSeedTree(Uint8Array.from(bytes)));
    expect([...(written as Uint8Array)]).toEqual(bytes);
  });

  it('writes a tree that was changed', () => {
    const tree = parseSeedTree('https://example.vn/1.html\n-----\nMưa\n-----\nMưa to.\n-----\n');
    const records = tree.records.map((record) => ({
      ...record,
      lines: record.lines.map((line) =>
        line.type === 'rule' ? { ...line, text: '-'.repeat(17) } : line,
      ),
    }));
    expect(stringifySeedTree({ ...tree, records })).toBe(
      'https://example.vn/1.html\n-----------------\nMưa\n-----------------\nMưa to.\n-----------------\n',
    );
  });

  it('throws where the bytes have no place in a changed text', () => {
    const tree = parseSeedTree(Uint8Array.of(0x61, 0xff));
    expect(() => stringifySeedTree({ ...tree, records: [] })).toThrow(
      new RangeError('expected a U+FFFD at offset 1, where bytes are to be put back'),
    );
    expect(() => stringifySeedTree('x' as never)).toThrow(TypeError);
  });
});
