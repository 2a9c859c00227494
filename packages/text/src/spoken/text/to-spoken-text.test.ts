import { mapSpan } from '@quocngu/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../test/hazards.ts';
import { toSpokenText, toSpokenTextWithMap, type ToSpokenTextOptions } from '../index.ts';

describe('figures that are read', () => {
  it.each<[string, string, ToSpokenTextOptions?]>([
    // Numbers.
    ['có 21 người', 'có hai mươi mốt người'],
    ['(1.500)', '(một nghìn năm trăm)'],
    ['1.234.567,5 tấn.', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy phẩy năm tấn.'],
    ['0,25', 'không phẩy hai năm'],
    ['05 ngày', 'năm ngày'],
    ['điệp viên 007', 'điệp viên không không bảy'],
    ['mã 1234567890', 'mã một hai ba bốn năm sáu bảy tám chín không'],
    ['105 ngàn', 'một trăm lẻ năm ngàn', { zero: 'lẻ' }],
    // Units and currencies.
    ['6,5%', 'sáu phẩy năm phần trăm'],
    ['5 %', 'năm phần trăm'],
    ['30 km, 5m2', 'ba mươi ki lô mét, năm mét vuông'],
    ['-5°C', 'âm năm độ xê'],
    ['50 km/h', 'năm mươi ki lô mét trên giờ'],
    ['500.000đ', 'năm trăm nghìn đồng'],
    ['20.000 VNĐ', 'hai mươi nghìn đồng'],
    ['20 USD', 'hai mươi đô la Mỹ'],
    ['1,5 triệu USD', 'một phẩy năm triệu đô la Mỹ'],
    ['$20 và 5€', 'hai mươi đô la Mỹ và năm euro'],
    ['500 g', 'năm trăm gam'],
    // Ranges.
    ['5-7 người', 'năm đến bảy người'],
    ['10–15%', 'mười đến mười lăm phần trăm'],
    ['15.000-20.000 đồng', 'mười lăm nghìn đến hai mươi nghìn đồng'],
    [
      'giai đoạn 2011-2015.',
      'giai đoạn hai nghìn không trăm mười một đến hai nghìn không trăm mười lăm.',
    ],
    ['độ C, 5-7 người', 'độ C, năm đến bảy người'],
    // Dates.
    ['Sáng 13/1, tại', 'Sáng ngày mười ba tháng một, tại'],
    ['ngày 5/2 và 7/2', 'ngày năm tháng hai và ngày bảy tháng hai'],
    ['ngày 5/2', 'ngày mùng năm tháng hai', { firstDays: 'mùng' }],
    ['mùng 5/2', 'mùng năm tháng hai', { firstDays: 'mùng' }],
    ['thứ Ba (13/1)', 'thứ Ba (ngày mười ba tháng một)'],
    ['Chủ nhật 4/4', 'Chủ nhật ngày bốn tháng tư'],
    ['1.1.2016', 'ngày một tháng một năm hai nghìn không trăm mười sáu'],
    ['ngày 30-4-1975', 'ngày ba mươi tháng tư năm một chín bảy lăm', { year: 'short' }],
    ['ngày 23-3', 'ngày hai mươi ba tháng ba'],
    ['hôm qua 2-8', 'hôm qua ngày hai tháng tám'],
    [
      'từ ngày 2-8/10/2023',
      'từ ngày hai đến tám tháng mười năm hai không hai ba',
      { year: 'short' },
    ],
    ['ngày 28/9-2/10', 'ngày hai mươi tám tháng chín đến ngày hai tháng mười'],
    ['ngày 13-15', 'ngày mười ba đến mười lăm'],
    [
      '(18/10/1930-18/10/2015)./.',
      '(ngày mười tám tháng mười năm một chín ba mươi đến ngày mười tám tháng mười năm hai không mười lăm)./.',
      { year: 'short' },
    ],
    ['tháng 4', 'tháng tư'],
    ['tháng 3-4', 'tháng ba đến tư'],
    ['tháng 10/2016', 'tháng mười năm hai nghìn không trăm mười sáu'],
    ['đầu 10/2016', 'đầu tháng mười năm hai nghìn không trăm mười sáu'],
    ['năm 2015', 'năm hai không mười lăm', { year: 'short' }],
    ['quý IV/2015', 'quý bốn năm hai nghìn không trăm mười lăm'],
    ['quý 1/2015', 'quý một năm hai nghìn không trăm mười lăm'],
    // Times.
    ['7h', 'bảy giờ'],
    ['lúc 7h30.', 'lúc bảy giờ ba mươi phút.'],
    ['19g45', 'mười chín giờ bốn mươi lăm phút'],
    ['7h30 phút', 'bảy giờ ba mươi phút'],
    ['7:05', 'bảy giờ năm phút'],
    ['07:05:09', 'bảy giờ năm phút chín giây'],
    ['7h30-9h', 'bảy giờ ba mươi phút đến chín giờ'],
    // Places in an order, Roman numerals.
    ['lần thứ 1, thứ 4', 'lần thứ nhất, thứ tư'],
    ['lần thứ I', 'lần thứ nhất'],
    ['Đại hội XII', 'Đại hội mười hai'],
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
    // Telephone numbers and plates.
    ['0912 345 678.', 'không chín một hai, ba bốn năm, sáu bảy tám.'],
    ['0912345678', 'không chín một hai ba bốn năm sáu bảy tám'],
    ['(024) 3825 1234', 'không hai bốn, ba tám hai năm, một hai ba bốn'],
    ['+84 912.345.678', 'cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi 1900 1234', 'gọi một chín không không, một hai ba bốn'],
    ['xe 30A-123.45', 'xe ba không a một hai ba bốn năm'],
  ])('%s', (text, spoken, options) => {
    expect(toSpokenText(text, options)).toBe(spoken);
    const decomposed = text.normalize('NFD');
    const form = decomposed === text ? 'NFC' : 'NFD';
    expect(toSpokenText(decomposed, options)).toBe(spoken.normalize(form));
  });
});

describe('figures that stay', () => {
  it.each([
    ...['', 'không có gì', 'Covid-19', 'F-16', 'U23', 'A4', 'BT2', 'q.1', 'I love Vitamin C'],
    ...['15/2020/NĐ-CP', '64/2014/QH13', 'https://x.vn/2015', 'a1@b.vn', '43H-016...'],
    ...['thắng 2-1', 'tỷ số 1-2', 'thua Lào 1-2 trên sân nhà', '3-0', '2-1-3'],
    ...['1/2 dân số', '24/24', 'số 3/2017', 'ngày 2-8', 'ngày 31/4', '32/1/2015', '29/2/2015'],
    ...['1.5', '1,234,567', '12.34', '1.23.4', '0.500', '$1,5 tỷ', '-5 người', '5k', '5$%'],
    ...['7g', '25h', '7h60', '7:5', '24:01', 'khóa C', 'khóa XIIII', 'XII', 'm', '% km'],
    ...['quý 5/2015', '4.1', '５', '٣', 'toString', 'constructor 5constructor'],
  ])('%s', (text) => {
    expect(toSpokenText(text)).toBe(text);
  });

  it('next to a unit of what was no number', () => {
    expect(toSpokenText('năm nay km 5. km')).toBe('năm nay km năm. km');
    expect(toSpokenText('5, km')).toBe('năm, km');
    expect(toSpokenText('5 g')).toBe('năm g');
  });
});

describe('the map', () => {
  it('leads from figures to words', () => {
    const source = 'Sáng 13/1, giá tăng 6,5%.';
    const { text, map } = toSpokenTextWithMap(source);
    const spoken = (figures: string): string => {
      const start = source.indexOf(figures);
      const span = mapSpan(map, { start, end: start + figures.length });
      return text.slice(span.start, span.end);
    };
    expect(spoken('13/1')).toBe('ngày mười ba tháng một');
    expect(spoken('6,5%')).toBe('sáu phẩy năm phần trăm');
    expect(spoken('giá')).toBe('giá');
  });

  const figures = fc.constantFrom(
    ...'13/1 13/1/2015 2-8/10 5-7 1.500 6,5% 7h30 XI 0912 345 678 +84 912345678 30A-123.45 20 USD km'.split(
      ' ',
    ),
    ...['ngày', 'thứ', 'khóa', 'triệu', 'và', '(', ')', ',', '.', './.', ' ', ' ', ' ', ' ', 'Lào'],
  );
  const texts = fc.oneof(
    fc.array(figures, { maxLength: 20 }).map((pieces) => pieces.join('')),
    hazardousText,
  );

  it('holds all that was rewritten, and the rest is as it was', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, map } = toSpokenTextWithMap(source);
        expect(text).toBe(toSpokenText(source));
        expect([map.sourceLength, map.targetLength]).toEqual([source.length, text.length]);
        let from = 0;
        let to = 0;
        for (const { source: before, target: after } of map.edits) {
          expect(text.slice(to, after.start)).toBe(source.slice(from, before.start));
          expect(text.slice(after.start, after.end)).toMatch(/^[\p{L}\p{M} ,]+$/u);
          from = before.end;
          to = after.end;
        }
        expect(text.slice(to)).toBe(source.slice(from));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads composed and decomposed text alike', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const composed = toSpokenText(source.normalize('NFC'));
        expect(toSpokenText(source.normalize('NFD')).normalize('NFC')).toBe(
          composed.normalize('NFC'),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['1', '1 ', '0', '13/1 ', '5-', '.', '(', '1.000.', 'XI ', 'khóa ', '😀', '5 km và '])(
  'works in proportion to %j',
  (piece) => {
    expect(growthOf((size) => piece.repeat(size), toSpokenText)).toBeLessThan(2.2);
  },
);

it('refuses what is no string, and wrong options even where it reads nothing', () => {
  expect(() => toSpokenText(5 as unknown as string)).toThrow(
    new TypeError('text must be a string, not number'),
  );
  expect(() => toSpokenText('', { zero: 'x' as 'lẻ' })).toThrow(RangeError);
  expect(() => toSpokenText('', { year: 'x' as 'short' })).toThrow(RangeError);
  expect(() => toSpokenText('', { firstDays: 'x' as 'mùng' })).toThrow(RangeError);
  expect(() => toSpokenText('', { decimals: 'x' as 'number' })).toThrow(RangeError);
});
