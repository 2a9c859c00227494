import type { Span } from '@quocngu/span';
import type { Word } from '../src/words/word.ts';

/** A text with its words and sentences, as segmenters would give them. */
export interface SegmentedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

/** A short article, with what a reader would say that it is about. */
export interface TestArticle {
  readonly title: string;
  readonly body: string;
  readonly topics: readonly string[];
  /** Phrases of which a summary should have one in each of its sentences. */
  readonly gist: readonly string[];
}

/** Reads text in which `_` joins the syllables of a word, and signs stand apart or behind a word. */
export function readSegmented(marked: string): SegmentedText {
  const text = marked.replaceAll('_', ' ');
  const words = Array.from(marked.matchAll(/[\p{L}\p{M}\p{N}_/%-]+|[^\s\p{L}\p{M}\p{N}]/gu)).map(
    ({ 0: word, index }) => toWord(text, index, index + word.length),
  );
  const sentences = Array.from(text.matchAll(/[^.\n]+\.?/g)).map(({ 0: found, index }) => ({
    start: index + found.length - found.trimStart().length,
    end: index + found.length,
  }));
  return { text, words, sentences };
}

function toWord(text: string, start: number, end: number): Word {
  return { text: text.slice(start, end), start, end };
}

/** Written for these tests; people and events are made up. */
export const ARTICLES: readonly TestArticle[] = [
  {
    title: 'Giá gạo xuất_khẩu lên cao nhất trong năm',
    body:
      'Giá gạo xuất_khẩu của Việt_Nam tuần này tăng lên 520 USD một tấn, mức cao nhất từ đầu năm. ' +
      'Theo các doanh_nghiệp, nhu_cầu từ Philippines và Indonesia đẩy giá gạo lên. ' +
      'Nông_dân ở Đồng_bằng sông Cửu_Long đang thu_hoạch vụ hè_thu. ' +
      'Tại An_Giang, thương_lái mua lúa tại ruộng với giá 7.000 đồng một ki-lô-gam. ' +
      'Các doanh_nghiệp cho biết hợp_đồng xuất_khẩu gạo đã kín đến tháng 10. ' +
      'Trời trong tuần nắng ráo. ' +
      'Giá gạo xuất_khẩu của Thái_Lan cũng tăng, nhưng chậm hơn. ' +
      'Giới phân_tích dự_báo giá gạo xuất_khẩu còn tăng nếu Philippines mua thêm.',
    topics: ['giá gạo xuất khẩu', 'doanh nghiệp', 'Philippines'],
    gist: ['giá gạo', 'xuất khẩu gạo', 'doanh nghiệp'],
  },
  {
    title: 'Cầu Hồng_Vân sẽ đóng để sửa',
    body:
      'Từ tháng 6, cầu Hồng_Vân đóng để sửa mặt cầu và thay khe co_giãn. ' +
      'Sở Giao_thông cho biết việc sửa cầu Hồng_Vân kéo_dài bốn tháng. ' +
      'Xe máy và ô_tô đi đường vòng qua cầu Phú_Lâm. ' +
      'Xe_buýt tuyến 12 dừng ở hai đầu cầu. ' +
      'Cầu Hồng_Vân dài 820 mét, thông xe từ năm 1998, mỗi ngày có hơn 30.000 lượt xe. ' +
      'Bà Lê_Thị_Mận, bán nước gần cầu, nói quán sẽ vắng khách. ' +
      'Sở Giao_thông đề_nghị người dân đi xe_buýt trong thời_gian sửa cầu.',
    topics: ['cầu Hồng Vân', 'Sở Giao thông', 'xe buýt'],
    gist: ['cầu Hồng Vân', 'Sở Giao thông', 'xe buýt'],
  },
  {
    title: 'Học_sinh miền núi có thêm thư_viện lưu_động',
    body:
      'Một thư_viện lưu_động vừa đến ba xã vùng cao của huyện Mường_Sơn. ' +
      'Chiếc xe chở 4.000 cuốn sách cho học_sinh tiểu_học. ' +
      'Mỗi tuần thư_viện lưu_động dừng ở một trường, và học_sinh được mượn sách về nhà. ' +
      'Thầy_giáo Vàng_A_Súa nói trường chưa bao_giờ có nhiều sách như vậy. ' +
      'Đường lên bản còn khó đi. ' +
      'Phụ_huynh góp gỗ làm giá sách. ' +
      'Huyện Mường_Sơn muốn có thêm một thư_viện lưu_động cho học_sinh trung_học trong năm tới.',
    topics: ['thư viện lưu động', 'học sinh', 'huyện Mường Sơn', 'sách'],
    gist: ['thư viện', 'sách'],
  },
];
