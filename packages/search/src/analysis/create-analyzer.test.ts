import { foldMarks, listSyllables, toSearchKeys } from '@quocngu/text';
import { describe, expect, test } from 'vitest';
import { loadSegmenter } from '../../test/ranking.ts';
import { createMiniSearchAnalyzer } from '../minisearch/create-minisearch-analyzer.ts';
import { type AnalyzerOptions, createAnalyzer } from './create-analyzer.ts';
import { listQueryKeys } from './search-query.ts';
import { STOP_WORDS } from './stop-words.ts';

const exactOf = (text: string, options?: AnalyzerOptions): readonly string[] =>
  createAnalyzer(options)
    .analyze(text)
    .map(({ exact }) => exact);

describe('analyze', () => {
  test('terms point at the text as it is written', () => {
    const text = 'Ho\u0300a bi\u0300nh, HCM';
    const terms = createAnalyzer().analyze(text);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ho\u0300a',
      'bi\u0300nh',
      'HCM',
    ]);
    expect(terms.map(({ exact }) => exact)).toEqual(['hòa', 'bình', 'hcm']);
  });

  test('words of a segmenter stand behind their first syllable', () => {
    const segmenter = loadSegmenter();
    expect(exactOf('Học sinh Hà Nội', { segmenter })).toEqual([
      ...['học', 'học_sinh', 'sinh'],
      ...['hà', 'hà_nội', 'nội'],
    ]);
  });

  test('words that overlap, leave gaps or go over the end do no harm', () => {
    const segment = () => [
      { start: 0, end: 7 },
      { start: 3, end: 8 },
      { start: 8, end: 99 },
    ];
    expect(exactOf('một hai ba bốn', { segmenter: { segment } })).toEqual([
      ...['một', 'một_hai', 'hai', 'ba', 'ba_bốn', 'bốn'],
    ]);
  });

  test('words of more than four syllables are none', () => {
    const segment = (text: string) => [{ start: 0, end: text.length }];
    expect(exactOf('a b c d e', { segmenter: { segment } })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('stop words go by their marks', () => {
    expect(exactOf('của cua CỦA', { stopWords: ['của'] })).toEqual(['cua']);
    expect(exactOf('giá của vàng', { stopWords: STOP_WORDS })).toEqual(['giá', 'vàng']);
  });

  test('keys of more than 255 units are left out', () => {
    expect(exactOf(`${'z'.repeat(255)} ${'y'.repeat(256)}`)).toEqual(['z'.repeat(255)]);
  });

  test('time is linear', () => {
    const { analyze } = createAnalyzer({ segmenter: loadSegmenter() });
    expect(analyze('Đảng bộ Hà Nội '.repeat(100_000)).length).toBeGreaterThan(400_000);
  });
});

describe('analyzeQuery', () => {
  test('syllables that agree but for their marks are one', () => {
    const { analyzeQuery } = createAnalyzer();
    expect(analyzeQuery('đang Đảng dang')).toEqual([
      { folded: 'dang', exact: ['đang', 'đảng'], units: [] },
    ]);
  });

  test('words are asked for wherever they may be', () => {
    const { analyzeQuery } = createAnalyzer({ units: true });
    expect(analyzeQuery('van phòng')).toEqual([
      { folded: 'van', exact: ['van_phòng'], units: ['van_phong'] },
      { folded: 'phong', exact: ['phòng'], units: [] },
    ]);
  });

  test('what may be a stop word is passed over, but for a query of nothing else', () => {
    const { analyzeQuery } = createAnalyzer({ stopWords: ['của'] });
    expect(listQueryKeys(analyzeQuery('gia cua vang'))).toEqual(['gia', 'vang']);
    expect(listQueryKeys(analyzeQuery('cua'))).toEqual(['cua']);
    expect(analyzeQuery('của')).toEqual([]);
  });

  test('a word that begins with a stop word is still asked for', () => {
    const { analyzeQuery } = createAnalyzer({ stopWords: ['của'], units: true });
    expect(listQueryKeys(analyzeQuery('của cải'))).toContain('của_cải');
  });

  test('the first 64 syllables count', () => {
    const text = Array.from({ length: 100 }, (_, index) => `q${index}`).join(' ');
    expect(createAnalyzer().analyzeQuery(text)).toHaveLength(64);
  });
});

test('a key that is analysed again stays as it is', () => {
  const { processTerm } = createMiniSearchAnalyzer();
  for (const syllable of listSyllables()) {
    const [key] = toSearchKeys(syllable);
    if (key === undefined) throw new Error(`no key for ${syllable}`);
    const expected = key.exact === key.folded ? [key.exact] : [key.exact, key.folded];
    expect(processTerm(key.exact)).toEqual(expected);
  }
});

test('marks alone tell an exact key from a folded one', () => {
  for (const syllable of listSyllables()) {
    const [key] = toSearchKeys(syllable);
    expect(foldMarks(key?.exact ?? '') === key?.exact, syllable).toBe(key?.exact === key?.folded);
  }
});

test.each([
  [{ stopWords: [1 as unknown as string] }, 'a stop word must be a string, not number'],
  [{ variants: 'none' as 'keep' }, "variants must be 'unify' or 'keep', not 'none'"],
])('a wrong option is told: %j', (options, message) => {
  expect(() => createAnalyzer(options)).toThrow(message);
});

test.each([
  [
    'text',
    () => createAnalyzer().analyze(null as unknown as string),
    'text must be a string, not null',
  ],
  [
    'query',
    () => createAnalyzer().analyzeQuery(1 as unknown as string),
    'query must be a string, not number',
  ],
])('%s that is no string is told', (_, run, message) => {
  expect(run).toThrow(message);
});
