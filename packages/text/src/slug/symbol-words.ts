import { foldMarks } from '../fold/fold-marks.ts';

/** Words for symbols: each sign or letter, or several, with what is written in its place. */
export type SymbolWords = Readonly<Record<string, string>>;

/**
 * How signs are read out in Vietnamese, for the option `symbols` of `toSlug`; spread it into a table
 * of your own to change or add some.
 *
 * @example
 * ```ts
 * import { SYMBOL_WORDS, toSlug } from '@quocngu/text';
 *
 * toSlug('Lãi 5% & vốn', { symbols: SYMBOL_WORDS }); //=> 'lai-5-phan-tram-va-von'
 * toSlug('R&D', { symbols: { ...SYMBOL_WORDS, '&': 'and' } }); //=> 'r-and-d'
 * ```
 */
export const SYMBOL_WORDS: SymbolWords = {
  '&': 'và',
  '@': 'a còng',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°': 'độ',
  '+': 'cộng',
  '±': 'cộng trừ',
  '×': 'nhân',
  '÷': 'chia',
  '=': 'bằng',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '₫': 'đồng',
  $: 'đô la',
  '€': 'euro',
  '£': 'bảng',
  '¥': 'yên',
};

/** Writes folded words in the place of symbols: between spaces, but those of letters in their word. */
export function spellSymbols(folded: string, symbols: SymbolWords): string {
  let spelled = folded;
  for (const [symbol, word] of Object.entries(symbols)) {
    const written = foldMarks(/\p{L}/u.test(symbol) ? word : ` ${word} `);
    spelled = spelled.split(symbol).join(written);
  }
  return spelled;
}
