import type { ToneStyle } from '@quocngu/text';
import { toCanChi, toLunarDate } from '@quocngu/text/calendar';
import { type Dialect, toIpa } from '@quocngu/text/phonetics';
import { toSpokenText } from '@quocngu/text/spoken';
import { toKeystrokes, type TypingMethod, typeText } from '@quocngu/text/typing';
import { TYPING_METHODS } from '../typing/typing-methods.ts';
import { textResult } from './text-tools.ts';
import { type Tool, writeOptions } from './tool.ts';

const KEY_FUNCTIONS = { typeText, toKeystrokes } as const;
const DIALECTS: readonly Dialect[] = ['north', 'central', 'south'];

/** The tools that type, say and date. */
export const SPEECH_TOOLS: readonly Tool[] = [
  {
    name: 'typing',
    sample: 'Tiếng Việt ',
    options: [
      { name: 'method', values: TYPING_METHODS },
      { name: 'style', values: ['old', 'new'] },
    ],
    typing: ({ method, style }) => ({ method: method as TypingMethod, style: style as ToneStyle }),
    code: (choices) => [
      `import { createTyping, typeKey } from '@quocngu/text/typing';`,
      `const { erase, insert } = typeKey(createTyping(${writeOptions(choices)}, textBefore), key);`,
    ],
  },
  {
    name: 'keys',
    sample: 'Tieesng Vieejt, dduwowngf phoos Haf Nooij',
    options: [
      { name: 'function', values: Object.keys(KEY_FUNCTIONS) },
      { name: 'method', values: TYPING_METHODS },
    ],
    run: (text, choices) => {
      const convert = KEY_FUNCTIONS[choices.function as keyof typeof KEY_FUNCTIONS];
      return textResult(convert(text, { method: choices.method as TypingMethod }));
    },
    code: ({ function: name = '', method = '' }) => [
      `import { ${name} } from '@quocngu/text/typing';`,
      `${name}(text, ${writeOptions({ method })});`,
    ],
  },
  {
    name: 'spoken',
    sample: 'Sáng 13/1, giá xăng tăng 6,5%, lên 21.115 đồng.',
    options: [],
    run: (text) => textResult(toSpokenText(text)),
    code: () => [`import { toSpokenText } from '@quocngu/text/spoken';`, `toSpokenText(text);`],
  },
  {
    name: 'ipa',
    sample: 'Việt Nam đất nước tôi',
    options: [{ name: 'dialect', values: DIALECTS }],
    run: (text, { dialect }) => textResult(toIpa(text, { dialect: dialect as Dialect })),
    code: (choices) => [
      `import { toIpa } from '@quocngu/text/phonetics';`,
      `toIpa(text, ${writeOptions(choices)});`,
    ],
  },
  {
    name: 'lunar',
    sample: '2015-01-13',
    options: [],
    run: (text) => {
      const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
      const date = { year: Number(year), month: Number(month), day: Number(day) };
      try {
        const lunar = toLunarDate(date);
        const canChi = toCanChi(date);
        const leap = lunar.isLeapMonth ? ' (nhuận)' : '';
        return {
          type: 'facts',
          facts: [
            ['âm lịch', `${lunar.day}/${lunar.month}${leap}/${lunar.year}`],
            ['năm', canChi.year.name],
            ['tháng', canChi.month.name],
            ['ngày', canChi.day.name],
          ],
        };
      } catch {
        // No such day: what was expected stands in the hint of the tool.
        return { type: 'facts', facts: [] };
      }
    },
    code: () => [
      `import { toLunarDate } from '@quocngu/text/calendar';`,
      `toLunarDate({ year: 2015, month: 1, day: 13 });`,
    ],
  },
];
