import { primaryOf } from './collation-element.ts';
import { weightsOf } from './collation-weights.ts';

/** The first unit behind those that are looked up in the cache. */
const CACHED_UNITS = 0x2070;

/** A letter and a mark that together are another letter. */
const SHAPED = /[aeo]\u0302|a\u0306|[ou]\u031b/i;

/** The elements of units that stand alone, filled as they are met. */
let cache: (readonly number[])[] | undefined;

/** Gives the collation elements of a text, in its order; equivalent texts have equal ones. */
export function toCollationElements(text: string): number[] {
  const elements: number[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    let found: readonly number[];
    if (unit < CACHED_UNITS && standsAlone(text.charCodeAt(end))) {
      found = elementsOfUnit(unit);
    } else {
      while (!standsAlone(text.charCodeAt(end))) end++;
      found = elementsOf(text.slice(at, end));
    }
    for (const element of found) elements.push(element);
    at = end;
  }
  return elements;
}

/**
 * Gives the primary weight of the unit at an offset, where it has a single one, which does not depend on
 * what stands behind it; else 0.
 */
export function lonePrimary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (!(unit < CACHED_UNITS && standsAlone(text.charCodeAt(offset + 1)))) return 0;
  const [letter = 0, mark = 0] = elementsOfUnit(unit);
  return primaryOf(mark) === 0 ? primaryOf(letter) : 0;
}

/** The elements of a unit that stands alone. */
function elementsOfUnit(unit: number): readonly number[] {
  cache ??= new Array<readonly number[]>(CACHED_UNITS);
  return (cache[unit] ??= elementsOf(String.fromCharCode(unit)));
}

/** Tells whether a unit (NaN at the end) neither joins what precedes it nor changes its weight. */
function standsAlone(unit: number): boolean {
  return unit < 0x300 ? unit !== 0xb7 : !(unit < 0x1e00 || unit >= CACHED_UNITS);
}

/** The elements of a unit and of those behind it that do not stand alone. */
function elementsOf(text: string): readonly number[] {
  const decomposed = shapeFirstLetter(text.normalize('NFD'))
    .replace(/^l\xb7/, 'ŀ')
    .replace(/^L\xb7/, 'Ŀ');
  return Array.from(decomposed).flatMap((character) => weightsOf(character));
}

/**
 * Composes the first letter with the mark that makes ă â ê ô ơ or ư of it, where there is one: a mark of
 * the same combining class in between is in the way (á̂ is a with two marks), another (ậ) is not.
 */
function shapeFirstLetter(text: string): string {
  const letter = text.charAt(0);
  for (let at = 1; /[\u0300-\u034e\u0350-\u0362]/.test(text.charAt(at)); at++) {
    const mark = text.charAt(at);
    if (!SHAPED.test(letter + mark)) continue;
    if (at > 1 && (mark + text.charAt(at - 1)).normalize('NFD').startsWith(mark)) continue;
    return (letter + mark).normalize() + text.slice(1, at) + text.slice(at + 1);
  }
  return text;
}
