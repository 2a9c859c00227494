import {
  composeOffsetMaps,
  identityOffsetMap,
  invertOffsetMap,
  mapSpan,
  type Span,
} from '@quocngu/span';
import { requireOneOf, requireString } from '../arguments/require.ts';
import { type MappedText, rewriteMatches } from '../normalize/mapped-text.ts';
import { normalize, type NormalizeOptions } from '../normalize/normalize.ts';
import { normalizeWithMap } from '../normalize/normalize-with-map.ts';
import { fullWidth, unusualSpace, zeroWidth } from './invisible.ts';
import { lookAlike } from './look-alikes.ts';
import { deprecatedMark, detachedMark, duplicateMark, markOrder, strayMark } from './marks.ts';
import type { RepairCode, RepairPass } from './pass.ts';

/** What `repair` may be told. */
export interface RepairOptions extends NormalizeOptions {
  /** Kinds of repair that are left undone; none where left out. */
  readonly skip?: readonly RepairCode[];
}

/** One place that was repaired. */
export interface Repair {
  readonly code: RepairCode;
  /** Where it stood, in UTF-16 code units of the text that was given. */
  readonly span: Span;
  /** What stands there now, in NFC; empty where something was taken out. */
  readonly replacement: string;
}

/** A text with its damage repaired, and the account of it. */
export interface RepairedText extends MappedText {
  /** What was repaired: one kind after the other, each from left to right. */
  readonly repairs: readonly Repair[];
}

/** The text is composed behind each group, so that a letter is one character for what follows. */
const GROUPS: readonly (readonly RepairPass[])[] = [
  [deprecatedMark],
  [zeroWidth, unusualSpace, fullWidth],
  [duplicateMark, markOrder, detachedMark, strayMark, lookAlike],
];

/**
 * Repairs what conversions and keyboards do to Vietnamese letters: marks in the wrong order, twice or
 * torn off, letters that only look like đ and ư, spaces and signs that cannot be seen, full-width
 * letters. Words of other languages and scripts keep theirs. The text comes out in one Unicode form.
 *
 * @param text - Any string.
 * @param options - `form`: `nfc` (the default) or `nfd`; `skip`: kinds of repair to leave undone.
 * @returns The text, the map from offsets of the text given to offsets of the new one, and what was
 *   repaired. A change of form alone (ế composed or decomposed) is in the map, and no repair.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { repair } from '@quocngu/text';
 *
 * const { text, repairs } = repair('\u00d0a\u0301\u0302t\u200b nước');
 * text; //=> 'Đất nước'
 * repairs.map(({ code }) => code); //=> ['zero-width', 'mark-order', 'look-alike']
 * repairs[1]?.span; //=> { start: 1, end: 4 }
 * ```
 */
export function repair(text: string, options: RepairOptions = {}): RepairedText {
  requireString(text);
  const { skip = [], form = 'nfc' } = options;
  normalize('', { form });
  const codes = GROUPS.flat().map(({ code }) => code);
  for (const code of skip) requireOneOf('skip', code, codes);

  let repaired: RepairedText = { text, map: identityOffsetMap(text.length), repairs: [] };
  for (const group of GROUPS) {
    for (const pass of group) {
      if (!skip.includes(pass.code)) repaired = repairOnce(repaired, pass);
    }
    repaired = follow(repaired, normalizeWithMap(repaired.text));
  }
  return follow(repaired, normalizeWithMap(repaired.text, { form }));
}

function repairOnce(before: RepairedText, { code, pattern, rewrite }: RepairPass): RepairedText {
  const back = invertOffsetMap(before.map);
  const repairs: Repair[] = [];
  const after = rewriteMatches(before.text, before.text.matchAll(pattern), (match) => {
    const replacement = rewrite(match);
    if (replacement !== match[0]) {
      const end = match.index + match[0].length;
      repairs.push({ code, span: mapSpan(back, { start: match.index, end }), replacement });
    }
    return replacement;
  });
  return follow({ ...before, repairs: [...before.repairs, ...repairs] }, after);
}

/** What stands after one more rewriting. */
function follow({ map, repairs }: RepairedText, after: MappedText): RepairedText {
  return { text: after.text, map: composeOffsetMaps(map, after.map), repairs };
}
