import {
  FAMILY,
  GIVEN,
  KIN,
  MIDDLE,
  NUMBERED,
  ORGANISATION,
  ORGANISATION_HEAD,
  PERSON,
  PLACES,
  TITLE,
  WORD,
} from './gazetteer.ts';
import {
  CODE,
  FULL_STOP,
  HYPHEN,
  INITIAL,
  isCapital,
  isWordLike,
  JOINER,
  LOWER,
  type NameRun,
  NUMBER,
  phraseAt,
  SLASH,
  TITLE_CASE,
  UPPER,
} from './name-run.ts';

/*
 * Which stretches of a run may be a name at all. A token with a capital may begin one; a token in
 * small letters only where the lists say so, because most of a text is in small letters.
 */

/** How a name may begin. */
const NOT = 0;
const WITH_CAPITAL = 1;
/** With the head of an organisation, `Sở` or `sở`: many small letters may follow. */
const WITH_HEAD = 2;
/** In small letters. */
const IN_LOWER_CASE = 3;

/** The most tokens of a name, by how it begins. */
const LONGEST = [0, 8, 14, 8];

/** Behind a capital, a name ends within so many tokens if it ends in small letters. */
const FEW = 3;

/** The most tokens of the name of an organisation in small letters alone. */
const LONGEST_LOWER = 8;

/** Classes of phrases that may be a name in small letters. */
const NAMES = PLACES | ORGANISATION | PERSON;

/** Gives each stretch of tokens that begins at an index and may be a name. */
export interface CandidateSearch {
  /** Index behind the name that was found last. */
  end: number;
  /** Begins with a token; false where no name begins there. */
  readonly begin: (run: NameRun, start: number) => boolean;
  /** Goes on to the next token behind which a name may end; false where there is none. */
  readonly next: () => boolean;
}

/** Creates a search for possible names. */
export function createCandidateSearch(): CandidateSearch {
  let run: NameRun | undefined;
  let start = 0;
  let limit = 0;
  let kind = NOT;
  let capitals = 0;
  let lowers = 0;
  const search: CandidateSearch = { end: 0, begin, next };
  return search;

  function begin(given: NameRun, from: number): boolean {
    run = given;
    start = from;
    kind = kindOf(given, from);
    if (kind === NOT) return false;
    limit = Math.min(from + (LONGEST[kind] ?? 0), given.end);
    capitals = 0;
    lowers = 0;
    search.end = from;
    return true;
  }

  function next(): boolean {
    if (run === undefined) return false;
    while (search.end < limit) {
      const last = search.end;
      if (last > start && !isLink(run, last)) return false;
      const shape = run.shapes[last] ?? 0;
      if (shape === LOWER) lowers++;
      else if (isWordLike(shape)) {
        capitals++;
        lowers = 0;
      }
      if (kind === WITH_CAPITAL && lowers > FEW) return false;
      if (kind === WITH_HEAD && capitals === 0 && lowers > LONGEST_LOWER) return false;
      search.end = last + 1;
      if (isLast(run, last) && isPossible(run, last + 1)) return true;
    }
    return false;
  }

  function isPossible(given: NameRun, end: number): boolean {
    const length = end - start;
    if (kind === IN_LOWER_CASE) return isLowerName(given, start, end);
    if ((given.shapes[end - 1] ?? 0) !== LOWER) return true;
    if (phraseWithin(given, start, length) & NAMES) return true;
    return kind === WITH_CAPITAL ? length <= FEW : length <= FEW || (given.reachBack[end] ?? 0) > 1;
  }
}

function phraseWithin(run: NameRun, start: number, length: number): number {
  return length <= (run.reach[start] ?? 0) ? phraseAt(run, start, length) : 0;
}

function kindOf(run: NameRun, index: number): number {
  const shape = run.shapes[index] ?? 0;
  if (!isWordLike(shape) || shape === NUMBER || run.isInside[index] === 1) return NOT;
  if (shape === LOWER && isWordBefore(run, index)) return NOT;
  const reach = run.reach[index] ?? 0;
  let isName = false;
  for (let length = 1; length <= reach; length++) {
    const classes = phraseAt(run, index, length);
    if (classes & ORGANISATION_HEAD) return WITH_HEAD;
    if (classes & NAMES || (length === 1 && classes & FAMILY)) isName = true;
    if (classes & NUMBERED && (run.shapes[index + length] ?? 0) === NUMBER) isName = true;
  }
  if (isCapital(shape) || shape === CODE) return WITH_CAPITAL;
  return isName || isGivenBehindTitle(run, index) ? IN_LOWER_CASE : NOT;
}

/** Whether a token in small letters ends a dictionary word that begins with the token before it. */
function isWordBefore(run: NameRun, index: number): boolean {
  return (run.shapes[index - 1] ?? 0) <= TITLE_CASE && (phraseAt(run, index - 1, 2) & WORD) !== 0;
}

/** A given name in small letters, behind a kin word or a title. */
function isGivenBehindTitle(run: NameRun, index: number): boolean {
  if ((phraseAt(run, index, 1) & (GIVEN | WORD)) !== GIVEN) return false;
  return (phraseAt(run, index - 1, 1) & (KIN | TITLE)) !== 0;
}

/** Whether a stretch that begins in small letters is a known name, a person's, or has a number. */
function isLowerName(run: NameRun, start: number, end: number): boolean {
  const length = end - start;
  if (phraseWithin(run, start, length) & (NAMES | GIVEN)) return true;
  const last = run.shapes[end - 1] ?? 0;
  if (last === NUMBER || isCapital(last)) return true;
  if ((phraseAt(run, start, 1) & FAMILY) === 0 || length === 1 || length > 4) return false;
  for (let index = start + 1; index < end; index++) {
    if ((phraseAt(run, index, 1) & (GIVEN | MIDDLE)) === 0) return false;
  }
  return true;
}

/** Tells whether a name may go on over a token. */
function isLink(run: NameRun, index: number): boolean {
  const shape = run.shapes[index] ?? 0;
  if (isWordLike(shape) || shape === HYPHEN || shape === JOINER) return true;
  if (shape === SLASH) return (run.shapes[index - 1] ?? 0) >= INITIAL;
  return shape === FULL_STOP && isAbbreviation(run, index - 1) && isSingle(run, index);
}

/** Tells whether a name may end with a token that it may go over. */
function isLast(run: NameRun, index: number): boolean {
  if (run.isInside[index + 1] === 1) return false;
  const shape = run.shapes[index] ?? 0;
  if (isWordLike(shape)) return true;
  return shape === FULL_STOP && (run.shapes[index - 1] ?? 0) === INITIAL;
}

/** What a full stop may stand behind inside a name: `H.`, `TP.`, `tp.`, `St.` */
function isAbbreviation({ shapes, starts, ends }: NameRun, index: number): boolean {
  const shape = shapes[index] ?? 0;
  if (shape === INITIAL) return true;
  const length = (ends[index] ?? 0) - (starts[index] ?? 0);
  // What is longer ends a sentence: `tại LHQ. Quỹ`.
  return length <= 2 && shape >= LOWER && shape <= UPPER;
}

function isSingle({ starts, ends }: NameRun, index: number): boolean {
  return (ends[index] ?? 0) - (starts[index] ?? 0) === 1;
}
