import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../text/test/hazards.ts';
import { bracketNames, withoutBrackets } from '../../test/bracketed-names.ts';
import { readShippedNameModel } from '../../test/name-model.ts';
import { createNameRecognizer } from './create-name-recognizer.ts';

const { recognize } = createNameRecognizer(readShippedNameModel());

/** Written for this test; none of them was trained on. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'a person behind a body without a sign': [
    'Vụ trưởng [O Vụ Giáo dục Đại học] [P Nguyễn Tiến Thảo] giải thích.',
    'Bí thư [O Đảng ủy xã Vĩnh Hoàng] [P Lê Đức Tiến] cho hay mưa đã ngớt.',
    'Chủ tịch [O HĐQT Tập đoàn An Bình] [P Phạm Quang Vinh] vắng mặt.',
    'Chủ tịch [O HĐND tỉnh] [P Lường Trung Hiếu] khai mạc.',
    'Phó Giám đốc [O Bệnh viện Đa khoa Bình Dương] [P Lâm Duy Tiến] từ chức.',
    'Hiệu trưởng Trường [O THCS Lê Quý Đôn] [P Phạm Thị Thanh Bình] tự hào.',
  ],
  'a body that bears the name of a person': [
    'Giám đốc [O Bệnh viện Nguyễn Tri Phương] cho biết.',
    'Hiệu trưởng [O Đại học Tôn Đức Thắng] cho biết.',
  ],
  'a place behind a body': [
    'Chủ tịch [O Hiệp hội Cà phê Buôn Ma Thuột] lên tiếng.',
    'Giám đốc [O Công an tỉnh Hà Giang] chỉ đạo.',
  ],
  'a foreign person behind a country': [
    'Tổng thống [L Ukraine] [P Volodymyr Zelensky] phát biểu.',
    'Thủ tướng [L Hungary] [P Viktor Orban] phản đối.',
    'Bộ trưởng Tài chính [L Mỹ] [P Scott Bessent] đến [L Madrid].',
    'Bộ trưởng Ngoại giao [L Cuba] [P Bruno Rodriguez] dự lễ.',
    'Tổng Giám đốc [O Samsung Việt Nam] [P Na Ki Hong] nhận bằng khen.',
    'Chủ tịch [O Fed] [P Jerome Powell] họp báo.',
    'Tổng Giám đốc [O Murphy Oil] [P Eric Hambly] bấm nút.',
    'Tòa án phế truất Tổng thống [P Yoon Suk Yeol] hôm qua.',
    'Chủ tịch nước [L Cuba] [P Miguel Diaz-Canel Bermudez] tiếp khách.',
  ],
  'a foreign name with a hyphen or a particle': [
    'HLV [P Kim Sang-sik] hài lòng.',
    'Tặng hoa cho bà [P Kim Min-ji] ở [L Seoul].',
    'Tổng thống [L Hàn Quốc] [P Lee Jae-myung] dự hội nghị.',
    'Thủ tướng [L Qatar] [P Mohammed bin Abdulrahman Al Thani] làm trung gian.',
  ],
  'a body with a comma in its name': [
    'Bộ trưởng [O Bộ Văn hóa, Thể thao và Du lịch] [P Nguyễn Văn Hùng] gửi thư.',
    '[O Bộ Y tế], [O Bộ Tài chính] và [O Bộ Công an] cùng họp.',
  ],
  'common nouns': ['Ở [L Huế], cổ đông nhà nước và bệnh viện ung bướu cùng góp vốn.'],
  'two places with a hyphen': ['Tuyến [L Hà Nội]-[L Vinh] thông xe.'],
  'the end of a sentence': ['Nhóm này đã rời [O HOSE]. Quỹ mới sẽ đầu tư thêm.'],
};

describe.each(Object.keys(SENTENCES))('%s', (kind) => {
  it.each(SENTENCES[kind] ?? [])('%s', (sentence) => {
    for (const form of ['NFC', 'NFD']) {
      const text = withoutBrackets(sentence).normalize(form);
      expect(bracketNames(text, recognize(text))).toBe(sentence.normalize(form));
    }
  });
});

it.each(['Thủ tướng Mỹ Xyz ', 'Giám đốc Sở Trần ', 'Ông Xyz-', 'HLV Xyz bin '])(
  'takes linear time over %j',
  (piece) => {
    expect(growthOf((size) => piece.repeat(size / piece.length), recognize)).toBeLessThan(2.3);
  },
);
