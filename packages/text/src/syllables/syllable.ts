/** The six tones, by their Vietnamese names. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

/** Why a text is no syllable of Vietnamese. */
export type SyllableFault =
  /** It holds something that is no Vietnamese letter, or nothing at all. */
  | 'no-letters'
  /** It carries more than one tone. */
  | 'several-tones'
  /** No rime of the orthography is written like this. */
  | 'unknown-rime'
  /** The rime exists, but not behind this onset: `ce`, `ghu`, `kơ`. */
  | 'onset-before-rime'
  /** Behind c, ch, p, t only sắc and nặng are possible. */
  | 'tone-before-stop'
  /** The tone stands on a letter where neither the old nor the new style puts it: `tóan`. */
  | 'tone-placement';

/** A syllable taken apart as it is written: lower case, NFC, without tone. */
export interface Syllable {
  /** The consonants in front, `qu` and `gi` among them; empty where there are none. */
  readonly onset: string;
  /** `o` or `u` before the nucleus; empty where there is none, and after `qu`. */
  readonly medial: string;
  /** The vowel or diphthong: `a`, `iê`, `ươ`, `ya`. */
  readonly nucleus: string;
  /** The consonants or the vowel letter behind; empty where there are none. */
  readonly coda: string;
  readonly tone: Tone;
  /** Whether the orthography has this syllable. */
  readonly valid: boolean;
  /** Why not; left out where it is valid. */
  readonly fault?: SyllableFault;
}

/** The combining marks of the tones; ngang has none. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  sắc: '\u0301',
  nặng: '\u0323',
};
