/** What is written for characters that Unicode maps to nothing simpler. */
const NEAREST: readonly (readonly [characters: string, written: string])[] = [
  ['“”„‟″«»', '"'],
  ['‘’‚‛′‹›', "'"],
  ['‐‒–—―−', '-'],
  ['•●▪■∙·', '*'],
  ['⁄∕', '/'],
  ['ÐƉ', 'Đ'],
  ['ðɖ₫', 'đ'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['°', 'o'],
  ['Ø', 'O'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['×', 'x'],
  ['±', '+/-'],
  ['€', 'EUR'],
  ['©', '(c)'],
  ['®', '(R)'],
];

/**
 * Lists forms of a character that come near it, the nearest first: its compatible form (… as three
 * stops, no-break spaces and full-width letters as plain ones), then that without marks and without
 * what cannot be seen.
 */
export function listNearest(character: string): readonly string[] {
  return [
    character.normalize('NFKC'),
    character.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, ''),
  ].map((form) => form.replace(/[^\0-\x7f]/gu, findNearest));
}

function findNearest(character: string): string {
  return NEAREST.find(([characters]) => characters.includes(character))?.[1] ?? character;
}
