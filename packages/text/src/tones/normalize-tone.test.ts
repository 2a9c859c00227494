import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSyllable, listSyllables, normalizeTone, parseSyllable } from '../index.ts';

describe('normalizeTone', () => {
  it.each([
    ['hoà khoẻ thuý uỷ', 'hòa khỏe thúy ủy', 'hoà khoẻ thuý uỷ'],
    ['hòa khỏe thúy ủy', 'hòa khỏe thúy ủy', 'hoà khoẻ thuý uỷ'],
    ['qúy qùa gía gìơ', 'quý quà giá giờ', 'quý quà giá giờ'],
    ['tóan họat ngòai khỏang', 'toán hoạt ngoài khoảng', 'toán hoạt ngoài khoảng'],
    ['cuả đựơc', 'của được', 'của được'],
    ['quý quỳnh quyền khuya', 'quý quỳnh quyền khuya', 'quý quỳnh quyền khuya'],
    ['HOÀ Hoà hoÀ', 'HÒA Hòa hòA', 'HOÀ Hoà hoÀ'],
    ['thuở huệ hoãn suýt', 'thuở huệ hoãn suýt', 'thuở huệ hoãn suýt'],
    [
      'Dvořák Zoë à-la-carte Bogotá',
      'Dvořák Zoë à-la-carte Bogotá',
      'Dvořák Zoë à-la-carte Bogotá',
    ],
    ['Hoàhoà việtnam', 'Hoàhoà việtnam', 'Hoàhoà việtnam'],
    ['', '', ''],
  ])('%s', (text, old, modern) => {
    expect(normalizeTone(text)).toBe(old);
    expect(normalizeTone(text, { style: 'old' })).toBe(old);
    expect(normalizeTone(text, { style: 'new' })).toBe(modern);
    expect(normalizeTone(text.normalize('NFD'))).toBe(old.normalize('NFD'));
    expect(normalizeTone(text.normalize('NFD'), { style: 'new' })).toBe(modern.normalize('NFD'));
  });

  it.each([
    ['hoà hòa khoẻ khỏe', 'hoà hòa khoẻ khỏe'],
    ['qúy qùa tóan đựơc', 'quý quà toán được'],
    ['HOÀ TÓAN', 'HOÀ TOÁN'],
    ['Zoë tóad', 'Zoë tóad'],
  ])('keep moves misplaced tones only: %s', (text, kept) => {
    expect(normalizeTone(text, { style: 'keep' })).toBe(kept);
    expect(normalizeTone(text.normalize('NFD'), { style: 'keep' })).toBe(kept.normalize('NFD'));
  });

  it('moves every syllable with the tone on any vowel to where it belongs, and no other way', () => {
    const marks = /[\u0300\u0301\u0303\u0309\u0323]/;
    for (const syllable of listSyllables()) {
      const decomposed = syllable.normalize('NFD');
      const mark = marks.exec(decomposed)?.[0];
      if (mark === undefined) continue;
      const letters = decomposed.replace(marks, '').normalize('NFC');
      for (let at = 1; at <= letters.length; at++) {
        if (!/[aăâeêioôơuưy]/.test(letters.charAt(at - 1))) continue;
        const misplaced = (letters.slice(0, at) + mark + letters.slice(at)).normalize('NFC');
        const expected = composeSyllable(parseSyllable(misplaced));
        if (normalizeTone(misplaced) !== expected) expect(normalizeTone(misplaced)).toBe(expected);
      }
    }
  });

  it('is done after once, changes tones only, and goes back', () => {
    const word = fc.constantFrom(
      'hoà',
      'HÒA',
      'qúy',
      'tóan',
      'Zoë',
      'é',
      ' ',
      ',',
      '😀',
      '\ud83d',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const old = normalizeTone(text);
        expect(normalizeTone(old)).toBe(old);
        expect(normalizeTone(normalizeTone(text, { style: 'new' }))).toBe(old);
        const bare = (one: string): string => one.normalize('NFD').replace(/\p{M}/gu, '');
        expect(bare(old)).toBe(bare(text));
      }),
    );
  });

  it('refuses a style that there is not', () => {
    const wrong = { style: 'modern' } as unknown as { style: 'new' };
    expect(() => normalizeTone('', wrong)).toThrow(
      new RangeError("style must be 'old' or 'new' or 'keep', not 'modern'"),
    );
  });
});
