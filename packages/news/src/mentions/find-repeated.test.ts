import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../test/growth.ts';
import { findRepeated } from './find-repeated.ts';
import type { FoundName } from './found-name.ts';

function known(...texts: readonly string[]): readonly FoundName[] {
  return texts.map((text) => ({
    type: 'organisation',
    text,
    span: { start: 0, end: text.length },
    origin: 'test',
  }));
}

test.each([
  ['TLĐ đề nghị, TLĐVN thì không.', ['TLĐ'], ['0 TLĐ']],
  ['Sở Y tế Hà Nội và Sở Y tế.', ['Sở Y tế', 'Sở Y tế Hà Nội'], ['0 Sở Y tế Hà Nội', '18 Sở Y tế']],
  ['Lê An Bình và Lê An', ['Lê An'], ['14 Lê An']],
  ['lê an', ['Lê An'], []],
  ['Đảng', [], []],
])('in %j of %j: %j', (text, names, expected) => {
  const found = findRepeated(text, undefined, known(...names));
  expect(found.map(({ span, text: written }) => `${span.start} ${written}`)).toEqual(expected);
});

test('a mark behind a name makes it another', () => {
  expect(findRepeated('Le\u0302 An\u0301', undefined, known('Le\u0302 An'))).toEqual([]);
});

test('letters beyond the basic plane begin tokens and belong to them', () => {
  const [capital, small] = ['\u{10400}', '\u{10428}'];
  const name = `${capital}${small} ${capital}`;
  const found = findRepeated(`${name}, L${name}, ${small}${name}`, undefined, known(name));
  expect(found.map(({ span }) => span.start)).toEqual([0, 21]);
});

test.each([
  ['letters that end in the same bits as a capital', '\u0c4c'],
  ['small letters', 'l'],
  ['capitals', 'L'],
  ['capitals beyond the basic plane', '\u{10400}'],
  ['lone surrogates', '\ud801'],
])('takes linear time over %s', (_, piece) => {
  const names = known('Lê An', '\u{10400} An');
  const read = (text: string): unknown => findRepeated(text, undefined, names);
  expect(growthOf(piece, read)).toBeLessThan(MOST_GROWTH);
});

test('points into the field', () => {
  expect(findRepeated('Sở Y tế', 'title', known('Sở Y tế'))[0]?.span).toEqual({
    field: 'title',
    start: 0,
    end: 7,
  });
});

test('ten thousand names with one beginning take no time', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, index) => `Lê ${'a'.repeat(index % 50)}${index}`,
  );
  expect(findRepeated('Lê '.repeat(10_000), undefined, known(...names))).toEqual([]);
});
