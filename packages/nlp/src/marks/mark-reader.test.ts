import { describe, expect, it } from 'vitest';
import { EDGE, FIRST_BASE, FOREIGN, FOREIGN_NAME, NUMBER, SIGN } from './mark-model.ts';
import { createMarkReader } from './mark-reader.ts';
import { createMarkRun } from './mark-run.ts';
import { createMarkSyllables } from './mark-syllables.ts';

const syllables = createMarkSyllables(['hòa', 'là', 'mà', 'ma', 'má', 'việt']);
const [HOA, LA, MA, VIET] = [0, 1, 2, 3].map((index) => FIRST_BASE + index);

type ReadToken = readonly (number | string | undefined)[];

/** The sentences of a text, each token with its base, and its spelling where it is marked. */
function read(text: string): readonly (readonly ReadToken[])[] {
  const run = createMarkRun();
  const reader = createMarkReader(syllables, run);
  const sentences: ReadToken[][] = [];
  reader.open(text);
  while (reader.read()) {
    if (run.count === 0) continue;
    expect([run.bases[0], run.bases[run.count + 1]]).toEqual([EDGE, EDGE]);
    sentences.push(
      Array.from({ length: run.count }, (_, index) => {
        const at = index + 1;
        const token = text.slice(run.starts[at], run.ends[at]);
        const candidate = run.candidates[at] ?? -1;
        const base = run.bases[at];
        return candidate < 0 ? [token, base] : [token, base, syllables.spellings[candidate]];
      }),
    );
  }
  return sentences;
}

describe('tokens', () => {
  it.each([
    ['ma', [['ma', MA]]],
    [
      'Má MÀ',
      [
        ['Má', MA, 'má'],
        ['MÀ', MA, 'mà'],
      ],
    ],
    [
      'hòa hoà hoa',
      [
        ['hòa', HOA, 'hòa'],
        ['hoà', HOA, 'hòa'],
        ['hoa', HOA],
      ],
    ],
    [
      'vie\u0302\u0323t la',
      [
        ['vie\u0302\u0323t', VIET, 'việt'],
        ['la', LA],
      ],
    ],
    [
      'Paris xyz mạ',
      [
        ['Paris', FOREIGN_NAME],
        ['xyz', FOREIGN],
        ['mạ', FOREIGN],
      ],
    ],
    [
      '12 13/1 1.234,5 B52',
      [
        ['12', NUMBER],
        ['13/1', NUMBER],
        ['1.234,5', NUMBER],
        ['B52', NUMBER],
      ],
    ],
    [
      'ma, “má”',
      [
        ['ma', MA],
        [',', SIGN],
        ['má', MA, 'má'],
        ['”', SIGN],
      ],
    ],
    [
      'ma_la',
      [
        ['ma', MA],
        ['la', LA],
      ],
    ],
    [
      'ma-la',
      [
        ['ma', MA],
        ['-', SIGN],
        ['la', LA],
      ],
    ],
    [
      'https://ma.vn/la ma.la@ma.vn www.ma.vn',
      [
        ['https://ma.vn/la', FOREIGN],
        ['ma.la@ma.vn', FOREIGN],
        ['www.ma.vn', FOREIGN],
      ],
    ],
    [
      '#ma_la @ma #',
      [
        ['#ma_la', FOREIGN],
        ['@ma', FOREIGN],
        ['#', SIGN],
      ],
    ],
    [
      "ma'la 'ma' ",
      [
        ["ma'la", FOREIGN],
        ["'", SIGN],
        ['ma', MA],
        ["'", SIGN],
      ],
    ],
    [
      'm\u0430 ma\u0308',
      [
        ['m\u0430', FOREIGN],
        ['ma\u0308', FOREIGN],
      ],
    ],
  ] as const)('of %j', (text, tokens) => {
    expect(read(text)).toEqual([tokens]);
  });
});

it.each([
  ['ma. la', 2],
  ['ma? la! ma… la; ma: la', 6],
  ['ma\nla\r\nma\u2028la', 4],
  ['ma.la', 1],
  ['', 0],
  [' \n\n ', 0],
  ['ma '.repeat(1024), 2],
])('%j has %i sentences', (text, count) => {
  expect(read(text)).toHaveLength(count);
});
