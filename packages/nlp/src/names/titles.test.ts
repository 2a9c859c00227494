import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShippedNameModel } from '../../test/name-model.ts';
import { createNameRecognizer } from './create-name-recognizer.ts';

const { recognize, recognizeTitles } = createNameRecognizer(readShippedNameModel());

/** Titles with the persons that they are said of. */
function titlesOf(text: string): string[] {
  const names = recognize(text);
  return recognizeTitles(text, names).map(
    (title) => `${title.text} → ${names[title.person]?.text ?? ''}`,
  );
}

describe('titles', () => {
  it.each([
    ['before a name', 'Thủ tướng Phan Văn Khải phát biểu.', ['Thủ tướng → Phan Văn Khải']],
    ['a kin word', 'Hôm qua ông Bình về.', ['ông → Bình']],
    ['only the kin word that touches', 'Con trai ông Nghĩa đi học.', ['ông → Nghĩa']],
    ['with a full stop', 'TS. Lê Thị Hoa trình bày.', ['TS. → Lê Thị Hoa']],
    ['of several degrees', 'PGS.TS Vũ Minh Giang nhận định.', ['PGS.TS → Vũ Minh Giang']],
    [
      'with an organisation in it',
      'Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến trả lời.',
      ['Bộ trưởng Bộ Y tế → Nguyễn Thị Kim Tiến'],
    ],
    [
      'with a place in it',
      'Tổng thống Pháp Jacques Chirac đến Hà Nội.',
      ['Tổng thống Pháp → Jacques Chirac'],
    ],
    [
      'that a comma joins',
      'Ủy viên Bộ Chính trị, Phó Thủ tướng Phạm Gia Khiêm tiếp khách.',
      ['Ủy viên Bộ Chính trị → Phạm Gia Khiêm', 'Phó Thủ tướng → Phạm Gia Khiêm'],
    ],
    [
      'behind the name',
      'Ông Võ Văn Ba, chủ tịch UBND xã Long Hòa, thừa nhận.',
      ['Ông → Võ Văn Ba', 'chủ tịch UBND xã Long Hòa → Võ Văn Ba'],
    ],
    [
      'in brackets',
      'Bà Trần Thị Liên (giám đốc công ty TNHH Triều Phú) nói.',
      ['Bà → Trần Thị Liên', 'giám đốc công ty TNHH Triều Phú → Trần Thị Liên'],
    ],
    [
      'of two persons',
      'Chủ tịch Lê Văn An và Phó Chủ tịch Ngô Thị Lan cùng dự.',
      ['Chủ tịch → Lê Văn An', 'Phó Chủ tịch → Ngô Thị Lan'],
    ],
    [
      'with a place, and a verb behind it',
      'Thủ tướng Lào Khamtai Siphandon đón Thủ tướng Phan Văn Khải.',
      ['Thủ tướng Lào → Khamtai Siphandon', 'Thủ tướng → Phan Văn Khải'],
    ],
    ['of another person', 'Hai trợ lý của Bảo bỏ trốn.', []],
    ['of another person, and a kin word', 'Luật sư của ông Bảo phản đối.', ['ông → Bảo']],
    [
      'that do not cross a full stop',
      'Bảo tàng cử chuyên gia. Giám đốc Lê Thị Hoa cảm ơn.',
      ['Giám đốc → Lê Thị Hoa'],
    ],
    ['of nobody', 'Thủ tướng và Bộ trưởng vắng mặt.', []],
    ['not what the sentence says', 'Giám đốc nói với Hoa rằng không được.', []],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
    expect(titlesOf(text.normalize('NFD'))).toEqual(expected.map((row) => row.normalize('NFD')));
  });

  it('need names in order, and take those of others', () => {
    const text = 'Giáo sư Trần B phản đối.';
    const names = [{ type: 'person', start: 8, end: 14, text: 'Trần B' }] as const;
    expect(recognizeTitles(text, names)).toEqual([
      { type: 'title', start: 0, end: 7, text: 'Giáo sư', person: 0 },
    ]);
  });

  it('of names that cut tokens are none', () => {
    const names = [{ type: 'person', start: 5, end: 8, text: 'ười' }] as const;
    expect(recognizeTitles('Ông Người', names)).toEqual([]);
  });
});

it('finds names and titles of a seed document', () => {
  const seed = readFileSync(
    new URL('../../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url),
    'utf8',
  );
  const [, , , , body = ''] = seed.split('\n');
  const names = recognize(body);
  const textsOf = (type: string): string[] =>
    names.filter((name) => name.type === type).map(({ text }) => text);
  expect(textsOf('person')).toEqual([
    'Lê Hồng Anh',
    'Phạm Kiên',
    'Lê Hồng Anh',
    'Trần Quốc Vượng',
    'Lê Hồng Anh',
    'Lê Hồng Anh',
    'Lê Hồng Anh',
  ]);
  expect(textsOf('place')).toEqual(['Hà Nội']);
  expect(textsOf('organisation')).toEqual(
    expect.arrayContaining([
      'Văn phòng Trung ương Đảng',
      'Bộ Chính trị',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương Đảng',
      'Quốc hội',
      'TTXVN',
    ]),
  );
  expect([...new Set(titlesOf(body))]).toEqual([
    'Thường trực Ban Bí thư → Lê Hồng Anh',
    'Ủy viên Bộ Chính trị → Lê Hồng Anh',
    'Bí thư Trung ương Đảng → Trần Quốc Vượng',
    'Chánh Văn phòng Trung ương Đảng → Trần Quốc Vượng',
  ]);
});
