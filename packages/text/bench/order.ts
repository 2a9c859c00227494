/**
 * Sorting Vietnamese headings: the engine's collator, comparators, and keys made once for each. Given a
 * file of one heading a line, sorts those; else ones made of syllables. Run with `tsx bench/order.ts`.
 */
import { readFileSync } from 'node:fs';
import {
  compareCldr,
  compareDictionary,
  compareSortKeys,
  listSyllables,
  type SortOrder,
  toSortKey,
} from '@quocngu/text';

const ROUNDS = 21;
const COUNT = 10_000;

const collator = new Intl.Collator('vi');
const headings = readHeadings(process.argv[2]);

const contenders: readonly (readonly [string, () => unknown])[] = [
  ['Intl.Collator', () => headings.toSorted(collator.compare)],
  ['compareCldr', () => headings.toSorted(compareCldr)],
  ['compareDictionary', () => headings.toSorted(compareDictionary)],
  ['keys, cldr', () => sortByKeys('cldr')],
  ['keys, dictionary', () => sortByKeys('dictionary')],
  ['making keys, cldr', () => headings.map((heading) => toSortKey(heading))],
];

const times = contenders.map(() => [] as number[]);
for (let round = 0; round < ROUNDS; round++) {
  contenders.forEach(([, run], index) => {
    const start = performance.now();
    run();
    times[index]?.push(performance.now() - start);
  });
}
const medians = times.map(
  (each) => each.toSorted((left, right) => left - right)[ROUNDS >> 1] ?? NaN,
);
const units = headings.reduce((sum, heading) => sum + heading.length, 0);
const bytes = headings.reduce((sum, heading) => sum + toSortKey(heading).length, 0);
const dictionaryBytes = headings.reduce(
  (sum, heading) => sum + toSortKey(heading, { order: 'dictionary' }).length,
  0,
);
console.log(`sorting ${headings.length} headings of ${(units / headings.length).toFixed(1)} units`);
contenders.forEach(([name], index) => {
  const median = medians[index] ?? NaN;
  const ratio = (medians[0] ?? NaN) / median;
  console.log(
    `  ${name}: ${median.toFixed(1)} ms, ${ratio.toFixed(2)} times as fast as the engine`,
  );
});
console.log(
  `bytes a unit: cldr ${(bytes / units).toFixed(2)}, dictionary ${(dictionaryBytes / units).toFixed(2)}`,
);

function sortByKeys(order: SortOrder): readonly string[] {
  return headings
    .map((heading) => ({ heading, key: toSortKey(heading, { order }) }))
    .sort((left, right) => compareSortKeys(left.key, right.key))
    .map(({ heading }) => heading);
}

/** A fixed mixture, the same at every run: lines of a file, or one to four syllables in a row. */
function readHeadings(file: string | undefined): readonly string[] {
  const lines = file === undefined ? [] : readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const pieces = lines.length > 0 ? lines : [...listSyllables()];
  let state = 1;
  const next = (): string => {
    state = (state * 48271) % 0x7fffffff;
    return pieces[state % pieces.length] ?? '';
  };
  return Array.from({ length: COUNT }, (_, index) =>
    lines.length > 0 ? next() : Array.from({ length: 1 + (index % 4) }, next).join(' '),
  );
}
