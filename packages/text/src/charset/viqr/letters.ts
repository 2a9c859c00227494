/** Letters without tone as they are written: with the marks that shape them. */
const ROOTS = 'a a( a^ e e^ i o o^ o+ u u+ y';

/** The marks: those that shape a letter, then the tones. */
const MARKS = "(^+`?~'.";

/** The combining characters of the marks, in their order. */
const COMBINING = '\u0306\u0302\u031b\u0300\u0309\u0303\u0301\u0323';

/** How letters are written, and which letters that is. */
export interface WrittenLetters {
  /** By what is written, all that a mark can follow among it: `a` and `d` too. */
  readonly letters: ReadonlyMap<string, string>;
  /** By the letter. */
  readonly spellings: ReadonlyMap<string, string>;
}

let known: WrittenLetters | undefined;

/** Gives the letters. */
export function getLetters(): WrittenLetters {
  return (known ??= buildLetters());
}

function buildLetters(): WrittenLetters {
  const letters = new Map([
    ['d', 'd'],
    ['D', 'D'],
    ['Dd', 'Đ'],
    ['DD', 'Đ'],
    ['dD', 'đ'],
    ['dd', 'đ'],
  ]);
  for (const root of `${ROOTS} ${ROOTS.toUpperCase()}`.split(' ')) {
    for (const tone of ['', ...Array.from(MARKS.slice(3))]) {
      const [letter = '', ...marks] = root + tone;
      const combining = marks.map((mark) => COMBINING.charAt(MARKS.indexOf(mark)));
      letters.set(root + tone, (letter + combining.join('')).normalize());
    }
  }
  return {
    letters,
    spellings: new Map(Array.from(letters, ([written, letter]) => [letter, written])),
  };
}
