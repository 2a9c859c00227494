import type { FoundNames } from './decode-names.ts';
import {
  COMMON,
  COUNTRY,
  FAMILY,
  FREQUENT,
  GENERIC_HEAD,
  GIVEN,
  KIN,
  LONGEST_PHRASE,
  MIDDLE,
  ORGANISATION,
  ORGANISATION_HEAD,
  PERSON,
  PLACES,
  TITLE,
  WORD,
} from './gazetteer.ts';
import { headBefore, titleWithin } from './name-clues.ts';
import {
  COMMA,
  HYPHEN,
  isCapital,
  isWordLike,
  LOWER,
  MARGIN,
  MIXED,
  type NameRun,
  phraseAt,
  TITLE_CASE,
  UPPER,
} from './name-run.ts';

/** English words at the end of the names of bodies. */
const BODY_WORD =
  /^(?:Group|Bank|Firm|Capital|Holdings|Research|Electronics|Oil|Energy|Air(?:line|way)s)$/;

/** A name by the indices of its tokens, with the number of its type. */
export interface RunName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** Types by their numbers in `NAME_TYPES`. */
const PERSON_TYPE = 0;
const ORGANISATION_TYPE = 1;
const PLACE_TYPE = 2;

const NAMED = PLACES | ORGANISATION;
const VIETNAMESE = COMMON | FREQUENT | WORD;

/** Tokens with the text that they stand in. */
type TextRun = NameRun & { readonly text: string };

/** No name of a person has more tokens that stands behind a body without a sign, and no Vietnamese one. */
const LONGEST_FOREIGN = 7;
const LONGEST_VIETNAMESE = 4;

/**
 * Mends names where the model, which weighs each alone, ran two together: behind a title, a body or a place
 * gives away the person who stands at its end without a sign (`Chủ tịch | HĐQT Tập đoàn An Bình | Lê Văn Tám`,
 * `Tổng thống | Mỹ | Joe Biden`). Foreign names are taken whole: `Park Hang-seo`, `Mohammed bin Salman`.
 *
 * @param text - The text.
 * @param tokens - Its tokens.
 * @param found - What the model found, from the last name to the first.
 * @returns The names in order.
 */
export function mendNames(text: string, tokens: NameRun, found: FoundNames): RunName[] {
  const run: TextRun = { ...tokens, text };
  const names: RunName[] = [];
  let behind = MARGIN;
  for (let number = found.count - 1; number >= 0; number--) {
    const start = found.starts[number] ?? 0;
    behind = addMissed(run, behind, start, names);
    // What was added may go on over it.
    if (start < behind) continue;
    const end = endOfForeign(run, found.ends[number] ?? 0);
    addParts(run, { start, end, type: found.types[number] ?? 0 }, names);
    behind = end;
  }
  addMissed(run, behind, run.end, names);
  return names;
}

/** Adds a name, or the two that it is made of. */
function addParts(run: TextRun, name: RunName, names: RunName[]): void {
  const { start, end } = name;
  if (isCommonNoun(run, name)) return;
  const last = names.at(-1);
  if (last !== undefined && isContinuation(run, last, name)) {
    names.splice(-1, 1, { ...last, end });
    return;
  }
  const at = end - start > 1 ? personWithin(run, name) : end;
  if (at === end) {
    names.push(isTitledPerson(run, name) ? { ...name, type: PERSON_TYPE } : name);
    return;
  }
  names.push(bodyBefore(run, name, at), { start: at, end, type: PERSON_TYPE });
}

/** No place, but a person: `Tổng thống | Yoon Suk Yeol`, `Kwon Young-se`. */
function isTitledPerson(run: TextRun, { start, end, type }: RunName): boolean {
  if (type === PERSON_TYPE || end - start < 2 || !isForeign(run, start, end)) return false;
  if (run.shapes[end - 1] === LOWER) return isTail(run, end - 1);
  return type === PLACE_TYPE && (headBefore(run, start) & TITLE) !== 0;
}

/** Bodies and persons in small letters are common nouns where others have capitals: `nhà nước`, `bệnh viện`. */
function isCommonNoun(run: TextRun, { start, end, type }: RunName): boolean {
  if (type === PLACE_TYPE || run.shapes[start] !== LOWER) return false;
  for (let index = start + 1; index < end; index++) {
    if (isCapital(run.shapes[index] ?? 0)) return false;
  }
  return isCased(run, start) && (headBefore(run, start) & (KIN | TITLE)) === 0;
}

/** Farthest that a capital is looked for that begins no sentence. */
const CASE_REACH = 40;

/** Whether words around an index have capitals that begin no sentence. */
function isCased(run: TextRun, index: number): boolean {
  const limit = Math.min(run.end, index + CASE_REACH);
  for (let at = Math.max(MARGIN + 1, index - CASE_REACH); at < limit; at++) {
    if (isCapital(run.shapes[at] ?? 0) && isWordLike(run.shapes[at - 1] ?? 0)) return true;
  }
  return false;
}

