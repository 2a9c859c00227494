import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { toLowerCase } from './to-lower-case.ts';
import { toSentenceCase } from './to-sentence-case.ts';
import { toTitleCase } from './to-title-case.ts';
import { toUpperCase } from './to-upper-case.ts';

const FUNCTIONS = { toLowerCase, toSentenceCase, toTitleCase, toUpperCase };

describe('all letters and syllables', () => {
  it('change case letter for letter, in both forms', () => {
    const small = LETTERS.filter(({ letter }) => letter === letter.toLowerCase());
    expect(small).toHaveLength(73);
    for (const { letter } of small) {
      const capital = LETTERS.find((each) => each.letter === letter.toUpperCase())?.letter ?? '';
      for (const form of ['NFC', 'NFD']) {
        const [lower, upper] = [letter.normalize(form), capital.normalize(form)];
        expect(toUpperCase(lower)).toBe(upper);
        expect(toLowerCase(upper)).toBe(lower);
        expect(toTitleCase(`${lower}${lower}m`)).toBe(`${upper}${lower}m`);
        expect(toSentenceCase(`${lower} ${lower}`)).toBe(`${upper} ${lower}`);
      }
    }
  });

  it('come back from capitals and titles', () => {
    const syllables = [...listSyllables()];
    const text = syllables.join(' ');
    expect(toLowerCase(toUpperCase(text))).toBe(text);
    const titles = syllables.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join(' ');
    expect(toTitleCase(text, { spellings: ['vi', 'xi', 'vì'] }).toLowerCase()).toBe(text);
    expect(toTitleCase(text)).toBe(titles);
    expect(toTitleCase(text.normalize('NFD'))).toBe(titles.normalize('NFD'));
    expect(toTitleCase(text.toUpperCase())).toBe(titles);
  });
});

