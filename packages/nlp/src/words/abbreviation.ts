/** Abbreviations that a full stop belongs to, in small letters. */
export const ABBREVIATIONS =
  'tp tx tt q p h tr ts ths th ph pgs gs bs ks cn nsưt nsnd đc mr mrs ms dr st jr sr co ltd inc no vs';

/** How much of the text before and behind a full stop is looked at. */
const LOOKED_AT = 24;

/**
 * The end of the abbreviation that a word with a full stop behind it is, or begins.
 *
 * - Letters with stops between them are one token: `U.S.`, `TP.HCM`, `Th.S`, `v.v.`, `Q.1`.
 * - The stop belongs to a known abbreviation and to a single capital where the line goes on, since a
 *   name or a word follows (`TP. Huế`, `ông K. nói`); at the end of a line it ends a sentence.
 *
 * @param start - Where the word begins.
 * @param stop - Where the full stop stands.
 * @param isKnown - Whether the word is one of `ABBREVIATIONS`.
 * @returns The offset behind the abbreviation, or `stop` where it is none.
 */
export function abbreviationEnd(
  text: string,
  start: number,
  stop: number,
  isKnown: boolean,
): number {
  if (stop - start > LOOKED_AT) return stop;
  const word = text.slice(start, stop).normalize('NFC');
  const behind = text.slice(stop, stop + LOOKED_AT);
  if (isKnown || /^(?:\p{Lu}+|\p{L})$/u.test(word)) {
    const [parts = ''] = JOINED_PARTS.exec(behind) ?? [];
    if (parts !== '') return stop + parts.length + (endsWithStop(behind, parts) ? 1 : 0);
  }
  if (isKnown) {
    const [digits = ''] = /^\.\d+(?![\p{L}\d])/u.exec(behind) ?? [];
    if (digits !== '') return stop + digits.length;
    if (/^\.\p{Lu}/u.test(behind)) return stop + 1;
  }
  const isShort = isKnown || /^\p{Lu}$/u.test(word);
  return isShort && /^\.[^\S\r\n]+[\p{L}\p{N}]/u.test(behind) ? stop + 1 : stop;
}

/** Full stops, each with capitals or one letter behind it. */
const JOINED_PARTS =
  /^(?:\.(?:\p{Lu}\p{M}*){1,6}(?![\p{L}\p{M}\p{N}])|\.\p{L}(?![\p{L}\p{M}\p{N}]))+/u;

/** Tells whether a stop follows that is theirs: all parts are of one letter. */
function endsWithStop(behind: string, parts: string): boolean {
  return behind.charAt(parts.length) === '.' && /^(?:\.\p{L}\p{M}?)+$/u.test(parts);
}
