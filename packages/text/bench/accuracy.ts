/**
 * How many sentence boundaries `segmentSentences` finds in a treebank, beside `Intl.Segmenter`.
 *
 * Run after a build: `tsx bench/accuracy.ts FILE.conllu`. The texts of twenty sentences at a time are
 * joined by spaces. Because the treebank writes some first words in small letters, and some
 * punctuation behind a space, that is put right before.
 */
import { readFileSync } from 'node:fs';
import { segmentSentences } from '@quocngu/text';

const TOGETHER = 20;
const SHOWN = 20;

const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: tsx bench/accuracy.ts FILE.conllu');

const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('# text ='))
  .map((line) => line.slice('# text ='.length).trim())
  .map((line) => line.replace(/ ([.,!?;:%])/g, '$1'))
  .map((line) => line.replace(/^["“(]*\p{Ll}/u, (start) => start.toUpperCase()));

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

score('segmentSentences', (text) => segmentSentences(text).map(({ end }) => end), SHOWN);
score(
  'Intl.Segmenter',
  (text) =>
    Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.trimEnd().length),
  0,
);

/** Prints precision and recall, and the first of the boundaries that are wrong. */
function score(name: string, findEnds: (text: string) => readonly number[], shown: number): void {
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const group = sentences.slice(from, from + TOGETHER);
    const text = group.join(' ');
    const expected = new Set<number>();
    let end = -1;
    for (const sentence of group) expected.add((end += sentence.length + 1));
    expected.delete(text.length);
    const found = new Set(findEnds(text));
    found.delete(text.length);
    const show = (offset: number): string =>
      `${text.slice(Math.max(0, offset - 40), offset)}|${text.slice(offset, offset + 40)}`;
    right += [...found].filter((offset) => expected.has(offset)).length;
    wrong.push(...[...found].filter((offset) => !expected.has(offset)).map(show));
    missed.push(...[...expected].filter((offset) => !found.has(offset)).map(show));
  }
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  console.log(`${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  for (const place of wrong.slice(0, shown)) console.log(`  wrong   ${place}`);
  for (const place of missed.slice(0, shown)) console.log(`  missed  ${place}`);
}
