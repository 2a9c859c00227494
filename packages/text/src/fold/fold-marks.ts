import { requireString } from '../arguments/require.ts';

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
  const plain = (cache ??= new Uint16Array(0x2080));
  // The first unit of a batch is written already (at the start it is NUL): a mark may belong to it.
  const most = Math.min(text.length, 1000);
  const batch = new Array<number>(most + 1);
  let folded = '';
  let isRare: true | undefined;
  let at = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + most);
    let count = 1;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      const letter = plain[unit];
      if (letter) batch[count++] = letter;
      else if (unit >= 0x300 && unit <= 0x36f) {
        const last = (batch[count - 1] ?? 0) | 0x20;
        if (last < 0x61 || last > 0x7a) break;
      } else if ((unit && unit < 0x250) || unit >> 8 === 0x1e || unit >> 7 === 0x40) {
        // Latin letters, signs and quotes fold to one unit, whatever stands around.
        plain[unit] = foldRare(text.charAt(at--), 'NFD').charCodeAt(0);
      } else break;
    }
    batch.length = count;
    const piece = String.fromCharCode(...batch);
    folded += piece.slice(1);
    batch[0] = batch[count - 1] ?? 0;
    if (at < end) {
      // Something rarer (or NUL), up to the next ASCII unit: that composes with nothing before it.
      const start = at++;
      while (text.charCodeAt(at) > 0x7f) at++;
      folded += foldRare(piece.slice(-1) + text.slice(start, at), 'NFD').slice(1);
      isRare = true;
    }
  }
  return isRare ? foldRare(folded) : folded;
}

/**
 * Folds by the definition what the loop above leaves: decomposed where it is a part of a text, and
 * composed, with nothing more to fold, where it is the whole. Engines take quadratic time to sort a
 * row of marks, so that a hostile one is normalised in pieces.
 */
function foldRare(text: string, form?: 'NFD'): string {
  return text
    .replace(/.?[^\0-\x7f]{1,999}\p{M}{0,99}/gu, (piece) => piece.normalize(form))
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[ĐÐƉ]/g, 'D')
    .replace(/[đðɖ]/g, 'd');
}
