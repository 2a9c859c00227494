import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { segmentSentences, type SegmentSentencesOptions } from './segment-sentences.ts';

function split(text: string, options?: SegmentSentencesOptions): readonly string[] {
  return segmentSentences(text, options).map(({ start, end }) => text.slice(start, end));
}

describe('spans', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \n\t\u00a0\u2028 ', []],
    ['no stop', ' Tin vắn ', [{ start: 1, end: 8 }]],
    [
      'space around',
      '\n Đi.  Về. \n',
      [
        { start: 2, end: 5 },
        { start: 7, end: 10 },
      ],
    ],
    ['a stop alone', ' . ', [{ start: 1, end: 2 }]],
    [
      'CRLF',
      'A\r\nB\r\n',
      [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
      ],
    ],
    [
      'a blank line',
      'Một\n\n \nhai',
      [
        { start: 0, end: 3 },
        { start: 7, end: 10 },
      ],
    ],
    [
      'the separators of Unicode',
      'Một\u2028hai\u2029ba',
      [
        { start: 0, end: 3 },
        { start: 4, end: 7 },
        { start: 8, end: 10 },
      ],
    ],
  ])('%s', (_, text, spans) => {
    expect(segmentSentences(text)).toEqual(spans);
  });
});

it('finds the sentences of a real article', () => {
  const seed = new URL('../../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
  const [, , , , body = ''] = readFileSync(seed, 'utf8').split('\n');
  const credit = /\(Ảnh: [^)]*\) /.exec(body);
  if (!credit) throw new Error('the article has no credit');
  const article = body.slice(credit.index + credit[0].length);
  expect(split(article)).toHaveLength(21);
  expect(split(article.normalize('NFD'))).toEqual(
    split(article).map((each) => each.normalize('NFD')),
  );
});

describe('abbreviations', () => {
  const text = 'Gặp CTV. Minh ở sảnh. Rồi về.';

  it.each([
    ['none given', {}, 3],
    ['with a full stop', { abbreviations: ['CTV.'] }, 2],
    ['without', { abbreviations: ['CTV'] }, 2],
    ['any iterable', { abbreviations: new Set(['CTV']) }, 2],
    ['another case', { abbreviations: ['ctv'] }, 3],
    ['undefined', { abbreviations: undefined as unknown as string[] }, 3],
  ])('%s', (_, options, count) => {
    expect(split(text, options)).toHaveLength(count);
  });

  it('may be given decomposed, and hold full stops and slashes', () => {
    const given = ['Đ.ứ'.normalize('NFD'), 'k/g'];
    expect(split('Theo Đ.ứ. Nam và k/g. Lan.', { abbreviations: given })).toHaveLength(1);
  });

  it.each([
    ['a string', 'TP.', new TypeError('abbreviations must be an iterable of strings, not TP.')],
    ['null', null, new TypeError('abbreviations must be an iterable of strings, not null')],
    [
      'an object',
      {},
      new TypeError('abbreviations must be an iterable of strings, not [object Object]'),
    ],
    ['numbers', [7], new TypeError('abbreviations must be an iterable of strings, not 7')],
    [
      'an empty one',
      ['.'],
      new RangeError("abbreviations must hold words without spaces, not '.'"),
    ],
    [
      'two words',
      ['v. v.'],
      new RangeError("abbreviations must hold words without spaces, not 'v. v.'"),
    ],
  ])('%s is refused', (_, abbreviations, error) => {
    const options = { abbreviations } as unknown as SegmentSentencesOptions;
    expect(() => segmentSentences('a', options)).toThrow(error);
  });

  it('text that is no string is refused', () => {
    expect(() => segmentSentences(undefined as unknown as string)).toThrow(TypeError);
  });
});

describe('laws', () => {
  it('spans are in order, trimmed, and cover all that is not white space', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let previous = 0;
        for (const { start, end } of segmentSentences(text)) {
          expect(text.slice(previous, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          const sentence = text.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/);
          previous = end;
        }
        expect(text.slice(previous).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('composed and decomposed text have the same sentences', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const composed = split(text.normalize('NFC'));
        const decomposed = split(text.normalize('NFD'));
        expect(decomposed.map((each) => each.normalize('NFC'))).toEqual(composed);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...['Đi chợ. ', 'a.', 'A. ', '. ', '...', '" ', '(', '()', '( ', ') ', '(a. ', '\u0301', '\n'],
    ...['TS. A. (', '. (()', '.)', 'a.B', 'www.Aa', '. “(- ', '😀. ', '\u2028', '.\u0301', '1. '],
  ])('work grows with length: %j', (piece) => {
    const growth = growthOf(
      (size) => piece.repeat(size),
      (text) => segmentSentences(text),
    );
    expect(growth).toBeLessThan(2.2);
  });

  it.each([
    ['spaces behind a stop', (size: number) => `a.${' '.repeat(size)}b`],
    ['brackets that never close', (size: number) => `a ${'(b. '.repeat(size)}`],
    ['brackets within brackets', (size: number) => `a. ${'('.repeat(size)}${')'.repeat(size)}`],
    ['pairs within a bracket that never closes', (size: number) => `a. (${'()'.repeat(size)}`],
    ['letters without space', (size: number) => 'a'.repeat(size)],
    ['marks without letter', (size: number) => `a.${'\u0301'.repeat(size)}.`],
  ])('work grows with length: %s', (_, make) => {
    expect(growthOf(make, (text) => segmentSentences(text))).toBeLessThan(2.2);
  });

  it('a letter with more marks than any word has letters is read, and not composed', () => {
    // The engine takes quadratic time to order them: minutes, where it is asked to.
    const marks = '\u0301\u0323'.repeat(500_000);
    const text = `a${marks}. B${marks}. C`;
    expect(segmentSentences(text).at(-1)).toEqual({ start: text.length - 1, end: text.length });
  });
});
