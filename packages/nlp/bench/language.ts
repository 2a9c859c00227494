/**
 * How often `detectLanguage` is right, by the number of words. Each line of a folder of Vietnamese text
 * (files `*.txt`, UTF-8) is cut to so many words from its beginning, and told with all its marks, with
 * half of them (every other word folded) and without any; beside it the sentences of other languages in
 * `test/foreign-sentences.ts`, or the lines of a second folder. `sure` is the share told rightly with a
 * confidence of 0.8 or more, `wrong` that told wrongly with as much.
 *
 *     tsx bench/language.ts FOLDER [FOREIGN]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldMarks } from '@quocngu/text';
import { detectLanguage } from '../src/language/detect-language.ts';
import type { TextLanguage } from '../src/language/profiles.ts';
import { foreignSentences } from '../test/foreign-sentences.ts';

const LENGTHS = [1, 2, 3, 5, 8, 13, 20, 40] as const;

/** So many lines of each folder are taken, evenly from all. */
const LINES = 3000;

const [folder, foreignFolder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx bench/language.ts FOLDER [FOREIGN]');

const vietnamese = readLines(folder);
const foreign =
  foreignFolder === undefined
    ? foreignSentences.map(({ text }) => text.split(' '))
    : readLines(foreignFolder);

const kinds: readonly (readonly [
  string,
  readonly (readonly string[])[],
  TextLanguage,
  (words: readonly string[]) => string,
])[] = [
  ['with marks', vietnamese, 'vietnamese', (words) => words.join(' ')],
  [
    'half of them',
    vietnamese,
    'vietnamese',
    (words) => words.map((word, index) => (index % 2 === 0 ? word : foldMarks(word))).join(' '),
  ],
  ['without', vietnamese, 'unmarked-vietnamese', (words) => foldMarks(words.join(' '))],
  ['other', foreign, 'other', (words) => words.join(' ')],
];

/** Answers by confidence, in tenths: how many, and how many of them are right. */
const tenths = Array.from({ length: 11 }, () => ({ count: 0, right: 0 }));

for (const [name, lines, expected, write] of kinds) {
  for (const length of LENGTHS) {
    const texts = lines
      .filter((words) => words.length >= length)
      .map((words) => write(words.slice(0, length)))
      .filter((text) => /\p{L}/u.test(text));
    if (texts.length === 0) continue;
    let right = 0;
    let sure = 0;
    let wrong = 0;
    for (const text of texts) {
      const { language, confidence } = detectLanguage(text);
      const tenth = tenths[Math.floor(confidence * 10)];
      if (tenth) tenth.count++;
      if (language === expected) {
        right++;
        if (tenth) tenth.right++;
        if (confidence >= 0.8) sure++;
      } else if (confidence >= 0.8) wrong++;
    }
    const figures = [right, sure, wrong].map((count) => (count / texts.length).toFixed(3));
    console.log(
      `${name}, ${length} words: right ${figures[0]}, sure ${figures[1]}, wrong ${figures[2]} of ${texts.length}`,
    );
  }
}
for (const [index, { count, right }] of tenths.entries()) {
  if (count > 0)
    console.log(`confidence ${index / 10}: right ${(right / count).toFixed(3)} of ${count}`);
}

/** Lines of a folder in words, evenly taken. */
function readLines(from: string): readonly (readonly string[])[] {
  const lines = readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(from, name), 'utf8').normalize().split('\n'))
    .map((line) => line.split(/\s+/).filter((word) => /\p{L}/u.test(word)))
    .filter((words) => words.length > 0);
  const step = Math.max(1, Math.floor(lines.length / LINES));
  return lines.filter((_, index) => index % step === 0);
}
