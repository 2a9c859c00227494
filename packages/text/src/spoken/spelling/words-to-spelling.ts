import { requireOneOf, requireString } from '../../arguments/require.ts';
import { digitOf } from '../known-words.ts';
import { splitWords } from '../split-words.ts';
import { LETTERS, SYMBOLS, TONES } from './letters.ts';

/** What `wordsToSpelling` may be told. */
export interface WordsToSpellingOptions {
  /** Letters as capitals (`upper`, the default) or small (`lower`). */
  readonly letterCase?: 'upper' | 'lower';
}

/** Words of the longest name: dấu hai chấm. */
const LONGEST_NAME = 3;

let characters: ReadonlyMap<string, string> | undefined;

/**
 * Reads a text that was spelled out: `ba không a` is `30A`.
 *
 * Letters are read by their names and their sounds, the names of other schools too (`cu`, `em-mờ`,
 * `i-cờ-rét`), with a tone behind (`ê sắc`). Commas are pauses. `e lờ` without a hyphen is two letters.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @param options - Capitals or small letters.
 * @returns The characters without space between them, in NFC; `undefined` where a word names none, and
 *   where there is no word.
 * @throws TypeError where `text` is no string or the option has another type; RangeError for another
 *   option.
 *
 * @example
 * ```ts
 * import { wordsToSpelling } from '@quocngu/text/spoken';
 *
 * wordsToSpelling('ba không a, một hai ba, bốn năm'); //=> '30A12345'
 * wordsToSpelling('hờ u ê sắc', { letterCase: 'lower' }); //=> 'huế'
 * wordsToSpelling('ba mươi a'); //=> undefined
 * ```
 */
export function wordsToSpelling(
  text: string,
  options: WordsToSpellingOptions = {},
): string | undefined {
  requireString(text);
  const { letterCase = 'upper' } = options;
  requireOneOf('letterCase', letterCase, ['upper', 'lower']);
  const words = splitWords(text.replaceAll(',', ' '));
  let spelling = '';
  for (let at = 0; at < words.length;) {
    const found = findName(words, at);
    if (!found) return undefined;
    at = found.end;
    spelling += found.character;
    const tone = toneOf(words[at]);
    if (tone === undefined || !/[aăâeêioôơuưy]/.test(found.character)) continue;
    spelling += tone;
    at++;
  }
  const composed = spelling.normalize('NFC');
  return letterCase === 'upper' ? composed.toUpperCase() : composed;
}

function findName(
  words: readonly string[],
  at: number,
): { character: string; end: number } | undefined {
  characters ??= listNames();
  for (let end = Math.min(at + LONGEST_NAME, words.length); end > at; end--) {
    const character = characters.get(words.slice(at, end).join(' '));
    if (character !== undefined) return { character, end };
  }
  const digit = digitOf(words[at]);
  return digit === undefined ? undefined : { character: String(digit), end: at + 1 };
}

/** The combining mark of a tone. */
function toneOf(word: string | undefined): string | undefined {
  return Object.keys(TONES).find((mark) => TONES[mark] === word);
}

/** What every name stands for. */
function listNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>([['tư', '4']]);
  for (const [symbol, name] of Object.entries(SYMBOLS)) names.set(name, symbol);
  for (const [letter, { name, sound = name, others = [] }] of Object.entries(LETTERS)) {
    for (const called of [name, sound, ...others]) names.set(called, letter);
  }
  return names;
}
