import {
  COUNTRY,
  DISTRICT,
  FAMILY,
  GIVEN,
  HEADS,
  KIN,
  LOCALITY,
  MIDDLE,
  ORGANISATION,
  PERSON,
  PLACES,
  PROVINCE,
  TITLE,
  WARD,
  WORD,
} from './gazetteer.ts';
import {
  COLON,
  COMMA,
  EDGE,
  FULL_STOP,
  HYPHEN,
  isCapital,
  isWordLike,
  LOWER,
  type NameRun,
  NUMBER,
  OPENING,
  phraseAt,
  QUOTE,
} from './name-run.ts';

/*
 * What is worth knowing of tokens, as small numbers that features are made of.
 */

/** Classes of a phrase, those that come to the same thing put together. */
export function digest(classes: number): number {
  return (
    ((classes & COUNTRY) !== 0 ? 1 : 0) |
    ((classes & (PROVINCE | DISTRICT)) !== 0 ? 2 : 0) |
    ((classes & (WARD | LOCALITY)) !== 0 ? 4 : 0) |
    ((classes & ORGANISATION) !== 0 ? 8 : 0) |
    ((classes & PERSON) !== 0 ? 16 : 0) |
    ((classes & WORD) !== 0 ? 32 : 0) |
    ((classes & (FAMILY | GIVEN)) !== 0 ? 64 : 0) |
    ((classes & HEADS) !== 0 ? 128 : 0)
  );
}

/** The head that ends right before a token: the longest phrase that is one. */
export function headBefore(run: NameRun, index: number): number {
  let head = 0;
  const reach = run.reachBack[index] ?? 0;
  for (let length = 1; length <= reach; length++) {
    const classes = phraseAt(run, index - length, length) & HEADS;
    if (classes !== 0) head = classes;
  }
  return head;
}

/** Farthest that a title is looked for before a name. */
const TITLE_REACH = 8;

/** Whether a title stands before a token, with only its own words between them. */
export function titleWithin(run: NameRun, index: number): number {
  for (let back = 2; back <= TITLE_REACH && back <= index; back++) {
    const at = index - back;
    if (!isWordLike(run.shapes[at] ?? 0)) return 0;
    const reach = Math.min(back - 1, run.reach[at] ?? 0);
    for (let length = 2; length <= reach; length++) {
      if (phraseAt(run, at, length) & TITLE) return Math.min(back - length, 3);
    }
  }
  return 0;
}

/** Farthest that the beginning of a list of names is looked for. */
const LIST_REACH = 24;

/** Where the list of names begins that may go on at a token; the token itself where none does. */
export function listStart({ shapes, starts, ends }: NameRun, index: number): number {
  const last = shapes[index - 1] ?? 0;
  const isVa = last === LOWER && (ends[index - 1] ?? 0) - (starts[index - 1] ?? 0) === 2;
  if (last !== COMMA && last !== HYPHEN && !isVa) return index;
  let at = index - 1;
  const limit = Math.max(0, index - LIST_REACH);
  while (at > limit) {
    const shape = shapes[at - 1] ?? 0;
    if (!isCapital(shape) && shape !== COMMA && shape !== HYPHEN && shape !== NUMBER) break;
    at--;
  }
  return isCapital(shapes[at] ?? 0) ? at : index;
}

/** Places and organisations that end right before a token. */
export function namesEndingBefore(run: NameRun, index: number): number {
  let classes = 0;
  const reach = run.reachBack[index] ?? 0;
  for (let length = 1; length <= reach; length++) {
    if (isCapital(run.shapes[index - length] ?? 0)) {
      classes |= phraseAt(run, index - length, length) & (PLACES | ORGANISATION | PERSON);
    }
  }
  return digest(classes);
}

/** Names that begin at a token. */
export function namesBeginningAt(run: NameRun, index: number): number {
  if (!isCapital(run.shapes[index] ?? 0)) return 0;
  let classes = 0;
  const reach = run.reach[index] ?? 0;
  for (let length = 1; length <= reach; length++) {
    classes |= phraseAt(run, index, length) & (PLACES | ORGANISATION | PERSON | FAMILY);
  }
  return digest(classes);
}

