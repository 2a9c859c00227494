import { expect, it } from 'vitest';
import {
  addPhrase,
  CONTINUES,
  COUNTRY,
  createGazetteer,
  EMPTY_PHRASE,
  extendPhrase,
} from './gazetteer.ts';
import {
  CLOSING,
  CODE,
  COMMA,
  createNameRun,
  EDGE,
  FULL_STOP,
  HYPHEN,
  INITIAL,
  LONGEST_RUN,
  LOWER,
  MARGIN,
  MIXED,
  NUMBER,
  OPENING,
  phraseAt,
  TITLE_CASE,
  UPPER,
} from './name-run.ts';
import { createNameRunReader } from './read-name-run.ts';

const run = createNameRun();
const read = createNameRunReader(createGazetteer(1));

function tokensOf(text: string): [string, number][] {
  read(text, 0, run);
  return Array.from({ length: run.end - MARGIN }, (_, at) => [
    text.slice(run.starts[MARGIN + at], run.ends[MARGIN + at]),
    run.shapes[MARGIN + at] ?? EDGE,
  ]);
}

it.each<[string, [string, number][]]>([
  [
    'ở Huế',
    [
      ['ở', LOWER],
      ['Huế', TITLE_CASE],
    ],
  ],
  [
    'TTXVN, H. iPhone',
    [
      ['TTXVN', UPPER],
      [',', COMMA],
      ['H', INITIAL],
      ['.', FULL_STOP],
      ['iPhone', MIXED],
    ],
  ],
  [
    'A5 30-4',
    [
      ['A5', CODE],
      ['30', NUMBER],
      ['-', HYPHEN],
      ['4', NUMBER],
    ],
  ],
  [
    'Étienne Öz Москва',
    [
      ['Étienne', TITLE_CASE],
      ['Öz', TITLE_CASE],
      ['Москва', TITLE_CASE],
    ],
  ],
  [
    'LBKT x RBKT',
    [
      ['LBKT', OPENING],
      ['x', LOWER],
      ['RBKT', CLOSING],
    ],
  ],
  [
    'hết...',
    [
      ['hết', LOWER],
      ['...', FULL_STOP],
    ],
  ],
])('%s', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
  const decomposed = expected.map(([token, shape]) => [token.normalize('NFD'), shape]);
  expect(tokensOf(text.normalize('NFD'))).toEqual(decomposed);
});

it('hashes forms, cases and styles of tones alike', () => {
  const hashesOf = (text: string): number[] => {
    read(text, 0, run);
    return Array.from(run.hashes.subarray(MARGIN, run.end));
  };
  const [expected] = hashesOf('hòa');
  for (const variant of ['hoà', 'HÒA', 'Hoà', 'hòa'.normalize('NFD')]) {
    expect(hashesOf(variant)).toEqual([expected]);
  }
  expect(hashesOf('đặng')).toEqual(hashesOf('Ðặng'));
  expect(hashesOf('hoa')).not.toEqual([expected]);
});

it('stops at the end of a line and at the end of its room', () => {
  expect(read('một hai\nba', 0, run)).toBe(8);
  expect(read('\n\nmột', 0, run)).toBe(5);
  const long = 'a '.repeat(LONGEST_RUN + 10);
  expect(read(long, 0, run)).toBeLessThan(long.length);
  expect(run.end).toBe(MARGIN + LONGEST_RUN);
});

it('finds the phrases of the gazetteer, by both ends', () => {
  const gazetteer = createGazetteer(4);
  read('viet nam', 0, run);
  const first = extendPhrase(EMPTY_PHRASE, run.hashes[MARGIN] ?? 0);
  addPhrase(gazetteer, first, CONTINUES);
  addPhrase(gazetteer, extendPhrase(first, run.hashes[MARGIN + 1] ?? 0), COUNTRY);
  createNameRunReader(gazetteer)('o Viet Nam', 0, run);
  expect(phraseAt(run, MARGIN + 1, 1)).toBe(0);
  expect(phraseAt(run, MARGIN + 1, 2)).toBe(COUNTRY);
  expect([...run.reach.subarray(MARGIN, run.end)]).toEqual([0, 2, 0]);
  expect(run.reachBack[run.end]).toBe(2);
});
