import type { FieldSpan } from '@quocngu/article';
import type { FoundName } from './found-name.ts';

/** A token that can begin a name: a capital, and what is joined to it. */
const BEGINNING = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

const LOOK_BITS = 0x3ff;

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
  const byBeginning = new Map<string, Map<string, FoundName>>();
  for (const name of known) {
    const [first = ''] = name.text.match(BEGINNING) ?? [];
    if (first === '' || !name.text.startsWith(first)) continue;
    const names = byBeginning.get(first) ?? new Map<string, FoundName>();
    if (!names.has(name.text)) names.set(name.text, name);
    byBeginning.set(first, names);
  }
  if (byBeginning.size === 0) return [];
  const lengths = new Map(
    [...byBeginning].map(([first, names]) => [
      first,
      [...new Set([...names.keys()].map(({ length }) => length))].sort((a, b) => b - a),
    ]),
  );
  // Few letters are worth a look; by their last bits, so that the table is small.
  const mayBegin = new Uint8Array(LOOK_BITS + 1);
  for (const first of byBeginning.keys()) mayBegin[first.charCodeAt(0) & LOOK_BITS] = 1;
  const found: FoundName[] = [];
  for (let index = 0; index < text.length; index++) {
    if (mayBegin[text.charCodeAt(index) & LOOK_BITS] === 0) continue;
    // In this order, so that each letter is looked at a few times at most.
    if (!isCapitalAt(text, index) || isInside(text, index)) continue;
    BEGINNING.lastIndex = index;
    const first = BEGINNING.exec(text)?.[0] ?? '';
    for (const length of lengths.get(first) ?? []) {
      const end = index + length;
      const name = byBeginning.get(first)?.get(text.slice(index, end));
      if (name === undefined || GOES_ON.test(text.slice(end, end + 3))) continue;
      const span = field === undefined ? { start: index, end } : { field, start: index, end };
      found.push({ type: name.type, text: name.text, span, origin: 'mention/repeated-name' });
      break;
    }
  }
  return found;
}

function isCapitalAt(text: string, offset: number): boolean {
  return CAPITAL.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Tells whether a token that a capital began goes on at an offset. */
function isInside(text: string, offset: number): boolean {
  for (let at = offset; at > 0;) {
    const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1;
    const before = text.slice(isPair ? at - 2 : at - 1, at);
    if (CAPITAL.test(before)) return true;
    if (!WORD_PART.test(before)) return false;
    at -= before.length;
  }
  return false;
}
