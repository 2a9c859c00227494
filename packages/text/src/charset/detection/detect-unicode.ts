import { countUtf8 } from './count-utf-8.ts';

/** A form of Unicode that bytes are in, and how sure that is. */
export interface UnicodeForm {
  readonly charset: 'utf-16be' | 'utf-16le' | 'utf-8';
  readonly confidence: number;
}

/** UTF-8 counts as such where it has this many characters for each byte that belongs to none. */
const CHARACTERS_A_STRAY = 10;

/** Fewer may be chance. */
const ENOUGH_CHARACTERS = 4;

/** How far it is looked for the zero bytes of UTF-16. */
const REACH = 0x400;

/** Tells Unicode by its mark of order, by the zero bytes of UTF-16, or by the rules of UTF-8. */
export function detectUnicode(
  bytes: Uint8Array,
  samples: readonly Uint8Array[],
): UnicodeForm | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { charset: 'utf-16le', confidence: 1 };
  if (first === 0xfe && second === 0xff) return { charset: 'utf-16be', confidence: 1 };
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { charset: 'utf-8', confidence: 1 };
  }
  return detectUtf16(bytes.subarray(0, REACH)) ?? detectUtf8(samples);
}

/** Letters of Latin have a zero byte each, on one side; the other side has hardly any. */
function detectUtf16(bytes: Uint8Array): UnicodeForm | undefined {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    if (byte === 0 && at % 2 === 1) odd++;
  });
  const many = bytes.length / 10;
  if (odd > many && even < odd / 10) return { charset: 'utf-16le', confidence: 0.9 };
  if (even > many && odd < even / 10) return { charset: 'utf-16be', confidence: 0.9 };
  return undefined;
}

function detectUtf8(samples: readonly Uint8Array[]): UnicodeForm | undefined {
  const counts = samples.map((sample, index) => countUtf8(sample, index > 0));
  const characters = counts.reduce((sum, count) => sum + count.characters, 0);
  const strays = counts.reduce((sum, count) => sum + count.strays, 0);
  if (characters < ENOUGH_CHARACTERS || characters <= CHARACTERS_A_STRAY * strays) return undefined;
  return { charset: 'utf-8', confidence: strays === 0 ? 0.99 : 0.9 };
}
