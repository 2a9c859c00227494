import { expect, it } from 'vitest';
import { createTagLexicon } from './tag-model.ts';
import { createTagSentence, MARGIN } from './tag-sentence.ts';
import { createWordReader } from './word-reader.ts';
import { EDGE, hasCapital, LOWER, NUMBER, NUMERAL, SIGN, SYMBOL } from './word-shape.ts';

const numerals = createTagLexicon(new Int32Array(0), new Uint8Array(0), 0);
const reader = createWordReader(numerals);
const sentence = createTagSentence();

function shapeOf(form: string): number {
  reader.read(form, sentence, MARGIN);
  return sentence.shapes[MARGIN] ?? EDGE;
}

it.each([
  [LOWER, ['nhà', 'xe máy', 'in-tơ-nét', 'đ', 'ai?', '中文', 'ß']],
  [NUMBER, ['7', '1.234,5', '13/1', '95%', '-3', '٣', '2026']],
  [SIGN, ['.', '...', '“', './.', '%', '&', '§', '', ' ', '_', 'LBKT', 'rbkt', '\ud800']],
  [SYMBOL, ['+', '€', '≥', '😀', '👩🏽‍🌾', '©', 'https://a.vn/b?c=1', 'www.a.vn', 'a.b@c.vn']],
])('has shape %i: %j', (shape, forms) => {
  for (const form of forms) {
    expect([form, shapeOf(form)]).toEqual([form, shape]);
    expect(shapeOf(form.normalize('NFD'))).toBe(shape);
  }
});

it('tells where capitals stand', () => {
  const rows = [
    ['Lan', 'Ðức', 'Ấn', 'K', 'Österreich'],
    ['Hà Nội', 'Nguyễn Văn An', 'Mát-Xcơ-Va', 'Đ. Trump'],
    ['Học sinh', 'Mát-xcơ-va', 'Bác hồ'],
    ['miền Bắc', 'chất Đông'],
    ['HCM', 'TP.HCM', 'HÀ NỘI', 'ĐH'],
    ['iPad', 'MobiFone', 'GDTrẻ'],
    ['A5', 'COVID-19', 'h5n1', '3G', '20-Mar'],
  ];
  const shapes = rows.map((forms) => new Set(forms.map(shapeOf)));
  for (const found of shapes) expect(found.size).toBe(1);
  const distinct = shapes.map((found) => [...found][0] ?? EDGE);
  expect(new Set(distinct).size).toBe(rows.length);
  expect(distinct.map(hasCapital)).toEqual([true, true, true, true, true, true, false]);
});

it('takes numerals for numbers only where every syllable is one', () => {
  // "hai" and "triệu" are numerals to this lexicon.
  const keys = ['hai', 'triệu'].map((form) => {
    reader.read(form, sentence, MARGIN);
    return sentence.keys[MARGIN] ?? 0;
  });
  const lexicon = createTagLexicon(Int32Array.from(keys), Uint8Array.of(1, 1), 1);
  const knowing = createWordReader(lexicon);
  const rows = ['hai triệu', '10 triệu', 'HAI_TRIỆU', 'hai', 'hai người'].map((form) => {
    knowing.read(form, sentence, MARGIN);
    return sentence.shapes[MARGIN];
  });
  expect(rows).toEqual([NUMERAL, NUMERAL, NUMERAL, LOWER, LOWER]);
});
