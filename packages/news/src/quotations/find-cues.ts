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
  const known = verbsByFirstWord();
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) break;
    // Few words begin like a verb, so few are cut out.
    if (!known.beginnings.has(beginningOf(body, first.start))) continue;
    const verbs = known.byFirstWord.get(body.slice(first.start, first.end));
    const verb = verbs?.find(({ rest }) => follows(body, words, at, rest));
    if (verb === undefined) continue;
    const last = words[at + verb.rest.length] ?? first;
    const before = words[at - 1];
    const isDenied = before !== undefined && denials().has(body.slice(before.start, before.end));
    const { takesClause } = verb;
    if (!isDenied) cues.push({ start: first.start, end: last.end, takesClause });
    at += verb.rest.length;
  }
  return cues;
}

/** Tells whether these words come next, with nothing but space between them. */
function follows(
  body: string,
  words: readonly Span[],
  at: number,
  rest: readonly string[],
): boolean {
  return rest.every((text, index) => {
    const before = words[at + index];
    const word = words[at + index + 1];
    if (before === undefined || word === undefined) return false;
    return word.start === before.end + 1 && body.slice(word.start, word.end) === text;
  });
}

/** The words between spaces, without the marks in front of them and behind. */
function splitAtSpace(body: string): readonly Span[] {
  const words: Span[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at += 1) {
    if (at < body.length && !isSpace(body.charCodeAt(at))) continue;
    let end = at;
    while (start < end && isMark(body.charCodeAt(start))) start += 1;
    while (end > start && isMark(body.charCodeAt(end - 1))) end -= 1;
    if (end > start) words.push({ start, end });
    start = at + 1;
  }
  return words;
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