describe('toUpperCase and toLowerCase', () => {
  it.each([
    ['Turkish letters', 'iı', 'II', 'iı'],
    ['ß', 'Straße', 'STRASSE', 'straße'],
    ['a final sigma', 'Σίσυφος', 'ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['a letter that composes in one case', 'J\u030c', 'J\u030c', '\u01f0'],
    ['one that composes in the other', 'i\u0307', '\u0130', 'i\u0307'],
    ['Greek that expands', '\u0390', '\u03aa\u0301', '\u0390'],
    ['astral letters', '𐐨😀', '𐐀😀', '𐐨😀'],
    ['lone surrogates', 'a\ud800b', 'A\ud800B', 'a\ud800b'],
    ['a mark below that stands last', 'a\u0345', 'A\u0399', 'a\u0345'],
  ])('%s', (_, text, upper, lower) => {
    expect(toUpperCase(text)).toBe(upper);
    expect(toLowerCase(text)).toBe(lower);
    expect(toLowerCase(toUpperCase(text).normalize('NFD')).normalize('NFD')).toBe(
      toLowerCase(toUpperCase(text)).normalize('NFD'),
    );
  });
});

describe('toTitleCase', () => {
  it.each([
    ['nguyễn thị minh khai', 'Nguyễn Thị Minh Khai'],
    ['NGUYỄN THỊ MINH KHAI', 'Nguyễn Thị Minh Khai'],
    ['đội tuyển', 'Đội Tuyển'],
    ['Nguyễn thị Minh khai', 'Nguyễn Thị Minh Khai'],
    ['công an TP.HCM, theo TTXVN', 'Công An TP.HCM, Theo TTXVN'],
    ['iPhone và COVID-19', 'iPhone Và COVID-19'],
    ['TTXVN', 'TTXVN'],
    ['UBND TP.HCM', 'UBND TP.HCM'],
    ['SỐ 12A, Q.1, TP.HCM', 'Số 12A, Q.1, TP.HCM'],
    ['ĐỘI U23, QL1A, HĐND, IMF, VITAMIN A', 'Đội U23, QL1A, HĐND, IMF, Vitamin A'],
    ['ĂN UỐNG, ÔNG ANH, ÚT', 'Ăn Uống, Ông Anh, Út'],
    ['ĐẠI HỘI XII, KHÓA XI, LẦN THỨ VI', 'Đại Hội XII, Khóa XI, Lần Thứ VI'],
    ['XI MĂNG, VI PHẠM', 'Xi Măng, Vi Phạm'],
    ['thế kỷ xx, quý iii, khóa xi', 'Thế Kỷ XX, Quý III, Khóa XI'],
    ['bà rịa-vũng tàu', 'Bà Rịa-Vũng Tàu'],
    ['BÀ RỊA-VŨNG TÀU', 'Bà Rịa-Vũng Tàu'],
    ['thành phố Ki-ép', 'Thành Phố Ki-ép'],
    ['jeanne d’arc, o’neil', 'Jeanne D’Arc, O’Neil'],
    ["don't, DON'T", "Don't, DON'T"],
    ["DON'T STOP, O'NEIL", "Don't Stop, O'Neil"],
    ['“hà nội” (huế) [vinh] «sa pa»', '“Hà Nội” (Huế) [Vinh] «Sa Pa»'],
    ['và/hoặc, 60 km/h, v.v.', 'Và/Hoặc, 60 Km/h, V.v.'],
    ['ts.lê an, q.ba đình', 'Ts.Lê An, Q.Ba Đình'],
    ['mạng 3g, covid-19', 'Mạng 3g, Covid-19'],
    ['xem www.x.vn/abc, a@b.vn #vietnam @user', 'Xem www.x.vn/abc, a@b.vn #vietnam @user'],
    ['XEM www.x.vn/abc', 'Xem www.x.vn/abc'],
    ['HÀ NỘI\nhà nội TTXVN\r\nHUẾ', 'Hà Nội\nHà Nội TTXVN\r\nHuế'],
    ['ßa ǆa ﬁa აბ ŉa ŀa', 'Ssa ǅa Fia აბ ʼNa Ŀa'],
    ['😀đẹp \u0301ế 越 𐐨a', '😀Đẹp \u0301Ế 越 𐐀a'],
    ['', ''],
  ])('%j', (text, titled) => {
    expect(toTitleCase(text)).toBe(titled);
    expect(toTitleCase(text.normalize('NFD'))).toBe(titled.normalize('NFD'));
  });

  it('puts the capitals of mixed text down where it is told to, and keeps them', () => {
    expect(toTitleCase('độI TuyểN')).toBe('độI TuyểN');
    expect(toTitleCase('độI TuyểN TTXVN', { capitals: 'lower' })).toBe('Đội Tuyển TTXVN');
    expect(toTitleCase('KI-ép', { capitals: 'lower' })).toBe('Ki-Ép');
    expect(toTitleCase('NGUYỄN VĂN AN', { capitals: 'keep' })).toBe('NGUYỄN VĂN AN');
  });

  it('begins only the first part of words with hyphens where it is told to', () => {
    const options = { hyphenated: 'first' } as const;
    expect(toTitleCase('mát-xcơ-va - ki-ép', options)).toBe('Mát-xcơ-va - Ki-ép');
    expect(toTitleCase('VLA-ĐI-MIA PU-TIN', options)).toBe('Vla-đi-mia Pu-tin');
  });

  it('writes the spellings given, whatever the case and form', () => {
    const options = { spellings: ['NATO', 'COVID-19', 'iPhone', 'Pu-tin', 'Bộ Y tế', 'Bộ'] };
    expect(toTitleCase('ÔNG PU-TIN, NATO VÀ IPHONE', options)).toBe('Ông Pu-tin, NATO Và iPhone');
    expect(toTitleCase('bộ y tế: covid-19, bộ y', options)).toBe('Bộ Y tế: COVID-19, Bộ Y');
    const text = 'BỘ Y TẾ'.normalize('NFD');
    expect(toTitleCase(text, options)).toBe('Bộ Y tế'.normalize('NFD'));
    const decomposed = ['Bộ Y tế'.normalize('NFD')];
    expect(toTitleCase('BỘ Y TẾ', { spellings: decomposed })).toBe('Bộ Y tế');
  });
});

describe('toSentenceCase', () => {
  it.each([
    ['mưa to. sau đó tạnh! thế à? ừ', 'Mưa to. Sau đó tạnh! Thế à? Ừ'],
    ['ông Lê An ở TP. huế, v.v. và', 'Ông Lê An ở TP. huế, v.v. và'],
    ['mưa... rồi tạnh… và nắng', 'Mưa... rồi tạnh… và nắng'],
    ['“đi đâu?” anh hỏi. “về nhà.”', '“Đi đâu?” anh hỏi. “Về nhà.”'],
    ['hết (thật). sau đó (hết.) rồi', 'Hết (thật). Sau đó (hết.) Rồi'],
    ['kết thúc./. (ảnh: lê an)', 'Kết thúc./. (Ảnh: lê an)'],
    ['13 người chết', '13 người chết'],
    ['1. mục đích', '1. Mục đích'],
    ['a) gạo; b) ngô', 'a) Gạo; b) ngô'],
    ['đ. gạo\n2) ngô', 'đ. Gạo\n2) Ngô'],
    ['năm 2014. sau đó', 'Năm 2014. Sau đó'],
    ['nguyễn văn a. nói', 'Nguyễn văn a. nói'],
    ['iPhone ra mắt. iPad cũng vậy', 'iPhone ra mắt. iPad cũng vậy'],
    ['www.x.vn mở. a@b.vn viết', 'www.x.vn mở. a@b.vn viết'],
    ['UBND TP.HCM HỌP. GIÁ USD TĂNG', 'UBND TP.HCM họp. Giá USD tăng'],
    ['ĐẠI HỘI XII', 'Đại hội XII'],
    ['- gạo;\n- ngô.', '- Gạo;\n- Ngô.'],
    ['giá 1.500 đồng. tăng 1,5%', 'Giá 1.500 đồng. Tăng 1,5%'],
    ['', ''],
  ])('%j', (text, written) => {
    expect(toSentenceCase(text)).toBe(written);
    expect(toSentenceCase(text.normalize('NFD'))).toBe(written.normalize('NFD'));
  });

  it('keeps names that are given, and capitals where it is told to', () => {
    const spellings = ['Hà Nội', 'Trump', 'APEC'];
    expect(toSentenceCase('HỌP APEC Ở HÀ NỘI', { spellings })).toBe('Họp APEC ở Hà Nội');
    expect(toSentenceCase('HỌP', { capitals: 'keep' })).toBe('HỌP');
    expect(toSentenceCase('Họp Ở Hà Nội', { capitals: 'lower', spellings })).toBe('Họp ở Hà Nội');
  });
});

describe('laws', () => {
  it.each(Object.entries(FUNCTIONS))(
    '%s is total, changes case only, and gives equal results for all spellings in the form given',
    (_, change) => {
      fc.assert(
        fc.property(hazardousText, (text) => {
          const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
          const changed = change(composed);
          expect(changed.normalize('NFC')).toBe(changed);
          // A text that is in both forms (ß with a dot below) says nothing of what its capitals should be in.
          const isEither = composed === decomposed;
          expect(change(decomposed)).toBe(isEither ? changed : changed.normalize('NFD'));
          const fold = (each: string): string => each.toUpperCase().toLowerCase().normalize('NFC');
          expect(fold(change(text))).toBe(fold(text));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('gives composed capitals of text that is in both forms', () => {
    expect(toSentenceCase('ß\u0323')).toBe('S\u1e63');
  });

  it.each(Object.entries(FUNCTIONS))('the work of %s grows with length', (_, change) => {
    for (const piece of ['hà nội. ', 'HÀ NỘI ', 'a', 'a-', '. ', '\u0301', '😀', ' ', 'a\n']) {
      expect(growthOf((size) => piece.repeat(size), change)).toBeLessThan(2.2);
    }
  });

  it('refuses what is no string, and wrong options', () => {
    for (const change of Object.values(FUNCTIONS)) {
      expect(() => change(null as unknown as string)).toThrow(
        new TypeError('text must be a string, not object'),
      );
    }
    expect(() => toTitleCase('', { capitals: 'up' as 'auto' })).toThrow(
      new RangeError("capitals must be 'auto' or 'keep' or 'lower', not 'up'"),
    );
    expect(() => toTitleCase('', { hyphenated: 1 as unknown as 'first' })).toThrow(TypeError);
    for (const spellings of ['a', null, [1]] as unknown as string[][]) {
      expect(() => toSentenceCase('', { spellings })).toThrow(TypeError);
    }
    expect(() => toSentenceCase('', { spellings: ['-'] })).toThrow(
      new RangeError("spellings must hold words, not '-'"),
    );
  });
});
