/** A call that shows an entry at work in a browser. */
export interface BrowserCall {
  readonly entry: string;
  /** What is called: an export of the entry, or of the `code`. */
  readonly name: string;
  /** A module that uses the entry together with others. */
  readonly code?: string;
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
    entry: '@quocngu/export',
    name: 'exportHtml',
    code: `import { createArticle } from '@quocngu/article';
      import { toHtml } from '@quocngu/export';
      export const exportHtml = (text) => toHtml(createArticle(text));`,
    values: [{ url, title: 'Họp <b>', body: 'Đã họp.' }],
    result: {
      text: '<article>\n<header>\n<h1>Họp &lt;b&gt;</h1>\n</header>\n<p>Đã họp.</p>\n</article>\n',
    },
  },
  {
    entry: '@quocngu/export/feeds',
    name: 'exportFeed',
    code: `import { createArticle } from '@quocngu/article';
      import { toJsonFeed } from '@quocngu/export/feeds';
      export const exportFeed = (text, options) => toJsonFeed([createArticle(text)], options);`,
    values: [
      { url, title, body },
      { title: 'Tin', baseUrl: 'https://bao.example/' },
    ],
    result: { value: { title: 'Tin', items: [{ id: url, title }] } },
  },
  {
    entry: '@quocngu/export/parquet',
    name: 'exportParquet',
    code: `import { createArticle } from '@quocngu/article';
      import { toParquet } from '@quocngu/export/parquet';
      export const exportParquet = (text) =>
        String.fromCharCode(...toParquet([createArticle(text)]).bytes.subarray(0, 4));`,
    values: [{ url, title, body }],
    result: 'PAR1',
  },
  {
    entry: '@quocngu/news',
    name: 'readArticle',
    values: [{ url, title, body }],
    result: { headline: { text: title }, sentences: [{ type: 'sentence' }] },
  },
  {
    entry: '@quocngu/news/html',
    name: 'parsePage',
    values: [
      `<h1 class="article__title">${title}</h1><div class="article__body"><p>${body}</p></div>`,
      { url },
    ],
    result: { document: { url, title, body } },
  },
  {
    entry: '@quocngu/news/places',
    name: 'findPlace',
    values: [{ name: 'Hà Giang', date: '2015-01-13' }],
    result: { kind: 'province', asOf: '2015-01-13' },
  },
  {
    entry: '@quocngu/nlp',
    name: 'findWords',
    code: `import { createWordSegmenter } from '@quocngu/nlp';
      import { loadModel } from '@quocngu/models/words';
      const { segment } = createWordSegmenter(loadModel());
      export const findWords = (text) => segment(text).map((word) => word.text);`,
    values: ['Hà Nội cấm xe máy.'],
    result: ['Hà Nội', 'cấm', 'xe máy', '.'],
  },
  {
    entry: '@quocngu/nlp',
    name: 'tagWords',
    code: `import { createTagger, createWordSegmenter } from '@quocngu/nlp';
      import { loadModel as loadTags } from '@quocngu/models/tags';
      import { loadModel as loadWords } from '@quocngu/models/words';
      const { segment } = createWordSegmenter(loadWords());
      const { tag } = createTagger(loadTags());
      export const tagWords = (text) => tag(segment(text)).map((word) => word.upos);`,
    values: ['Hà Nội cấm xe máy.'],
    result: ['PROPN', 'VERB', 'NOUN', 'PUNCT'],
  },
  {
    entry: '@quocngu/nlp',
    name: 'restoreMarks',
    code: `import { createMarkRestorer } from '@quocngu/nlp';
      import { loadModel } from '@quocngu/models/marks';
      export const restoreMarks = (text) => createMarkRestorer(loadModel()).restore(text);`,
    values: ['Nguoi dan thanh pho Ho Chi Minh se duoc ho tro.'],
    result: 'Người dân thành phố Hồ Chí Minh sẽ được hỗ trợ.',
  },
  {
    entry: '@quocngu/nlp',
    name: 'findNames',
    code: `import { createNameRecognizer } from '@quocngu/nlp';
      import { loadModel } from '@quocngu/models/names';
      export const findNames = (text) => createNameRecognizer(loadModel()).recognize(text);`,
    values: ['Họp ở Hà Nội'],
    result: [{ type: 'place', start: 6, end: 12, text: 'Hà Nội' }],
  },
  {
    entry: '@quocngu/nlp',
    name: 'detectLanguage',
    values: ['Giá gạo xuất khẩu tăng mạnh.'],
    result: { language: 'vietnamese' },
  },
  {
    entry: '@quocngu/search',
    name: 'highlight',
    values: ['Trung ương Đảng', 'dang'],
    result: [{ isMatch: false }, { text: 'Đảng', start: 11, end: 15, isMatch: true }],
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
    name: 'repairMojibake',
    values: ['Tiáº¿ng Viá»‡t'],
    result: 'Tiếng Việt',
  },
  {
    entry: '@quocngu/text/charset',
    name: 'readVni',
    code: `import { decodeCharset, vni } from '@quocngu/text/charset';
      export const readVni = (...bytes) => decodeCharset(Uint8Array.from(bytes), vni).text;`,
    values: [0x48, 0x75, 0x65, 0xe1],
    result: 'Huế',
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
