import { PLACE_HEADS } from './place-heads.ts';

/**
 * What joins a place to the one around it: a comma, with or without a word for the kind of the second,
 * or a bracket.
 */
const JOINT = /^\s?[,(]\s?(?:[\p{Ll}\p{M}]+\s|\p{L}{1,2}\.\s?|TP\s){0,2}$/u;

const LONGEST_JOINT = 24;

/** Tells which place an enumeration from small to great puts another one in: `xã A, huyện B, tỉnh C`. */
export function isJoint(between: string): boolean {
  return between.length <= LONGEST_JOINT && JOINT.test(between);
}

/** Ranks of kinds, from small to great; only a greater one can be around a smaller one. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    ['xã', 'phường', 'thị trấn', 'đặc khu'],
    ['quận', 'huyện', 'thị xã'],
    ['thành phố'],
    ['tỉnh'],
    ['nước'],
  ].flatMap((heads, rank) => heads.map((head): readonly [string, number] => [head, rank])),
);

/** Whether the kind of the second can hold one of the first; `thành phố` may be of either rank. */
export function canHold(inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined) return false;
  const small = RANKS.get(inner);
  if (small === undefined) return false;
  const great = outer === undefined ? undefined : RANKS.get(outer);
  return great === undefined || great > small;
}

/** The key of a place without the word for its kind: `Thành phố Hồ Chí Minh`, `TP.HCM`. */
export function placeKey(key: string): string {
  const plain = key.replace(/^tp\.?\s?hcm$/, 'hồ chí minh');
  for (const head of PLACE_HEADS.keys()) {
    if (plain.startsWith(`${head} `) && !/^\d/.test(plain.slice(head.length + 1))) {
      return plain.slice(head.length + 1);
    }
  }
  return plain;
}
