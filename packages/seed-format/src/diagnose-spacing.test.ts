import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';

const RULE = '-'.repeat(17);

describe('spacing', () => {
  it.each([
    ['\n', `https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`, ['blank-line 0..1']],
    [
      '\t\n\n ',
      `https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`,
      ['blank-line 0..2 ×2', 'leading-space 3..4'],
    ],
    [
      '\ufeff ',
      `https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`,
      ['byte-order-mark 0..1', 'leading-space 1..2'],
    ],
    [
      '',
      `https://a \n\n \n ${RULE}\nT\n${RULE}\nB\n${RULE}\n`,
      ['trailing-space 9..10', 'blank-line 11..12 ×2', 'leading-space 14..15'],
    ],
    ['', `https://a\n${RULE}\nT\n${RULE}\nB\n  \n C \n${RULE}\n`, ['trailing-space 55..56']],
    [
      '',
      `https://a\n${RULE}\nT\n${RULE}\nB\n${RULE} \t`,
      ['trailing-space 67..69', 'no-final-newline 69..69'],
    ],
    [
      '',
      `https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n\n  `,
      ['blank-line 68..69 ×2', 'no-final-newline 71..71'],
    ],
    ['', `https://a\n${RULE}\n\n${RULE}\n\n${RULE}\n`, ['empty-title 28..28', 'empty-body 47..47']],
    [
      '',
      `https://a\n${RULE}\n\n\n${RULE}\nB\n${RULE}\n`,
      ['empty-title 28..28', 'blank-line 29..30'],
    ],
  ])('%j %j', (before, rest, expected) => {
    const { diagnostics } = parseSeed(before + rest);
    expect(
      diagnostics.map(({ code, span, data }) => {
        const count = data?.count === undefined ? '' : ` ×${String(data.count)}`;
        return `${code} ${span.start}..${span.end}${count}`;
      }),
    ).toEqual(expected);
  });
});