/** Whether a comma stands inside the name of a body: `Bộ Văn hóa | Thể thao và Du lịch`. */
function isContinuation(run: TextRun, last: RunName, { start, end, type }: RunName): boolean {
  if (last.type !== ORGANISATION_TYPE || type !== ORGANISATION_TYPE) return false;
  if (start !== last.end + 1 || run.shapes[last.end] !== COMMA) return false;
  if (!isHead(run, last.start, last.end) || isHead(run, start, end)) return false;
  for (let index = start + 1; index < end - 1; index++) {
    if (wordOf(run, index) === 'và') return true;
  }
  return false;
}

function wordOf({ text, starts, ends }: TextRun, index: number): string {
  return text.slice(starts[index], ends[index]).normalize('NFC').toLowerCase();
}

/** What stands before a person. Words before a country are a part of the title: `Bộ trưởng Tài chính | Mỹ`. */
function bodyBefore(run: TextRun, { start, type }: RunName, end: number): RunName {
  const country = knownBefore(run, end, COUNTRY);
  const isCountry = country > 0 && country <= end - start;
  if (isCountry && (country === end - start || isWord(run, start))) {
    if (!isHead(run, start, end)) return { start: end - country, end, type: PLACE_TYPE };
  }
  const isPlace = type === PLACE_TYPE || knownBefore(run, end, PLACES) === end - start;
  return { start, end, type: isPlace ? PLACE_TYPE : ORGANISATION_TYPE };
}

function isWord(run: TextRun, index: number): boolean {
  return (phraseAt(run, index, 1) & VIETNAMESE) !== 0;
}

/** Whether a title stands right before a token, or before the head of the name that begins with it. */
function isHeld(run: TextRun, index: number): boolean {
  const head = knownBefore(run, index, ORGANISATION_HEAD | GENERIC_HEAD);
  return ((headBefore(run, index) | headBefore(run, index - head)) & TITLE) !== 0;
}

/** Where the person begins that ends a name; the end of the name where none does. */
function personWithin(run: TextRun, { start, end, type }: RunName): number {
  const country = countryAt(run, start);
  const behind = start + country;
  // Nothing else is named so: `Mỹ | Joe Biden`.
  if (country > 0 && end - behind > 1 && isForeign(run, behind, end)) return behind;
  if (!isHeld(run, start)) return end;
  let best = end;
  let bestRank = 0;
  for (let at = Math.max(start + 1, end - LONGEST_FOREIGN); at < end; at++) {
    if (isCrossed(run, at, start, end)) continue;
    const known = knownBefore(run, at, NAMED);
    const isWhole = known === at - start || isBodyWord(run, at - 1);
    const rank = isForeign(run, at, end)
      ? rankForeign(run, at, end, known)
      : type !== PERSON_TYPE && isVietnamese(run, at, end) && !isBareHead(run, start, at)
        ? rankVietnamese(run, at, end, known)
        : 0;
    if (rank > bestRank && (isWhole || type !== PERSON_TYPE)) {
      best = at;
      bestRank = rank;
    }
  }
  return best;
}

/** A foreign name of one token shows itself only behind a known place or body. */
function rankForeign(run: TextRun, at: number, end: number, known: number): number {
  if (known > 0) return 5;
  const before = run.shapes[at - 1] ?? 0;
  const isSigned = before === UPPER || before === MIXED || isBodyWord(run, at - 1);
  return end - at > 1 && (isSigned || isWord(run, at - 1)) ? 4 : 0;
}

/** Names of three syllables are likelier than those of four, whose first may be the end of a place. */
function rankVietnamese({ shapes }: NameRun, at: number, end: number, known: number): number {
  const length = end - at;
  if (known > 0) return 4;
  if (length === 2) return shapes[at - 1] === UPPER ? 1 : 0;
  return length === 3 ? 3 : 2;
}

/** Whether the tokens may be a Vietnamese name: a family name and given ones, and no known person's. */
function isVietnamese(run: TextRun, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST_VIETNAMESE) return false;
  if ((phraseAt(run, start, 1) & FAMILY) === 0) return false;
  if (phraseAt(run, start, length) & (NAMED | PERSON)) return false;
  for (let index = start; index < end; index++) {
    if (run.shapes[index] !== TITLE_CASE) return false;
    const parts = index === end - 1 ? GIVEN : MIDDLE | GIVEN;
    if (index > start && (phraseAt(run, index, 1) & parts) === 0) return false;
  }
  return true;
}

/** Whether the tokens are a foreign name: none is a known word, place or body, and one is quite unknown. */
function isForeign(run: TextRun, start: number, end: number): boolean {
  if (phraseAt(run, start, end - start) & NAMED) return false;
  let isNew = false;
  for (let index = start; index < end; index++) {
    if (run.shapes[index] === HYPHEN || isTail(run, index)) continue;
    const classes = phraseAt(run, index, 1);
    const isParticle = run.shapes[index] === LOWER && classes === 0 && index > start;
    if (!isParticle && !isForeignPart(run, index)) return false;
    if (!isParticle && (classes & ~PERSON) === 0) isNew = true;
  }
  return isNew;
}

