import { KNOWN_ABBREVIATIONS } from './known-abbreviations.ts';

const CAPITALS = /\p{Lu}[\p{Lu}\p{M}\d]+/gu;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{M}\d&.+-]{1,11}$/u;

/** Tells whether a name is written as an abbreviation: capitals in one piece. */
export function isAbbreviation(name: string): boolean {
  return ABBREVIATION.test(name);
}

/** Puts the long form in the place of every abbreviation that is known: `UBND tỉnh`, `LHQ`. */
export function expandAbbreviations(name: string): string {
  return name.replace(
    CAPITALS,
    (capitals) => KNOWN_ABBREVIATIONS.get(capitals.normalize('NFC')) ?? capitals,
  );
}

/**
 * Tells whether an abbreviation can stand for a name: its letters are the first letters of syllables of
 * the name, in their order, from the first on (`VFF` fails, as its letters are those of another language).
 */
export function abbreviates(abbreviation: string, name: string): boolean {
  const letters = Array.from(abbreviation.normalize('NFC').toUpperCase().replace(/\P{L}/gu, ''));
  const initials = name
    .normalize('NFC')
    .split(/[\s-]+/)
    .map((syllable) => syllable.charAt(0).toUpperCase());
  if (letters.length < 2 || letters[0] !== initials[0]) return false;
  let matched = 0;
  for (const initial of initials) if (initial === letters[matched]) matched += 1;
  return matched === letters.length;
}

const HEAD = /^(?:bộ|sở|phòng|cục|ban|ủy ban|uỷ ban)\s+/iu;

/**
 * The head that an abbreviation leaves out, where it stands for the rest of a name: `Sở` of `Sở Tài nguyên và
 * Môi trường (TN&MT)`.
 */
export function headLeftOut(abbreviation: string, name: string): string | undefined {
  const composed = name.normalize('NFC');
  const [head = ''] = HEAD.exec(composed) ?? [];
  if (head === '' || abbreviates(abbreviation, composed)) return undefined;
  return abbreviates(abbreviation, composed.slice(head.length)) ? head.trim() : undefined;
}
