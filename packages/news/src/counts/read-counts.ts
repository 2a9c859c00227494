import type { Block, Counts, ReadingTime, Sentence } from '@quocngu/article';
import type { Word } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import { countSyllables } from '@quocngu/text';

/**
 * Syllables that a reader takes in a minute. The reading speed texts of IReST give 863 characters a minute
 * aloud over 17 languages, which are some 195 syllables of Vietnamese; silent reading goes about a quarter
 * faster.
 *
 * @see Trauzettel-Klosinski and Dietz (2012), Standardized assessment of reading performance: the new
 * international reading speed texts IReST; Brysbaert (2019), How many words do we read per minute?
 */
const SYLLABLES_A_MINUTE = 240;

/** Counts the running text: captions, credits, links and end marks stay out. */
export function readCounts(
  body: string,
  { blocks, running }: { readonly blocks: readonly Block[]; readonly running: readonly Span[] },
  sentences: readonly Sentence[],
  words: readonly Word[] | undefined,
): Counts {
  const syllables = running.reduce(
    (sum, { start, end }) => sum + countSyllables(body.slice(start, end)),
    0,
  );
  return {
    type: 'counts',
    syllables,
    ...(words === undefined ? {} : { words: countWords(words, running) }),
    sentences: sentences.length,
    paragraphs: blocks.filter(({ type }) => type === 'paragraph' || type === 'sapo').length,
    readingTime: readingTimeOf(syllables),
  };
}

function readingTimeOf(syllables: number): ReadingTime {
  return {
    seconds: Math.round((60 * syllables) / SYLLABLES_A_MINUTE),
    basis: 'syllables',
    perMinute: SYLLABLES_A_MINUTE,
  };
}

/** The words in the running text, signs apart. */
function countWords(words: readonly Word[], running: readonly Span[]): number {
  let next = 0;
  let count = 0;
  for (const { text, start } of words) {
    while ((running[next]?.end ?? Infinity) <= start) next += 1;
    if ((running[next]?.start ?? Infinity) <= start && hasLetter(text)) count += 1;
  }
  return count;
}

/** Tells whether a word has a letter or a digit, as nearly all begin with one of ASCII. */
function hasLetter(word: string): boolean {
  const unit = word.charCodeAt(0) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || /[\p{L}\p{N}]/u.test(word);
}
