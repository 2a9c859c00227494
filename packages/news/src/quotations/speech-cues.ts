/**
 * Verbs that say that somebody speaks (NFC, small letters). What follows the first group is a clause;
 * what follows the second is one only behind *rằng* or a colon (*nhấn mạnh vai trò* is no speech).
 */
export const CLAUSE_CUES = [
  'cho biết',
  'cho biết thêm',
  'cho hay',
  'cho rằng',
  'chỉ rõ',
  'nêu rõ',
  'nói thêm',
  'thông tin thêm',
] as const;

/** See {@link CLAUSE_CUES}. */
export const OBJECT_CUES = [
  'bày tỏ',
  'bác bỏ',
  'báo cáo',
  'bình luận',
  'bổ sung',
  'cam kết',
  'cảnh báo',
  'chia sẻ',
  'dự báo',
  'đánh giá',
  'đáp',
  'đề nghị',
  'đề xuất',
  'giải thích',
  'giãi bày',
  'hỏi',
  'hy vọng',
  'kể',
  'kể lại',
  'kêu gọi',
  'khai nhận',
  'khẳng định',
  'khuyến cáo',
  'kiến nghị',
  'lưu ý',
  'nêu',
  'nhắc lại',
  'nhận định',
  'nhận xét',
  'nhấn mạnh',
  'nói',
  'nói rõ',
  'phân tích',
  'phát biểu',
  'phản ánh',
  'phủ nhận',
  'quả quyết',
  'tâm sự',
  'than thở',
  'thông báo',
  'thông tin',
  'thốt lên',
  'thừa nhận',
  'tiết lộ',
  'tin',
  'trả lời',
  'trình bày',
  'tuyên bố',
  'viết',
  'xác nhận',
  'yêu cầu',
] as const;

/** Those of the second group that ask somebody to do something: *đề nghị Bộ Y tế kiểm tra*. */
export const REQUEST_CUES = [
  'đề nghị',
  'đề xuất',
  'kêu gọi',
  'khuyến cáo',
  'kiến nghị',
  'yêu cầu',
] as const;

/** Those of the second group behind which *là* tells that a clause follows: *nhấn mạnh đây là …*. */
export const CLAIM_CUES = [
  'cảnh báo',
  'đánh giá',
  'khẳng định',
  'nhận định',
  'nhấn mạnh',
  'tuyên bố',
] as const;

/** Words in front of a cue that take the speech away. */
export const DENIALS = ['không', 'chưa', 'chẳng', 'chối', 'hãy', 'đừng'] as const;

/** What stands for a speaker who was named before: `ông nói`, `vị này cho biết`. */
export const PRONOUNS = [
  'anh',
  'anh này',
  'bà',
  'bà này',
  'chị',
  'chị này',
  'cô',
  'cơ quan này',
  'đồng chí',
  'đơn vị này',
  'em',
  'hãng này',
  'người này',
  'nguồn tin này',
  'ông',
  'ông này',
  'vị này',
] as const;

/** Words of respect and kin that introduce a person: `Theo ông Nam, …`. */
export const KIN_WORDS = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'em',
  'cụ',
  'chú',
  'bác',
  'thầy',
] as const;
