import type { ArticleWord } from './article-words.ts';

/** Relative frequencies of words in general text. */
export type BackgroundFrequencies = ReadonlyMap<string, number>;

/** An occurrence in the title counts as so many in the text. */
export const TITLE_OCCURRENCES = 3;

/** Words that the background does not have are taken to be as rare as this. */
const RAREST = 1e-7;

/** Without a background, a single syllable in small letters counts for less: it is rarely a term. */
const SINGLE_SYLLABLE = 0.6;

/** How much a capital counts of what stands once. */
const ONCE = 0.3;

/** What is counted of one word. */
interface Term {
  count: number;
  occurrences: number;
  capitals: number;
  sentences: number;
  last: number;
  readonly first: number;
  /** As it is written first. */
  readonly written: string;
}

/** Weighs each term of an article: by key, more for those that tell what it is about. */
export function weighTerms(
  words: readonly ArticleWord[],
  background: BackgroundFrequencies | undefined,
): ReadonlyMap<string, number> {
  const terms = countTerms(words);
  const sentences = 1 + words.reduce((most, { sentence }) => Math.max(most, sentence), 0);
  const weights = new Map<string, number>();
  for (const [key, term] of terms) {
    const frequency = 1 + Math.log(term.count);
    const position = Math.log(Math.E + term.first);
    const spread = 1 + term.sentences / sentences;
    // A name that is named once is seldom what an article is about.
    const capitals = 1 + (term.capitals / term.occurrences) * (term.count > 1 ? 1 : ONCE);
    const rarity = rarityOf(key, term, background);
    weights.set(key, (frequency * spread * capitals * rarity) / position);
  }
  return weights;
}

function countTerms(words: readonly ArticleWord[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { word, key, role, isCapital, isInitial, isTitle, sentence } of words) {
    if (role !== 'term') continue;
    let term = terms.get(key);
    if (term === undefined) {
      term = {
        count: 0,
        occurrences: 0,
        capitals: 0,
        sentences: 0,
        last: -1,
        first: sentence,
        written: word.text,
      };
      terms.set(key, term);
    }
    term.count += isTitle ? TITLE_OCCURRENCES : 1;
    term.occurrences++;
    if (isCapital && !isInitial) term.capitals++;
    if (!isTitle && term.last !== sentence) {
      term.last = sentence;
      term.sentences++;
    }
  }
  return terms;
}

function rarityOf(key: string, term: Term, background: BackgroundFrequencies | undefined): number {
  if (background === undefined) {
    return key.includes(' ') || term.capitals > 0 ? 1 : SINGLE_SYLLABLE;
  }
  const form = term.written.toLowerCase().normalize('NFC');
  const found = background.get(key) ?? background.get(form) ?? 0;
  const frequency = Math.min(Math.max(found, RAREST), 1);
  return Math.log(frequency) / Math.log(RAREST);
}
