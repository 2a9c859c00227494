import { describe, expect, it } from 'vitest';
import { createLineBlocks } from './line-blocks.ts';

describe('createLineBlocks', () => {
  it.each([
    [['a\nb', 'c\nd'], ['a\n', 'bc\n'], 'd'],
    [['a', '', 'b\n'], ['', '', 'ab\n'], ''],
    [['a\r', '\nb'], ['', 'a\r\n'], 'b'],
    [['a\rb\r', 'c'], ['a\r', ''], 'b\rc'],
    [['a\nb\rc\r'], ['a\nb\r'], 'c\r'],
    [['\r', '\r', '\n'], ['', '', '\r\r\n'], ''],
    [[], [], ''],
  ])('recuts %j', (pieces, expected, rest) => {
    const blocks = createLineBlocks();
    expect(pieces.map((piece) => blocks.push(piece))).toEqual(expected);
    expect(blocks.finish()).toBe(rest);
    expect(blocks.finish()).toBe('');
  });
});
