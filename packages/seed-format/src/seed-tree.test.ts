import { describe, expect, it } from 'vitest';
import { parseSeedTree, toSeedDocument } from './seed-tree.ts';

describe('parseSeedTree', () => {
  it('says what each line is, and keeps it as written', () => {
    const tree = parseSeedTree(
      '\ufeff\r\n  https://example.vn/1.html\t\n-----\n\nMưa \n-----\n  Một. \n\n -----\r Hai. \n-----\n\nHết. \n \nRồi.',
    );
    expect(tree.input).toBe('string');
    expect(tree.invalidBytes).toEqual([]);
    expect(
      tree.records.flatMap(({ lines }) =>
        lines.map(({ type, before, text, after }) => [type, before, text, after]),
      ),
    ).toEqual([
      ['blank', '\ufeff', '', '\r\n'],
      ['address', '  ', 'https://example.vn/1.html', '\t\n'],
      ['rule', '', '-----', '\n'],
      ['blank', '', '', '\n'],
      ['title', '', 'Mưa', ' \n'],
      ['rule', '', '-----', '\n'],
      ['body', '  ', 'Một. ', '\n'],
      ['body', '', '', '\n'],
      ['body', '', ' -----', '\r'],
      ['body', '', ' Hai.', ' \n'],
      ['rule', '', '-----', '\n'],
      ['blank', '', '', '\n'],
      ['text', '', 'Hết. ', '\n'],
      ['text', '', ' ', '\n'],
      ['text', '', 'Rồi.', ''],
    ]);
  });

  it('keeps what is not a seed line by line', () => {
    const { records } = parseSeedTree(' một \n \n\u0000');
    expect(records).toEqual([
      {
        type: 'unknown',
        lines: [
          { type: 'text', before: '', text: ' một ', after: '\n' },
          { type: 'blank', before: ' ', text: '', after: '\n' },
          { type: 'text', before: '', text: '\u0000', after: '' },
        ],
      },
    ]);
  });

  it('keeps bytes that are not UTF-8', () => {
    const tree = parseSeedTree(Uint8Array.of(0x61, 0xe1, 0xba, 0x0a, 0xff));
    expect(tree.input).toBe('bytes');
    expect(tree.invalidBytes).toEqual([
      { offset: 1, bytes: [0xe1, 0xba] },
      { offset: 3, bytes: [0xff] },
    ]);
  });

  it('throws a TypeError for anything but text and bytes', () => {
    expect(() => parseSeedTree(null as unknown as string)).toThrow(TypeError);
  });
});

describe('toSeedDocument', () => {
  it('is undefined for what is not a seed, and throws for what is no record', () => {
    const [record] = parseSeedTree('không').records;
    expect(record && toSeedDocument(record)).toBeUndefined();
    expect(() => toSeedDocument(undefined as never)).toThrow(TypeError);
  });
});
