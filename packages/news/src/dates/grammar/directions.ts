import type { Direction } from './moment.ts';
import { type TokenizedText, wordAt, startAt } from './tokens.ts';

/** Where a word points from the reference, and the index of the token behind it. */
export interface ReadTail {
  readonly direction: Direction;
  readonly next: number;
}

/** Reads `này`, `nay`, `tới`, `sắp tới`, `sau`, `qua`, `vừa qua`, `vừa rồi`, `trước`, `ngoái`. */
export function readTail(source: TokenizedText, at: number): ReadTail | undefined {
  switch (wordAt(source, at)) {
    case 'này':
    case 'nay':
      return { direction: 0, next: at + 1 };
    case 'tới':
    case 'sau':
      return { direction: 1, next: at + 1 };
    case 'qua':
    case 'rồi':
    case 'trước':
    case 'ngoái':
      return { direction: -1, next: at + 1 };
    case 'vừa': {
      const second = wordAt(source, at + 1);
      return second === 'qua' || second === 'rồi' ? { direction: -1, next: at + 2 } : undefined;
    }
    case 'sắp':
      return wordAt(source, at + 1) === 'tới' ? { direction: 1, next: at + 2 } : undefined;
    default:
      return undefined;
  }
}

/** Reads what may stand behind a date that is known but for its year: not `trước` and `sau`. */
export function readDateTail(source: TokenizedText, at: number): ReadTail | undefined {
  const word = wordAt(source, at);
  if (word === 'trước' || word === 'sau' || word === 'qua' || word === 'ngoái') return undefined;
  // `ngày 13/1 tới Hà Nội`: to go somewhere.
  const tail = readTail(source, at);
  if (tail === undefined || word === 'nay') return undefined;
  return word === 'tới' && isGoingOn(source, tail.next) ? undefined : tail;
}

/** Tells whether a word follows that begins with a capital, or a number: then `tới` means to. */
function isGoingOn(source: TokenizedText, at: number): boolean {
  const first = source.text.charAt(startAt(source, at));
  const isDigit = first >= '0' && first <= '9';
  return first !== first.toLowerCase() || isDigit || wordAt(source, at) === 'ngày';
}
