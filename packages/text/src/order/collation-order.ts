/*
 * The order of characters in CLDR root collation, with the letters of Vietnamese where `vi.xml` of CLDR
 * puts them (CLDR 48, as ICU 78 has it). Measured by sorting with `Intl.Collator('vi')`.
 */

/**
 * Characters that differ at the first level, in order: white space, punctuation, symbols, currencies,
 * digits, letters. Capitals, variants and whatever decomposes are told from these. A NUL stands
 * between the first and the last of a range in the order of code points; U+FDD2, before the digits, is for
 * numbers that are compared by their value.
 */
export const PRIMARY_ORDER =
  '\t\n\v\f\r\x85\u2028\u2029 \u203e_\u2017-\u2010\u2012\0\u2015\u2053,;\u204f:!\xa1?\xbf\u203d.\xb7\u2055\u2056\u2058\0\u205e\'\u2039\u203a"\xab\xbb()[]{}\u2045\u2046\u2016\xa7\xb6\u204b@*\u204e\u2051/\\&\u204a#%\u2030\u2031\u2020\0\u2023\u2027\u2043\u204c\u204d\u2032\u2035\u2038\u203b\u203f\u2054\u2040\u2050\u2041\u2042`\xb4^\xaf\xa8\xb8\xb0\xa9\xae\u2190\u2192\u2191\u2193\0\u2199+\xb1\xf7\xd7<=>\xac|\xa6~\u2212\u2052\u2044\u221a\u221e\u2248\u2264\u2265\u25a0\0\u25ff\u2605\u2606\u2713\xa4\xa2$\xa3\xa5\u20a0\0\u20a6\u20a9\0\u20c0\ufdd20123456789aăâⱥbƀɓƃcȼƈdđɖɗƌȡẟeêɇǝəɛfƒgǥɠɣƣhƕiıɨɩjȷɉkƙlƚȴƛmnɲƞȵŋoôơɔɵȣpƥqɋĸrʀɍsȿẜẝʃƪtŧⱦƫƭʈȶuưʉɯʊvʋỽʌwxyɏƴỿȝzƶȥɀʒƹƺþƿƻƨƽƅɂʼʾǀ\0ǃ';

/** Letters that are sorted as others with a mark; the noncharacters U+FDD0 and U+FDD1 stand for marks that Unicode has not. */
export const MARKED_LETTERS: Readonly<Record<string, string>> = {
  ð: 'd\ufdd0',
  ħ: 'h\u0335',
  ł: 'l\u0335',
  ŀ: 'l\ufdd0',
  ø: 'o\u0338',
  ſ: 's\ufdd1',
  ß: 's\ufdd0s',
  æ: 'a\ufdd0e',
  œ: 'o\ufdd0e',
};

/** Characters that are sorted as variants of others, and which Unicode does not decompose so. */
export const VARIANTS: Readonly<Record<string, string>> = {
  ƾ: 'ts',
  ỻ: 'll',
  ȸ: 'db',
  ȹ: 'qp',
  ƍ: 'zw',
  '₧': 'Pts',
};

/**
 * Marks that differ at the second level, in order, by the last two digits of U+03xx; those that are
 * written together are equal to each other.
 */
export const MARK_ORDER =
  '32 13 14 00 09 03 01 23 06 02 0c 0a 42 08 0b 07 38 27 28 04 0d0e12151a3d3e3f464a4b4c505152575b5d5e 161718191c1d1e1f20292a2b2c2f333a3b3c4748494d4e53545556595a5c5f62 3637 35 05 0f 10 11 1b 21 22 24 25 26 2d 2e 30 31 34 39 45 58 60 61';
