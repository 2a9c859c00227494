import type { DataFolder } from '../corpus/data-folder.ts';
import {
  COMMON,
  CONTINUES,
  COUNTRY,
  DISTRICT,
  EMPTY_PHRASE,
  extendPhrase,
  FAMILY,
  FREQUENT,
  GENERIC_HEAD,
  GIVEN,
  KIN,
  LOCALITY,
  LONGEST_PHRASE,
  MIDDLE,
  NUMBERED,
  ORGANISATION,
  ORGANISATION_HEAD,
  PERSON,
  PLACE_HEAD,
  PROVINCE,
  TITLE,
  WARD,
  WORD,
} from '../../src/names/gazetteer.ts';
import { createGazetteer } from '../../src/names/gazetteer.ts';
import { createNameRun, MARGIN } from '../../src/names/name-run.ts';
import { createNameRunReader } from '../../src/names/read-name-run.ts';
import { readOwnList, sectionOfList } from './lists.ts';
import { readPlaceNames } from './places.ts';
import { readStateBodies } from './state-bodies.ts';

/** Classes of phrases by their hashes. */
export type PhraseClasses = ReadonlyMap<number, number>;

/** Lists of phrases that have a class together. */
export type PhraseLists = readonly (readonly [number, Iterable<string>])[];

/** Of the syllables by their frequency, so many are the most frequent, and common. */
const FREQUENT_SYLLABLES = 300;
const COMMON_SYLLABLES = 2000;

/** Reads all lists. */
export function readPhraseLists(folder: DataFolder): PhraseLists {
  const places = readPlaceNames(folder);
  const vietnam = readOwnList('vietnam.txt');
  const people = readOwnList('people.txt');
  const heads = readOwnList('heads.txt');
  const headwords = readHeadwords(folder);
  const syllables = folder
    .readLines('wordfreq-vi', 'frequencies.tsv')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((syllable) => /^\p{L}+$/u.test(syllable));
  const given = folder.readLines('names-vi', 'given-names.txt').flatMap((name) => name.split(' '));
  return [
    [COUNTRY, sectionOfList(readOwnList('countries.txt'), '')],
    [PROVINCE, places.provinces],
    [DISTRICT, places.districts],
    [WARD, places.wards],
    [LOCALITY, sectionOfList(vietnam, '')],
    [LOCALITY, headwords.names],
    [ORGANISATION, sectionOfList(readOwnList('organisations.txt'), '')],
    [ORGANISATION, readStateBodies(folder).keys()],
    [FAMILY, folder.readLines('names-vi', 'family-names.txt')],
    [FAMILY, sectionOfList(people, 'family')],
    [MIDDLE, sectionOfList(people, 'middle')],
    [GIVEN, sectionOfList(people, 'given')],
    [GIVEN, given],
    [PERSON, sectionOfList(people, 'person')],
    [WORD, headwords.words],
    [FREQUENT, syllables.slice(0, FREQUENT_SYLLABLES)],
    [COMMON, syllables.slice(FREQUENT_SYLLABLES, COMMON_SYLLABLES)],
    [TITLE, sectionOfList(heads, 'title')],
    [KIN, sectionOfList(heads, 'kin')],
    [PLACE_HEAD, sectionOfList(heads, 'place-head')],
    [NUMBERED, sectionOfList(heads, 'numbered')],
    [ORGANISATION_HEAD, sectionOfList(heads, 'org-name-head')],
    [GENERIC_HEAD, sectionOfList(heads, 'org-generic')],
  ];
}

/** Names and words of several syllables among the headwords of both Wiktionaries. */
function readHeadwords(folder: DataFolder): {
  readonly names: readonly string[];
  readonly words: readonly string[];
} {
  const headwords = [
    ...folder
      .readLines('wiktionary-vi', 'headwords.jsonl')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text.normalize('NFC')),
    ...folder.readLines('wiktionary-en-vi', 'headwords.txt'),
  ].filter((word) => /^\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){1,3}$/u.test(word));
  return {
    names: headwords.filter((word) => word.split(' ').every((part) => /^\p{Lu}/u.test(part))),
    words: headwords.filter((word) => word === word.toLowerCase()),
  };
}

/** Gives each phrase, and each beginning of one, its classes. */
export function buildGazetteer(lists: PhraseLists): PhraseClasses {
  const classes = new Map<number, number>();
  const read = createNameRunReader(createGazetteer(1));
  const run = createNameRun();
  const add = (hash: number, given: number): void => {
    classes.set(hash, (classes.get(hash) ?? 0) | given);
  };
  for (const [given, phrases] of lists) {
    for (const phrase of phrases) {
      read(phrase, 0, run);
      const length = run.end - MARGIN;
      if (length === 0 || length > LONGEST_PHRASE) continue;
      let hash = EMPTY_PHRASE;
      for (let index = MARGIN; index < run.end; index++) {
        hash = extendPhrase(hash, run.hashes[index] ?? 0);
        add(hash, index === run.end - 1 ? given : CONTINUES);
      }
    }
  }
  return classes;
}
