import { FLAG, type ByteKind } from './byte-reading.ts';

/**
 * Reads bytes that are letters with one mark each at most. It takes four at a time, in four fifths
 * of the time of one by one.
 */
export const createPairCopier: ByteKind['createCopier'] = (units, marks) => {
  // What a byte (times 32) composes to with the mark behind it; 0 where that is no one character.
  const pairs = new Uint16Array(256 * 32);
  units.forEach((unit, byte) => {
    marks.forEach((mark, number) => {
      const composed = (String.fromCharCode(unit) + mark).normalize();
      if (unit < FLAG && composed.length === 1) pairs[byte * 32 + number] = composed.charCodeAt(0);
    });
  });
  return (bytes, out) => {
    const compose = (at: number, unit: number): number =>
      pairs[(bytes[at - 1] ?? 0) * 32 + (unit & 31)] ?? 0;
    let count = 0;
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      const first = units[bytes[at] ?? 0] ?? 0;
      const second = units[bytes[at + 1] ?? 0] ?? 0;
      const third = units[bytes[at + 2] ?? 0] ?? 0;
      const fourth = units[bytes[at + 3] ?? 0] ?? 0;
      if (first < FLAG) out[count++] = first;
      else if ((out[count - 1] = compose(at, first)) === 0) return -1;
      if (second < FLAG) out[count++] = second;
      else if ((out[count - 1] = compose(at + 1, second)) === 0) return -1;
      if (third < FLAG) out[count++] = third;
      else if ((out[count - 1] = compose(at + 2, third)) === 0) return -1;
      if (fourth < FLAG) out[count++] = fourth;
      else if ((out[count - 1] = compose(at + 3, fourth)) === 0) return -1;
    }
    for (; at < bytes.length; at++) {
      const unit = units[bytes[at] ?? 0] ?? 0;
      if (unit < FLAG) out[count++] = unit;
      else if ((out[count - 1] = compose(at, unit)) === 0) return -1;
    }
    return count;
  };
};
