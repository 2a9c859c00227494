import { composeSyllable, type SyllableParts, type ToneStyle } from './compose-syllable.ts';
import type { Syllable } from './syllable.ts';

/** Onsets behind which a final i is written y as well, in words that are in use. */
const VARYING_ONSETS = ['h', 'k', 'l', 'm', 's', 't', 'v'];

/**
 * The vowel letter that a syllable may have in place of its own: y for the i of `kĩ`, i for the y of
 * `kỹ` and of `quýt`; nothing where its vowel is written in one way only.
 */
export function otherVowel({ onset, medial, nucleus, coda }: Syllable): 'i' | 'y' | undefined {
  const isOpen = coda === '' && medial === '' && VARYING_ONSETS.includes(onset);
  if (!isOpen && onset !== 'qu') return undefined;
  if (nucleus === 'i') return 'y';
  return nucleus === 'y' ? 'i' : undefined;
}

/** The parts with the vowel letter of the regulation: y behind qu, else i. */
export function withRegularVowel(syllable: Syllable): SyllableParts {
  const other = otherVowel(syllable);
  const regular = syllable.onset === 'qu' ? 'y' : 'i';
  return other === regular ? { ...syllable, nucleus: regular } : syllable;
}

/** Writes parts in the case and the form (composed or decomposed) of another spelling of them. */
export function writeLike(written: string, parts: SyllableParts, style: ToneStyle): string {
  const composed = written.normalize('NFC');
  const letters = Array.from(composeSyllable(parts, style), (letter, index) => {
    const model = composed.charAt(index);
    return model === model.toLowerCase() ? letter : letter.toUpperCase();
  }).join('');
  if (letters === composed) return written;
  return letters.normalize(written === composed ? 'NFC' : 'NFD');
}
