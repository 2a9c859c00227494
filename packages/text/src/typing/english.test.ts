import { describe, expect, it } from 'vitest';
import { toKeystrokes, typeText } from './index.ts';

/** English words, what Telex makes of them with the spelling checked, and without. */
const WORDS: readonly (readonly [word: string, checked: string, unchecked: string])[] = [
  ['windows', 'windows', 'ưindớ'],
  ['expect', 'expect', 'ẽpect'],
  ['user', 'user', 'ủe'],
  ['telex', 'telex', 'telẽ'],
  ['google', 'google', 'gôgle'],
  ['facebook', 'facebook', 'facebôk'],
  ['class', 'class', 'clas'],
  ['data', 'data', 'dât'],
  ['banana', 'banana', 'bânna'],
  ['tests', 'tests', 'téts'],
  ['address', 'address', 'ađes'],
  ['law', 'law', 'lă'],
  ['view', 'view', 'vieư'],
  ['wifi', 'wifi', 'ừii'],
  ['web', 'web', 'ưeb'],
  ['twitter', 'twitter', 'tưittẻ'],
  ['book', 'book', 'bôk'],
  ['proof', 'proof', 'prồ'],
  ['know', 'know', 'knơ'],
  ['senses', 'senses', 'sếns'],
  ['task', 'task', 'ták'],
  ['kW', 'kW', 'kƯ'],
  // These are Vietnamese as well, or keys that undo: no engine can tell.
  ['test', 'tét', 'tét'],
  ['has', 'há', 'há'],
  ['bass', 'bas', 'bas'],
  ['off', 'of', 'of'],
  ['too', 'tô', 'tô'],
  ['now', 'nơ', 'nơ'],
  ['dad', 'đa', 'đa'],
  ['war', 'ửa', 'ửa'],
  ['www', 'ww', 'ww'],
];

describe('English words', () => {
  it.each(WORDS)('%s', (word, checked, unchecked) => {
    expect(typeText(word)).toBe(checked);
    expect(typeText(word, { spellCheck: false })).toBe(unchecked);
  });

  it.each(WORDS)('%s has keys of its own', (word) => {
    for (const spellCheck of [true, false]) {
      const keys = toKeystrokes(word, { spellCheck });
      expect(typeText(keys, { spellCheck })).toBe(word);
      expect(keys).toMatch(/^[a-z]+$/i);
    }
  });

  it('keep their case and what stands around them', () => {
    expect(typeText('(Windows), USER/User; "Facebook"')).toBe('(Windows), USER/User; "Facebook"');
  });

  it('may be joined words of Vietnamese, which only the unchecked spelling lets be', () => {
    expect(typeText('Phaoloo, EEddee')).toBe('Phaoloo, EEddee');
    expect(typeText('Phaoloo, EEddee', { spellCheck: false })).toBe('Phaolô, Êđê');
  });
});
