/**
 * `foldMarks` against the idiom that most projects carry about, with đ handled, and `normalize`
 * against the method behind it. Run after a build: `pnpm run bench`.
 */
import { foldMarks, normalize } from '@quocngu/text';
import { compare, readSamples } from './compare.ts';

const samples = readSamples();

compare(
  'foldMarks',
  [
    { name: 'foldMarks', run: foldMarks },
    {
      name: 'idiom',
      run: (text) =>
        text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    },
  ],
  samples,
);

compare(
  'normalize to NFC',
  [
    { name: 'normalize', run: (text) => normalize(text) },
    { name: 'String.prototype.normalize', run: (text) => text.normalize('NFC') },
  ],
  samples,
);
