import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './index.ts';

describe('displayWidth', () => {
  it.each([
    ['nothing', '', 0],
    ['ASCII', 'abc', 3],
    ['composed Vietnamese', 'Nguyễn Đức', 10],
    ['decomposed Vietnamese', 'Nguyễn Đức'.normalize('NFD'), 10],
    ['a lone combining mark', '\u0301', 0],
    ['Chinese', '越南', 4],
    ['full-width letters', 'ＡＢ', 4],
    ['half-width katakana', 'ｱｲ', 2],
    ['Hangul, composed', '한국', 4],
    ['Hangul, decomposed', '한국'.normalize('NFD'), 4],
    ['Thai with marks above and below', 'ที่', 1],
    ['an emoji', '😀', 2],
    ['an emoji with skin tone', '👍🏽', 2],
    ['a joined family', '👨‍👩‍👧', 2],
    ['a flag', '🇻🇳', 2],
    ['text with emoji style', '❤️', 2],
    ['a keycap', '1️⃣', 2],
    ['zero-width space and joiner', 'a\u200b\u200db', 2],
    ['a byte order mark', '\ufeffa', 1],
  ])('%s', (_, text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with the Unicode data on every character that is wide', () => {
    const disagreeing: string[] = [];
    // The planes above the first two hold a few long ranges: every 97th of them will do.
    for (let point = 0x20; point <= 0x10ffff; point += point < 0x20000 ? 1 : 97) {
      const character = String.fromCodePoint(point);
      // Marks and modifiers join what stands before them; they are the rows above.
      if (/[\p{M}\p{Cf}\p{Cs}\p{Emoji_Modifier}]/u.test(character)) continue;
      const wide = displayWidth(character) === 2;
      if (wide !== (eastAsianWidth(point) === 2)) disagreeing.push(point.toString(16));
    }
    expect(disagreeing).toEqual([]);
  });
});
