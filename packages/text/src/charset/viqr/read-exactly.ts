import type { AsciiReader } from './decode-viqr.ts';
import { getLetters } from './letters.ts';

/** Reads VIQR by its rule: what can be a mark of the letter before it is one. */
export const readExactly: AsciiReader = (source, isLast) => {
  const { letters } = getLetters();
  let text = '';
  // The last letter, as it is written; empty where no mark can follow.
  let written = '';
  let at = 0;
  for (; at < source.length; at++) {
    const character = source.charAt(at);
    if (written && letters.has(written + character)) {
      written += character;
      continue;
    }
    text += letters.get(written) ?? '';
    written = letters.has(character) ? character : '';
    if (written) continue;
    if (character !== '\\') text += character;
    else if (at + 1 < source.length) text += source.charAt(++at);
    else if (isLast) text += character;
    else break;
  }
  if (isLast) return { text: text + (letters.get(written) ?? ''), read: at };
  return { text, read: at - written.length };
};
