import type { Span } from '@quocngu/span';
import { CLAUSE_CUES, DENIALS, OBJECT_CUES } from './speech-cues.ts';

/** A verb that says that somebody speaks, where it stands. */
export interface Cue extends Span {
  /** Whether a clause follows it without *rằng* or a colon. */
  readonly takesClause: boolean;
}

/** A verb of several words, behind its first one. */
interface Verb {
  readonly rest: readonly string[];
  readonly takesClause: boolean;
}

/**
 * Finds the cues of a text, denied ones left out (*không cho biết*), in document order. It goes from
 * word to word: an expression of all verbs would try each of them at each letter.
 */
export function findCues(body: string): readonly Cue[] {
  const words = splitAtSpace(body);
  const { starts, ends } = words;
  const { beginnings, byFirstWord } = verbsByFirstWord();
  const cues: Cue[] = [];
  for (let at = 0; at < starts.length; at += 1) {
    // Few words begin like a verb, so few are cut out.
    if (!beginnings.has(beginningOf(body, starts[at] ?? 0))) continue;
    const verb = byFirstWord
      .get(wordAt(body, words, at))
      ?.find(({ rest }) => follows(body, words, at, rest));
    if (verb === undefined) continue;
    const last = at + verb.rest.length;
    const isDenied = at > 0 && denials().has(wordAt(body, words, at - 1));
    const { takesClause } = verb;
    if (!isDenied) cues.push({ start: starts[at] ?? 0, end: ends[last] ?? 0, takesClause });
    at = last;
  }
  return cues;
}

/** Where the words of a text begin and end. */
interface SplitText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordAt(body: string, { starts, ends }: SplitText, at: number): string {
  return body.slice(starts[at], ends[at]);
}

/** Tells whether these words come next, with nothing but space between them. */
function follows(body: string, words: SplitText, at: number, rest: readonly string[]): boolean {
  const { starts, ends } = words;
  return rest.every((text, index) => {
    const next = at + index + 1;
    return starts[next] === (ends[next - 1] ?? 0) + 1 && wordAt(body, words, next) === text;
  });
}

/** The words between spaces, without the marks in front of them and behind. */
function splitAtSpace(body: string): SplitText {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at += 1) {
    if (at < body.length && !isSpace(body.charCodeAt(at))) continue;
    let end = at;
    while (start < end && isMark(body.charCodeAt(start))) start += 1;
    while (end > start && isMark(body.charCodeAt(end - 1))) end -= 1;
    if (end > start) {
      starts.push(start);
      ends.push(end);
    }
    start = at + 1;
  }
  return { starts, ends };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
}

/** Punctuation of ASCII, and that of U+2010 to U+2027, where dashes, quotation marks and dots are. */
function isMark(unit: number): boolean {
  if (unit > 0x2027) return false;
  if (unit >= 0x2010) return true;
  return (
    (unit > 0x20 && unit < 0x30) || (unit >= 0x3a && unit < 0x41) || unit === 0xab || unit === 0xbb
  );
}

/** The verbs in composed and decomposed letters. */
interface KnownVerbs {
  /** By their first words, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Verb[]>;
  /** How their first words begin. */
  readonly beginnings: ReadonlySet<number>;
}

let verbs: KnownVerbs | undefined;

function verbsByFirstWord(): KnownVerbs {
  if (verbs !== undefined) return verbs;
  const byFirstWord = new Map<string, Verb[]>();
  const add = (text: string, takesClause: boolean): void => {
    for (const form of ['NFC', 'NFD'] as const) {
      const [first = '', ...rest] = text.normalize(form).split(' ');
      const known = byFirstWord.get(first) ?? [];
      known.push({ rest, takesClause });
      byFirstWord.set(first, known);
    }
  };
  for (const text of CLAUSE_CUES) add(text, true);
  for (const text of OBJECT_CUES) add(text, false);
  for (const known of byFirstWord.values())
    known.sort((left, right) => right.rest.length - left.rest.length);
  const beginnings = new Set([...byFirstWord.keys()].map((first) => beginningOf(first, 0)));
  return (verbs = { byFirstWord, beginnings });
}

/** The first two units of a word, as one number. */
function beginningOf(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

let denied: ReadonlySet<string> | undefined;

function denials(): ReadonlySet<string> {
  denied ??= new Set(DENIALS.flatMap((word) => [word, word.normalize('NFD')]));
  return denied;
}
