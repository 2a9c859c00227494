import type { Dialect, Phonemes, PhoneticDetail } from './phonemes.ts';
import { BROAD_REWRITES, NARROW_REWRITES } from './rime-rewrites.ts';

/** The vowels and diphthongs as they are written; as in Phạm 2006, length tells ơ from â and a from ă. */
const NUCLEI: Readonly<Record<string, string>> = {
  a: 'aː',
  ă: 'a',
  â: 'ə',
  e: 'ɛ',
  ê: 'e',
  i: 'i',
  y: 'i',
  o: 'ɔ',
  oo: 'ɔː',
  ô: 'o',
  ơ: 'əː',
  u: 'u',
  ư: 'ɨ',
  ia: 'iə',
  iê: 'iə',
  ya: 'iə',
  yê: 'iə',
  ua: 'uə',
  uô: 'uə',
  ưa: 'ɨə',
  ươ: 'ɨə',
};

/** Codas that do not sound as they are written. */
const CODAS: Readonly<Record<string, string>> = {
  c: 'k',
  ch: 'c',
  i: 'j',
  ng: 'ŋ',
  nh: 'ɲ',
  o: 'w',
  u: 'w',
  y: 'j',
};

/** Codas before which the letter a is short: anh, bạch, tay, sau. */
const SHORTENING = /^(?:ch|nh|u|y)$/;

/** Medial, nucleus with the glide that grew in it, coda. */
const PARTS = /^(w?)([aeiouəɛɔɨː]+(?:[jw](?!$))?)([^aeiouəɛɔɨː]*)$/;

/** What a rime is made of, as it is written; `hasMedial` for the u of `qu` too. */
export interface WrittenRime {
  readonly hasMedial: boolean;
  readonly nucleus: string;
  readonly coda: string;
}

/** The sounds of a rime. */
export function toRimeSounds(
  rime: WrittenRime,
  dialect: Dialect,
  detail: PhoneticDetail,
): Pick<Phonemes, 'coda' | 'medial' | 'nucleus'> {
  const isShort = rime.nucleus === 'a' && SHORTENING.test(rime.coda);
  let sounds = rime.hasMedial ? 'w' : '';
  sounds += NUCLEI[isShort ? 'ă' : rime.nucleus] ?? '';
  sounds += CODAS[rime.coda] ?? rime.coda;
  for (const rewrite of BROAD_REWRITES[dialect]) sounds = sounds.replace(...rewrite);
  if (detail === 'narrow') {
    for (const rewrite of NARROW_REWRITES[dialect]) sounds = sounds.replace(...rewrite);
  }
  const [, medial = '', nucleus = '', coda = ''] = PARTS.exec(sounds) ?? [];
  return { medial, nucleus, coda };
}