/** Whether a token may be a part of a foreign name, which news writes without marks. */
function isForeignPart(run: TextRun, index: number): boolean {
  if (run.shapes[index] !== TITLE_CASE) return false;
  if (phraseAt(run, index, 1) & (NAMED | FREQUENT | WORD)) return false;
  const written = run.text.slice(run.starts[index], run.ends[index]);
  return /^[\0-\x7f]+$/.test(written) && !BODY_WORD.test(written);
}

function isBodyWord({ text, starts, ends }: TextRun, index: number): boolean {
  return BODY_WORD.test(text.slice(starts[index], ends[index]));
}

/** The part behind a hyphen: `seo` of `Hang-seo`, `Canel` of `Diaz-Canel`. */
function isTail(run: TextRun, index: number): boolean {
  const { shapes, starts, ends } = run;
  return (
    shapes[index - 1] === HYPHEN &&
    starts[index] === ends[index - 1] &&
    starts[index - 1] === ends[index - 2] &&
    (shapes[index] === LOWER || (isForeignPart(run, index) && isForeignPart(run, index - 2)))
  );
}

/** Whether a known place or body goes on over an index. */
function isCrossed(run: TextRun, at: number, start: number, end: number): boolean {
  for (let from = Math.max(start, at - LONGEST_PHRASE + 1); from < at; from++) {
    for (let length = at - from + 1; from + length <= end; length++) {
      if (length > (run.reach[from] ?? 0)) break;
      if (phraseAt(run, from, length) & NAMED) return true;
    }
  }
  return false;
}

/** The length of the longest phrase of some classes that ends before an index, or 0. */
function knownBefore(run: TextRun, end: number, classes: number): number {
  for (let length = run.reachBack[end] ?? 0; length > 0; length--) {
    if (phraseAt(run, end - length, length) & classes) return length;
  }
  return 0;
}

/** Whether a head of bodies begins a name. */
function isHead(run: TextRun, start: number, end: number): boolean {
  for (let length = 1; length <= end - start && length <= LONGEST_PHRASE; length++) {
    if (phraseAt(run, start, length) & (ORGANISATION_HEAD | GENERIC_HEAD)) return true;
  }
  return (run.shapes[start] ?? 0) === UPPER;
}

/** A head alone makes no name, but what follows it does: `Bệnh viện | Nguyễn Tri Phương`. */
function isBareHead(run: TextRun, start: number, end: number): boolean {
  const length = end - start;
  if (length > LONGEST_PHRASE || run.shapes[end - 1] === LOWER) return false;
  return (phraseAt(run, start, length) & (ORGANISATION_HEAD | GENERIC_HEAD)) !== 0;
}

/** Where a name ends that goes on with a hyphen (`Hang-seo`) or a foreign particle (`bin Salman`). */
function endOfForeign(run: TextRun, from: number): number {
  if (!isCapital(run.shapes[from - 1] ?? 0)) return from;
  for (let end = from; ;) {
    const isParticle = run.shapes[end] === LOWER && phraseAt(run, end, 1) === 0;
    if (isTail(run, end + 1) || (isParticle && isForeignPart(run, end + 1))) end += 2;
    else if (end > from && isForeignPart(run, end)) end += 1;
    else return end;
  }
}

/**
 * Adds the foreign persons whom a title, or a place or body behind a title, leads to, as far as they begin
 * between two names. Gives the index behind the last one.
 */
function addMissed(run: TextRun, from: number, to: number, names: RunName[]): number {
  let behind = from;
  for (let at = from; at < to; at++) {
    // Most tokens go by here.
    if (!isCapital(run.shapes[at] ?? 0) || run.shapes[at + 1] === COMMA) continue;
    const last = names.at(-1);
    const isBehind = last?.end === at && last.type !== PERSON_TYPE && isHeld(run, last.start);
    const isTitled = isBehind || (headBefore(run, at) & (KIN | TITLE)) !== 0;
    const country = countryAt(run, at);
    if (!isTitled && (country === 0 || titleWithin(run, at) === 0)) continue;
    const start = at + country;
    let end = start;
    while (isForeignPart(run, end)) end = endOfForeign(run, end + 1);
    if (end - start < 2 || !isForeign(run, start, end)) continue;
    if (isBehind && isTitledPerson(run, { ...last, end })) {
      // `Yoon | Suk Yeol`: an unknown place behind a title is a part of the name.
      names.splice(-1, 1, { start: last.start, end, type: PERSON_TYPE });
      behind = end;
      at = end - 1;
      continue;
    }
    if (country > 0) names.push({ start: at, end: start, type: PLACE_TYPE });
    names.push({ start, end, type: PERSON_TYPE });
    behind = end;
    at = end - 1;
  }
  return behind;
}

/** The length of the country that begins at a token, or 0. */
function countryAt(run: TextRun, index: number): number {
  for (let length = run.reach[index] ?? 0; length > 0; length--) {
    if (phraseAt(run, index, length) & COUNTRY) return length;
  }
  return 0;
}
