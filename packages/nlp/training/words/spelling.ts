const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What all spellings of a syllable have in common: small letters, the tone behind them, and `i` for
 * an open `y` behind a consonant (quý and quí, kỹ and kĩ, mỹ and mĩ).
 */
export function syllableKey(written: string): string {
  const letters = written.toLowerCase().normalize('NFD');
  const tone = letters.match(TONE_MARKS)?.at(-1) ?? '';
  const key = letters.replace(TONE_MARKS, '').normalize('NFC');
  return key.replace(/^(qu|[hklmstv])y$/, '$1i') + tone;
}

/** The spellings with `i` and with `y` of a syllable that has both, else it alone; in NFC. */
export function spellingsOf(written: string): readonly string[] {
  const letters = written.toLowerCase().normalize('NFD');
  const [, onset = '', vowel = '', tone = ''] =
    /^(qu|[hklmstv])([iy])([\u0300\u0301\u0303\u0309\u0323]?)$/.exec(letters) ?? [];
  if (vowel === '') return [written.normalize('NFC')];
  return ['i', 'y'].map((letter) => (onset + letter + tone).normalize('NFC'));
}
