/**
 * Words that say next to nothing by themselves: conjunctions, prepositions, classifiers of number,
 * particles of tense and emphasis. Written for news from the closed classes of the grammar; take it
 * as the option `stopWords`, whole or with words of your own.
 *
 * @example
 * ```ts
 * import { createAnalyzer, STOP_WORDS } from '@quocngu/search';
 *
 * const { analyze } = createAnalyzer({ stopWords: STOP_WORDS });
 * analyze('giá của vàng').map(({ exact }) => exact); //=> ['giá', 'vàng']
 * ```
 */
export const STOP_WORDS: readonly string[] = [
  ...['và', 'hoặc', 'nhưng', 'mà', 'thì', 'là', 'rằng', 'nên', 'vì', 'nếu', 'tuy'],
  ...['của', 'ở', 'tại', 'từ', 'đến', 'tới', 'với', 'cho', 'bằng', 'về', 'theo', 'do', 'để', 'vào'],
  ...['các', 'những', 'mọi', 'mỗi', 'này', 'kia', 'đó', 'đây', 'ấy', 'nọ'],
  ...['đã', 'đang', 'sẽ', 'vừa', 'được', 'bị', 'cũng', 'vẫn', 'còn', 'rất', 'chỉ', 'cùng'],
];
