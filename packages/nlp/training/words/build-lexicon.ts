import {
  addBranch,
  classAt,
  createLexicon,
  DEEPER,
  type Lexicon,
  setClass,
} from '../../src/words/lexicon.ts';
import { createScanner } from '../../src/words/scanner.ts';
import {
  BEGINS_SHIFT,
  CLASS_SHIFT,
  ENDS_SHIFT,
  FREQUENCY_SHIFT,
  LISTED_SHIFT,
  ROLE_SHIFT,
} from '../../src/words/syllable-traits.ts';
import { CODE } from '../../src/words/token-kind.ts';
import {
  addSyllable,
  createVocabulary,
  FIRST_SYLLABLE,
  type Vocabulary,
} from '../../src/words/vocabulary.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { spellingsOf, syllableKey } from './spelling.ts';
import { readSyllableClasses } from './syllable-classes.ts';
import { PROPER_NAME, readWordList } from './word-lists.ts';

/** What the lists know: syllables, sequences, traits. */
export interface WordKnowledge {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly traits: Uint32Array;
  /** The hashes of syllables and their numbers, in order. */
  readonly hashes: readonly (readonly [number, number])[];
}

/** The most syllables of a listed word that is entered. */
const LONGEST_WORD = 4;

/** Longest sequences of syllables come from a treebank: those of two, wherever they stand. */
export function buildKnowledge(folder: DataFolder, texts: readonly string[]): WordKnowledge {
  const words = readWordList(folder);
  const numbers = new Map<string, number>();
  const hashes: (readonly [number, number])[] = [];
  const hashing = createScanner(createVocabulary(0));
  const hashOf = (written: string): number => {
    hashing.reset();
    hashing.scan(written, 0);
    return hashing.end === written.length && hashing.kind <= CODE ? hashing.hash : 0;
  };
  const numberOf = (written: string): number => {
    const key = syllableKey(written);
    let number = numbers.get(key);
    if (number !== undefined) return number;
    number = FIRST_SYLLABLE + numbers.size;
    numbers.set(key, number);
    for (const spelling of spellingsOf(written)) {
      const hash = hashOf(spelling);
      if (hash !== 0) hashes.push([hash, number]);
    }
    return number;
  };

  const frequencies = new Map<string, number>();
  for (const line of folder.readLines('wordfreq-vi', 'frequencies.tsv')) {
    const [syllable = '', logarithm] = line.split('\t');
    if (/^[\p{L}\p{M}]+$/u.test(syllable)) {
      const key = syllableKey(syllable);
      if (!frequencies.has(key)) frequencies.set(key, Number(logarithm));
      numberOf(syllable);
    }
  }
  for (const word of words.keys()) for (const part of word.split(' ')) numberOf(part);
  for (const syllable of findRepeated(texts)) numberOf(syllable);
  const roles = readRoles(folder);
  for (const name of roles.keys()) numberOf(name);

  const vocabulary = createVocabulary(hashes.length);
  for (const [hash, number] of hashes) addSyllable(vocabulary, hash, number);
  const lexicon = createLexicon(words.size * 2 + texts.length * 16);
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const listed = new Set<number>();
  const count = (counts: Map<number, number>, number: number, by: number): void => {
    counts.set(number, (counts.get(number) ?? 0) + by);
  };
  for (const [word, wordClass] of words) {
    const sequence = word.split(' ').map(numberOf);
    const [first = 0] = sequence;
    const last = sequence.at(-1) ?? 0;
    if (sequence.length === 1) {
      listed.add(first);
      continue;
    }
    if (wordClass !== PROPER_NAME) {
      count(begins, first, sequence.length === 2 ? 1 : 0.3);
      count(ends, last, sequence.length === 2 ? 1 : 0.3);
    }
    if (sequence.length <= LONGEST_WORD) enterSequence(lexicon, sequence, wordClass);
  }

  const classes = readSyllableClasses();
  const traits = new Uint32Array(FIRST_SYLLABLE + numbers.size);
  for (const [key, number] of numbers) {
    traits[number] =
      (logarithmOf(begins.get(number)) << BEGINS_SHIFT) |
      (logarithmOf(ends.get(number)) << ENDS_SHIFT) |
      ((listed.has(number) ? 1 : 0) << LISTED_SHIFT) |
      (frequencyOf(frequencies.get(key)) << FREQUENCY_SHIFT) |
      ((roles.get(key) ?? 0) << ROLE_SHIFT) |
      ((classes.get(key) ?? 0) << CLASS_SHIFT);
  }
  return { vocabulary, lexicon, traits, hashes };
}

/**
 * The syllables that texts have twice or more. What they have once stays unknown, so that training
 * sees unknown syllables too.
 */
function findRepeated(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [part] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([syllable]) => syllable);
}

/** Enters a word; where two spellings of it are listed, the classes of the lists are joined. */
function enterSequence(lexicon: Lexicon, sequence: readonly number[], wordClass: number): void {
  let node = sequence[0] ?? 0;
  for (const [index, syllable] of sequence.entries()) {
    if (index === 0) continue;
    const place = addBranch(lexicon, node, syllable);
    if (index === sequence.length - 1) {
      const known = classAt(lexicon, place);
      const areLists = known < PROPER_NAME && wordClass < PROPER_NAME;
      setClass(lexicon, place, areLists ? known | wordClass : known || wordClass);
    }
    node = DEEPER + place;
  }
}

const MIDDLE_NAMES =
  'văn thị đình hữu ngọc đức xuân công minh thanh quang quốc bá thế duy hồng kim thu mỹ phương như ' +
  'gia viết trọng tấn khắc';

/** 3 for family names, 2 for middle names, 1 for given names, by the keys of syllables. */
function readRoles(folder: DataFolder): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  const enter = (text: string, role: number): void => {
    for (const part of text.trim().split(/\s+/)) {
      const key = syllableKey(part.replaceAll('\u00d0', 'Đ'));
      if (part !== '') roles.set(key, Math.max(role, roles.get(key) ?? 0));
    }
  };
  for (const file of folder.list('names-vi')) {
    if (!file.endsWith('.txt')) continue;
    const role = file.startsWith('family') ? 3 : 1;
    for (const line of folder.readLines('names-vi', file)) enter(line, role);
  }
  enter(MIDDLE_NAMES, 2);
  return roles;
}

function logarithmOf(count = 0): number {
  return Math.min(7, Math.round(Math.log2(count + 1)));
}

/** From 1 for what is rare to 7; 0 for what the list does not have. */
function frequencyOf(logarithm: number | undefined): number {
  if (logarithm === undefined) return 0;
  return Math.max(1, Math.min(7, Math.round(12 + 2 * logarithm)));
}
