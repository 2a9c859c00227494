import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../../test/hazards.ts';
import {
  digitsToWords,
  numberToRoman,
  romanToNumber,
  spellOut,
  type SpellOutOptions,
  wordsToDigits,
  wordsToSpelling,
} from '../index.ts';

describe('digitsToWords', () => {
  it.each([
    ['0912 345 678', 'không chín một hai', 'ba bốn năm', 'sáu bảy tám'],
    ['+84 (24) 3.825', 'cộng tám bốn', 'hai bốn', 'ba', 'tám hai năm'],
    ['(+84) 9', 'cộng tám bốn', 'chín'],
    ['1900-1234', 'một chín không không', 'một hai ba bốn'],
    [' 113\n', 'một một ba'],
  ])('%s', (digits, ...groups) => {
    expect(digitsToWords(digits)).toBe(groups.join(' '));
    expect(digitsToWords(digits, { pauses: 'commas' })).toBe(groups.join(', '));
    expect(digitsToWords(digits, { four: 'tư' })).toBe(groups.join(' ').replaceAll('bốn', 'tư'));
  });

  it.each(['', '+', '-', '09a', '1+2', '++84', '0912,3', '٣'])('refuses %j', (digits) => {
    expect(() => digitsToWords(digits)).toThrow(/^digits must be groups as in/);
  });

  it('refuses what is no string, and other options', () => {
    expect(() => digitsToWords(113 as unknown as string)).toThrow(
      new TypeError('digits must be a string, not number'),
    );
    expect(() => digitsToWords('113', { pauses: 'comma' as 'commas' })).toThrow(
      new RangeError("pauses must be 'none' or 'commas', not 'comma'"),
    );
    expect(() => digitsToWords('113', { four: 'tu' as 'tư' })).toThrow(RangeError);
  });
});

describe('wordsToDigits', () => {
  it.each([
    ['Không chín  một hai', '0912'],
    ['cộng tám tư, chín bẩy', '+8497'],
    ['tư bốn', '44'],
    ['ba lăm chín nhăm hai mốt', '359521'],
    ['năm', '5'],
  ])('%s is %s', (words, digits) => {
    expect(wordsToDigits(words)).toBe(digits);
    expect(wordsToDigits(words.normalize('NFD').toUpperCase())).toBe(digits);
  });

  it.each(['', 'cộng', 'mốt', 'lăm hai', 'mười hai', 'ba mươi', 'một cộng hai', '0912', 'một a'])(
    'no digits: %j',
    (words) => {
      expect(wordsToDigits(words)).toBeUndefined();
    },
  );

  it('gives all digits back', () => {
    const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(digits, fc.nat(19), fc.boolean(), (list, cut, hasPlus) => {
        const plain = `${hasPlus ? '+' : ''}${list.join('')}`;
        const at = Math.min(cut, plain.length - 1) + 1;
        const grouped = `${plain.slice(0, at)} ${plain.slice(at)}`;
        for (const four of ['bốn', 'tư'] as const) {
          for (const pauses of ['none', 'commas'] as const) {
            expect(wordsToDigits(digitsToWords(grouped, { four, pauses }))).toBe(plain);
          }
        }
      }),
    );
  });
});

describe('spellOut', () => {
  it.each<[string, string, SpellOutOptions?]>([
    ['30A-123.45', 'ba không a gạch ngang một hai ba chấm bốn năm'],
    ['30A-123.45', 'ba không a, một hai ba, bốn năm', { symbols: 'pauses' }],
    ['30A-123.45', 'ba không a một hai ba bốn năm', { symbols: 'omitted' }],
    ['29-LD 123', 'hai chín, e-lờ dê, một hai ba', { symbols: 'pauses' }],
    [' (51) F4 – ', 'năm một, ép tư', { symbols: 'pauses', four: 'tư' }],
    ['TTXVN', 'tê tê ích-xì vê en-nờ'],
    ['TTXVN', 'tờ tờ xờ vờ nờ', { letters: 'sounds' }],
    ['Huế', 'hát u ê sắc'],
    ['ẮẦY', 'á sắc ớ huyền i dài'],
    ['đường', 'đê ư ơ huyền en-nờ giê'],
    ['a.b@x-y_z.vn', 'a chấm bê a còng ích-xì gạch ngang i dài gạch dưới dét chấm vê en-nờ'],
    ['W/J:K', 'vê kép gạch chéo gi dấu hai chấm ca'],
    ['a😀👍🏽b', 'a 😀👍🏽 bê'],
    ['Кий 5', 'Кий năm'],
    ['a\ud83d', 'a \ud83d'],
    ['', ''],
    [' - ', '', { symbols: 'pauses' }],
  ])('%j is %j', (text, words, options) => {
    expect(spellOut(text, options)).toBe(words);
    expect(spellOut(text.normalize('NFD'), options)).toBe(words.normalize('NFC'));
  });

  it('refuses wrong options', () => {
    expect(() => spellOut(5 as unknown as string)).toThrow(TypeError);
    expect(() => spellOut('a', { letters: 'name' as 'names' })).toThrow(
      new RangeError("letters must be 'names' or 'sounds', not 'name'"),
    );
    expect(() => spellOut('a', { symbols: 'x' as 'names' })).toThrow(RangeError);
    expect(() => spellOut('a', { four: 'x' as 'tư' })).toThrow(RangeError);
  });
});

