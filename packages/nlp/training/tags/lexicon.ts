import { readFileSync } from 'node:fs';
import { createTagLexicon, type TagLexicon } from '../../src/tags/tag-model.ts';
import { createTagSentence, MARGIN } from '../../src/tags/tag-sentence.ts';
import { createWordReader } from '../../src/tags/word-reader.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { readOwnList, sectionOfList } from '../names/lists.ts';
import { readPlaceNames } from '../names/places.ts';

/** The words of the lexicon as a model has them. */
export interface LexiconEntries {
  /** Keys of words, as unsigned numbers in ascending order. */
  readonly keys: Uint32Array;
  readonly classes: Uint8Array;
  /** Classes up to this one hold numerals. */
  readonly lastNumeral: number;
}

/** Lists of words of one tag. */
const LISTS: readonly (readonly [string, string])[] = [
  ['nouns', 'NOUN'],
  ['verbs', 'VERB'],
  ['adjectives', 'ADJ'],
];

const MOST_CLASSES = 255;

/**
 * Reads the lexicon: words with the tags that they may have. Most of it was written for this program;
 * administrative units come from the raw data.
 *
 * @param isWhole - Also with the lists that were written after the development sentences had been
 * seen, on which such a lexicon must not be scored.
 */
export function readLexicon(folder: DataFolder, isWhole: boolean): LexiconEntries {
  const tagsOfWords = new Map<string, Set<string>>();
  const enter = (words: readonly string[], tag: string): void => {
    for (const word of words) {
      const tags = tagsOfWords.get(word.toLowerCase()) ?? new Set();
      tagsOfWords.set(word.toLowerCase(), tags.add(tag));
    }
  };
  const { provinces, districts } = readPlaceNames(folder);
  enter(provinces, 'PROPN');
  enter(districts.filter(isLongName), 'PROPN');
  for (const [tag, words] of readLists('lexicon/')) enter(words, tag);
  for (const [tag, words] of readTaggedLines(readList('lexicon/', 'headwords'))) enter(words, tag);
  if (isWhole) {
    for (const [tag, words] of readLists('lexicon/later/')) enter(words, tag);
    enter(readPlaceLists(), 'PROPN');
  }
  return numberClasses(tagsOfWords);
}

/** Reads the names that nothing else is called by: of several syllables, or in capitals. */
export function readCertainNames(folder: DataFolder): ReadonlySet<string> {
  const names = [...readPlaceNames(folder).provinces, ...readPlaceLists()];
  return new Set(names.filter((name) => isLongName(name) || /^\p{Lu}{2,}$/u.test(name)));
}

/** Names of places in the world and in Viet Nam; written for the recognizer of names. */
function readPlaceLists(): readonly string[] {
  const lists = ['countries.txt', 'vietnam.txt'];
  return lists.flatMap((list) => sectionOfList(readOwnList(list), '')).filter(isName);
}

/** Reads the lists of a folder: words by their tags. */
function readLists(folder: string): readonly (readonly [string, readonly string[]])[] {
  const lists = LISTS.map(([list, tag]) => [tag, splitWords(readList(folder, list))] as const);
  return [...lists, ...readTaggedLines(readList(folder, 'functions'))];
}

/** Reads a list that has a tag before the words of each line. */
function readTaggedLines(list: string): readonly (readonly [string, readonly string[]])[] {
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [tag = '', words = ''] = line.split(': ', 2);
      return [tag, splitWords(words)] as const;
    });
}

/** Every syllable begins with a capital: no `miền Bắc`, in which the name is the second. */
function isName(phrase: string): boolean {
  return /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*)*$/u.test(phrase);
}

/** A name of several syllables; single ones are words more often than names. */
function isLongName(phrase: string): boolean {
  return phrase.includes(' ') && isName(phrase);
}

/** Makes the lexicon that goes with entries. */
export function makeLexicon({ keys, classes, lastNumeral }: LexiconEntries): TagLexicon {
  return createTagLexicon(Int32Array.from(keys), classes, lastNumeral);
}

/** Numbers the sets of tags, those with numerals first. */
function numberClasses(tagsOfWords: ReadonlyMap<string, ReadonlySet<string>>): LexiconEntries {
  const classOfWord = (tags: ReadonlySet<string>): string => [...tags].sort().join('+');
  const all = [...new Set([...tagsOfWords.values()].map(classOfWord))].sort();
  const numerals = all.filter((tags) => tags.split('+').includes('NUM'));
  const names = [...numerals, ...all.filter((tags) => !numerals.includes(tags))];
  if (names.length > MOST_CLASSES) throw new RangeError(`${names.length} classes are too many`);
  const numbers = new Map(names.map((tags, index) => [tags, index + 1]));
  const keyOf = createKeyFinder();
  const byKey = new Map<number, number>();
  for (const [word, tags] of tagsOfWords) {
    byKey.set(keyOf(word), numbers.get(classOfWord(tags)) ?? 0);
  }
  const sorted = [...byKey].sort(([left], [right]) => left - right);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    classes: Uint8Array.from(sorted, ([, wordClass]) => wordClass),
    lastNumeral: numerals.length,
  };
}

/** Gives the key of a word, as the tagger has it, as an unsigned number. */
function createKeyFinder(): (word: string) => number {
  const nothing = createTagLexicon(new Int32Array(0), new Uint8Array(0), 0);
  const reader = createWordReader(nothing);
  const sentence = createTagSentence();
  return (word) => {
    reader.read(word, sentence, MARGIN);
    return (sentence.keys[MARGIN] ?? 0) >>> 0;
  };
}

function readList(folder: string, name: string): string {
  return readFileSync(new URL(`${folder}${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
}

function splitWords(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
