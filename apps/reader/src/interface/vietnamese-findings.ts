import type { LossCode } from '@quocngu/export';
import type { NewsDiagnosticCode } from '@quocngu/news';
import type { SeedDiagnosticCode } from '@quocngu/seed-format';

/** What a finding says, and what can be done. Words in braces are filled in from its data. */
export interface FindingText {
  readonly message: string;
  readonly hint?: string;
}

/** The findings about seeds and articles in Vietnamese, by the codes of the packages. */
export const VIETNAMESE_DIAGNOSTICS: Readonly<
  Record<NewsDiagnosticCode | SeedDiagnosticCode, FindingText>
> = {
  'address-in-body': {
    message: 'Trong thân bài có một địa chỉ và một dòng gạch, như ở đầu một seed khác.',
    hint: 'Nếu ở đây bắt đầu một seed khác, hãy thêm dòng gạch kết thúc trước địa chỉ.',
  },
  'blank-line': { message: 'Có dòng trống cạnh một phần của seed.', hint: 'Hãy bỏ dòng đó.' },
  'byte-order-mark': {
    message: 'Trước địa chỉ có dấu thứ tự byte (BOM).',
    hint: 'Hãy lưu theo UTF-8 không có BOM.',
  },
  'carriage-return': { message: 'Văn bản có ký tự CR, mà quy cách không ghi được.' },
  'control-character': {
    message: 'Văn bản có ký tự điều khiển {character}.',
    hint: 'Hãy bỏ ký tự đó, hoặc chuyển mã lại từ bản gốc nếu bảng mã đã bị nhận nhầm.',
  },
  'crlf-line-break': { message: 'Các dòng kết thúc bằng CR và LF.', hint: 'Hãy lưu với LF.' },
  'empty-body': { message: 'Không có thân bài.' },
  'empty-title': { message: 'Không có tít.' },
  'invalid-address': { message: 'Địa chỉ không phải một địa chỉ http hoặc https đầy đủ.' },
  'invalid-utf8': {
    message: 'Từ byte {byteOffset}, tệp không phải UTF-8.',
    hint: 'Nếu tệp dùng bảng mã cũ (TCVN3, VNI, windows-1258), hãy chuyển sang UTF-8 trước.',
  },
  'leading-space': { message: 'Có khoảng trắng trước một phần của seed.', hint: 'Hãy bỏ đi.' },
  'line-break-in-title': { message: 'Tít có dấu xuống dòng, mà tít chỉ gồm một dòng.' },
  'lone-cr': { message: 'Các dòng kết thúc bằng một mình CR.', hint: 'Hãy lưu với LF.' },
  'lone-surrogate': {
    message: 'Có nửa ký tự UTF-16 đứng một mình.',
    hint: 'Hãy bỏ đi, hoặc tìm chỗ văn bản bị cắt giữa một ký tự.',
  },
  'missing-address': {
    message: 'Seed không bắt đầu bằng một địa chỉ.',
    hint: 'Hãy đặt địa chỉ http hoặc https của bài ở dòng đầu.',
  },
  'missing-address-rule': {
    message: 'Sau địa chỉ không có dòng gạch.',
    hint: 'Hãy đặt một dòng 17 gạch nối sau địa chỉ.',
  },
  'missing-closing-rule': {
    message: 'Không có dòng gạch kết thúc thân bài.',
    hint: 'Hãy đặt một dòng 17 gạch nối ở cuối, và xem văn bản có bị cắt mất không.',
  },
  'missing-title-rule': {
    message: 'Sau tít không có dòng gạch.',
    hint: 'Hãy đặt một dòng 17 gạch nối sau tít.',
  },
  nfd: {
    message: 'Dấu được viết tách khỏi chữ cái (NFD).',
    hint: 'Hãy đưa về NFC khi so sánh; seed giữ nguyên như đã viết.',
  },
  'no-caption': { message: 'Trong thân bài không có chú thích ảnh kèm nguồn ảnh.' },
  'no-end-mark': { message: 'Cuối văn bản không có dấu hết bài.' },
  'no-final-newline': {
    message: 'Dòng cuối không có dấu xuống dòng.',
    hint: 'Hãy kết thúc tệp bằng một dấu xuống dòng.',
  },
  'no-name-model': { message: 'Chưa có mô hình tên: chỉ biết những tên ở nguồn ảnh và hãng tin.' },
  'no-publication-time': { message: 'Không có gì cho biết bài được đăng khi nào.' },
  'no-word-model': { message: 'Chưa có mô hình từ, nên không có từ, từ khóa và tóm tắt.' },
  'not-a-seed': {
    message: 'Đây không phải seed.',
    hint: 'Seed bắt đầu bằng một dòng là địa chỉ http hoặc https, rồi một dòng 17 gạch nối.',
  },
  'not-vietnamese': {
    message: 'Văn bản không phải tiếng Việt; những gì tìm ra trong đó không đáng tin.',
  },
  'nul-character': {
    message: 'Văn bản có ký tự NUL.',
    hint: 'Hãy bỏ ký tự đó, và xem tệp có bị hỏng hay theo UTF-16 không.',
  },
  'record-in-body': { message: 'Thân bài có đoạn giống như một seed khác.' },
  'rule-as-title': { message: 'Tít giống như một dòng gạch.' },
  'rule-before-address': {
    message: 'Có dòng gạch trước địa chỉ.',
    hint: 'Hãy bỏ dòng đó, và xem phía trước có seed nào bị cắt mất không.',
  },
  'rule-length': {
    message: 'Dòng gạch có {length} gạch nối.',
    hint: 'Hãy viết đúng 17 gạch nối.',
  },
  'surrounding-space': { message: 'Có khoảng trắng ở đầu hoặc cuối, mà quy cách không ghi được.' },
  'text-after-closing-rule': {
    message: 'Sau dòng gạch kết thúc còn văn bản, không thuộc về bài.',
    hint: 'Hãy bỏ đi, hoặc chuyển lên trước dòng gạch.',
  },
  'trailing-space': { message: 'Có khoảng trắng sau một phần của seed.', hint: 'Hãy bỏ đi.' },
  'uncertain-caption': {
    message: 'Giữa bài có nguồn ảnh, nhưng không có gì cho biết chú thích bắt đầu ở đâu.',
    hint: 'Câu cuối trước nguồn ảnh được lấy; các câu trước đó vẫn là thân bài.',
  },
  'uncertain-credit': {
    message: 'Ở đây bắt đầu nguồn ảnh, nhưng không có gì cho biết kết thúc ở đâu.',
    hint: 'Đoạn này vẫn là thân bài.',
  },
  'unknown-address-form': { message: 'Biết báo này, nhưng không biết dạng địa chỉ này.' },
  'unknown-publisher': { message: 'Không biết báo ở địa chỉ này; chỉ đọc được tên miền.' },
};

/** What an export loses in Vietnamese, by the codes of `@quocngu/export`. */
export const VIETNAMESE_LOSSES: Readonly<Record<LossCode, string>> = {
  'character-replaced': 'Ký tự mà dạng này không ghi được đã bị thay.',
  'date-cut': 'Dạng này không ghi được ngày chính xác đến thế; chỉ phần ghi được đã được viết.',
  'date-left-out': 'Dạng này không ghi được ngày với độ chính xác như vậy; ngày bị bỏ.',
  'no-offsets': 'Dạng này không có vị trí trong văn bản.',
  'no-origins': 'Dạng này không cho biết giá trị từ đâu ra và chắc đến đâu.',
  'no-place': 'Dạng này không có chỗ cho phần này.',
  'no-words': 'Bài không có từ, mà dạng này gồm các từ.',
  'text-left-out': 'Văn bản nằm ngoài các từ bị bỏ.',
  'time-added': 'Dạng này cần giờ mà bài không có; đã viết giữa trưa, hoặc giờ của nguồn tin.',
  'value-left-out': 'Dạng này không nhận giá trị như vậy; giá trị bị bỏ.',
};
