import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';

const RULE = '-'.repeat(17);

describe('parts', () => {
  it.each([
    [`https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`, []],
    [
      'https://a\n',
      [
        'missing-address-rule 9..9',
        'empty-title 10..10',
        'missing-title-rule 10..10',
        'empty-body 10..10',
        'missing-closing-rule 10..10',
      ],
    ],
    [`T\n${RULE}\nB\n${RULE}\n`, ['missing-address 0..0']],
    [`X\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`, ['missing-address 0..1']],
    [`${RULE}\nhttps://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\n`, ['rule-before-address 0..17']],
    [`https://a\n------\nT\n${RULE}\nB\n-----\n`, ['rule-length 10..16']],
    [`https://a\n${RULE}\nT\n${RULE}\nB\n${RULE}\nE\n\nF\n`, ['text-after-closing-rule 68..72']],
    [`https://a\n${RULE}\nT\n${RULE}\nhttps://b\n-----\nB\n${RULE}\n`, ['address-in-body 48..57']],
  ])('of %j', (text, expected) => {
    expect(
      parseSeed(text).diagnostics.map(({ code, span }) => `${code} ${span.start}..${span.end}`),
    ).toEqual(expected);
  });
});
