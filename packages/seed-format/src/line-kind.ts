/** What a line is by itself, before its place in a record is known. */
export type LineKind = 'blank' | 'rule' | 'address' | 'text';

/** The fewest hyphens that make a rule: `-----`. */
const SHORTEST_RULE = 5;

/** The hyphens of a rule in canonical form: `-----------------`. */
export const CANONICAL_RULE_LENGTH = 17;

/** U+FEFF, in front of a whole file or of a record of joined files. */
export const BYTE_ORDER_MARK = '\uFEFF';

const TAB = 0x09;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const CAPITAL_H = 0x48;
const SMALL_H = 0x68;
const BYTE_ORDER_MARK_UNIT = 0xfeff;

/** An absolute http or https address: a letter, a digit or `[` begins the host, no white space. */
const ADDRESS = /^https?:\/\/[\p{L}\p{N}[]\S*$/iu;

/**
 * Tells what the line `text.slice(start, end)` is. It looks at the first characters of most lines,
 * and at every character only of blank lines, rules and addresses.
 */
export function classifyLine(text: string, start: number, end: number): LineKind {
  const first = skipSpace(text, start, end);
  if (first === end) return 'blank';
  switch (text.charCodeAt(first)) {
    case HYPHEN:
      return measureRule(text, first, end) > 0 ? 'rule' : 'text';
    case SMALL_H:
    case CAPITAL_H:
      return isAddressAt(text, first, end) ? 'address' : 'text';
    case BYTE_ORDER_MARK_UNIT:
      return first === start && isAddressAt(text, start + 1, end) ? 'address' : 'text';
    default:
      return 'text';
  }
}

/** Counts the hyphens of the rule `text.slice(start, end)`; 0 where it is no rule. */
export function measureRule(text: string, start: number, end: number): number {
  const first = skipSpace(text, start, end);
  let last = first;
  while (last < end && text.charCodeAt(last) === HYPHEN) last++;
  const isRule = last - first >= SHORTEST_RULE && skipSpace(text, last, end) === end;
  return isRule ? last - first : 0;
}

function isAddressAt(text: string, start: number, end: number): boolean {
  const first = skipSpace(text, start, end);
  return isAddress(text.slice(first, skipSpaceBack(text, first, end)));
}

/** Tells whether a line without surrounding space is an absolute http or https address. */
export function isAddress(line: string): boolean {
  return ADDRESS.test(line);
}

/** The offset of the first character from `start` that is neither space nor tab, or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The offset after the last character before `end` that is neither space nor tab, or `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}
