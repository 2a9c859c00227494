import type { AsciiSpeller } from '../ascii/encode-ascii.ts';
import { listNearest } from '../bytes/nearest.ts';
import type { CharsetMode } from '../charset.ts';
import { getLetters } from './letters.ts';

/**
 * Makes a speller for one text: what it wrote last decides what a backslash has to keep, so that it
 * reads back as it was.
 */
export function createViqrSpeller(mode: CharsetMode): AsciiSpeller {
  const { letters, spellings } = getLetters();
  let before = '';

  function spell(character: string): string | undefined {
    return character <= '\x7f' ? character : spellings.get(character);
  }

  function isSpelled(text: string): boolean {
    return Array.from(text).every((character) => spell(character));
  }

  function write(text: string, next: string): string {
    let written = '';
    Array.from(text).forEach((character, index, characters) => {
      const spelled = spell(character) ?? '';
      // A d keeps away from the d behind it, which may be the first of two that are đ.
      const isKept =
        character === '\\' ||
        (before !== '' && letters.has(before + character)) ||
        /^d[dđ]/i.test(character + (characters[index + 1] ?? next));
      before = isKept ? '' : spelled;
      written += isKept ? `\\${spelled}` : spelled;
    });
    return written;
  }

  return (character, next) => {
    if (isSpelled(character)) return { written: write(character, next) };
    const near = mode === 'lenient' ? listNearest(character).find(isSpelled) : undefined;
    const replacement = near ?? '?';
    const code = near === undefined ? 'unencodable' : 'approximated';
    return { written: write(replacement, next), loss: { code, replacement } };
  };
}
