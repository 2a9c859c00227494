import { getUnitWriter } from '../../characters/unit-writer.ts';
import { FLAG, INPUT, type PairCopier } from './pair-copier.ts';

/** Set in what is not one unit below U+4000. */
const RARE = 0x4000;

/**
 * Reads bytes that are letters with one mark each at most. It has no branch: which bytes are marks
 * cannot be foretold, and a branch foretold wrong takes the time of several bytes.
 */
export const markCopier: PairCopier = {
  // What a byte means behind another one: with `FLAG` it takes the place of that.
  createPairs: (units, marks) =>
    new Uint16Array(0x10000).map((_, pair) => {
      const unit = units[pair >> 8] ?? 0;
      const mark = marks[unit - FLAG];
      if (!mark) return Math.min(unit, RARE);
      const composed = (String.fromCharCode(units[pair & 0xff] ?? 0) + mark).normalize();
      return composed.length > 1 ? RARE : FLAG | composed.charCodeAt(0);
    }),

  copyPairs(pairs, words, length) {
    const { units: out } = getUnitWriter();
    const end = INPUT + ((length + 3) >> 2);
    let all = 0;
    let count = -1;
    let before = 0;
    let code: number;
    for (let at = INPUT; at < end; at += 2) {
      const word = words[at] ?? 0;
      const next = words[at + 1] ?? 0;
      all |= code = pairs[before | ((word & 0xff) << 8)] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[word & 0xffff] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[(word >>> 8) & 0xffff] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[word >>> 16] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[(word >>> 24) | ((next & 0xff) << 8)] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[next & 0xffff] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[(next >>> 8) & 0xffff] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      all |= code = pairs[next >>> 16] ?? 0;
      out[(count += 1 - (code >>> 15))] = code & 0x7fff;
      before = next >>> 24;
    }
    // The zeros behind the bytes were read too.
    return all & RARE ? -1 : count + 1 - (-length & 7);
  },
};
