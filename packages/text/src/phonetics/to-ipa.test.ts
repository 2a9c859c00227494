import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { segmentPhonemes, stringifyPhonemes, toIpa, toPhonemes } from './index.ts';

describe('toIpa', () => {
  it.each([
    ['', ''],
    [' \t ', ''],
    ['Hà Nội', 'haː˧˨ noj˨ˀ˩'],
    ['  Hà   Nội  ', 'haː˧˨ noj˨ˀ˩'],
    ['Hà_Nội, (Hà-Nội)!', 'haː˧˨ noj˨ˀ˩ haː˧˨ noj˨ˀ˩'],
    ['“Đi đâu?” – “Về.”', 'ɗi˧˧ ɗəw˧˧ ve˧˨'],
    ['TP.HCM', '⟨TP⟩ ⟨HCM⟩'],
    ['18/10/1930-18/10/2015', '⟨18/10/1930-18/10/2015⟩'],
    ['tăng 1,5% so với 3/4', 'taŋ˧˧ ⟨1,5⟩ sɔ˧˧ vəːj˨˦ ⟨3/4⟩'],
    ['10h30, COVID-19', '⟨10h30⟩ ⟨COVID⟩ ⟨19⟩'],
    ['O’Neill d’Ivoire', '⟨O’Neill⟩ ⟨d’Ivoire⟩'],
    ['(xem https://a.vn/bai-viet.)', 'sɛm˧˧ ⟨https://a.vn/bai-viet⟩'],
    ['toa.soan@a.vn', '⟨toa.soan@a.vn⟩'],
    ['://a', 'aː˧˧'],
    ['://', ''],
    ['Mát-xcơ-va', 'maːt˦˥ ⟨xcơ⟩ vaː˧˧'],
    ['Кий 東京 한', '⟨Кий⟩ ⟨東京⟩ ⟨한⟩'],
    ['😀 ba 👩\u200d🌾', 'ɓaː˧˧'],
    ['m²', '⟨m²⟩'],
    ['\u0301 \u0301ba', 'ɓaː˧˧'],
    ['ba\nmá\r\n\r\n7\n', 'ɓaː˧˧\nmaː˨˦\r\n\r\n⟨7⟩\n'],
  ])('%j', (text, ipa) => {
    expect(toIpa(text)).toBe(ipa);
    expect(toIpa(text.normalize('NFD'))).toBe(
      ipa.replace(/⟨[^⟨⟩]*⟩/g, (word) => word.normalize('NFD')),
    );
  });

  it('ends each syllable in tone letters, and keeps line breaks', () => {
    fc.assert(
      fc.property(hazardousText, fc.constantFrom('north', 'central', 'south'), (text, dialect) => {
        const ipa = toIpa(text, { dialect });
        expect(ipa.replace(/[^\n\r]/g, '')).toBe(text.replace(/[^\n\r]/g, ''));
        for (const word of ipa.split(/[ \n\r]/)) expect(word).toMatch(/^$|[˥˦˧˨˩]$|^⟨.+⟩$/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['quyển ', 'Windows ', '1.', 'a’', 'a\u0301', '@', '://', 'á'])(
    'work grows with length: %s',
    (piece) => {
      expect(growthOf((size) => piece.repeat(size), toIpa)).toBeLessThan(2.2);
    },
  );

  it('refuses what is no string, and options with other values', () => {
    expect(() => toIpa(7 as unknown as string)).toThrow(TypeError);
    expect(() => toIpa('', { dialect: 'hanoi' as 'north' })).toThrow(RangeError);
    expect(() => segmentPhonemes(7 as unknown as string)).toThrow(TypeError);
    expect(() => segmentPhonemes('', { detail: 'fine' as 'narrow' })).toThrow(RangeError);
  });
});

describe('segmentPhonemes', () => {
  it('says where each syllable stands', () => {
    expect(segmentPhonemes('ở Huế', { dialect: 'central' })).toEqual([
      { start: 0, end: 1, text: 'ở', phonemes: toPhonemes('ở', { dialect: 'central' }) },
      { start: 2, end: 5, text: 'Huế', phonemes: toPhonemes('Huế', { dialect: 'central' }) },
    ]);
    expect(segmentPhonemes('ở 7 nhà')[1]).toEqual({ start: 2, end: 3, text: '7' });
  });

  it('leaves out no letter and no digit, and spans are in order', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let rest = '';
        let from = 0;
        for (const { start, end, text: piece } of segmentPhonemes(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(piece);
          rest += text.slice(from, start);
          from = end;
        }
        expect(rest + text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('gives what toIpa writes', () => {
    const text = 'Sáng 13/1, tại Hà Nội';
    const words = segmentPhonemes(text, { detail: 'narrow' }).map(({ phonemes, text: piece }) =>
      phonemes ? stringifyPhonemes(phonemes) : `⟨${piece}⟩`,
    );
    expect(words.join(' ')).toBe(toIpa(text, { detail: 'narrow' }));
  });
});
