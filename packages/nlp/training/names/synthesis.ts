import { readFileSync } from 'node:fs';
import type { DataFolder } from '../corpus/data-folder.ts';
import type { Random } from '../learning/random.ts';
import { type NameExample, parseBracketed, replaceNames } from './example.ts';
import { readOwnList, sectionOfList } from './lists.ts';
import { readPlaceNames } from './places.ts';

/** Fills gaps, and writes names anew. */
export interface Synthesis {
  /** Fills each template once. */
  readonly fill: () => readonly NameExample[];
  /** The sentences that were written for this program. */
  readonly sentences: readonly NameExample[];
  /** Puts other persons in the place of those in a text, of the same shape. */
  readonly renamePersons: (example: NameExample) => NameExample;
  /** Writes some names in small letters, wholly or in part, as careless texts do. */
  readonly lowerSome: (example: NameExample, share: number) => NameExample;
}

/** The share of persons, and of countries, that are well known. */
const KNOWN_SHARE = 0.1;
const NATION_SHARE = 0.6;

/** The share of names at the beginning of a text that lose all capitals but the first. */
const FIRST_SHARE = 0.15;

/** What people in the south are called by the order of birth. */
const ORDER_OF_BIRTH = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Út'];

const LETTERS = 'ABCDĐGHKLMNPQSTVXY';

/** Creates a source of sentences. */
export function createSynthesis(folder: DataFolder, random: Random): Synthesis {
  const people = readOwnList('people.txt');
  const places = readPlaceNames(folder);
  const gaps = new Map<string, readonly string[]>(readOwnList('gaps.txt'));
  const families = sectionOfList(people, 'family').slice(0, 110);
  const given = sectionOfList(people, 'given');
  const middle = sectionOfList(people, 'middle');
  const known = sectionOfList(people, 'person');
  const vietnam = sectionOfList(readOwnList('vietnam.txt'), '');
  gaps.set('province', places.provinces);
  gaps.set(
    'district',
    places.districts.filter((name) => !/\d/.test(name)),
  );
  gaps.set(
    'ward',
    places.wards.filter((name) => !/\d/.test(name)),
  );
  gaps.set('country', sectionOfList(readOwnList('countries.txt'), ''));
  gaps.set('locality', vietnam);
  gaps.set('organisation', sectionOfList(readOwnList('organisations.txt'), ''));
  const pick = (items: readonly string[]): string => items[random.below(items.length)] ?? '';

  /** The first few family names are by far the most frequent ones. */
  const family = (): string => families[Math.floor(random.next() ** 2.5 * families.length)] ?? '';

  function person(): string {
    if (random.next() < KNOWN_SHARE) return pick(known);
    const kind = random.next();
    const parts = [family()];
    if (kind < 0.75) parts.push(pick(middle));
    if (kind < 0.3) parts.push(pick(given));
    return [...parts, pick(given)].join(' ');
  }

  function nickname(): string {
    return random.next() < 0.35 ? pick(ORDER_OF_BIRTH) : `${pick(ORDER_OF_BIRTH)} ${pick(given)}`;
  }

  function fillGap(gap: string): string {
    switch (gap) {
      case 'person':
        return person();
      case 'given':
        return pick(given);
      case 'nickname':
        return nickname();
      case 'letter':
        return LETTERS.charAt(random.below(LETTERS.length));
      case 'number':
        return String(1 + random.below(24));
      case 'country':
        return pick(sectionOfList(gaps, random.next() < NATION_SHARE ? 'nation' : 'country'));
      case 'company':
        return `${pick(given)} ${pick(given)}`;
      default:
        return pick(sectionOfList(gaps, gap));
    }
  }

  function renamePersons(example: NameExample): NameExample {
    const renamed = new Map<string, string>();
    return replaceNames(example, (written, { type }) => {
      if (type !== 'person') return written;
      const known = renamed.get(written);
      if (known !== undefined) return known;
      const name = renamePerson(written);
      renamed.set(written, name);
      return name;
    });
  }

  function renamePerson(written: string): string {
    const syllables = written.split(' ');
    if (!/^\p{Lu}\p{Ll}+$/u.test(syllables[0] ?? '') || !/^[\p{L} ]+$/u.test(written))
      return written;
    if (syllables.length === 1) return pick(given);
    if (ORDER_OF_BIRTH.includes(syllables[0] ?? '')) return nickname();
    if (families.includes(syllables[0] ?? '')) return person();
    return written;
  }

  function lowerSome(example: NameExample, share: number): NameExample {
    return replaceNames(example, (written, { type, start }) => {
      const syllables = written.split(' ');
      if (start === 0 && share > 0 && random.next() < FIRST_SHARE) {
        return written.slice(0, 1) + written.slice(1).toLowerCase();
      }
      if (random.next() >= share || !/\p{Lu}\p{Ll}/u.test(written)) return written;
      // A single syllable in small letters could be any word.
      if (syllables.length === 1 && type !== 'place') return written;
      if (random.next() < 0.6) return written.toLowerCase();
      return syllables.map((part, at) => (at === 0 ? part : part.toLowerCase())).join(' ');
    });
  }

  const templates = readLines('templates.txt');
  return {
    fill: () =>
      templates.map((template) =>
        parseBracketed(template.replace(/\{([a-z]+)\}/g, (_, gap: string) => fillGap(gap))),
      ),
    sentences: readLines('sentences.txt').map(parseBracketed),
    renamePersons,
    lowerSome,
  };
}

function readLines(file: string): readonly string[] {
  return readFileSync(new URL(`own/${file}`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
