import { composeSyllable } from './compose-syllable.ts';
import { ONSETS, parseSyllable } from './parse-syllable.ts';
import { rimesAfter } from './rimes.ts';
import { type Tone, TONE_MARKS } from './syllable.ts';

/**
 * Gives every syllable that the orthography can write, each once: all onsets, rimes and tones that
 * combine, about 18,000. Most of them are no word; about 7,000 are in use.
 *
 * @returns The syllables one after another, lower case, in NFC and in the old style of the tone.
 *
 * @example
 * ```ts
 * import { listSyllables } from '@quocngu/text';
 *
 * const syllables = new Set(listSyllables());
 * syllables.has('nghiêng'); //=> true
 * syllables.has('ngiêng'); //=> false
 * ```
 */
export function* listSyllables(): Generator<string, void, undefined> {
  for (const onset of ['', ...ONSETS]) {
    for (const rime of rimesAfter(onset).values()) {
      for (const tone of Object.keys(TONE_MARKS) as Tone[]) {
        const syllable = composeSyllable({ onset, ...rime, tone });
        const parsed = parseSyllable(syllable);
        // `gi` + `a` and `g` + `ia` are written alike: the first is what is read.
        if (parsed.valid && parsed.onset === onset && parsed.nucleus === rime.nucleus)
          yield syllable;
      }
    }
  }
}
