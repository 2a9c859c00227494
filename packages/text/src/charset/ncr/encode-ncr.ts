import { type AsciiSpeller, encodeAscii } from '../ascii/encode-ascii.ts';
import type { ChunkEncoder, EncodeCharsetOptions } from '../charset.ts';
import { readNumber } from './read-number.ts';

/** Starts to write ASCII with references. */
export function openNcrEncoder({ references }: Required<EncodeCharsetOptions>): ChunkEncoder {
  const spell = toSpeller(references === 'decimal' ? 10 : 16);
  return (text, isLast) => encodeAscii('ncr', spell, text, isLast);
}

function toSpeller(radix: 10 | 16): AsciiSpeller {
  return (character, next) => {
    if (character === '&') return { written: /[#a-z]/i.test(next) ? '&amp;' : '&' };
    if (character <= '\x7f') return { written: character };
    const number = character.codePointAt(0) ?? 0;
    if (readNumber(number) !== number) {
      return { written: '?', loss: { code: 'unencodable', replacement: '?' } };
    }
    const digits = number.toString(radix).toUpperCase();
    return { written: `&#${radix === 16 ? 'x' : ''}${digits};` };
  };
}
