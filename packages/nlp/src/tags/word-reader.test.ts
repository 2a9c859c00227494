import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { createTagLexicon } from './tag-model.ts';
import { createTagSentence, MARGIN } from './tag-sentence.ts';
import { createWordReader } from './word-reader.ts';

const reader = createWordReader(createTagLexicon(new Int32Array(0), new Uint8Array(0), 0));
const sentence = createTagSentence();

/** Key, first and last syllable of a word. */
function keysOf(form: string): readonly number[] {
  reader.read(form, sentence, MARGIN);
  return [sentence.keys, sentence.firsts, sentence.lasts].map((keys) => keys[MARGIN] ?? 0);
}

describe('the key of a word', () => {
  it.each([
    ['hòa bình', 'hoà bình', 'HÒA BÌNH', 'Hoà_Bình', 'hòa  bình', 'ho\u0300a bi\u0300nh'],
    ['đấy', 'Ðấy', 'ĐẤY', 'ð\u0061\u0302\u0301y'.replace('ð', 'đ')],
    ['Müller', 'Mu\u0308ller'],
    ['(', 'LBKT', 'lbkt'],
    [')', 'RBKT'],
  ])('is the same for %s and its other spellings', (form, ...others) => {
    for (const other of others) expect([other, keysOf(other)]).toEqual([other, keysOf(form)]);
  });

  it('is another one for other words', () => {
    const forms = ['ba', 'bà', 'bá', 'ba ba', 'ba bà', 'bà ba', 'baba', '.', '..', ',', '1', '12'];
    expect(new Set(forms.map((form) => keysOf(form)[0])).size).toBe(forms.length);
  });

  it('is made of first and last syllables', () => {
    const [, first, last] = keysOf('Nguyễn Văn An');
    expect([first, last]).toEqual([keysOf('nguyễn')[0], keysOf('an')[0]]);
  });

  it('is 0 where there is nothing, and only there', () => {
    for (const form of ['', ' ', '\n\t', '\u00a0']) expect(keysOf(form)).toEqual([0, 0, 0]);
    fc.assert(
      fc.property(hazardousText, (form) => {
        expect(keysOf(form)[0] === 0).toBe(form.trim() === '');
      }),
    );
  });
});

it.each([
  ['letters', (size: number) => 'a'.repeat(size)],
  ['syllables', (size: number) => 'ba '.repeat(size)],
  ['signs', (size: number) => '@.'.repeat(size)],
  ['a mail address', (size: number) => `a@${'.'.repeat(size)}@`],
  ['marks', (size: number) => '\u0301'.repeat(size)],
  ['lone surrogates', (size: number) => '\udc00\ud800'.repeat(size)],
])('takes a word of %s in linear time', (_, make) => {
  expect(growthOf(make, keysOf)).toBeLessThan(2.5);
});
