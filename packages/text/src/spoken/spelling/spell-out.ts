import { requireOneOf, requireString } from '../../arguments/require.ts';
import { digitToWord } from '../group-words.ts';
import { LETTERS, SYMBOLS, TONES } from './letters.ts';

/** What `spellOut` may be told. */
export interface SpellOutOptions {
  /** Whether letters are called by their `names` (the default: bê, xê) or their `sounds` (bờ, cờ). */
  readonly letters?: 'names' | 'sounds';
  /**
   * What becomes of signs: their `names` (the default: `chấm`, `a còng`), a comma for a run of them
   * and of white space (`pauses`), or nothing (`omitted`).
   */
  readonly symbols?: 'names' | 'pauses' | 'omitted';
  /** The word for 4: `bốn` (the default) or `tư`. */
  readonly four?: 'bốn' | 'tư';
}

/**
 * Spells a text out, character by character: `30A` is `ba không a`.
 *
 * For number plates, codes, abbreviations and addresses of mail. A tone is said behind its letter: `ế`
 * is `ê sắc`. Whether a letter is small or capital is not said.
 *
 * @param text - Any string, composed or decomposed.
 * @param options - Names or sounds, what becomes of signs, and which word for 4.
 * @returns The words in NFC, one space between; characters without a name here (Cyrillic letters,
 *   emoji) stand among them as they are, those that touch as one word.
 * @throws TypeError where `text` is no string or an option has another type; RangeError for another
 *   option.
 *
 * @example
 * ```ts
 * import { spellOut } from '@quocngu/text/spoken';
 *
 * spellOut('30A-123.45', { symbols: 'pauses' }); //=> 'ba không a, một hai ba, bốn năm'
 * spellOut('lan@x.vn'); //=> 'e-lờ a en-nờ a còng ích-xì chấm vê en-nờ'
 * spellOut('Huế', { letters: 'sounds' }); //=> 'hờ u ê sắc'
 * ```
 */
export function spellOut(text: string, options: SpellOutOptions = {}): string {
  requireString(text);
  const { letters = 'names', symbols = 'names', four = 'bốn' } = options;
  requireOneOf('letters', letters, ['names', 'sounds']);
  requireOneOf('symbols', symbols, ['names', 'pauses', 'omitted']);
  requireOneOf('four', four, ['bốn', 'tư']);
  const words: string[] = [];
  let isPause = false;
  let isUnnamed = false;
  for (const character of text.normalize('NFC')) {
    if (isGap(character, symbols)) {
      isPause = symbols === 'pauses' && words.length > 0;
      isUnnamed = false;
      continue;
    }
    if (isPause) words.push(`${words.pop() ?? ''},`);
    isPause = false;
    const name = nameOf(character, letters, four);
    if (name === undefined && isUnnamed) words.push((words.pop() ?? '') + character);
    else words.push(name ?? character);
    isUnnamed = name === undefined;
  }
  return words.join(' ');
}

function isGap(character: string, symbols: 'names' | 'pauses' | 'omitted'): boolean {
  if (symbols === 'names') return /\s/.test(character);
  return /[\s\p{P}]/u.test(character) || Object.hasOwn(SYMBOLS, character);
}

function nameOf(
  character: string,
  letters: 'names' | 'sounds',
  four: 'bốn' | 'tư',
): string | undefined {
  if (/\d/.test(character)) return character === '4' ? four : digitToWord(character);
  if (Object.hasOwn(SYMBOLS, character)) return SYMBOLS[character];
  const letter = character.toLowerCase();
  const decomposed = letter.normalize('NFD');
  const mark = Object.keys(TONES).find((tone) => decomposed.includes(tone)) ?? '';
  const plain = decomposed.replace(mark, '').normalize('NFC');
  const names = Object.hasOwn(LETTERS, plain) ? LETTERS[plain] : undefined;
  if (!names) return undefined;
  const name = letters === 'sounds' ? (names.sound ?? names.name) : names.name;
  const tone = TONES[mark];
  return tone === undefined ? name : `${name} ${tone}`;
}
