/** What text may be written in, as far as `detectLanguage` tells it apart. */
export type TextLanguage =
  /** Vietnamese with its marks, or some of them. */
  | 'vietnamese'
  /** Vietnamese without marks: `Duong ve nha`. */
  | 'unmarked-vietnamese'
  /** Another language, or no language at all. */
  | 'other';

/** How often each kind of evidence is met in one sort of text. */
export interface Profile {
  readonly language: TextLanguage;
  /**
   * Of 10,000 words, in the order of the kinds: syllables with distinctive marks, with other marks,
   * common ones without marks, possible ones, impossible words, words with other marks, other scripts.
   */
  readonly shares: readonly number[];
}

/**
 * The sorts of text. Shares of pure text were counted in UD Vietnamese-VTB, in statutes and in the
 * messages of free software in ninety languages; those of mixed text are set between them.
 */
export const PROFILES: readonly Profile[] = [
  { language: 'vietnamese', shares: [5500, 2970, 600, 700, 190, 20, 20] },
  // Half of the marks left out.
  { language: 'vietnamese', shares: [2200, 1800, 2500, 2800, 500, 150, 50] },
  // Foreign names and terms among the words.
  { language: 'vietnamese', shares: [3100, 1700, 400, 800, 3600, 200, 200] },
  { language: 'unmarked-vietnamese', shares: [30, 30, 4550, 5150, 190, 20, 30] },
  { language: 'unmarked-vietnamese', shares: [20, 20, 2800, 3700, 3340, 80, 40] },
  // As English, Indonesian.
  { language: 'other', shares: [1, 4, 10, 2000, 7900, 70, 15] },
  // As French, Portuguese.
  { language: 'other', shares: [2, 300, 20, 2400, 6000, 1270, 8] },
  // Short sentences of the same: `Não há pão à mesa`.
  { language: 'other', shares: [5, 2000, 20, 2900, 3200, 1870, 5] },
  // As Polish, Turkish.
  { language: 'other', shares: [5, 70, 5, 600, 4600, 4700, 20] },
  // Short words in plain letters, as in Hawaiian or in pinyin by syllables.
  { language: 'other', shares: [1, 10, 250, 4300, 5400, 29, 10] },
  // With Vietnamese names in it.
  { language: 'other', shares: [600, 350, 300, 2000, 6600, 140, 10] },
  { language: 'other', shares: [300, 160, 10, 80, 430, 20, 9000] },
];
