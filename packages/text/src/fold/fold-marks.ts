import { requireString } from '../arguments/require.ts';

/** Code units that are written out at once. */
const BATCH = 1024;

/** What single units fold to, filled as they are met; behind General Punctuation it ends. */
let cache: Uint16Array | undefined;

/**
 * Takes the marks off Latin letters: `Đặng Thị Ngọc` becomes `Dang Thi Ngoc`.
 *
 * Marks come off every Latin letter, not only Vietnamese ones (é ñ ř ő), and `đ Đ` become `d D`.
 * `Ð` U+00D0 and `Ɖ` U+0189, which look like `Đ` and stand for it in much real text, become `D`
 * too, and their lower-case forms `ð` and `ɖ` become `d`. Letters without a mark to take off stay
 * (ø ł ß æ), and so does every other script, with its marks (Greek ά, Cyrillic й, Thai, Arabic,
 * Hangul, voiced kana).
 *
 * @param text - Any string, composed or decomposed; lone surrogates pass through.
 * @returns The folded text in NFC; equal for equivalent spellings, and unchanged by another fold.
 * @throws TypeError where `text` is no string.
 * @see Unicode Standard Annex #15 (decomposition) and #24 (scripts).
 *
 * @example
 * ```ts
 * import { foldMarks } from '@quocngu/text';
 *
 * foldMarks('Đường về Huế'); //=> 'Duong ve Hue'
 * foldMarks('Angela Đặng, São Paulo, Кий'); //=> 'Angela Dang, Sao Paulo, Кий'
 * ```
 */
export function foldMarks(text: string): string {
  requireString(text);
  if (!/[^\0-\x7f]/.test(text)) return text;
  const plain = (cache ??= new Uint16Array(0x2060));
  // The first unit of a batch is written already (at the start it is NUL): a mark may belong to it.
  const batch = new Array<number>(Math.min(BATCH, text.length + 1));
  let folded = '';
  let isRare = false;
  let at = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + BATCH - 1);
    let count = 1;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      const letter = unit < 0xc0 ? unit : plain[unit];
      if (letter) batch[count++] = letter;
      else if (isWithin(unit, 0x300, 0x36f)) {
        if (!isWithin((batch[count - 1] ?? 0) | 0x20, 0x61, 0x7a)) break;
      } else if (isSimple(unit)) plain[unit] = foldDecomposed(text.charAt(at--)).charCodeAt(0);
      else break;
    }
    batch.length = count;
    const piece = String.fromCharCode(...batch);
    folded += piece.slice(1);
    batch[0] = piece.charCodeAt(count - 1);
    if (at < end) {
      // Something rarer (or NUL), up to the next ASCII unit: that composes with nothing before it.
      const start = at++;
      while (text.charCodeAt(at) > 0x7f) at++;
      folded += foldDecomposed(piece.slice(-1) + text.slice(start, at)).slice(1);
      isRare = true;
    }
  }
  return isRare ? folded.normalize() : folded;
}

/** Folds and leaves decomposed: what the loop above does for common text, by the definition. */
function foldDecomposed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đðɖ]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D');
}

/** Precomposed Latin, and dashes and quotes: one unit that folds to one, whatever stands around. */
function isSimple(unit: number): boolean {
  return (
    isWithin(unit, 0xc0, 0x24f) || isWithin(unit, 0x1e00, 0x1eff) || isWithin(unit, 0x2010, 0x205e)
  );
}

function isWithin(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}
