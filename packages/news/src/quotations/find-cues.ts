import type { Span } from '@quocngu/span';
import { CLAUSE_CUES, DENIALS, OBJECT_CUES } from './speech-cues.ts';

/** A verb that says that somebody speaks, where it stands. */
export interface Cue extends Span {
  /** Whether a clause follows it without *rằng* or a colon. */
  readonly takesClause: boolean;
}

/** A verb, by what stands behind its first word. */
interface Verb {
  readonly rest: readonly string[];
  readonly takesClause: boolean;
}

/**
 * Finds the cues of a text, denied ones left out (*không cho biết*), in document order. A word stands
 * between spaces, the marks in front of it and behind apart. Few words begin like a verb, so few are
 * cut out: an expression of all verbs would try each of them at each letter.
 */
export function findCues(body: string): readonly Cue[] {
  const { byFirstWord, beginnings } = (verbs ??= listVerbs());
  const cues: Cue[] = [];
  let [unit, second] = [body.charCodeAt(0), body.charCodeAt(1)];
  for (let at = 0; at < body.length;) {
    const start = at++;
    const third = body.charCodeAt(at + 1);
    const mayBegin = beginnings[outlineOf(unit, second, third)] === 1;
    [unit, second] = [second, third];
    if (!mayBegin || !beginsWord(body, start)) continue;
    const firstEnd = endOfWord(body, start);
    for (const { rest, takesClause } of byFirstWord.get(body.slice(start, firstEnd)) ?? []) {
      const end = endOfRest(body, firstEnd, rest);
      if (end === undefined) continue;
      if (!denials().has(wordBefore(body, start))) cues.push({ start, end, takesClause });
      at = end;
      [unit, second] = [body.charCodeAt(at), body.charCodeAt(at + 1)];
      break;
    }
  }
  return cues;
}

/** The end of words that follow, with nothing but a space between them; `undefined` where others do. */
function endOfRest(body: string, from: number, rest: readonly string[]): number | undefined {
  let end = from;
  for (const word of rest) {
    const start = end + 1;
    const follows = isSpace(body.charCodeAt(end)) && body.startsWith(word, start);
    if (!follows || endOfWord(body, start) !== start + word.length) return undefined;
    end = start + word.length;
  }
  return end;
}

/** Tells whether nothing but marks stands between an offset and the space before it. */
function beginsWord(body: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && isMark(body.charCodeAt(at - 1))) at--;
  return at === 0 || isSpace(body.charCodeAt(at - 1));
}

/** The end of a word, the marks behind it apart. */
function endOfWord(body: string, start: number): number {
  let at = start;
  let end = start;
  for (; at < body.length; at++) {
    const unit = body.charCodeAt(at);
    if (isSpace(unit)) break;
    if (!isMark(unit)) end = at + 1;
  }
  return end;
}

/** The word before another one; `''` where there is none. */
function wordBefore(body: string, start: number): string {
  let end = start;
  while (end > 0 && isSpaceOrMark(body.charCodeAt(end - 1))) end--;
  let first = end;
  for (let at = end; at > 0; at--) {
    const unit = body.charCodeAt(at - 1);
    if (isSpace(unit)) break;
    if (!isMark(unit)) first = at - 1;
  }
  return body.slice(first, end);
}

function isSpaceOrMark(unit: number): boolean {
  return isSpace(unit) || isMark(unit);
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
  /** 1 where a first word begins so, by `outlineOf`. */
  readonly beginnings: Uint8Array;
}

let verbs: KnownVerbs | undefined;

function listVerbs(): KnownVerbs {
  const byFirstWord = new Map<string, Verb[]>();
  const beginnings = new Uint8Array(1 << OUTLINE_BITS);
  const draw = (word: string): void => {
    const [first = 0, second = 0, third = 0] = Array.from(word, (sign) => sign.charCodeAt(0));
    beginnings[outlineOf(first, second, third)] = 1;
  };
  const add = (text: string, takesClause: boolean): void => {
    for (const form of ['NFC', 'NFD'] as const) {
      const [first = '', ...rest] = text.normalize(form).split(' ');
      const known = byFirstWord.get(first) ?? [];
      known.push({ rest, takesClause });
      byFirstWord.set(first, known);
      draw(first);
      // What stands behind a word of two letters is the third unit.
      if (first.length === 2) for (const sign of signsBehind()) draw(first + sign);
    }
  };
  for (const text of CLAUSE_CUES) add(text, true);
  for (const text of OBJECT_CUES) add(text, false);
  for (const known of byFirstWord.values())
    known.sort((left, right) => right.rest.length - left.rest.length);
  return { byFirstWord, beginnings };
}

const OUTLINE_BITS = 13;

/** The first three units of a word, mixed into a small number. */
function outlineOf(first: number, second: number, third: number): number {
  const mixed = Math.imul((first << 13) ^ second, 0x9e3779b1) ^ third;
  return Math.imul(mixed, 0x85ebca6b) >>> (32 - OUTLINE_BITS);
}

/** All spaces and marks. */
function signsBehind(): readonly string[] {
  const signs = Array.from({ length: 0x2028 }, (_, unit) => String.fromCharCode(unit));
  return signs.filter((sign) => isSpaceOrMark(sign.charCodeAt(0)));
}

let denied: ReadonlySet<string> | undefined;

function denials(): ReadonlySet<string> {
  denied ??= new Set(DENIALS.flatMap((word) => [word, word.normalize('NFD')]));
  return denied;
}
