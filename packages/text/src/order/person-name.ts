import { requireString } from '../arguments/require.ts';

/** The parts of a person's name, each as written; `''` for one that the name has not. */
export interface PersonName {
  /** The family name, `họ`, which comes first: `Nguyễn`. */
  readonly family: string;
  /** What stands between, `tên đệm`: `Thị Minh`. */
  readonly middle: string;
  /** The given name, `tên`, by which people are called and sorted: `Khai`. */
  readonly given: string;
}

/**
 * Takes a Vietnamese person's name apart: the first word is the family name, the last one the given
 * name, and what stands between is the middle name. A single word is a given name.
 *
 * It cannot know double names: of `Nguyễn Thị Minh Khai` the given name may be `Minh Khai`, of
 * `Tôn Nữ Thị Ninh` the family name is `Tôn Nữ`. Titles (`ông`, `TS.`) are taken for names, and so are
 * names that are not in Vietnamese order. Where the parts are known, give them instead of the name.
 *
 * @param text - A name; white space around and between its words counts for nothing.
 * @returns The parts; the words of a middle name stand apart by one space.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { parsePersonName } from '@quocngu/text';
 *
 * parsePersonName('Nguyễn Thị Minh Khai'); //=> { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }
 * parsePersonName('Hồ Xuân'); //=> { family: 'Hồ', middle: '', given: 'Xuân' }
 * ```
 */
export function parsePersonName(text: string): PersonName {
  requireString(text);
  const words = text.trim().split(/\s+/);
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { family, middle: words.join(' '), given };
}

/**
 * The parts in the order in which they are compared: given, middle, family. Throws a TypeError for what
 * is neither a name nor its parts.
 */
export function orderedParts(name: string | PersonName): readonly [string, string, string] {
  const parts: Partial<PersonName> =
    typeof name === 'string' ? parsePersonName(name) : (Object(name) as Partial<PersonName>);
  const { family, middle, given } = parts;
  if (typeof given === 'string' && typeof middle === 'string' && typeof family === 'string') {
    return [given, middle, family];
  }
  throw new TypeError('a name must be a string, or have the strings family, middle and given');
}
