import { requireOneOf } from '../arguments/require.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import { toOnsetSound } from './onset-sounds.ts';
import type { Dialect, Phonemes, PhoneticDetail, ToPhonemesOptions } from './phonemes.ts';
import { toRimeSounds } from './rime-sounds.ts';
import { toToneContour } from './tone-contours.ts';

const DIALECTS: readonly Dialect[] = ['north', 'central', 'south'];
const DETAILS: readonly PhoneticDetail[] = ['broad', 'narrow'];

/** Final stops, which some tones cut short. */
const CHECKED = /^(?:ch|[cpt])$/;

/**
 * Gives the sounds of a syllable in one of the three standards: onset, medial, nucleus and coda in
 * IPA, and the tone with its contour in Chao's tone letters.
 *
 * Every syllable that the orthography has is read, in any case, composed or decomposed, with the
 * tone in the old or the new style or misplaced. Syllables that sound alike in the dialect give
 * equal results, and no others do.
 *
 * @param text - One syllable, with nothing around it.
 * @param options - The dialect, and how much is written.
 * @returns The sounds, or `undefined` where the text is no Vietnamese syllable.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 * @see Kirby, J. (2008–2020), vPhon 2.1, https://github.com/kirbyj/vPhon, for the values where
 *   works differ. Thompson, L. C. (1965), A Vietnamese Reference Grammar. Vũ Thanh Phương (1982),
 *   Phonetic properties of Vietnamese tones across dialects. Hoàng Thị Châu (1989), Tiếng Việt trên
 *   các miền đất nước. Phạm, A. H. (2006), Vietnamese rhyme. Kirby, J. (2011), Vietnamese (Hanoi
 *   Vietnamese), Journal of the International Phonetic Association 41(3).
 *
 * @example
 * ```ts
 * import { toPhonemes } from '@quocngu/text/phonetics';
 *
 * toPhonemes('tiếng'); //=> { onset: 't', medial: '', nucleus: 'iə', coda: 'ŋ', tone: 'sắc', contour: '˨˦' }
 * toPhonemes('quyển', { dialect: 'south' }); //=> { onset: '', medial: 'w', nucleus: 'iː', coda: 'ŋ', tone: 'hỏi', contour: '˨˩˦' }
 * toPhonemes('học', { detail: 'narrow' })?.coda; //=> 'k͡p̚'
 * toPhonemes('Windows'); //=> undefined
 * ```
 */
export function toPhonemes(text: string, options: ToPhonemesOptions = {}): Phonemes | undefined {
  const { dialect, detail } = requirePhoneticOptions(options);
  const { onset, medial, nucleus, coda, tone, valid, fault } = parseSyllable(text);
  if (!valid && fault !== 'tone-placement') return undefined;
  const hasMedial = medial !== '' || onset === 'qu';
  const rime = toRimeSounds({ hasMedial, nucleus, coda }, dialect, detail);
  const sound = toOnsetSound(onset, dialect);
  // Outside the north a w opens the syllable by itself.
  const isBare = sound === '' && (dialect === 'north' || !hasMedial);
  return {
    onset: isBare && detail === 'narrow' ? 'ʔ' : sound,
    ...rime,
    ...toToneContour(tone, CHECKED.test(coda), dialect),
  };
}

/** Fills in what was left out, and throws where an option has no value that it can have. */
export function requirePhoneticOptions(options: ToPhonemesOptions): Required<ToPhonemesOptions> {
  const { dialect = 'north', detail = 'broad' } = options;
  requireOneOf('dialect', dialect, DIALECTS);
  requireOneOf('detail', detail, DETAILS);
  return { dialect, detail };
}
