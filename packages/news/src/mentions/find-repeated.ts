import type { FieldSpan } from '@quocngu/article';
import type { FoundName } from './found-name.ts';

/** A token that can begin a name: a capital, and what is joined to it. */
const BEGINNING = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

const OUTLINE_BITS = 12;

const SPACE = 0x20;

const CAPITAL = /^\p{Lu}$/u;
const WORD_PART = /^[\p{L}\p{M}\p{N}]$/u;

/** With a letter, a mark or another capital behind it, it is the beginning of another name. */
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|\s\p{Lu})/u;

/**
 * Finds where a text repeats names to the letter that are known from elsewhere in the article: what a
 * reader has been told once needs no hint the second time.
 *
 * @param text - The text.
 * @param field - Its field; the body where left out.
 * @param known - The names; those of one syllable should be abbreviations that the article explains.
 */
export function findRepeated(
  text: string,
  field: FieldSpan['field'],
  known: readonly FoundName[],
): readonly FoundName[] {
  const names = new Map<string, FoundName>();
  for (const name of known) if (!names.has(name.text)) names.set(name.text, name);
  const lengths = lengthsByBeginning(names.keys());
  if (lengths.size === 0) return [];
  const outlines = drawOutlines([...names.keys()]);
  const found: FoundName[] = [];
  let unit = text.charCodeAt(0);
  for (let index = 0; index < text.length; index++) {
    const first = unit;
    unit = text.charCodeAt(index + 1);
    if (outlines[outlineOf(first, unit)] === 0) continue;
    // In this order, so that each letter is looked at a few times at most.
    if (!isCapitalAt(text, index) || isInside(text, index)) continue;
    BEGINNING.lastIndex = index;
    const beginning = BEGINNING.exec(text)?.[0] ?? '';
    for (const length of lengths.get(beginning) ?? []) {
      const end = index + length;
      const name = names.get(text.slice(index, end));
      if (name === undefined || GOES_ON.test(text.slice(end, end + 3))) continue;
      const span = field === undefined ? { start: index, end } : { field, start: index, end };
      found.push({ type: name.type, text: name.text, span, origin: 'mention/repeated-name' });
      break;
    }
  }
  return found;
}

/** How long names are, by the token that they begin with; the longest first. */
function lengthsByBeginning(names: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    BEGINNING.lastIndex = 0;
    const found = BEGINNING.exec(name);
    if (found?.index !== 0) continue;
    const [first] = found;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  return new Map(Array.from(lengths, ([first, all]) => [first, [...all].sort((a, b) => b - a)]));
}

/** How names begin, so that few letters of a text are worth a look. */
function drawOutlines(names: readonly string[]): Uint8Array {
  const outlines = new Uint8Array(1 << OUTLINE_BITS);
  // What follows a name of one unit may be anything.
  if (names.some(({ length }) => length < 2)) return outlines.fill(1);
  for (const name of names) outlines[outlineOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
  return outlines;
}

/** Two units, mixed into a small number. */
function outlineOf(first: number, second: number): number {
  return Math.imul((first << 13) ^ second, 0x9e3779b1) >>> (32 - OUTLINE_BITS);
}

function isCapitalAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return CAPITAL.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Tells whether a token that a capital began goes on at an offset. */
function isInside(text: string, offset: number): boolean {
  for (let at = offset; at > 0;) {
    if (text.charCodeAt(at - 1) === SPACE) return false;
    const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1;
    const before = text.slice(isPair ? at - 2 : at - 1, at);
    if (CAPITAL.test(before)) return true;
    if (!WORD_PART.test(before)) return false;
    at -= before.length;
  }
  return false;
}
