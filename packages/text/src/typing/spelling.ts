import { ONSETS, parseSyllable } from '../syllables/parse-syllable.ts';
import { rimesAfter } from '../syllables/rimes.ts';
import { findVowel, plainOf } from './letters.ts';

/** Names of places and loans that are typed every day and are no syllables: Đắk Lắk, ôtô, kilômét. */
const WORDS =
  'đăk lăk păk kông krông plông prông drăng kôn kơ kan ngok buk teh ' +
  'ôtô môtô kitô đôla ôxy kilôgam kilômet';

let beginnings: ReadonlySet<string> | undefined;

/**
 * Whether more letters and marks could make a syllable, or a word of the list above, of what is there.
 *
 * @param letters - In any case, without tone.
 * @param tone - In the order of `TONE_ORDER`.
 */
export function canBecomeSyllable(letters: string, tone: number): boolean {
  const word = letters.toLowerCase();
  if (tone > 0 && tone < 4 && /[ckpt]h?$/.test(word)) return false;
  const at = findVowel(word);
  beginnings ??= listBeginnings();
  if (at < 0 || beginnings.has(word)) return true;
  const onset = word.slice(0, at);
  // The i of `giường` belongs to the onset, that of `giếng` to the rime as well.
  if (onset === 'g' && word[at] === 'i' && beginnings.has(word.slice(at + 1))) return true;
  return ONSETS.includes(onset) && beginnings.has(word.slice(at));
}

/** Whether a word that was typed may stay: a syllable, a loan, an abbreviation, a vowel alone. */
export function isSpelled(text: string, letters: string): boolean {
  // `HĐND` and `đc` have no vowel; `ă` and `ươ` are written where one speaks of them.
  if (parseSyllable(text).valid || findVowel(letters) < 0) return true;
  const word = letters.toLowerCase();
  return /^(?:[ăâ]|[iuưy][êôơ])$/i.test(text) || WORDS.split(' ').includes(word);
}

/** Everything that rimes and the words above begin with, also with marks left out that can still come. */
function listBeginnings(): ReadonlySet<string> {
  const afterQu = Array.from(rimesAfter('qu').keys(), (rime) => `qu${rime}`);
  const found = new Set<string>();
  for (const word of [...rimesAfter('').keys(), ...afterQu, ...WORDS.split(' ')]) {
    let spellings = [''];
    for (const letter of word) {
      const plain = plainOf(letter);
      const forms = plain === letter ? [letter] : [letter, plain];
      spellings = spellings.flatMap((begun) => forms.map((form) => begun + form));
      for (const spelling of spellings) found.add(spelling);
    }
  }
  return found;
}
