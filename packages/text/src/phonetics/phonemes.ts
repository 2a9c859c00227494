import type { Tone } from '../syllables/syllable.ts';

/**
 * Whose pronunciation: `north` is that of educated Hà Nội, `central` that of Huế, `south` that of
 * Sài Gòn.
 */
export type Dialect = 'north' | 'central' | 'south';

/**
 * How much is written: `broad` what tells syllables apart, `narrow` also what follows from that:
 * the glottal stop before a vowel, stops without release, the glides that grow before final velars.
 */
export type PhoneticDetail = 'broad' | 'narrow';

/** What `toPhonemes` may be told. */
export interface ToPhonemesOptions {
  /** `north` where left out. */
  readonly dialect?: Dialect;
  /** `broad` where left out. */
  readonly detail?: PhoneticDetail;
}

/** The sounds of a syllable, each part in IPA; equal for two syllables that sound alike. */
export interface Phonemes {
  /** The consonant in front: `t͡ɕ`, `ɲ`; empty where there is none. */
  readonly onset: string;
  /** `w` between onset and nucleus; empty where there is none. */
  readonly medial: string;
  /** The vowel or diphthong: `aː`, `iə`; with its glide in narrow `aw` before `ŋ͡m`. */
  readonly nucleus: string;
  /** The consonant or glide behind: `ŋ͡m`, `j`; empty where there is none. */
  readonly coda: string;
  /** The tone of the dialect: where ngã has become hỏi, it is `hỏi`. */
  readonly tone: Tone;
  /** The pitch in tone letters, from ˩ low to ˥ high; `ˀ` where the voice creaks or breaks off. */
  readonly contour: string;
}
