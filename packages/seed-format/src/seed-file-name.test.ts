import { describe, expect, it } from 'vitest';
import { parseSeedFileName } from './seed-file-name.ts';

describe('parseSeedFileName', () => {
  it.each([
    ['000_80b3f6d469e22f59.txt', { index: 0, key: '80b3f6d469e22f59' }],
    ['042_0123456789ABCDEF.txt', { index: 42, key: '0123456789ABCDEF' }],
    ['1234567_80b3f6d469e22f59.txt', { index: 1_234_567, key: '80b3f6d469e22f59' }],
    ['9007199254740991_80b3f6d469e22f59.txt', { index: 2 ** 53 - 1, key: '80b3f6d469e22f59' }],
    ['9007199254740992_80b3f6d469e22f59.txt', undefined],
    ['12_80b3f6d469e22f59.txt', undefined],
    ['000_80b3f6d469e22f5.txt', undefined],
    ['000_80b3f6d469e22f590.txt', undefined],
    ['000_80b3f6d469e22f5g.txt', undefined],
    ['000-80b3f6d469e22f59.txt', undefined],
    ['000_80b3f6d469e22f59.TXT', undefined],
    ['000_80b3f6d469e22f59.txt\n', undefined],
    ['seeds/000_80b3f6d469e22f59.txt', undefined],
    ['٠٠٠_80b3f6d469e22f59.txt', undefined],
    ['', undefined],
  ])('reads %j', (name, expected) => {
    expect(parseSeedFileName(name)).toEqual(expected);
  });

  it('throws a TypeError for what is no string', () => {
    expect(() => parseSeedFileName(7 as never)).toThrow(
      'expected the name to be a string, got a number',
    );
  });
});
