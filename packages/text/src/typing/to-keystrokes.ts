import { requireString } from '../arguments/require.ts';
import { finishWord } from './finish-word.ts';
import { plainOf } from './letters.ts';
import { findKey, findMark } from './method-keys.ts';
import { findVowels } from './place-tone.ts';
import { type Pressed, pressKeys } from './press-key.ts';
import { splitTone } from './split-tone.ts';
import { toTypingSettings, type TypingOptions, type TypingSettings } from './typing-options.ts';
import { emptyState, type TonedLetters, type TypingState } from './typing-state.ts';

const LETTER = /^[\p{L}\p{M}]/u;

/**
 * Turns text into keystrokes that type it: Tiếng Việt is `Tieengs Vieetj`.
 *
 * `typeText` with the same options gives back the text in NFC, for every string. What a key would
 * mark by mistake is typed twice (`tesst` for test), or behind a backslash in VIQR. Words that no
 * keys give (`cảt`, hoà in the old style, a letter of another language) stand there as they are.
 *
 * @param text - Any text.
 * @param options - As for `typeText`.
 * @returns The keys: ASCII for every syllable of Vietnamese in the style of the options.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { toKeystrokes } from '@quocngu/text/typing';
 *
 * toKeystrokes('Đường về Huế'); //=> 'DDuwowngf veef Huees'
 * toKeystrokes('xoong, test'); //=> 'xooong, tesst'
 * toKeystrokes('Huế đẹp.', { method: 'viqr' }); //=> "Hue^' dde.p."
 * toKeystrokes('hay.', { method: 'viqr' }); //=> 'hay\\.'
 * ```
 */
export function toKeystrokes(text: string, options: TypingOptions = {}): string {
  requireString(text);
  const settings = toTypingSettings(options);
  let state = emptyState(settings);
  let keys = '';
  for (const piece of listPieces(text.normalize('NFC'), settings)) {
    const isWord = LETTER.test(piece);
    const { typed, state: next } = isWord ? typeWord(piece, settings) : typeSign(piece, state);
    keys += typed;
    state = next;
  }
  return keys;
}

/** Words, and single characters between them. In VNI a word holds the digits behind its letters. */
function* listPieces(text: string, { method }: TypingSettings): Generator<string, void, undefined> {
  let word = '';
  for (const character of text) {
    if (LETTER.test(character) || (method === 'vni' && word !== '' && /\d/.test(character))) {
      word += character;
      continue;
    }
    if (word !== '') yield word;
    word = '';
    yield character;
  }
  if (word !== '') yield word;
}

/** Keys, and the state to which they lead. */
interface Typed {
  readonly typed: string;
  readonly state: TypingState;
}

/** The keys that a typist would use, where they give the word; else such as give it in any case. */
function typeWord(word: string, settings: TypingSettings): Typed {
  const start = emptyState(settings);
  const isWord = ({ done, state }: Pressed): boolean => done + finishWord(state) === word;
  const found = tryKeys(start, keysOfWord(word, settings), isWord);
  if (found !== undefined) return found;
  // A letter that is not of ASCII keeps the rest of the word from being marked, and the word from
  // going back to its keys.
  let keys = '';
  let state = start;
  for (const letter of word) {
    const before = state.text;
    const isLetter = (pressed: Pressed): boolean =>
      pressed.done + pressed.state.text === before + letter;
    const next = typeCharacter(letter, state, isLetter);
    keys += next.typed;
    state = next.state;
  }
  return { typed: keys, state };
}

/** A sign between words, so that it neither marks the word before it nor what comes behind. */
function typeSign(sign: string, before: TypingState): Typed {
  const { settings } = before;
  const isPlain = sign !== '\\' && findMark(settings.method, sign) === '';
  if (isPlain) return { typed: sign, state: emptyState(settings) };
  const text = finishWord(before) + sign;
  return typeCharacter(sign, before, ({ done, state }) => state.text === '' && done === text);
}

/** A character that marks nothing: where its key would, behind a backslash, or typed twice. */
function typeCharacter(
  character: string,
  before: TypingState,
  isRight: (pressed: Pressed) => boolean,
): Typed {
  const attempts = [character, `\\${character}`, character + character];
  return (
    tryKeys(before, attempts, isRight) ?? {
      typed: character,
      state: pressKeys(before, character).state,
    }
  );
}

function tryKeys(
  before: TypingState,
  attempts: readonly string[],
  isRight: (pressed: Pressed) => boolean,
): Typed | undefined {
  for (const typed of attempts) {
    const pressed = pressKeys(before, typed);
    if (isRight(pressed)) return { typed, state: pressed.state };
  }
  return undefined;
}

function keysOfWord(word: string, settings: TypingSettings): readonly string[] {
  if (!/[^\0-\x7f]/.test(word)) return [word];
  const toned = splitTone(word);
  if (toned === undefined) return [];
  return [false, true].map((isOfCircumflex) => keysOfLetters(toned, settings, isOfCircumflex));
}

/**
 * Letter by letter, the tone last; where marks may not come late, behind its vowels.
 *
 * @param isOfCircumflex - Whether ơ is made of ô, which keeps Telex and VNI from making ươ of uơ.
 */
function keysOfLetters(
  { letters, tone }: TonedLetters,
  settings: TypingSettings,
  isOfCircumflex: boolean,
): string {
  const { method, freeMarking } = settings;
  const toneKey = tone === 0 ? '' : findKey(method, String(tone));
  const toneAt = (freeMarking ? letters.length : findVowels(letters).end) - 1;
  let keys = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    const lower = letter.toLowerCase();
    let typed = plainOf(lower);
    if (lower === 'ơ' && isOfCircumflex) typed += findKey(method, 'ô');
    if (typed !== lower) typed += findKey(method, lower);
    // The third o takes the circumflex off that the second one puts on.
    else if (method === 'telex' && /oo$/i.test(letters.slice(0, at + 1))) typed += lower;
    if (at === toneAt) typed += toneKey;
    keys += letter === lower ? typed : typed.toUpperCase();
  }
  return keys;
}
