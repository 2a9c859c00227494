import { analyse } from '../analysis/analyst.ts';
import { textResult } from './text-tools.ts';
import type { Tool } from './tool.ts';

/** The tools that need a model; they work in the background. */
export const MODEL_TOOLS: readonly Tool[] = [
  {
    name: 'words',
    sample: 'Hà Nội cấm xe máy vào phố cổ.',
    options: [],
    run: async (text) => ({
      type: 'labels',
      labels: (await analyse('words', { text })).map((word) => ({ text: word, type: '' })),
    }),
    code: () => [
      `import { loadModel } from '@quocngu/models/words';`,
      `createWordSegmenter(loadModel()).segment(text);`,
    ],
  },
  {
    name: 'tags',
    sample: 'Hà Nội cấm xe máy vào phố cổ.',
    options: [],
    run: async (text) => ({ type: 'labels', labels: await analyse('tags', { text }) }),
    code: () => [
      `import { loadModel } from '@quocngu/models/tags';`,
      `createTagger(loadModel()).tagForms(words);`,
    ],
  },
  {
    name: 'names',
    sample: 'Ông Trần Quốc Vượng họp tại Hà Nội với Bộ Chính trị.',
    options: [],
    run: async (text) => ({ type: 'labels', labels: await analyse('names', { text }) }),
    code: () => [
      `import { loadModel } from '@quocngu/models/names';`,
      `createNameRecognizer(loadModel()).recognize(text);`,
    ],
  },
  {
    name: 'marks',
    sample: 'Ha Noi cam xe may vao pho co',
    options: [],
    run: async (text) => textResult(await analyse('marks', { text })),
    code: () => [
      `import { loadModel } from '@quocngu/models/marks';`,
      `createMarkRestorer(loadModel()).restore(text);`,
    ],
  },
];
