import { type GroupStyle, groupToWords } from './group-words.ts';

/** The words that a writer chooses for a whole number. */
export interface WholeStyle extends GroupStyle {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly reading: 'full' | 'short';
}

/** Digits that one `tỷ` stands for. */
const BILLION_DIGITS = 9;

/**
 * Words of a whole number, given as digits without zeros before them.
 *
 * From 10¹⁸ on, where `tỷ` is said more than once, the number is halved as it is spoken: what stands
 * before `tỷ tỷ` is a number below 10¹⁸, what stands before four a number below 10³⁶, and so on. A
 * name with as many `tỷ` as every part needs would grow with the square of the digits.
 */
export function wholeToWords(digits: string, style: WholeStyle): string {
  if (digits === '0') return 'không';
  const words: string[] = [];
  const top = Math.ceil(digits.length / BILLION_DIGITS) - 1;
  let lastSpoken = Infinity;
  for (let place = top; place >= 0; place--) {
    const end = digits.length - place * BILLION_DIGITS;
    const part = Number(digits.slice(Math.max(0, end - BILLION_DIGITS), end));
    if (part > 0) {
      pushBelowBillion(part, words, style);
      lastSpoken = place;
    }
    const billions = place & -place;
    if (lastSpoken < place + billions) {
      for (let count = 0; count < billions; count++) words.push('tỷ');
    }
  }
  return words.join(' ');
}

function pushBelowBillion(part: number, words: string[], style: WholeStyle): void {
  const groups = [
    [Math.floor(part / 1_000_000), 'triệu'],
    [Math.floor(part / 1000) % 1000, style.thousand],
    [part % 1000, ''],
  ] as const;
  for (const [group, unit] of groups) {
    if (group === 0) continue;
    const before = words.at(-1);
    const isShort = style.reading === 'short' && before !== style.thousand;
    const opening = before === undefined ? 'plain' : isShort ? 'linked' : 'full';
    words.push(groupToWords(group, opening, style));
    if (unit !== '') words.push(unit);
  }
}
