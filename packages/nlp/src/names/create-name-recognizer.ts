import type { Span } from '@quocngu/span';
import { describeValue, requireString } from '../arguments/require.ts';
import { createFoundNames, createNameDecoder } from './decode-names.ts';
import {
  addPhrase,
  CONTINUES,
  EMPTY_PHRASE,
  extendPhrase,
  LOCALITY,
  LONGEST_PHRASE,
  ORGANISATION,
  PERSON,
} from './gazetteer.ts';
import { mendNames } from './mend-names.ts';
import { type Name, NAME_TYPES, type NameType, type Title } from './name.ts';
import { createNameRun, MARGIN, type NameRun } from './name-run.ts';
import { readNameModel } from './read-name-model.ts';
import { createNameRunReader } from './read-name-run.ts';
import { findTitles, SENTENCE_WORDS } from './titles.ts';

/** Options of `createNameRecognizer`. */
export interface CreateNameRecognizerOptions {
  /**
   * Names of your own, up to eight tokens each, in any case. They count as the model's own lists do:
   * what stands around them still decides whether they are a name where they occur.
   */
  readonly known?: Readonly<Partial<Record<NameType, Iterable<string>>>>;
}

/** Finds names and titles in Vietnamese text. */
export interface NameRecognizer {
  /**
   * Finds the names of persons, organisations and places in a text.
   *
   * @param text - Of any length: a line, an article, NFC or NFD.
   * @param words - The words of the text, as `segment` of a word segmenter gives them. With them no
   * name begins or ends inside a word; without them the text itself is enough.
   * @returns The names in order, none inside another; offsets in UTF-16 code units.
   * @throws TypeError where `text` is no string.
   */
  readonly recognize: (text: string, words?: readonly Span[]) => Name[];
  /**
   * Finds the titles of persons: offices, ranks, degrees, occupations, kin words, before the name or
   * behind it between signs. Several before one name that commas join are one mention each. They may
   * hold names of organisations and places.
   *
   * @param text - The text in which the names were found.
   * @param names - What `recognize` gave for it, or names of your own, in order.
   * @returns The titles in order, each with the index of its person in `names`.
   * @throws TypeError where `text` is no string.
   */
  readonly recognizeTitles: (text: string, names: readonly Name[]) => Title[];
  /**
   * Finds names and the titles of persons at once, in less time than one after the other.
   *
   * @param text - As for `recognize`.
   * @param words - As for `recognize`.
   * @returns What `recognize` gives, and what `recognizeTitles` gives for it.
   * @throws TypeError where `text` is no string.
   */
  readonly recognizeWithTitles: (text: string, words?: readonly Span[]) => NamesAndTitles;
}

/** Names and titles of a text, each in order. */
export interface NamesAndTitles {
  readonly names: readonly Name[];
  readonly titles: readonly Title[];
}

/** The class of own names, by type. */
const OWN_CLASSES: Readonly<Record<NameType, number>> = {
  person: PERSON,
  organisation: ORGANISATION,
  place: LOCALITY,
};

/** Room for the phrases of own names, for each name. */
const PHRASES_PER_NAME = 4;

/**
 * Creates a recogniser of names from a model.
 *
 * The conventions are those of the project's `annotation.md`: a person without title or kin word; an
 * organisation with the head that belongs to its name (`Sở Y tế`), without one that does not (`báo`);
 * a place without its head (`tỉnh`), except before a number (`quận 1`).
 *
 * @param bytes - What `loadModel()` of `@quocngu/models/names` gives.
 * @param options - Names of your own.
 * @throws TypeError where `bytes` is no Uint8Array, or a name is no string.
 * @throws RangeError where `known` has another type than the three.
 * @throws Error where the bytes are damaged or another model; the message says which check failed.
 * @see Sunita Sarawagi and William Cohen, Semi-Markov Conditional Random Fields for Information
 * Extraction (2004), for the kind of model.
 *
 * @example
 * ```ts
 * import { loadModel } from '@quocngu/models/names';
 * import { createNameRecognizer } from '@quocngu/nlp';
 *
 * const { recognize } = createNameRecognizer(loadModel());
 * recognize('Ông Lê Văn Tám thăm Hà Nội.');
 * //=> [{ type: 'person', start: 4, end: 14, text: 'Lê Văn Tám' }, { type: 'place', start: 20, end: 26, text: 'Hà Nội' }]
 * ```
 */
