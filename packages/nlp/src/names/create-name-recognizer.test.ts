import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { bracketNames, withoutBrackets } from '../../test/bracketed-names.ts';
import { readShippedNameModel } from '../../test/name-model.ts';
import { createNameRecognizer } from './create-name-recognizer.ts';

const bytes = readShippedNameModel();
const recognizer = createNameRecognizer(bytes);
const { recognize, recognizeTitles, recognizeWithTitles } = recognizer;

/** Written for this test; none of them was trained on. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  persons: [
    'Ông [P Lý Văn Kha] và bà [P Mai] đến muộn.',
    'Thủ tướng [P Phạm Gia Khiêm] chủ trì phiên họp.',
    'Anh [P Tám Lúa] bán ba con bò.',
    'Bà [P T.] không muốn nêu tên.',
    'Tổng thống [P Joe Biden] phát biểu trước báo giới.',
    'Con gái ông [P Nghĩa] là bác sĩ.',
    '[P Nguyễn thị hồng], 19 tuổi, kể lại.',
  ],
  places: [
    'Từ [L Hà Giang] đến [L Cà Mau] dài hơn hai nghìn cây số.',
    'Nhà ở [L quận 3], [L TP.HCM].',
    'Xe dừng trên [L quốc lộ 1] ở huyện [L Bình Chánh].',
    'Một cô gái [L Nga] học ở [L Huế].',
    'Biển [L Sầm Sơn] đông khách.',
    'Thị trường [L châu Âu] phục hồi.',
    'Họ từ [L trung quốc] về.',
  ],
  organisations: [
    '[O UBND tỉnh Vĩnh Long] họp báo.',
    '[O Bộ Y tế] khuyến cáo người dân đeo khẩu trang.',
    'Theo báo [O Lao Động], giá gạo tăng.',
    '[O Công an huyện Củ Chi] vào cuộc điều tra.',
    '[O Liên Hợp Quốc] kêu gọi viện trợ.',
    '[O Quốc hội Mỹ] bỏ phiếu.',
    'Công ty TNHH [O Hoàng Gia] phá sản.',
    '[O Arsenal] hạ [O Chelsea] 3-1.',
  ],
  together: [
    'Bộ trưởng [O Bộ Tài chính] [P Hồ Đức Phớc] thăm [L Bắc Ninh].',
    '(Ảnh: [P Lâm Khánh]/[O TTXVN])',
    'Sáng 3/2, tại [L Hà Nội], [O Ban Bí thư] tổ chức hội nghị.',
    'Ủy viên [O Bộ Chính trị], Bí thư [O Thành ủy] [P Đinh La Thăng] chỉ đạo.',
    'THỦ TƯỚNG [P NGUYỄN TẤN DŨNG] THĂM [L ẤN ĐỘ]',
  ],
  none: [
    'Hội nghị Trung ương 9 bế mạc.',
    'Trời hôm nay nắng đẹp.',
    'Hoa nở khắp vườn, chim hót líu lo.',
    'Nhiều người Việt kiều về quê.',
    'Luật Đất đai có hiệu lực từ tháng 7.',
    'Giá vàng tăng 2%, tỷ giá đi ngang.',
    'Ubnd xã và công an xã cùng lập biên bản.',
  ],
};

describe.each(Object.keys(SENTENCES))('%s', (kind) => {
  it.each(SENTENCES[kind] ?? [])('%s', (sentence) => {
    const text = withoutBrackets(sentence);
    expect(bracketNames(text, recognize(text))).toBe(sentence);
  });

  it('are the same in decomposed text', () => {
    for (const sentence of SENTENCES[kind] ?? []) {
      const text = withoutBrackets(sentence).normalize('NFD');
      expect(bracketNames(text, recognize(text))).toBe(sentence.normalize('NFD'));
    }
  });

  it('are the same in one text, a line each', () => {
    const sentences = (SENTENCES[kind] ?? []).join('\r\n');
    const text = withoutBrackets(sentences);
    expect(bracketNames(text, recognize(text))).toBe(sentences);
  });
});

it('reads both styles of tones, and look-alikes of Đ', () => {
  expect(recognize('Ông Ðặng Văn Hoà ở Khánh Hoà.').map(({ text }) => text)).toEqual([
    'Ðặng Văn Hoà',
    'Khánh Hoà',
  ]);
});

it('counts offsets in UTF-16 code units', () => {
  const text = '😀😀 Ông Tư 👩‍👩‍👧 ở Huế';
  expect(recognize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Tư', 'Huế']);
});

describe('words', () => {
  const text = 'Ông Lê Văn Tám thăm Hà Nội.';

  it('that fit change nothing', () => {
    const words = [
      { start: 4, end: 14 },
      { start: 20, end: 26 },
    ];
    expect(recognize(text, words)).toEqual(recognize(text));
  });

  it('keep names from beginning or ending inside them', () => {
    const word = { start: 0, end: 10 };
    const isInside = (offset: number): boolean => offset > word.start && offset < word.end;
    const names = recognize(text, [word]);
    expect(names.filter(({ start, end }) => isInside(start) || isInside(end))).toEqual([]);
    expect(names.at(-1)?.text).toBe('Hà Nội');
  });
});

describe('known names', () => {
  it('of your own count', () => {
    const text = 'Chiều qua, Xờ Bờ Lờ ra thông báo mới.';
    const found = createNameRecognizer(bytes, { known: { organisation: ['Xờ Bờ Lờ'] } });
    expect(found.recognize(text)).toEqual([
      { type: 'organisation', start: 11, end: 19, text: 'Xờ Bờ Lờ' },
    ]);
  });

  it('may be empty, long, and strange', () => {
    const known = { person: ['', ' ', 'a '.repeat(50), '\ud800', '...'], place: new Set(['x']) };
    expect(createNameRecognizer(bytes, { known }).recognize('Ở Huế')).toHaveLength(1);
  });

  it('have to be strings, by one of the three types', () => {
    const asOptions = (known: unknown): Parameters<typeof createNameRecognizer>[1] =>
      ({ known }) as Parameters<typeof createNameRecognizer>[1];
    expect(() => createNameRecognizer(bytes, asOptions({ event: ['Tết'] }))).toThrow(
      new RangeError("known must have names by person, organisation, place, not by 'event'"),
    );
    expect(() => createNameRecognizer(bytes, asOptions({ person: [7] }))).toThrow(TypeError);
  });
});

describe('any text', () => {
  it('gives names in order that hold what they say', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let end = 0;
        const names = recognize(text);
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.text).toBe(text.slice(name.start, name.end));
          ({ end } = name);
        }
        const titles = recognizeTitles(text, names);
        expect(recognizeWithTitles(text)).toEqual({ names, titles });
        for (const title of titles) {
          expect(title.text).toBe(text.slice(title.start, title.end));
          expect(names[title.person]?.type).toBe('person');
        }
      }),
    );
  });

  it('that is empty or blank has none', () => {
    for (const text of ['', ' ', '\n\n', '\0', '\ud800', '…', '   \t\r\n']) {
      expect(recognize(text)).toEqual([]);
      expect(recognizeTitles(text, [])).toEqual([]);
    }
  });

  it('takes time in proportion to its length', () => {
    const makers: readonly ((size: number) => string)[] = [
      (size) => 'Nguyễn '.repeat(size / 7),
      (size) => 'ubnd tỉnh '.repeat(size / 10),
      (size) => 'Ông A, chủ tịch, '.repeat(size / 17),
      (size) => 'TP.HCM-'.repeat(size / 7),
      (size) => 'a'.repeat(size),
      (size) => 'H.'.repeat(size / 2),
      (size) => '('.repeat(size),
      (size) => '\n'.repeat(size),
      (size) => `a${'\u0301'.repeat(size)}`,
    ];
    for (const make of makers) {
      const use = (text: string): unknown => recognizeTitles(text, recognize(text));
      expect(growthOf(make, use)).toBeLessThan(2.3);
    }
  });

  it('may be longer than what is looked at together', () => {
    const text = 'Ông Lê Văn Tám thăm Hà Nội '.repeat(400);
    expect(recognize(text)).toHaveLength(800);
    expect(recognizeTitles(text, recognize(text)).length).toBeGreaterThan(395);
  });
});

it('throws where the text is no string', () => {
  const none = undefined as unknown as string;
  expect(() => recognize(none)).toThrow(new TypeError('text must be a string, not undefined'));
  expect(() => recognizeTitles(none, [])).toThrow(TypeError);
});

describe('a model', () => {
  it('that is damaged is refused', () => {
    const damaged = bytes.slice();
    damaged[500] = (damaged[500] ?? 0) ^ 1;
    expect(() => createNameRecognizer(damaged)).toThrow('the model is damaged');
  });

  it('of another kind is refused', () => {
    const other = bytes.slice();
    other.set([0x77, 0x6f, 0x72, 0x64, 0x73], 8);
    expect(() => createNameRecognizer(other)).toThrow("is for 'words', expected one for 'names'");
  });
});
