/**
 * `segmentSentences` against `Intl.Segmenter`, one call for a paragraph, spans materialised on both
 * sides. Run after a build: `pnpm run bench`.
 */
import { segmentSentences } from '@quocngu/text';
import { compare, readSamples } from './compare.ts';

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

compare(
  'segmentSentences',
  [
    { name: 'segmentSentences', run: (text) => segmentSentences(text) },
    {
      name: 'Intl.Segmenter',
      run: (text) =>
        Array.from(segmenter.segment(text), ({ index, segment }) => ({
          start: index,
          end: index + segment.length,
        })),
    },
  ],
  readSamples(),
);
