import { listSyllables } from '@quocngu/text';
import { expect, test } from 'vitest';
import { LETTERS } from '../../../text/test/hazards.ts';
import {
  COMMON,
  DISTINCTIVE,
  IMPOSSIBLE,
  judgeWord,
  KINDS,
  MARKED,
  OTHER_MARKS,
  OTHER_SCRIPT,
  POSSIBLE,
} from './evidence.ts';
import { PROFILES } from './profiles.ts';

test.each([
  [DISTINCTIVE, 'được người ấy NƯỚC khỏe khoẻ đi mạnh ở Thuỷ'],
  [MARKED, 'là có não é Cá tân lân quê'],
  [COMMON, 'khong CUA nguoi'],
  [POSSIBLE, 'ban long the an y to'],
  [IMPOSSIBLE, `from street Indonesia w ${'im'.repeat(20)}`],
  [OTHER_MARKS, 'für Łódź où español ñ straße été đẹpp ạọ ｖｉệｔ Ångström'],
  [OTHER_SCRIPT, 'Москва 越南 ไทย ベトナム 한국 ελληνικά'],
])('%i: %s', (kind, words) => {
  for (const word of words.split(' ')) {
    expect([word, judgeWord(word)]).toEqual([word, kind]);
    expect([word, judgeWord(word.normalize('NFD'))]).toEqual([word, kind]);
  }
});

test('every syllable with marks is one, whatever its form and case', () => {
  const kinds = new Map<number, number>();
  let index = 0;
  for (const syllable of listSyllables()) {
    // One in seven is enough, and all rimes are among them.
    if (index++ % 7 !== 0) continue;
    const kind = judgeWord(syllable);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(judgeWord(syllable.toUpperCase().normalize('NFD'))).toBe(kind);
  }
  expect([...kinds.keys()].sort()).toEqual([DISTINCTIVE, MARKED, COMMON, POSSIBLE]);
});

test('letters that no other language marks so are distinctive', () => {
  const shared = LETTERS.filter(({ letter }) => judgeWord(letter) === MARKED);
  expect(shared.map(({ letter }) => letter.toLowerCase()).join('')).not.toMatch(/[đơưảạấặ]/);
});

test('the shares of each profile make a whole', () => {
  for (const { shares } of PROFILES) {
    expect(shares).toHaveLength(KINDS);
    expect(shares.every((share) => share > 0)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
  }
});
