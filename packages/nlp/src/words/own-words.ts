import type { Diagnostic } from '@quocngu/span';
import {
  addBranch,
  countPlaces,
  createLexicon,
  DEEPER,
  findBranch,
  type Lexicon,
} from './lexicon.ts';
import type { Run } from './run.ts';
import type { Scanner } from './scanner.ts';
import { CODE } from './token-kind.ts';
import { addSyllable, createVocabulary, findSyllable } from './vocabulary.ts';

/** What `addWords` may report: an entry that is there twice, is empty, or holds a sign. */
export type WordListCode = 'duplicate-word' | 'empty-word' | 'word-with-sign';

/**
 * How much an added word counts: `normal` as a word that dictionaries have, which the words around it
 * can outweigh; `high` as a word wherever it stands.
 */
export type WordPriority = 'high' | 'normal';

/** Words of the caller's, and where they stand in runs. */
export interface OwnWords {
  readonly add: (
    words: Iterable<string>,
    priority: WordPriority,
  ) => readonly Diagnostic<WordListCode>[];
  /** Marks the words that stand in a run which was looked up. */
  readonly mark: (run: Run) => void;
}

/** The class that the lists of the model give to words that all of them have. */
const LISTED_CLASS = 3;

/** Longer words are too seldom chance to be weighed. */
const LONGEST_WEIGHED = 4;

/** Outweighs any sum of weights. */
const FORCE = 0x100000;

/** Creates an empty list of words. */
export function createOwnWords(scanner: Scanner): OwnWords {
  /** Each word by the hashes of its tokens, with what it counts. */
  const words = new Map<string, { readonly hashes: readonly number[]; priority: WordPriority }>();
  const vocabulary = createVocabulary(0);
  let lexicon = createLexicon(0);
  /** At the places of the lexicon that end a word: 1 for normal words, 2 for those of high priority. */
  let priorities = new Uint8Array(0);

  return { add, mark };

  function add(
    list: Iterable<string>,
    priority: WordPriority,
  ): readonly Diagnostic<WordListCode>[] {
    const diagnostics: Diagnostic<WordListCode>[] = [];
    let index = 0;
    for (const word of list) {
      if (typeof word !== 'string')
        throw new TypeError(`words must be strings, not ${typeof word}`);
      const code = enter(word, priority);
      if (code !== undefined) diagnostics.push(describe(code, word, index));
      index++;
    }
    rebuild();
    return diagnostics;
  }

  function enter(word: string, priority: WordPriority): WordListCode | undefined {
    const hashes: number[] = [];
    scanner.reset();
    for (let at = 0; at < word.length;) {
      if (/\s/.test(word.charAt(at))) {
        at++;
        continue;
      }
      scanner.scan(word, at);
      if (scanner.kind > CODE) return 'word-with-sign';
      hashes.push(scanner.hash);
      at = scanner.end;
    }
    if (hashes.length === 0) return 'empty-word';
    const key = hashes.join(' ');
    const known = words.get(key);
    words.set(key, { hashes, priority });
    return known?.priority === priority ? 'duplicate-word' : undefined;
  }

  function rebuild(): void {
    const tokens = [...words.values()].reduce((sum, { hashes }) => sum + hashes.length, 0);
    lexicon = createLexicon(tokens);
    priorities = new Uint8Array(countPlaces(lexicon));
    for (const { hashes, priority } of words.values()) {
      let node = 0;
      let place = 0;
      for (const hash of hashes) {
        place = addBranch(lexicon, node, numberOf(hash));
        node = DEEPER + place;
      }
      priorities[place] = priority === 'high' || hashes.length > LONGEST_WEIGHED ? 2 : 1;
    }
  }

  function numberOf(hash: number): number {
    const known = findSyllable(vocabulary, hash);
    if (known >= 0) return known;
    const number = vocabulary.size + 1;
    addSyllable(vocabulary, hash, number);
    return number;
  }

  function mark(run: Run): void {
    const { count } = run;
    run.isForced = false;
    let free = 1;
    for (let start = 1; start <= count; start++) {
      let node = 0;
      let longest = 0;
      for (let at = start; at <= count; at++) {
        const place = follow(lexicon, node, run.hashes[at] ?? 0);
        if (place < 0) break;
        if (priorities[place] === 1) list(run, start, at - start + 1);
        if (priorities[place] === 2) longest = at - start + 1;
        node = DEEPER + place;
      }
      // The first of overlapping words wins, and of those with one beginning the longest.
      if (longest === 0 || start < free) continue;
      force(run, start, start + longest - 1);
      free = start + longest;
    }
  }

  function follow(from: Lexicon, node: number, hash: number): number {
    const number = findSyllable(vocabulary, hash);
    return number < 0 ? -1 : findBranch(from, node, number);
  }
}

/** Enters a word of two to four tokens as a listed one. */
function list(run: Run, start: number, tokens: number): void {
  if (tokens === 2) run.pairClasses[start] = LISTED_CLASS;
  if (tokens === 3) run.threeClasses[start] = LISTED_CLASS;
  if (tokens === 4) run.fourClasses[start] = LISTED_CLASS;
}

/** Joins the gaps inside a word, and parts those at its ends. */
function force(run: Run, start: number, end: number): void {
  if (!run.isForced) {
    run.isForced = true;
    run.forces.fill(0, 0, run.count + 1);
  }
  run.forces[start - 1] = -FORCE;
  run.forces[end] = -FORCE;
  run.forces.fill(FORCE, start, end);
}

function describe(code: WordListCode, word: string, index: number): Diagnostic<WordListCode> {
  const found = { code, span: { start: 0, end: word.length }, data: { index } };
  switch (code) {
    case 'duplicate-word':
      return { ...found, severity: 'info', message: 'The word is there already.' };
    case 'empty-word':
      return { ...found, severity: 'warning', message: 'The entry has no letter or digit.' };
    case 'word-with-sign':
      return {
        ...found,
        severity: 'warning',
        message: 'The word holds a sign that ends words.',
        hint: 'Give a pattern to be protected instead.',
      };
  }
}
