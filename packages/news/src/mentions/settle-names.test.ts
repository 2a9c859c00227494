import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../test/growth.ts';
import { NAMES_MODEL } from './find-names.ts';
import type { FoundName, NameType } from './found-name.ts';
import { settleNames } from './settle-names.ts';

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organisation', L: 'place' };
const LETTERS: Readonly<Record<NameType, string>> = { person: 'P', organisation: 'O', place: 'L' };

interface MarkedText {
  readonly body: string;
  readonly names: FoundName[];
}

/** Texts that were read, so that a text is settled again and again in the time of settling alone. */
const known = new Map<string, MarkedText>();

function readMarked(marked: string): MarkedText {
  const read = known.get(marked) ?? splitMarked(marked);
  known.set(marked, read);
  return read;
}

/** Reads `[P Nam] ở [L Huế]` as a text and its names. */
function splitMarked(marked: string): MarkedText {
  const names: FoundName[] = [];
  let body = '';
  for (const piece of marked.split(/(\[[POL] [^\]]+\])/)) {
    const type = piece.startsWith('[') ? TYPES[piece.charAt(1)] : undefined;
    const text = type === undefined ? piece : piece.slice(3, -1);
    const span = { start: body.length, end: body.length + text.length };
    if (type !== undefined) names.push({ type, text, span, origin: NAMES_MODEL });
    body += text;
  }
  return { body, names };
}

function settle(marked: string, titled: readonly string[] = []): string {
  const { body, names } = readMarked(marked);
  const settled = settleNames(names, {
    texts: { title: '', body },
    words: undefined,
    titles: names
      .filter(({ type, text }) => type === 'person' && titled.includes(text))
      .map((person) => ({ text: 'ông', span: person.span, person })),
    findPlace: ({ name }) => (name === 'Nga' ? { name, kind: 'country' } : undefined),
    date: undefined,
  });
  return settled.map(({ type, text }) => `${LETTERS[type]} ${text}`).join(', ');
}

test.each([
  ['a word that opens a sentence', '[P Tuyến] đường dài 3 km.', ''],
  ['one that is named amid another', '[P Trang] kể lại. Hôm sau [P Trang] về.', 'P Trang, P Trang'],
  ['one with a full name', '[P Lê Thu Trang] đến. [P Trang] kể.', 'P Lê Thu Trang, P Trang'],
  ['a foreign one', '[P Sinner] thắng.', 'P Sinner'],
  ['a direction', 'Các tỉnh phía [P Nam] có mưa.', ''],
  ['a street behind its head', 'Xe rẽ vào đường [P Nguyễn Trãi].', 'L Nguyễn Trãi'],
  ['no street, but an office', 'Chủ tịch thành phố [P Lê Văn An] nói.', 'P Lê Văn An'],
  ['a street with its head', '[P Đường Lê Hoàn] ngập.', 'L Lê Hoàn'],
  ['a beach', '[P Bãi Sao] đông khách.', 'L Bãi Sao'],
  ['a lake, where the article speaks of lakes', '[P Hồ Gươm] đẹp. Nước hồ trong.', 'L Hồ Gươm'],
  ['a person, where it does not', '[P Hồ Minh] đến. Hồ sơ đã đủ.', 'P Hồ Minh'],
  ['a country', 'Gạo bán sang [P Nga].', 'L Nga'],
  [
    'a person of that name',
    'Bà [P Lê Thị Nga] cười. Con của [P Nga] cũng cười.',
    'P Lê Thị Nga, P Nga',
  ],
  ['a place in a list', '[P Đức], [L Ý] và [L Bỉ] thắng.', 'L Đức, L Ý, L Bỉ'],
  ['what is a place elsewhere', 'Ở [L Mỹ], đối tác [P Mỹ] chờ.', 'L Mỹ, L Mỹ'],
  [
    'what mostly is a place',
    'Ở [L Tây Nguyên], giá [O Tây Nguyên] tăng. [L Tây Nguyên] vui.',
    'L Tây Nguyên, L Tây Nguyên, L Tây Nguyên',
  ],
  ['a part of a full name', '[P Hồ Thu Anh] đến. [L Thu Anh] hát.', 'P Hồ Thu Anh, P Thu Anh'],
  [
    'a place behind its head',
    '[P Lê Thái Bình] về tỉnh [L Thái Bình].',
    'P Lê Thái Bình, L Thái Bình',
  ],
])('%s: %s', (_, marked, expected) => {
  expect(settle(marked)).toBe(expected);
  expect(settle(marked.normalize('NFD')).normalize('NFC')).toBe(expected);
});

test('an abbreviation is a body', () => {
  expect(settle('Tuần duyên ([L PCG]) ở [L USA] báo tin.')).toBe('O PCG, L USA');
});

test('a foreign name is that of the person who has a title elsewhere', () => {
  expect(settle('Luận tội [L Yoon]. Ông [P Yoon] vắng mặt.', ['Yoon'])).toBe('P Yoon, P Yoon');
});

test('who has a title stays a person', () => {
  expect(settle('[P Tuyến] cười.', ['Tuyến'])).toBe('P Tuyến');
});

test.each(['[P Nga], ', '[P Đường Lê Hoàn] ', 'hồ [P Nam]. ', '[L Thu Anh] [P Hồ Thu Anh] '])(
  'takes linear time over %j',
  (piece) => {
    expect(growthOf(piece, (text) => settle(text))).toBeLessThan(MOST_GROWTH);
  },
);
