/** A call that shows an entry at work in a browser. */
export interface BrowserCall {
  readonly entry: string;
  readonly name: string;
  readonly values: readonly unknown[];
  /** What the call gives: a value, or a part of it that tells enough. */
  readonly result: unknown;
}

const url = 'https://www.vietnamplus.vn/hop/301816.vnp';
const title = 'Họp ở Hà Nội';
const body = 'Sáng 13/1, tại Hà Nội, cuộc họp đã kết thúc./.';
const rule = '-'.repeat(17);

/** One call for each entry of each package. */
export const browserCalls: readonly BrowserCall[] = [
  {
    entry: '@quocngu/article',
    name: 'sliceField',
    values: [{ text: { url, title, body } }, { field: 'title', start: 6, end: 12 }],
    result: 'Hà Nội',
  },
  {
    entry: '@quocngu/news',
    name: 'readArticle',
    values: [{ url, title, body }],
    result: { headline: { text: title }, sentences: [{ type: 'sentence' }] },
  },
  {
    entry: '@quocngu/seed-format',
    name: 'parseSeed',
    values: [`${[url, rule, title, rule, body, rule].join('\n')}\n`],
    result: { document: { url, title, body }, diagnostics: [] },
  },
  {
    entry: '@quocngu/span',
    name: 'sliceSpan',
    values: ['Hà Nội', { start: 3, end: 6 }],
    result: 'Nội',
  },
  {
    entry: '@quocngu/text',
    name: 'foldMarks',
    values: ['Đường Trường Sa'],
    result: 'Duong Truong Sa',
  },
  {
    entry: '@quocngu/text',
    name: 'findMatches',
    values: ['Đường Trường Sa', 'truong sa'],
    result: [{ start: 6, end: 15, isExact: false }],
  },
  {
    entry: '@quocngu/text',
    name: 'compareCldr',
    values: ['bà ba', 'ba cá'],
    result: -1,
  },
  {
    entry: '@quocngu/text/calendar',
    name: 'getTet',
    values: [2024],
    result: { year: 2024, month: 2, day: 10 },
  },
  {
    entry: '@quocngu/text/charset',
    name: 'detectCharset',
    values: [Uint8Array.from([0x54, 0x72, 0xf4, 0xf8, 0x69, 0x20, 0xf1, 0x65, 0xef, 0x70])],
    result: [{ charset: 'vni' }],
  },
  {
    entry: '@quocngu/text/phonetics',
    name: 'toIpa',
    values: ['Việt Nam', { dialect: 'south' }],
    result: 'jiːk˨˩˨ naːm˧˧',
  },
  {
    entry: '@quocngu/text/spoken',
    name: 'toSpokenText',
    values: ['Sáng 13/1, giá tăng 6,5%.'],
    result: 'Sáng ngày mười ba tháng một, giá tăng sáu phẩy năm phần trăm.',
  },
  {
    entry: '@quocngu/text/typing',
    name: 'typeText',
    values: ['dduwowngf, user'],
    result: 'đường, user',
  },
];
