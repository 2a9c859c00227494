/**
 * How many syllables a second `toPhonemes` and `toIpa` read, over every syllable of the orthography
 * and over a paragraph of news. Run after a build: `tsx bench/phonetics.ts`.
 */
import { countSyllables, listSyllables } from '@quocngu/text';
import { toIpa, toPhonemes } from '@quocngu/text/phonetics';
import { readSamples } from './compare.ts';

const ROUNDS = 21;

const syllables = [...listSyllables()];
const paragraph = readSamples().at(-2)?.text ?? '';

report('toPhonemes, every syllable', syllables.length, () => {
  let sounds = 0;
  for (const syllable of syllables) sounds += toPhonemes(syllable)?.nucleus.length ?? 0;
  return sounds;
});
report('toIpa, a paragraph', countSyllables(paragraph), () => toIpa(paragraph).length);

/** Prints the median rate of a task that reads some syllables. */
function report(title: string, count: number, task: () => number): void {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    if (task() === 0) throw new Error('nothing came back');
    rates.push(count / (Number(process.hrtime.bigint() - start) / 1e9));
  }
  const median = rates.toSorted((left, right) => left - right)[ROUNDS >> 1] ?? NaN;
  console.log(`${title}: ${Math.round(median)} syllables a second`);
}
