import { COMMON, primaryOf, toElement } from './collation-element.ts';
import { MARK_ORDER, MARKED_LETTERS, PRIMARY_ORDER, VARIANTS } from './collation-order.ts';

/** What kinds of variants weigh at the third level: the steps of the Default Unicode Collation Table. */
const WIDE = 2;
const COMPATIBILITY = 3;
const CAPITAL = 6;
const SUPERSCRIPT = 19;
const SUBSCRIPT = 20;
const NO_BREAK = 26;
const FRACTION = 29;

/** Stands in the order for numbers that are compared by their value. */
export const NUMBER = '\ufdd2';

/** Primary weights from here on are those of characters that the order does not list. */
const UNLISTED = 0xfc01;

/** Characters that weigh nothing: controls, soft hyphens, zero-width, direction and variation marks. */
const IGNORED =
  /[\u034f\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\p{VS}\ufeff]/u;

/** The elements of listed characters, without tertiary weights. */
let listed: ReadonlyMap<string, number> | undefined;

/** The primary weight of a listed character; 0 for a mark. */
export function listedPrimary(character: string): number {
  return primaryOf((listed ??= readOrder()).get(character) ?? 0);
}

/**
 * Gives the collation elements of a character that does not decompose, or of one of â ă ê ô ơ ư.
 *
 * @param kind - The tertiary weight of the variant that it stands for.
 * @param isCapital - Whether it stands for a capital.
 */
export function weightsOf(character: string, kind: number = COMMON, isCapital = false): number[] {
  const element = (listed ??= readOrder()).get(character);
  if (element !== undefined) {
    return [element | (isCapital && kind < CAPITAL ? kind + CAPITAL : kind)];
  }
  if (IGNORED.test(character)) return [];
  const lower = character.toLowerCase();
  const isHigher = isCapital || lower !== character;
  const marked = MARKED_LETTERS[lower];
  if (marked !== undefined) return weightsOfAll(marked, kind, isHigher);
  const variant = VARIANTS[lower];
  if (variant !== undefined) return weightsOfAll(variant, COMPATIBILITY, isHigher);
  if (lower !== character && listed.has(lower)) return weightsOf(lower, kind, true);
  const plain = character.normalize('NFKD');
  if (plain !== character) return weightsOfAll(plain, kindOf(character), isCapital);
  if (lower !== character) return weightsOfAll(lower, kind, true);

  const code = character.codePointAt(0) ?? 0;
  const low = (((code >> 7) & 0x7f) + 2) * 0x100 + (code & 0x7f) + 2;
  return [
    toElement(UNLISTED + (code >> 14), COMMON, isCapital ? kind + CAPITAL : kind),
    toElement(low),
  ];
}

function weightsOfAll(text: string, kind: number, isCapital: boolean): number[] {
  return Array.from(text).flatMap((character) => weightsOf(character, kind, isCapital));
}

/** The tertiary weight of what a character is a variant of. */
function kindOf(character: string): number {
  if (/[\uff01-\uff5e]/.test(character)) return WIDE;
  if (/[\xaa\xb2\xb3\xb9\xba\u2070-\u207f\u2122]/.test(character)) return SUPERSCRIPT;
  if (/[\u2080-\u209c]/.test(character)) return SUBSCRIPT;
  if (/[\xa0\u2007\u2011\u202f]/.test(character)) return NO_BREAK;
  return /[\xbc-\xbe\u2150-\u215f\u2189]/.test(character) ? FRACTION : COMPATIBILITY;
}

/** Gives each character of the two orders its weight. */
function readOrder(): ReadonlyMap<string, number> {
  const elements = new Map<string, number>();
  let primary = 0x200;
  let last = 0;
  const place = (code: number): void => {
    const character = String.fromCharCode(code);
    // Frequent characters have a byte of their own; others share their first byte with neighbours.
    const isFrequent = code <= 0xff || /[ăđơư]/.test(character);
    if (isFrequent || primary % 0x100 === 0) primary = (primary & ~0xff) + 0x100;
    if (!isFrequent) primary++;
    elements.set(character, toElement(primary, COMMON));
    last = code;
  };
  for (let at = 0; at < PRIMARY_ORDER.length; at++) {
    const code = PRIMARY_ORDER.charCodeAt(at);
    if (code > 0) place(code);
    else for (const end = PRIMARY_ORDER.charCodeAt(++at); last < end;) place(last + 1);
  }

  // Typographic quotes are straight ones with a heavier secondary weight: ‘ ’ ‚ ‛ and “ ” „ ‟.
  for (let quote = 0; quote < 8; quote++) {
    const straight = elements.get(quote < 4 ? "'" : '"') ?? 0;
    const weight = toElement(primaryOf(straight), COMMON + 1 + (quote & 3));
    elements.set(String.fromCharCode(0x2018 + quote), weight);
  }
  let secondary = COMMON + 4;
  for (const group of MARK_ORDER.split(' ')) {
    secondary++;
    for (const mark of group.match(/../g) ?? []) {
      elements.set(String.fromCharCode(0x300 + parseInt(mark, 16)), toElement(0, secondary));
    }
  }
  elements.set('\ufdd0', toElement(0, secondary + 1)).set('\ufdd1', toElement(0, secondary + 2));
  return elements;
}
