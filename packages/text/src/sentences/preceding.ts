import { classAt, isWordAt } from '../characters/classes.ts';
import { ENDINGS, LABELS, lists, NUMBERED, TITLES } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** The word before a stop. */
export interface PrecedingWord {
  /** Where it begins. */
  readonly start: number;
  /** In NFC; empty where a quote, a bracket or a space is before the stop. */
  readonly word: string;
  readonly role: WordRole;
}

/**
 * What a word is to the full stop behind it: it stands before a name (`TS.`), before a number
 * (`tr.`), at the end of a list (`v.v.`), is one capital or several with stops (`J.K.`), or none of
 * these.
 */
export type WordRole = 'title' | 'numbered' | 'ending' | 'initial' | 'plain';

/** Letters that are looked back over at most: no abbreviation is longer. */
const LONGEST_WORD = 24;

/** Code units that they take at most: four a letter, which leaves room for its marks. */
const MOST_UNITS = 96;

/** The longest sentence, in code units of NFC, that may be a label: `Chương XXVIII`. */
const LONGEST_LABEL = 40;

/** Numbers a part of the text: `1`, `1.2`, `a`, `IV`. */
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-zĐđ]|[IVXL]{1,7})$/;

/** Reads the word before the offset; it does not reach back beyond the sentence in hand. */
export function precedingWord({ text, start, abbreviations }: Scan, end: number): PrecedingWord {
  const from = wordStart(text, start, end);
  const word = text.slice(from, end).normalize('NFC');
  return { start: from, word, role: roleOf(word, abbreviations) };
}

/**
 * Where the word before `end` begins: behind the last space, quote, bracket, comma, colon or
 * semicolon. Full stops, hyphens, slashes and the like belong to it: `GS.TS`, `đ/c`.
 *
 * @returns `end` where it is longer than words are.
 */
export function wordStart(text: string, from: number, end: number): number {
  let start = end;
  let letters = 0;
  for (let at = end - 1; at >= from; at--) {
    if (end - at > MOST_UNITS) return end;
    if (classAt(text, at) === 'mark') continue;
    if (!isWordAt(text, at) && !'./-–&'.includes(text.charAt(at))) break;
    if (++letters > LONGEST_WORD) return end;
    start = at;
  }
  return start;
}

/** The role of a word, or of the last parts of one: all of `đ/c`, the end of `GS.TS`. */
function roleOf(word: string, abbreviations: ReadonlySet<string>): WordRole {
  const known = (roles ??= readRoles());
  let form = word;
  for (;;) {
    if (abbreviations.has(form)) return 'title';
    if (/^[A-ZĐ](?:\.[A-ZĐ])*$/.test(form)) return 'initial';
    const role = known.get(form) ?? known.get(form.toLowerCase());
    if (role) return role;
    const cut = form.search(/[./\-–&]/);
    if (cut < 0) return 'plain';
    form = form.slice(cut + 1);
  }
}

/** Roles by word, read from the lists once. */
let roles: ReadonlyMap<string, WordRole> | undefined;

function readRoles(): ReadonlyMap<string, WordRole> {
  const found = new Map<string, WordRole>();
  for (const word of TITLES.split(' ')) found.set(word, 'title');
  for (const word of NUMBERED.split(' ')) found.set(word, 'numbered');
  for (const word of ENDINGS.split(' ')) found.set(word, 'ending');
  // The lists begin and end with a space.
  return found.set('', 'plain');
}

/** Tells whether all that the sentence in hand holds before the offset is the number of a part. */
export function isLabelSoFar({ text, start }: Scan, offset: number): boolean {
  return offset - start <= 2 * LONGEST_LABEL && isLabel(text.slice(start, offset));
}

/** Tells whether a text is the number of a part and nothing else: `1`, `- a)`, `Điều 5`. */
export function isLabel(text: string): boolean {
  const composed = text.normalize('NFC');
  if (composed.length > LONGEST_LABEL) return false;
  const bare = composed.replace(/^[-–—•*+\s([]+|[)\]]$/g, '');
  const [first = '', second, ...others] = bare.split(/\s+/);
  if (second === undefined) return NUMBERING.test(first);
  return others.length === 0 && lists(LABELS, first.toLowerCase()) && NUMBERING.test(second);
}
