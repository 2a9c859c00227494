/** Words for kinds of places that stand before their names, with the abbreviations that news uses. */
export const PLACE_HEADS: ReadonlyMap<string, string> = new Map(
  [
    'tỉnh',
    'thành phố',
    'quận',
    'huyện',
    'thị xã',
    'thị trấn',
    'phường',
    'xã',
    'đặc khu',
    'nước',
    'bang',
    'đảo',
    'sông',
  ]
    .map((head): readonly [string, string] => [head, head])
    .concat([
      ['tp', 'thành phố'],
      ['tp.', 'thành phố'],
      ['q.', 'quận'],
      ['h.', 'huyện'],
      ['tx', 'thị xã'],
      ['tx.', 'thị xã'],
      ['tt.', 'thị trấn'],
      ['p.', 'phường'],
    ]),
);

/** No head is longer, its marks apart and a space behind it. */
const LONGEST_HEAD = 24;

/**
 * Finds the head that stands right before a place: `tỉnh` before `Nghệ An`, `TP` before `Vinh`.
 *
 * @param text - The text.
 * @param start - Where the place begins.
 * @returns The head in full, NFC and in small letters.
 */
export function findPlaceHead(text: string, start: number): string | undefined {
  const before = text
    .slice(Math.max(0, start - LONGEST_HEAD), start)
    .normalize('NFC')
    .toLowerCase();
  const [second = '', first = ''] = before.trimEnd().split(/\s/).reverse();
  return PLACE_HEADS.get(`${first} ${second}`) ?? PLACE_HEADS.get(second);
}
