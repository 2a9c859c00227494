import { describe, expect, it } from 'vitest';
import { CASES, expectTyped, NEW_SYLLABLES, SYLLABLES } from '../../test/typed-syllables.ts';
import { typeText } from './index.ts';

describe('VNI', () => {
  it.each([
    ['all shapes', 'a6 a8 e6 o6 o7 u7 d9', 'â ă ê ô ơ ư đ'],
    ['all tones', 'ma2 ma3 ma4 ma1 ma5 ma', 'mà mả mã má mạ ma'],
    ['a sentence', 'Tie6ng1 Vie6t5, d9o6c5 la6p5!', 'Tiếng Việt, độc lập!'],
    ['upper case', 'D9A6T1 NU7O7C1', 'ĐẤT NƯỚC'],
    ['a repeated key undoes', 'a66 a88 o77 d99 a11', 'a6 a8 o7 d9 a1'],
    ['a third one is a digit', 'a111 a11b2', 'a11 a1b2'],
    ['0 takes the tone off', 'a10 hoa20', 'a hoa'],
    ['0 without a tone is a digit', 'a0 10', 'a0 10'],
    ['the last tone wins', 'hoa21', 'hóa'],
    ['marks come late', 'tieng16 duong972 vietnam5', 'tiếng đường vietnam5'],
    ['one 7 for ươ', 'uo7 u7o7 nguoi72 thuo73', 'ươ ươ người thuở'],
    ['uơ by way of uô', 'huo67n4', 'huỡn'],
    ['no third letter is needed for oo', 'xoong2 soo1c', 'xoòng soóc'],
    ['numbers', '2026 13/1 1.500', '2026 13/1 1.500'],
    ['digits behind consonants', 'm2 h1n1 covid19 mp3', 'm2 h1n1 covid19 mp3'],
    ['digits behind vowels mark', 'A4', 'Ã'],
    ['unless typed twice', 'A44 a11', 'A4 a1'],
    ['letters are letters', 'aa as dd w', 'aa as dd w'],
  ])('%s: %s', (_, keys, text) => {
    expect(typeText(keys, { method: 'vni' })).toBe(text);
  });
});

it.each(CASES)(
  'types every syllable: %s case',
  (_, toCase) => {
    expectTyped(SYLLABLES.map(toCase), { method: 'vni' });
    expectTyped(NEW_SYLLABLES.map(toCase), { method: 'vni', style: 'new' });
  },
  30_000,
);
