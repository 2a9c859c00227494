import { plainOf, replaceLetter } from './letters.ts';
import { findVowels } from './place-tone.ts';
import type { TonedLetters, TypingState } from './typing-state.ts';

/** What a key would make of a word by its mark. */
interface Marking extends TonedLetters {
  /** The letter that the key marks or writes, counted from 0; -1 for a tone. */
  readonly letter: number;
  /** The word without the mark, to which a second press of the key goes back. */
  readonly unmarked: TonedLetters;
}

/**
 * The ways in which a mark can go on a word, the best one first; whether they leave a syllable
 * possible is not asked.
 *
 * @param mark - As `findMark` gives it.
 */
export function listMarkings(state: TypingState, mark: string, key: string): readonly Marking[] {
  if (mark <= '9') return listTones(state, Number(mark));
  const { takes, settings } = state;
  if (takes === 'tones') return [];
  if (mark.length === 1) return settings.brackets ? [writeLetter(state, mark, key)] : [];
  const shapes = listShapes(state, mark);
  const isLoneW = settings.loneW && /w/i.test(key);
  return isLoneW ? [...shapes, writeLetter(state, 'ư', key)] : shapes;
}

/** Writes a letter that is not that of the key: ư for a lone w, ơ for a bracket. */
function writeLetter({ letters, tone }: TypingState, letter: string, key: string): Marking {
  const isUpper = /[A-Z{}]/.test(key);
  return {
    letters: letters + (isUpper ? letter.toUpperCase() : letter),
    tone,
    letter: letters.length,
    unmarked: { letters, tone },
  };
}

function listTones(
  { settings, letters, tone: old }: TypingState,
  tone: number,
): readonly Marking[] {
  const { start, end } = findVowels(letters);
  const isLate = end < letters.length;
  if (tone === old || start === end || (isLate && !settings.freeMarking)) return [];
  return [{ letters, tone, letter: -1, unmarked: { letters, tone: 0 } }];
}

/** Circumflex, breve, horn or stroke; `pairs` are plain letters, each with the one that it becomes. */
function listShapes({ settings, letters, tone }: TypingState, pairs: string): readonly Marking[] {
  const word = letters.toLowerCase();
  const markings: Marking[] = [];
  const last = word.length - 1;
  const first = settings.freeMarking ? 0 : Math.max(0, last);
  for (let letter = last; letter >= first; letter--) {
    const old = word.charAt(letter);
    const plain = plainOf(old);
    const shaped = pairs.charAt(pairs.indexOf(plain) + 1);
    const previous = word.charAt(letter - 1);
    // The stroke goes on the onset, or right where it is typed; the u of qu takes no horn.
    const isOther = !pairs.includes(plain) || (plain === 'd' && letter > 0 && letter < last);
    if (isOther || (plain === 'u' && previous === 'q')) continue;
    let bare = replaceLetter(letters, letter, plain);
    let marked = replaceLetter(letters, letter, shaped);
    const isPair = shaped === 'ơ' && plainOf(previous) === 'u' && word.charAt(letter - 2) !== 'q';
    if (isPair && settings.method !== 'viqr') {
      bare = replaceLetter(bare, letter - 1, 'u');
      // thuơ, and uô made uơ; else ươ, where the horns may be there already (`uwow`).
      const isSingle = previous === 'u' && (old === 'ô' || (letter === last && letter > 1));
      if (!isSingle) marked = replaceLetter(marked, letter - 1, 'ư');
    } else if (old === shaped) continue;
    markings.push({ letters: marked, tone, letter, unmarked: { letters: bare, tone } });
  }
  return markings;
}
