import fc from 'fast-check';

/** The six tones as combining marks; the first is no mark. */
export const TONE_MARKS: readonly string[] = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** The vowels without tone, lower case. */
export const VOWELS: readonly string[] = Array.from('aăâeêioôơuưy');

/** A Vietnamese letter beyond ASCII or a vowel, with the ASCII letter it folds to. */
export interface MarkedLetter {
  readonly letter: string;
  readonly plain: string;
}

/** All vowels in all tones and đ, in both cases, composed: 134 letters beyond ASCII and 12 vowels. */
export const LETTERS: readonly MarkedLetter[] = [
  ...VOWELS.flatMap((vowel) =>
    TONE_MARKS.map((tone) => ({
      letter: (vowel + tone).normalize('NFC'),
      plain: vowel.normalize('NFD').charAt(0),
    })),
  ),
  { letter: 'đ', plain: 'd' },
].flatMap(({ letter, plain }) => [
  { letter, plain },
  { letter: letter.toUpperCase(), plain: plain.toUpperCase() },
]);

const PIECES: readonly string[] = [
  ...LETTERS.map(({ letter }) => letter),
  ...TONE_MARKS,
  ...Array.from('\u0302\u0306\u031b\u0338\u0340\u0341\u0344\u034f\u3099\u0e38\u20dd\ufe0f'),
  ...Array.from('ÐðƉɖøłñőǖẛªµßάαйиか한กب越😀Ａ≠=<\u212a\u212b\u{1d15e}'),
  ...Array.from(' \t\n\r.,:;!?…-–—/()[]"\'“”‘’«»@#&0159\0\u00a0\u200b\u2028\ufeff'),
  ...['\ud83d', '\ude00'],
  ...['...', './.', 'TP.', 'TS. ', 'v.v. ', 'Q.1', '1.2.', 'A. ', ' (Ảnh: Lê An) ', '. Nam'],
  ...['3.500', 'www.x.vn', 'https://x.vn/A.B', 'a@b.vn', 'công', 'Công ty', 'Điều 5. ', '. '],
];

/** Text made of what folding, counting and segmenting can trip over, random UTF-16 included. */
export const hazardousText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Code units that a call reads through the methods of strings: its work, whatever the machine does. */
export function countReadUnits(call: () => unknown): number {
  const methods = ['charCodeAt', 'charAt', 'codePointAt', 'slice', 'normalize', 'replace'] as const;
  let units = 0;
  const originals = methods.map((name) => [name, Reflect.get(String.prototype, name)] as const);
  try {
    for (const [name, original] of originals) {
      Reflect.set(String.prototype, name, function (this: string, ...values: unknown[]) {
        const result: unknown = Reflect.apply(original as () => unknown, this, values);
        units += name === 'replace' ? this.length : typeof result === 'string' ? result.length : 1;
        return result;
      });
    }
    call();
  } finally {
    for (const [name, original] of originals) Reflect.set(String.prototype, name, original);
  }
  return units;
}

/** How much more work a call takes for a text twice as long. */
export function growthOf(make: (size: number) => string, use: (text: string) => unknown): number {
  const texts = [make(2000), make(4000)];
  const [small = 0, large = 0] = texts.map((text) => countReadUnits(() => use(text)));
  return (large + 1) / (small + 1);
}
