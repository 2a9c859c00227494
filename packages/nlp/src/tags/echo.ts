/** A word is not of two syllables, or neither of them echoes the other. */
export const NO_ECHO = 0;
/** Both syllables are the same: `xanh xanh`. */
const WHOLE_ECHO = 1;
/** They begin alike: `sạch sẽ`, `đo đỏ`. */
const ONSET_ECHO = 2;
/** They rhyme: `lăn tăn`, `lờ mờ`. */
const RIME_ECHO = 3;

/** The other spellings of onsets. */
const ONSETS: ReadonlyMap<string, string> = new Map([
  ['gh', 'g'],
  ['k', 'c'],
  ['ngh', 'ng'],
]);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * How the syllables of a word of two echo each other, but for their tones: words that do are mostly
 * adjectives, whatever their letters.
 *
 * @param text - A word; its syllables are apart by spaces or `_`.
 */
export function echoOf(text: string): number {
  const syllables = text
    .normalize('NFD')
    .replace(TONES, '')
    .toLowerCase()
    .split(/[\s_]+/, 3);
  const [first = '', last = ''] = syllables;
  if (syllables.length !== 2 || first === '' || last === '') return NO_ECHO;
  if (first === last) return WHOLE_ECHO;
  const [onset, rime] = cutOnset(first);
  const [otherOnset, otherRime] = cutOnset(last);
  if (onset !== '' && onset === otherOnset) return ONSET_ECHO;
  return rime !== '' && rime === otherRime ? RIME_ECHO : NO_ECHO;
}

/** What stands before the first vowel, and the rest. */
function cutOnset(syllable: string): readonly [string, string] {
  const vowel = syllable.search(/[aeiouy]/);
  const onset = vowel < 0 ? syllable : syllable.slice(0, vowel);
  return [ONSETS.get(onset) ?? onset, syllable.slice(onset.length)];
}
