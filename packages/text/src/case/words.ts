import { holdsAddress } from '../characters/address.ts';
import { type CharacterClass, classAt } from '../characters/classes.ts';

/** A word of a line: letters, digits and their marks in a row. */
export interface Word {
  /** Offset of its first code unit in the line. */
  readonly start: number;
  readonly text: string;
  /** Whether it has a capital, or a letter of a script without capitals. */
  readonly hasCapital: boolean;
  readonly hasSmallLetter: boolean;
  /** Whether it is part of an address of the web or of mail, a hashtag or the name of an account. */
  readonly isAddress: boolean;
}

/** Finds the words of a line. */
export function findWords(line: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    const start = at;
    const first = words.length;
    let isSuspect = false;
    for (let found = kindAt(line, at); found !== 'space' && found !== 'end';) {
      if (isWordKind(found)) {
        const word = readWord(line, at);
        words.push(word);
        at += word.text.length;
      } else {
        isSuspect ||= '.@:#'.includes(line.charAt(at));
        at += widthAt(line, at);
      }
      found = kindAt(line, at);
    }
    if (isSuspect && isAddress(line.slice(start, at))) {
      const parts = words.splice(first).map((word) => ({ ...word, isAddress: true }));
      for (const word of parts) words.push(word);
    }
    at += widthAt(line, at);
  }
  return words;
}

/** Tells whether a line is written in capitals throughout, addresses apart. */
export function isInCapitals(words: readonly Word[]): boolean {
  if (words.some((word) => word.hasSmallLetter && !word.isAddress)) return false;
  return words.some((word) => word.hasCapital && !word.isAddress);
}

function readWord(line: string, start: number): Word {
  let hasCapital = false;
  let hasSmallLetter = false;
  let end = start;
  for (let found = kindAt(line, end); isWordKind(found) || found === 'mark';) {
    hasCapital ||= found === 'upper';
    hasSmallLetter ||= found === 'lower';
    end += widthAt(line, end);
    found = kindAt(line, end);
  }
  return { start, text: line.slice(start, end), hasCapital, hasSmallLetter, isAddress: false };
}

function isAddress(stretch: string): boolean {
  return holdsAddress(stretch) || /^[#@]./.test(stretch);
}

function isWordKind(kind: CharacterClass): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'digit';
}

/** The class of the character at an offset; half of a surrogate pair is none that a word has. */
function kindAt(line: string, offset: number): CharacterClass {
  return isLoneSurrogate(line, offset) ? 'symbol' : classAt(line, offset);
}

function widthAt(line: string, offset: number): number {
  return (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function isLoneSurrogate(line: string, offset: number): boolean {
  return line.charCodeAt(offset) >> 11 === 0x1b && widthAt(line, offset) === 1;
}
