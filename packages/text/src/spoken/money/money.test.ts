import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../test/hazards.ts';
import { moneyToWords, type MoneyToWordsOptions, wordsToMoney } from '../index.ts';
import { CURRENCIES, type CurrencyCode } from './currencies.ts';

const CODES = Object.keys(CURRENCIES) as CurrencyCode[];

describe('moneyToWords', () => {
  it.each<[number | bigint | string, string, MoneyToWordsOptions?]>([
    [1_500_000, 'một triệu năm trăm nghìn đồng'],
    [0, 'không đồng'],
    [2_000_000_000_000, 'hai nghìn tỷ đồng'],
    [500n * 10n ** 15n, 'năm trăm triệu tỷ đồng'],
    [21_005, 'hai mươi mốt ngàn không trăm lẻ năm đồng', { thousand: 'ngàn', zero: 'lẻ' }],
    ['1500,5', 'một nghìn năm trăm phẩy năm đồng'],
    [-200_000, 'âm hai trăm nghìn đồng'],
    [3000, 'ba nghìn đồng chẵn', { closing: 'chẵn' }],
    [3000, 'Ba nghìn đồng chẵn', { closing: 'chẵn', letterCase: 'sentence' }],
    [5, 'năm đồng', { letterCase: 'lower' }],
    ['1,00', 'một phẩy không không đồng chẵn', { closing: 'chẵn' }],
    ['1,50', 'một phẩy năm không đồng', { closing: 'chẵn' }],
    [12, 'mười hai đô la Mỹ', { currency: 'USD' }],
    ['12,5', 'mười hai đô la Mỹ và năm mươi xu', { currency: 'USD' }],
    ['12,05', 'mười hai đô la Mỹ và năm xu', { currency: 'USD', closing: 'chẵn' }],
    ['12,00', 'mười hai đô la Mỹ chẵn', { currency: 'USD', closing: 'chẵn' }],
    ['0,24', 'không euro và hai mươi tư xu', { currency: 'EUR' }],
    ['-0,24', 'âm không euro và hai mươi bốn xu', { currency: 'EUR', four: 'bốn' }],
    ['12,5', 'mười hai phẩy năm đô la Mỹ', { currency: 'USD', cents: 'decimals' }],
    ['1,085', 'một phẩy không tám năm đô la Mỹ', { currency: 'USD' }],
    [
      '154,75',
      'một trăm năm mươi tư phẩy bảy mươi lăm yên',
      { currency: 'JPY', decimals: 'number' },
    ],
    [7, 'bảy đô la Đài Loan', { currency: 'TWD' }],
    ['7,5', 'bảy lia và năm mươi cắc', { currency: { unit: 'lia', subunit: 'cắc' } }],
    ['7,5', 'bảy phẩy năm lia', { currency: { unit: 'lia' } }],
    [6, 'Sáu đồng', { letterCase: 'sentence' }],
  ])('%s is %s', (amount, words, options) => {
    expect(moneyToWords(amount, options)).toBe(words);
  });

  it('refuses what it has no name for', () => {
    expect(() => moneyToWords(1, { currency: 'XXX' as 'USD' })).toThrow(
      /^currency must be 'AUD' or .* or 'VND', not 'XXX'$/,
    );
    expect(() => moneyToWords(1, { currency: 'toString' as 'USD' })).toThrow(RangeError);
    expect(() => moneyToWords(1, { currency: 5 as unknown as 'USD' })).toThrow(TypeError);
    expect(() => moneyToWords(1, { currency: null as unknown as 'USD' })).toThrow(TypeError);
    expect(() => moneyToWords(1, { currency: {} as { unit: string } })).toThrow(
      new TypeError('currency must have a unit, and may have a subunit, both strings'),
    );
    expect(() => moneyToWords(1, { closing: 'chan' as 'chẵn' })).toThrow(
      new RangeError("closing must be 'none' or 'chẵn', not 'chan'"),
    );
    expect(() => moneyToWords('1.000')).toThrow(/^amount must be digits/);
  });
});

