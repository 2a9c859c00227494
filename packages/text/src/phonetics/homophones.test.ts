import { describe, expect, it } from 'vitest';
import { listSyllables, parseSyllable, type Syllable } from '../index.ts';
import {
  type Dialect,
  type PhoneticDetail,
  stringifyPhonemes,
  toIpa,
  toPhonemes,
} from './index.ts';

type Parts = Record<'coda' | 'medial' | 'nucleus' | 'onset' | 'tone', string>;

const DIALECTS: readonly Dialect[] = ['north', 'central', 'south'];
const DETAILS: readonly PhoneticDetail[] = ['broad', 'narrow'];
const syllables = [...listSyllables()];

/** Two spellings of one sound, in every dialect. */
const SPELLINGS: Readonly<Record<string, string>> = {
  gh: 'g',
  ia: 'iê',
  k: 'c',
  ngh: 'ng',
  ua: 'uô',
  ya: 'iê',
  yê: 'iê',
  y: 'i',
  ưa: 'ươ',
};

/** The onsets that a dialect has in place of others. */
const ONSETS: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  north: { gi: 'd', r: 'd', tr: 'ch', s: 'x' },
  central: { gi: 'd' },
  south: { gi: 'd', v: 'd' },
};

/** What tells a syllable apart in a dialect, in terms of spelling and without any phonetics. */
function respell(syllable: string, dialect: Dialect): string {
  const parts = unify(parseSyllable(syllable), dialect !== 'north');
  parts.onset = ONSETS[dialect][parts.onset] ?? parts.onset;
  if (dialect !== 'north') closeFinals(parts, dialect === 'south');
  return Object.values(parts).join('·');
}

function unify(syllable: Syllable, isQuW: boolean): Parts {
  const { onset, medial, nucleus, coda, tone } = syllable;
  const isQu = onset === 'qu';
  const isShort = nucleus === 'a' && ['u', 'y', 'nh', 'ch'].includes(coda);
  return {
    onset: isQu ? (isQuW ? '' : 'c') : (SPELLINGS[onset] ?? onset),
    medial: isQu || medial !== '' ? 'w' : '',
    nucleus: isShort ? 'ă' : (SPELLINGS[nucleus] ?? nucleus),
    coda: { y: 'i', o: 'u' }[coda] ?? coda,
    tone,
  };
}

function closeFinals(parts: Parts, isSouth: boolean): void {
  const { medial, nucleus, coda } = parts;
  if (parts.tone === 'ngã') parts.tone = 'hỏi';
  if (isSouth && /^[impu]$/.test(coda)) parts.nucleus = nucleus.replace(/^([iuư])[êôơ]$/, '$1');
  if (isSouth && nucleus === 'ô' && medial === '' && /^(?:ng|c)$/.test(coda)) parts.nucleus = 'o';
  if (/^[nt]$/.test(coda) && nucleus === 'o') parts.nucleus = 'oo';
  if (/^[nt]$/.test(coda) && nucleus === 'ô' && !isSouth) parts.nucleus = 'ôô';
  const isFront = nucleus === 'i' || nucleus === 'ê';
  if (!isFront) parts.coda = { n: 'ng', t: 'c' }[coda] ?? coda;
  parts.coda = { nh: 'n', ch: 't' }[parts.coda] ?? parts.coda;
}

describe('syllables that sound alike', () => {
  it.each(DIALECTS)('are those that the %s merges, and no others', (dialect) => {
    const sounds = DETAILS.map(() => new Map<string, string>());
    const spellings = DETAILS.map(() => new Map<string, string>());
    for (const syllable of syllables) {
      const spelling = respell(syllable, dialect);
      for (const [index, detail] of DETAILS.entries()) {
        const phonemes = toPhonemes(syllable, { dialect, detail });
        const sound = phonemes ? stringifyPhonemes(phonemes) : '';
        const expected = [
          sounds[index]?.get(spelling) ?? sound,
          spellings[index]?.get(sound) ?? spelling,
        ];
        if (expected[0] !== sound || expected[1] !== spelling) {
          expect([sound, spelling], syllable).toEqual(expected);
        }
        sounds[index]?.set(spelling, sound);
        spellings[index]?.set(sound, spelling);
      }
    }
    expect(sounds[0]?.size).toBeGreaterThan(9000);
  });

  it.each([
    ['north', 'da gia ra', 'tra cha', 'sa xa', 'mĩ mỹ', 'lí lý', 'qui quy'],
    ['central', 'da gia', 'lan lang', 'ngã ngả', 'in inh', 'quan oang', 'tên tênh', 'on oong'],
    ['south', 'da gia va', 'ông ong', 'ngã ngả', 'tiêm tim', 'ưu ươu', 'quan oang', 'un ung'],
  ] as const)('%s: %s, %s …', (dialect, ...groups) => {
    for (const group of groups) {
      expect(new Set(toIpa(group, { dialect }).split(' ')).size, group).toBe(1);
    }
  });

  it.each([
    ['north', 'da va', 'ngã ngả', 'lan lang', 'anh ăn ăng', 'ong oong', 'quốc cuốc', 'ưu iu'],
    ['central', 'da va', 'ra da', 'tra cha', 'sa xa', 'ông ong', 'ôn ông', 'tiêm tim', 'anh ăn'],
    ['south', 'ra da', 'tra cha', 'sa xa', 'on ong', 'ôn ông', 'anh ăn', 'ươn ưn', 'oan hoan'],
  ] as const)('%s keeps apart: %s, %s …', (dialect, ...groups) => {
    for (const group of groups) {
      const sounds = toIpa(group, { dialect }).split(' ');
      expect(new Set(sounds).size, group).toBe(sounds.length);
    }
  });

  it('have equal parts', () => {
    expect(toPhonemes('vã', { dialect: 'south' })).toEqual(toPhonemes('giả', { dialect: 'south' }));
    expect(toPhonemes('vã')).not.toEqual(toPhonemes('giả'));
  });
});
