import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';
import { wordsToNumber } from './words-to-number.ts';

const STYLES: readonly NumberToWordsOptions[] = (['linh', 'lẻ'] as const).flatMap((zero) =>
  (['nghìn', 'ngàn'] as const).flatMap((thousand) =>
    (['tư', 'bốn'] as const).flatMap((four) =>
      (['digits', 'number'] as const).flatMap((decimals) =>
        (['full', 'short'] as const).map((reading) => ({
          zero,
          thousand,
          four,
          decimals,
          reading,
        })),
      ),
    ),
  ),
);

/** Digits in which whole groups are often zero, or small. */
const wholes = fc
  .array(fc.oneof(fc.constantFrom('000', '000', '001', '010', '100', '005'), threeDigits()), {
    minLength: 1,
    maxLength: 60,
  })
  .map((groups) => groups.join('').replace(/^0+(?=\d)/, ''));

function threeDigits(): fc.Arbitrary<string> {
  return fc.nat(999).map((group) => String(group).padStart(3, '0'));
}

const plainForms = fc
  .tuple(
    fc.boolean(),
    wholes,
    fc.array(fc.nat(9), { maxLength: 8 }).map((digits) => digits.join('')),
  )
  .map(([isNegative, whole, decimals]) => {
    const form = decimals === '' ? whole : `${whole},${decimals}`;
    return isNegative && /[1-9]/.test(form) ? `-${form}` : form;
  });

function expectRoundTrip(plain: string, style: NumberToWordsOptions): void {
  const words = numberToWords(plain, style);
  if (wordsToNumber(words) !== plain) expect([words, wordsToNumber(words)]).toEqual([words, plain]);
}

describe('words give the number back', () => {
  it('0 to 99,999, in a style each, and 0 to 1,999 in all', () => {
    for (let value = 0; value < 100_000; value++) {
      const styles = value < 2000 ? STYLES : [STYLES[value % 31] ?? STYLES[0] ?? {}];
      for (const style of styles) expectRoundTrip(String(value), style);
    }
  });

  it('every three decimals, in both readings', () => {
    for (let value = 0; value < 1000; value++) {
      const decimals = String(value).padStart(3, '0');
      for (const style of STYLES) expectRoundTrip(`4,${decimals}`, style);
    }
  });

  it('every pattern of empty groups up to 10³⁶', () => {
    for (let pattern = 1; pattern < 4096; pattern++) {
      const groups = pattern.toString(2).replace(/\d/g, (bit) => (bit === '1' ? '007' : '000'));
      const plain = groups.replace(/^0+/, '');
      for (const reading of ['full', 'short'] as const) expectRoundTrip(plain, { reading });
    }
  });

  it('random numbers of any size, negative and with decimals', () => {
    fc.assert(
      fc.property(plainForms, fc.constantFrom(...STYLES), (plain, style) => {
        const words = numberToWords(plain, style);
        expect(wordsToNumber(words)).toBe(plain);
        expect(wordsToNumber(words.normalize('NFD').toUpperCase())).toBe(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it('numbers and big integers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.bigInt(), (value, big) => {
        expect(wordsToNumber(numberToWords(value))).toBe(String(value));
        expect(wordsToNumber(numberToWords(big))).toBe(String(big));
      }),
    );
  });

  it('fractions of JavaScript', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        const plain = wordsToNumber(numberToWords(value));
        expect(Number(plain?.replace(',', '.')) - value).toBe(0);
      }),
    );
  });
});

const WORDS =
  'không một hai ba bốn tư năm lăm mốt nhăm mười mươi chục trăm linh lẻ nghìn ngàn triệu tỷ tỉ rưỡi hăm phẩy âm'.split(
    ' ',
  );

describe('any text', () => {
  it('is a number in its plain form or none, and then says the same again', () => {
    const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          anyWords.map((words) => words.join(' ')),
          hazardousText,
        ),
        (text) => {
          const number = wordsToNumber(text);
          expect(wordsToNumber(text.normalize('NFD'))).toBe(number);
          if (number === undefined) return;
          expect(number).toMatch(/^-?(?:0|[1-9]\d*)(?:,\d+)?$/);
          expect(wordsToNumber(numberToWords(number))).toBe(number);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('length', () => {
  it('10,000 digits are spoken and read', () => {
    for (const digits of ['123456789', '100000000', '900000009']) {
      const plain = digits.repeat(1112);
      expectRoundTrip(plain, {});
      expectRoundTrip(`0,${plain}`, { reading: 'short' });
    }
    expectRoundTrip(`1${'0'.repeat(10_000)}`, {});
  });

  it.each(['7', '10', '0,'])('words grow little faster than digits: %s', (piece) => {
    const make = (size: number): string => `1${piece}`.padEnd(size, piece.slice(0, 1));
    const growth = numberToWords(make(40_000)).length / numberToWords(make(20_000)).length;
    expect(growth).toBeLessThan(2.2);
  });

  it.each(['không ', 'hai mươi ', 'tỷ ', 'một tỷ ', 'một tỷ tỷ ', '\u0301', ' ', 'phẩy '])(
    'work grows with text: %j',
    (piece) => {
      expect(growthOf((size) => `một ${piece.repeat(size)}`, wordsToNumber)).toBeLessThan(2.2);
      const start = performance.now();
      wordsToNumber(`một ${piece.repeat(100_000)}`);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
