import { createAnalyzer, createMiniSearchAnalyzer, type SearchTerm } from '@quocngu/search';
import type { SeedDocument } from '@quocngu/seed-format';
import MiniSearch from 'minisearch';
import type { SearchAnswer, SearchHit } from './protocol.ts';

/** What stands in a title counts as much more than what stands in a body. */
const BOOST = { title: 3 };

/** The last syllable may be only begun from this many letters on: with one, it would be half of all. */
const LEAST_BEGINNING = 2;

/** The keys of a document as two lines, each key between spaces, so that a phrase is a substring. */
interface KeyLines {
  readonly exact: string;
  readonly folded: string;
}

/** Documents that can be searched. */
export interface TextIndex {
  /** Takes a document in, in the place of one that had the same id. */
  add(id: string, document: SeedDocument): void;
  /**
   * What has the query as a phrase, or where nothing has, what has every syllable of it; the last may
   * be only begun. What agrees in all marks comes first, then what the engine ranks higher.
   */
  search(query: string): SearchAnswer;
}

/** Makes an index without documents. */
export function createTextIndex(): TextIndex {
  const { analyze } = createAnalyzer();
  const { processTerm, searchOptions, toQuery } = createMiniSearchAnalyzer();
  const known = new Map<string, string[]>();
  const engine = new MiniSearch<{ id: string; title: string; body: string }>({
    fields: ['title', 'body'],
    // It is given lines of keys, so that each text is taken apart once.
    tokenize: (line) => line.split(' '),
    processTerm(key) {
      const keys = known.get(key) ?? processTerm(key);
      known.set(key, keys);
      return keys;
    },
    searchOptions: { ...searchOptions, boost: BOOST },
  });
  const lines = new Map<string, KeyLines>();

  return {
    add(id, { title, body }) {
      if (lines.has(id)) engine.discard(id);
      const [titleKeys, bodyKeys] = [analyze(title), analyze(body)];
      engine.add({ id, title: joinExact(titleKeys), body: joinExact(bodyKeys) });
      lines.set(id, {
        // A phrase does not go on from the title to the body.
        exact: ` ${joinExact(titleKeys)} \n ${joinExact(bodyKeys)} `,
        folded: ` ${joinFolded(titleKeys)} \n ${joinFolded(bodyKeys)} `,
      });
    },
    search(query) {
      const { keys, isOpen } = readTypedQuery(query, analyze(query));
      const last = keys.at(-1);
      if (last === undefined) return { hits: [], marked: '' };
      const asked = toQuery(query.slice(0, last.end));
      const queries = asked.queries.map((part, position, { length }) =>
        typeof part !== 'string' && isOpen && position === length - 1
          ? { ...part, prefix: true }
          : part,
      );
      const found = engine.search({ ...asked, queries });
      const ranked = found.map(({ id, terms }) => ({
        id: id as string,
        isExact: agrees(keys, isOpen, terms),
        phrase: keys.length === 1 ? 1 : rankPhrase(lines.get(id as string), keys, isOpen),
      }));
      const phrases = ranked.filter(({ phrase }) => phrase > 0);
      // Sorting is stable: among equals the order of the engine stays.
      const hits = (phrases.length > 0 ? phrases : ranked).sort(
        (left, right) => Number(right.isExact) - Number(left.isExact) || right.phrase - left.phrase,
      );
      const ends = isOpen ? listEnds(last, found) : [];
      return { hits: hits.map(toHit), marked: [query.slice(0, last.end), ...ends].join(' ') };
    },
  };
}

/** The syllables that are asked for, and whether the last of them may be only begun. */
function readTypedQuery(
  query: string,
  keys: readonly SearchTerm[],
): { readonly keys: readonly SearchTerm[]; readonly isOpen: boolean } {
  const last = keys.at(-1);
  if (last?.end !== query.length) return { keys, isOpen: false };
  if (last.folded.length >= LEAST_BEGINNING) return { keys, isOpen: true };
  // A letter behind other syllables narrows nothing yet.
  const isLetter = /\p{L}/u.test(last.exact);
  return { keys: isLetter && keys.length > 1 ? keys.slice(0, -1) : keys, isOpen: false };
}

/** Whether a document has all marks that the query has; a query without marks agrees with all. */
function agrees(keys: readonly SearchTerm[], isOpen: boolean, terms: readonly string[]): boolean {
  return keys.every(({ exact, folded }, position) => {
    if (exact === folded || terms.includes(exact)) return true;
    return isOpen && position === keys.length - 1 && terms.some((term) => term.startsWith(exact));
  });
}

/** 2 for a text that has the syllables in a row as they are written, 1 for one that has other marks. */
function rankPhrase(
  line: KeyLines | undefined,
  keys: readonly SearchTerm[],
  isOpen: boolean,
): 0 | 1 | 2 {
  const end = isOpen ? '' : ' ';
  if (line?.exact.includes(` ${joinExact(keys)}${end}`) === true) return 2;
  return line?.folded.includes(` ${joinFolded(keys)}${end}`) === true ? 1 : 0;
}

function toHit({ id, isExact }: SearchHit): SearchHit {
  return { id, isExact };
}

/** What the begun syllable was found to be: with its marks where there is any, else without. */
function listEnds(
  { exact, folded }: SearchTerm,
  found: readonly { readonly terms: readonly string[] }[],
): readonly string[] {
  const terms = [...new Set(found.flatMap((hit) => hit.terms))];
  const marked = terms.filter((term) => term.startsWith(exact));
  return marked.length > 0 ? marked : terms.filter((term) => term.startsWith(folded));
}

function joinExact(keys: readonly SearchTerm[]): string {
  return keys.map(({ exact }) => exact).join(' ');
}

function joinFolded(keys: readonly SearchTerm[]): string {
  return keys.map(({ folded }) => folded).join(' ');
}
