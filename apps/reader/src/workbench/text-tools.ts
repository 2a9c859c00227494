import {
  compareCldr,
  compareDictionary,
  foldMarks,
  normalizeTone,
  repair,
  segmentSentences,
  toLowerCase,
  toSentenceCase,
  toSlug,
  toTitleCase,
  toUpperCase,
  type ToneStyle,
} from '@quocngu/text';
import { type Tool, type ToolResult, writeOptions } from './tool.ts';

const CASES = {
  toTitleCase,
  toSentenceCase,
  toUpperCase,
  toLowerCase,
} as const;

const ORDERS = { compareCldr, compareDictionary } as const;

/** A text as a result. */
export function textResult(text: string): ToolResult {
  return { type: 'text', text };
}

/** The tools that rewrite, sort and cut text. */
export const TEXT_TOOLS: readonly Tool[] = [
  {
    name: 'repair',
    sample: 'Tie\u0302\u0301ng Vi\u0065\u0323\u0302t, Ðà Nẵng, thúy và hoà',
    options: [{ name: 'form', values: ['nfc', 'nfd'] }],
    run: (text, { form }) =>
      textResult(repair(text, { form: form === 'nfd' ? 'nfd' : 'nfc' }).text),
    code: (choices) => [
      `import { repair } from '@quocngu/text';`,
      `repair(text, ${writeOptions(choices)}).text;`,
    ],
  },
  {
    name: 'tone',
    sample: 'hòa thúy khỏe hoà thuý khoẻ',
    options: [{ name: 'style', values: ['new', 'old'] }],
    run: (text, { style }) => textResult(normalizeTone(text, { style: style as ToneStyle })),
    code: (choices) => [
      `import { normalizeTone } from '@quocngu/text';`,
      `normalizeTone(text, ${writeOptions(choices)});`,
    ],
  },
  {
    name: 'fold',
    sample: 'Đường Trường Sa',
    options: [],
    run: (text) => textResult(foldMarks(text)),
    code: () => [`import { foldMarks } from '@quocngu/text';`, `foldMarks(text);`],
  },
  {
    name: 'slug',
    sample: 'Thủ tướng: Giá xăng giảm 5%',
    options: [],
    run: (text) =>
      textResult(
        text
          .split('\n')
          .map((line) => toSlug(line))
          .join('\n'),
      ),
    code: () => [`import { toSlug } from '@quocngu/text';`, `toSlug(text);`],
  },
  {
    name: 'case',
    sample: 'đại học quốc gia hà nội',
    options: [{ name: 'function', values: Object.keys(CASES) }],
    run: (text, choices) => textResult(CASES[choices.function as keyof typeof CASES](text)),
    code: (choices) => [
      `import { ${choices.function ?? ''} } from '@quocngu/text';`,
      `${choices.function ?? ''}(text);`,
    ],
  },
  {
    name: 'sort',
    sample: 'đường\ndương\nđương\ndừng\nĐường\nbà\nba\nbá',
    options: [{ name: 'order', values: Object.keys(ORDERS) }],
    run: (text, { order }) => {
      const lines = text.split('\n').filter((line) => line !== '');
      return textResult(lines.sort(ORDERS[order as keyof typeof ORDERS]).join('\n'));
    },
    code: ({ order = '' }) => [
      `import { ${order} } from '@quocngu/text';`,
      `lines.sort(${order});`,
    ],
  },
  {
    name: 'sentences',
    sample: 'TS. Lê Văn A đến TP.HCM lúc 7.30. “Mưa to quá!” Ông nói.',
    options: [],
    run: (text) =>
      textResult(
        segmentSentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('\n'),
      ),
    code: () => [`import { segmentSentences } from '@quocngu/text';`, `segmentSentences(text);`],
  },
];