export function createNameRecognizer(
  bytes: Uint8Array,
  options: CreateNameRecognizerOptions = {},
): NameRecognizer {
  const own = readKnown(options.known);
  const { gazetteer, weights, favour } = readNameModel(bytes, own.length * PHRASES_PER_NAME);
  const read = createNameRunReader(gazetteer);
  const decode = createNameDecoder(weights, favour);
  const run = createNameRun();
  const found = createFoundNames();
  const stops = new Set(SENTENCE_WORDS.split(' ').map(hashOfSyllable));
  const possessive = hashOfSyllable('của');
  for (const [type, name] of own) addKnown(name, OWN_CLASSES[type]);

  function hashOfSyllable(syllable: string): number {
    read(syllable, 0, run);
    return run.hashes[MARGIN] ?? 0;
  }

  function addKnown(name: string, classes: number): void {
    read(name, 0, run);
    const length = run.end - MARGIN;
    if (length > LONGEST_PHRASE) return;
    let hash = EMPTY_PHRASE;
    for (let index = MARGIN; index < run.end; index++) {
      hash = extendPhrase(hash, run.hashes[index] ?? 0);
      addPhrase(gazetteer, hash, index === run.end - 1 ? classes : CONTINUES);
    }
  }

  function recognize(text: string, words: readonly Span[] = []): Name[] {
    return find(text, words);
  }

  function recognizeWithTitles(text: string, words: readonly Span[] = []): NamesAndTitles {
    const titles: Title[] = [];
    const names = find(text, words, titles);
    return { names, titles: titles.sort(compareStarts) };
  }

  function recognizeTitles(text: string, names: readonly Name[]): Title[] {
    requireString('text', text);
    const titles: Title[] = [];
    let next = 0;
    for (let at = 0; at < text.length;) {
      at = read(text, at, run);
      let last = next;
      while ((names[last]?.start ?? Infinity) < at) last++;
      addTitles(text, names.slice(next, last), next, titles);
      next = last;
    }
    return titles.sort(compareStarts);
  }

  /** Finds names, and their titles too where there is a list for them. */
  function find(text: string, words: readonly Span[], titles?: Title[]): Name[] {
    requireString('text', text);
    const names: Name[] = [];
    let nextWord = 0;
    for (let at = 0; at < text.length;) {
      at = read(text, at, run);
      nextWord = markInsides(run, words, nextWord);
      decode(run, found);
      const first = names.length;
      for (const name of mendNames(text, run, found)) {
        const start = run.starts[name.start] ?? 0;
        const end = run.ends[name.end - 1] ?? 0;
        const type = NAME_TYPES[name.type] ?? 'person';
        names.push({ type, start, end, text: text.slice(start, end) });
      }
      if (titles !== undefined) addTitles(text, names.slice(first), first, titles);
    }
    return names;
  }

  /** Adds the titles of the run that was read last, of whose names the first has a number. */
  function addTitles(text: string, names: readonly Name[], first: number, titles: Title[]): void {
    if (run.end === MARGIN || names.length === 0) return;
    for (const { start, end, person } of findTitles({ run, names, stops, possessive })) {
      const written = text.slice(start, end);
      titles.push({ type: 'title', start, end, text: written, person: person + first });
    }
  }

  return { recognize, recognizeTitles, recognizeWithTitles };
}

function compareStarts(first: Span, second: Span): number {
  return first.start - second.start;
}

/** Marks the tokens that begin inside a word; gives the index of the first word behind the run. */
function markInsides(run: NameRun, words: readonly Span[], from: number): number {
  let next = from;
  for (let index = MARGIN; index < run.end; index++) {
    const start = run.starts[index] ?? 0;
    while ((words[next]?.end ?? Infinity) <= start) next++;
    const word = words[next];
    run.isInside[index] = word !== undefined && word.start < start ? 1 : 0;
  }
  return next;
}

function readKnown(known: CreateNameRecognizerOptions['known']): readonly [NameType, string][] {
  const own: [NameType, string][] = [];
  for (const [type, names] of Object.entries(known ?? {})) {
    if (!(NAME_TYPES as readonly string[]).includes(type)) {
      throw new RangeError(`known must have names by ${NAME_TYPES.join(', ')}, not by '${type}'`);
    }
    for (const name of names) {
      if (typeof name !== 'string') {
        throw new TypeError(`known.${type} must hold strings, not ${describeValue(name)}`);
      }
      own.push([type as NameType, name]);
    }
  }
  return own;
}