describe('wordsToMoney', () => {
  it.each<[string, string, CurrencyCode]>([
    ['Hai mươi nghìn đồng', '20000', 'VND'],
    ['hai mươi ngàn đồng Việt Nam', '20000', 'VND'],
    ['năm trăm nghìn tỷ đồng chẵn', '500000000000000', 'VND'],
    ['hai triệu rưỡi đồng', '2500000', 'VND'],
    ['một triệu hai đồng', '1200000', 'VND'],
    ['một phẩy năm tỷ VNĐ', '1500000000', 'VND'],
    ['hai chục nghìn đồng', '20000', 'VND'],
    ['âm năm đồng', '-5', 'VND'],
    ['mười đô la', '10', 'USD'],
    ['mười đô-la Mỹ', '10', 'USD'],
    ['mười đô', '10', 'USD'],
    ['hai đô rưỡi', '2,5', 'USD'],
    ['hai triệu đô', '2000000', 'USD'],
    ['ba phẩy hai tỷ đô la', '3200000000', 'USD'],
    ['mười hai đô la năm mươi xu', '12,50', 'USD'],
    ['mười hai USD và năm cent', '12,05', 'USD'],
    ['âm không euro và năm xu', '-0,05', 'EUR'],
    ['trừ không đô la năm xu', '-0,05', 'USD'],
    ['mười đô la Úc', '10', 'AUD'],
    ['mười đô Sing', '10', 'SGD'],
    ['mười đô la Hồng Kông', '10', 'HKD'],
    ['trăm hai tệ', '120', 'CNY'],
    ['một trăm yên Nhật', '100', 'JPY'],
    ['một trăm franc Thuỵ Sĩ', '100', 'CHF'],
    ['một trăm đồng nhân dân tệ', '100', 'CNY'],
    ['một nghìn won Hàn Quốc', '1000', 'KRW'],
  ])('%s is %s %s', (text, amount, currency) => {
    expect(wordsToMoney(text)).toEqual({ amount, currency });
    expect(wordsToMoney(text.normalize('NFD').toUpperCase())).toEqual({ amount, currency });
  });

  it.each([
    '',
    'đồng',
    'hai mươi nghìn',
    'năm mươi xu',
    'hai mươi đồng nghìn',
    'hai triệu đồng rưỡi',
    'hai đô rưỡi xu',
    'hai đồng năm mươi xu',
    'hai đô la một trăm xu',
    'hai đô la không xu',
    'hai đô la và xu',
    'hai phẩy năm đô la năm xu',
    'hai đô la năm xu chẵn',
    'chẵn hai đồng',
    'hai đồng đồng',
    'hai đồng.',
    'hai constructor',
    '20 đồng',
  ])('%j is none', (text) => {
    expect(wordsToMoney(text)).toBeUndefined();
  });

  it('refuses what is no string', () => {
    expect(() => wordsToMoney(5 as unknown as string)).toThrow(TypeError);
  });
});

describe('words give the amount back', () => {
  it('every currency, whole and with hundredths, in every style', () => {
    for (const currency of CODES) {
      for (const closing of ['none', 'chẵn'] as const) {
        for (const cents of ['subunit', 'decimals'] as const) {
          for (const letterCase of ['lower', 'sentence'] as const) {
            const options = { currency, closing, cents, letterCase };
            for (let hundredths = 0; hundredths < 100; hundredths++) {
              const decimals = String(hundredths).padStart(2, '0');
              const amount = `-1204,${decimals}`;
              const read = wordsToMoney(moneyToWords(amount, options));
              const isWhole =
                hundredths === 0 && cents === 'subunit' && CURRENCIES[currency].subunit;
              const expected = { amount: isWhole ? '-1204' : amount, currency };
              if (read?.amount !== expected.amount || read.currency !== currency) {
                expect([moneyToWords(amount, options), read]).toEqual([amount, expected]);
              }
            }
          }
        }
      }
    }
  });

  it('any whole amount', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...CODES), (value, currency) => {
        const words = moneyToWords(value, { currency });
        expect(wordsToMoney(words)).toEqual({ amount: String(value), currency });
      }),
    );
  });
});

describe('any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...'đồng đô la mỹ tệ xu và rưỡi chẵn âm không một hai mươi trăm nghìn tỷ phẩy -'.split(' '),
      ),
      { maxLength: 9 },
    )
    .map((picked) => picked.join(' '));

  it('is an amount that can be said, or none, in either form', () => {
    fc.assert(
      fc.property(fc.oneof(words, hazardousText), (text) => {
        const money = wordsToMoney(text);
        expect(wordsToMoney(text.normalize('NFD'))).toEqual(money);
        if (!money) return;
        const said = moneyToWords(money.amount, { currency: money.currency });
        // Half a unit, and no other amount, has a second reading: it is said in hundredths.
        const isHalf = CURRENCIES[money.currency].subunit && money.amount.endsWith(',5');
        const expected = isHalf ? { ...money, amount: `${money.amount}0` } : money;
        expect(wordsToMoney(said)).toEqual(expected);
      }),
      { numRuns: 2000, examples: [['hai đô rưỡi']] },
    );
  });

  it.each(['một ', 'tỷ ', 'đô ', '-'])('work grows with it: %j', (piece) => {
    expect(growthOf((size) => `một ${piece.repeat(size)}`, wordsToMoney)).toBeLessThan(2.2);
  });
});
