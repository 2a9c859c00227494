import { skipSpaceBack } from '../characters/classes.ts';
import { behindLetter, type Following, wordAt } from './following.ts';
import { lists, MIDDLE_NAMES, OPENERS, PERSONS, PLACE_CUES, PLACE_LETTERS } from './lexicon.ts';
import { type PrecedingWord, wordStart } from './preceding.ts';
import type { Scan } from './scan.ts';

/**
 * Tells whether a sentence ends behind a capital letter with a full stop. The letter may begin a
 * name or go on with it (`J. K. Rowling`, `Nguyễn V. Hùng`, `Q. Ba Đình`), end one (`Trần Văn A.`),
 * or stand for itself (`viêm gan B.`).
 */
export function endsAtInitial(
  { text, start }: Scan,
  initial: PrecedingWord,
  following: Following,
): boolean {
  const letter = initial.word.toLowerCase();
  if (following.kind === 'digit') return !lists(PLACE_LETTERS, letter);
  const end = skipSpaceBack(text, start, initial.start);
  // At the very start a name begins; so it does in quotes and brackets, but not in `38°C`.
  if (end === initial.start) return end > start && !'“"‘\'«(['.includes(text.charAt(end - 1));
  const next = wordAt(text, following.at);
  const isInitial = next.length === 1 && text.charAt(behindLetter(text, following.at)) === '.';
  if (isInitial || initial.word.includes('.') || following.bracket >= 0) return false;
  if (following.isDashed || lists(OPENERS, next.toLowerCase())) return true;

  const previous = text.slice(wordStart(text, start, end), end).normalize('NFC');
  // Behind a comma or another initial.
  if (!/[^.]$/.test(previous)) return false;
  const lower = previous.toLowerCase();
  if (lists(PERSONS, lower)) return /[^\0-\x7f]/.test(next);
  if (lists(MIDDLE_NAMES, lower)) return true;
  if (!previous.startsWith(lower.charAt(0))) return false;
  const leadsToPlace = lists(PLACE_CUES, lower) || /\d/.test(previous);
  return !leadsToPlace || !lists(PLACE_LETTERS, letter);
}
