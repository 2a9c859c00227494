import { SENTENCE_OPENERS } from '../blocks/sentence-openers.ts';
import { toComparable } from '../blocks/word-match.ts';
import { KIN_WORDS } from '../entities/kin-words.ts';
import type { FoundName, FoundTitle } from './found-name.ts';
import { contextAt, isForeignWord, type PlacedWord, wordAt } from './name-context.ts';
import { DIRECTION_WORDS, isPlaceWord } from './settle-names.ts';

/** No name of a person that has short forms is longer. */
const LONGEST_PERSON = 60;

/** No kin word is longer, its marks apart, and a space before and behind it. */
const LONGEST_KIN = 14;

/** What no verb of a person begins with. */
const PHRASE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'PRON']);

/**
 * The single syllables that may name again what the article has named: the last one of each person, the first
 * one too, places, and what is written as no Vietnamese word is.
 */
export function shortForms(names: readonly FoundName[]): readonly FoundName[] {
  return names.flatMap((name): readonly FoundName[] => {
    const { type, text } = name;
    const parts = text.split(/\s+/);
    if (parts.length === 1) return type === 'place' || isForeignWord(text) ? [name] : [];
    if (type !== 'person' || text.length > LONGEST_PERSON) return [];
    return [parts.at(-1), parts[0]].map((part = '') => ({ ...name, text: part }));
  });
}

/** A text with what is known of its words and persons. */
export interface ShortNameText {
  readonly text: string;
  readonly words: readonly PlacedWord[] | undefined;
  /** The last syllables of the persons of the article. */
  readonly given: ReadonlySet<string>;
}

/**
 * Tells whether a single syllable, which is found again, is the name there: behind a kin word, amid a
 * sentence, or at its beginning where it is a word of its own and no word that opens sentences.
 */
export function isShortName({ text, words, given }: ShortNameText, name: FoundName): boolean {
  const { start, end } = name.span;
  const { before, isCapital, isInitial } = contextAt(text, start);
  // `nhà Nguyễn` is a dynasty.
  if (name.type === 'person' && KIN_WORDS.has(before)) return before !== 'nhà';
  if (isCapital && !SENTENCE_OPENERS.has(before)) return false;
  if (isForeignWord(name.text)) return true;
  // `Hòa` is none in `Hòa bình`. Without words nobody knows how a sentence begins.
  const word = wordAt(words, start);
  if (word === undefined ? isInitial : word.end !== end) return false;
  if (name.type === 'place') return !KIN_WORDS.has(toComparable(name.text));
  if (!given.has(name.text)) return false;
  if (!isInitial) return !DIRECTION_WORDS.has(before) && !isPlaceWord(before);
  if (SENTENCE_OPENERS.has(toComparable(name.text))) return false;
  const behind = /^[,\s]\s?(?=\p{Ll})/u.exec(text.slice(end, end + 3));
  if (behind === null) return false;
  // `Nam thanh niên`, `Mai này`: a noun or what points at something makes a phrase with the word.
  return !PHRASE_TAGS.has(wordAt(words, end + behind[0].length)?.upos ?? '');
}

/** The kin word before a person who is named again, as a title of the bearer. */
export function kinBefore(text: string, person: FoundName): FoundTitle | undefined {
  if (person.type !== 'person' || person.origin !== 'mention/repeated-name') return undefined;
  const { start } = person.span;
  const slice = text.slice(Math.max(0, start - LONGEST_KIN), start);
  const written = slice.trimEnd();
  const word = written.split(/\s/).at(-1) ?? '';
  if (written === slice || !KIN_WORDS.has(toComparable(word))) return undefined;
  const from = start - slice.length + written.length - word.length;
  return { text: word, span: { ...person.span, start: from, end: from + word.length }, person };
}