export function isSentenceStart(run: NameRun, index: number): boolean {
  const shape = run.shapes[index - 1] ?? 0;
  if (shape === EDGE || shape === FULL_STOP || shape === COLON) return true;
  const before = run.shapes[index - 2] ?? 0;
  return (shape === QUOTE || shape === OPENING) && (before === EDGE || !isWordLike(before));
}

/** Whether a token with a capital stands at an index. */
export function isContinued(run: NameRun, index: number): boolean {
  return isCapital(run.shapes[index] ?? 0);
}

/** The shapes of the first five tokens and of the last, with how many there are in between. */
export function shapesOf({ shapes }: NameRun, start: number, end: number): number {
  let pattern = Math.min(end - start, 7);
  for (let index = start; index < end && index < start + 4; index++) {
    pattern = pattern * 20 + (shapes[index] ?? 0);
  }
  return pattern * 20 + (shapes[end - 1] ?? 0);
}

/** What each token may be in the name of a person. */
export function personParts(run: NameRun, start: number, end: number): number {
  const length = end - start;
  if (length > 5) return 0;
  let parts = length;
  for (let index = start; index < end; index++) {
    const classes = phraseAt(run, index, 1);
    const isFirst = index === start;
    const isLast = index === end - 1;
    let part = 0;
    if (isFirst && classes & FAMILY) part = 1;
    if (!isFirst && !isLast && classes & (MIDDLE | GIVEN)) part = 1;
    if (isLast && classes & GIVEN) part |= 2;
    parts = parts * 4 + part;
  }
  return parts;
}

/** What kinds of phrases stand inside a name of several tokens, at its ends and in its middle. */
export function insides(run: NameRun, start: number, end: number): number {
  let first = 0;
  let last = 0;
  const forward = Math.min(run.reach[start] ?? 0, end - start - 1);
  for (let length = 1; length <= forward; length++) {
    first |= phraseAt(run, start, length) & (PLACES | ORGANISATION | PERSON | TITLE | KIN);
  }
  const backward = Math.min(run.reachBack[end] ?? 0, end - start - 1);
  for (let length = 1; length <= backward; length++) {
    last |= phraseAt(run, end - length, length) & (PLACES | ORGANISATION | PERSON);
  }
  return (digest(first) << 8) | digest(last);
}

/** Whether a dictionary word of several syllables begins or ends a name, or crosses its ends. */
export function wordsAt(run: NameRun, start: number, end: number): number {
  let found = 0;
  for (let length = 2; length <= 4; length++) {
    if (length <= end - start) {
      if (phraseAt(run, start, length) & WORD) found |= 1;
      if (phraseAt(run, end - length, length) & WORD) found |= 2;
    }
    if (phraseAt(run, end - 1, length) & WORD) found |= 4;
    if (phraseAt(run, start - 1, length) & WORD) found |= 8;
  }
  return found;
}

/** The class of the longest place that ends a name, looked for from an index on. */
export function placeAtEnd(run: NameRun, from: number, end: number): number {
  for (let index = Math.max(from, end - (run.reachBack[end] ?? 0)); index < end; index++) {
    const classes = phraseAt(run, index, end - index) & PLACES;
    if (classes === 0) continue;
    const isWhole = index === from ? 2 : 1;
    return isWhole | (run.shapes[index] === LOWER ? 4 : 0);
  }
  return 0;
}

/** Known names that begin where a name begins and are longer, or end where it ends. */
export function widerNames(run: NameRun, start: number, end: number): number {
  let longer = 0;
  let earlier = 0;
  const mask = PLACES | ORGANISATION | PERSON | WORD | TITLE;
  const forward = run.reach[start] ?? 0;
  for (let length = end - start + 1; length <= forward; length++) {
    longer |= phraseAt(run, start, length) & mask;
  }
  const backward = run.reachBack[end] ?? 0;
  for (let length = end - start + 1; length <= backward; length++) {
    earlier |= phraseAt(run, end - length, length) & mask;
  }
  return longer === 0 && earlier === 0 ? 0 : (digest(longer) << 8) | digest(earlier) | 0x10000;
}
