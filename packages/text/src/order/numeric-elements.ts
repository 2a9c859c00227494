import { COMMON, toElement } from './collation-element.ts';
import { toCollationElements } from './collation-elements.ts';
import { listedPrimary, NUMBER } from './collation-weights.ts';

/** More digits than this are told by one byte more. */
const DIGITS_PER_BYTE = 0xf0;

/**
 * Gives the collation elements of a text in which each run of digits, ASCII or full-width, weighs what
 * its value is: how many digits it has, then which ones. Zeros in front count for nothing.
 */
export function toNumericElements(text: string): number[] {
  const elements: number[] = [];
  text.split(/([0-9\uff10-\uff19]+)/).forEach((piece, index) => {
    if (index % 2 === 0) for (const element of toCollationElements(piece)) elements.push(element);
    else pushNumber(elements, piece.replace(/^[0\uff10]+/, ''));
  });
  return elements;
}

function pushNumber(elements: number[], digits: string): void {
  elements.push(toElement(listedPrimary(NUMBER), COMMON, COMMON));
  let length = digits.length;
  for (; length > DIGITS_PER_BYTE; length -= DIGITS_PER_BYTE) elements.push(carryOn(0xff));
  elements.push(carryOn(length));
  for (let at = 0; at < digits.length; at++) elements.push(carryOn(digits.charCodeAt(at) & 0xf));
}

/** An element of one byte that carries on; the bytes below 3 have other uses in keys. */
function carryOn(value: number): number {
  return toElement(Math.min(value + 3, 0xff) << 8);
}