describe('wordsToSpelling', () => {
  it.each([
    ['Ba không a', '30A'],
    ['hai chín lờ dờ', '29LD'],
    ['e-mờ em em mờ em-mờ', 'MMMM'],
    ['cu quy quờ', 'QQQ'],
    ['i i ngắn i dài i-cờ-rét i gờ-rét', 'IIYYY'],
    ['e lờ', 'EL'],
    ['vê vê kép vê đúp', 'VWW'],
    ['ê sắc, ư nặng', 'ẾỰ'],
    ['hai chấm, dấu hai chấm', '2.:'],
    ['tám tư', '84'],
  ])('%s is %s', (words, spelling) => {
    expect(wordsToSpelling(words)).toBe(spelling);
    expect(wordsToSpelling(words.normalize('NFD').toUpperCase())).toBe(spelling);
    expect(wordsToSpelling(words, { letterCase: 'lower' })).toBe(spelling.toLowerCase());
  });

  it.each(['', 'sắc', 'bê sắc', 'ba sắc', 'ê sắc sắc', 'ba mươi a', 'nhà', 'a b', 'constructor'])(
    'no spelling: %j',
    (words) => {
      expect(wordsToSpelling(words)).toBeUndefined();
    },
  );

  it('refuses what is no string, and other options', () => {
    expect(() => wordsToSpelling(5 as unknown as string)).toThrow(TypeError);
    expect(() => wordsToSpelling('a', { letterCase: 'x' as 'lower' })).toThrow(RangeError);
  });

  const characters = [
    ...LETTERS.map(({ letter }) => letter),
    ...Array.from('bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ0123456789.,:-_/@#&+%*'),
  ];

  it('gives every pair of characters back, by names and sounds', () => {
    const small = [...new Set(characters.map((character) => character.toLowerCase()))];
    const options = { letterCase: 'lower' } as const;
    for (const letters of ['names', 'sounds'] as const) {
      const said = new Map(small.map((character) => [character, spellOut(character, { letters })]));
      for (const first of small) {
        for (const second of small) {
          const words = `${said.get(first) ?? ''} ${said.get(second) ?? ''}`;
          const read = wordsToSpelling(words, options);
          if (read !== first + second) expect([words, read]).toEqual([words, first + second]);
        }
      }
    }
  });

  it('gives any of them back, in either form', () => {
    const texts = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 });
    const letters = fc.constantFrom('names', 'sounds');
    fc.assert(
      fc.property(texts, letters, fc.constantFrom('bốn', 'tư'), (list, called, four) => {
        const text = list.join('');
        const words = spellOut(text.normalize('NFD'), { letters: called, four });
        expect(wordsToSpelling(words)).toBe(text.toUpperCase());
        expect(wordsToSpelling(words.normalize('NFD'))).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('Roman numerals', () => {
  it('are read as they are written, from 1 to 3999', () => {
    for (let value = 1; value < 4000; value++) {
      const roman = numberToRoman(value);
      if (romanToNumber(roman) !== value)
        expect([roman, romanToNumber(roman)]).toEqual([roman, value]);
      expect(romanToNumber(roman.toLowerCase())).toBe(value);
    }
  });

  it.each([
    ['IV', 4],
    ['XI', 11],
    ['XIV', 14],
    ['XXI', 21],
    ['MCMXLV', 1945],
    ['MMMCMXCIX', 3999],
    ['Ⅻ', 12],
    ['ⅺ', 11],
    ['ＸＩ', 11],
  ])('%s is %i', (roman, value) => {
    expect(romanToNumber(roman)).toBe(value);
    if (/^[A-Z]+$/.test(roman)) expect(numberToRoman(value)).toBe(roman);
  });

  it.each([
    '',
    ' ',
    'XI ',
    'Xi',
    'xI',
    'IIII',
    'VX',
    'IC',
    'XXXX',
    'MMMM',
    'IXI',
    'ı',
    'XIa',
    '11',
  ])('no numeral: %j', (text) => {
    expect(romanToNumber(text)).toBeUndefined();
  });

  it.each([0, 4000, 1.5, NaN])('refuses %s', (value) => {
    expect(() => numberToRoman(value)).toThrow(
      new RangeError(`value must be a whole number from 1 to 3999, not ${value}`),
    );
  });

  it('refuses what is of another type', () => {
    expect(() => numberToRoman('5' as unknown as number)).toThrow(TypeError);
    expect(() => romanToNumber(5 as unknown as string)).toThrow(TypeError);
  });
});

describe.each<[string, (text: string) => unknown]>([
  ['spellOut', spellOut],
  ['spellOut with pauses', (text) => spellOut(text, { symbols: 'pauses' })],
  ['wordsToDigits', wordsToDigits],
  ['wordsToSpelling', wordsToSpelling],
  ['romanToNumber', romanToNumber],
])('%s', (_, use) => {
  it('takes any text alike in either form', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        expect(use(text.normalize('NFD'))).toEqual(use(text));
      }),
    );
  });

  it.each(['a ', '😀', '-', 'một ', 'ế', 'M', ','])('works in proportion to %j', (piece) => {
    expect(growthOf((size) => piece.repeat(size), use)).toBeLessThan(2.2);
  });
});
