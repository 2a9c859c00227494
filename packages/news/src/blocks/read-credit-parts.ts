import type { Credit, CreditKind, CreditNote, Excerpt } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import {
  BODY_HEADS,
  CAPITAL_BODY_HEADS,
  CREDIT_JOINTS,
  isProvidedShort,
  MOST_NOTE_WORDS,
  readNote,
} from './credit-words.ts';
import type { FindAgency } from './find-agency.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, isInitial, isSyllable, splitWords, type Word } from './words.ts';

/** The names and remarks of a credit. */
export type CreditParts = Pick<Credit, 'agencies' | 'notes' | 'photographers' | 'providers'>;

/** Names of more words are not believed, where no bracket says that this is a credit. */
const MOST_NAME_WORDS = 5;
const MOST_BODY_WORDS = 8;
const MOST_PROVIDER_WORDS = 12;

/**
 * Reads what follows `Ảnh:` in a credit: photographers, agencies, bodies and remarks, set apart by
 * slashes, commas, dashes or *và*.
 *
 * @param isStrict - Whether to believe only what looks like names, as where no brackets are.
 * @returns `undefined` where there is nothing, or something else.
 */
export function readCreditParts(
  text: string,
  span: Span,
  kind: CreditKind['value'],
  findAgency: FindAgency,
  isStrict = false,
): CreditParts | undefined {
  const photographers: Excerpt[] = [];
  const agencies: Excerpt[] = [];
  const providers: Excerpt[] = [];
  const notes: CreditNote[] = [];
  const parts = splitCredit(text, span, findAgency);
  if (parts.length === 0) return undefined;
  for (const part of parts) {
    const { name, found } = takeNotes(text, part);
    notes.push(...found);
    const [first] = name;
    if (first === undefined) continue;
    const isProvided = found.some(({ value }) => value === 'provided');
    // `Ảnh: NVCC Công an tỉnh …`: what follows is the text.
    if (isStrict && found.some(({ text: note }) => isProvidedShort(note))) return undefined;
    const named = excerptOfWords(text, name);
    // A day is nobody.
    if (!/\p{L}/u.test(named.text)) continue;
    if (findAgency(named.text) !== undefined) {
      agencies.push(named);
      continue;
    }
    if (isStrict && !isNameLike(name, isProvided)) return undefined;
    if (isProvided || kind === 'source' || isBody(name)) providers.push(named);
    else photographers.push(named);
  }
  return {
    ...(photographers.length > 0 ? { photographers } : {}),
    ...(agencies.length > 0 ? { agencies } : {}),
    ...(providers.length > 0 ? { providers } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Cuts a credit into parts, each a list of words. */
function splitCredit(
  text: string,
  span: Span,
  findAgency: FindAgency,
): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of splitWords(text, span)) {
    if (word.text === '' || toComparable(word.text) === 'và') parts.push([]);
    else {
      for (const piece of splitAgency(text, word, findAgency)) {
        if (piece !== word && piece.span.start > word.span.start) parts.push([]);
        parts.at(-1)?.push(piece);
      }
      if (/[/,;|&]/.test(word.after)) parts.push([]);
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** Cuts `Hoa-TTXVN` in two; other hyphens belong to names. */
function splitAgency(text: string, word: Word, findAgency: FindAgency): readonly Word[] {
  const hyphen = word.text.lastIndexOf('-');
  if (hyphen <= 0 || findAgency(word.text) !== undefined) return [word];
  if (findAgency(word.text.slice(hyphen + 1)) === undefined) return [word];
  const at = word.span.start + hyphen;
  return [
    ...splitWords(text, { start: word.span.start, end: at }),
    ...splitWords(text, { start: at + 1, end: word.span.end }),
  ];
}

/** Takes the remarks off both ends of a part, and what joins them to the name. */
function takeNotes(
  text: string,
  part: readonly Word[],
): { readonly name: readonly Word[]; readonly found: readonly CreditNote[] } {
  const front: CreditNote[] = [];
  const back: CreditNote[] = [];
  let name = part;
  for (;;) {
    const [first] = name;
    const leading = first === undefined ? 0 : countNoteWords(name, 'front');
    const trailing = first === undefined ? 0 : countNoteWords(name, 'back');
    if (leading > 0) {
      front.push(noteOf(text, name.slice(0, leading)));
      name = name.slice(leading);
    } else if (trailing > 0) {
      back.unshift(noteOf(text, name.slice(-trailing)));
      name = name.slice(0, -trailing);
    } else if (first !== undefined && name.length > 1 && isJoint(first)) {
      name = name.slice(1);
    } else return { name: withoutPlace(name), found: [...front, ...back] };
  }
}

function isJoint({ text }: Word): boolean {
  return CREDIT_JOINTS.has(text.normalize('NFC'));
}

/** `TTXVN tại Paris`: where the picture was sent from is no part of the name. */
function withoutPlace(name: readonly Word[]): readonly Word[] {
  const at = name.findIndex(({ text }) => text.normalize('NFC') === 'tại');
  return at > 0 ? name.slice(0, at) : name;
}

/** How many words at one end are a remark, the longest first. */
function countNoteWords(words: readonly Word[], end: 'back' | 'front'): number {
  for (let count = Math.min(MOST_NOTE_WORDS, words.length); count > 0; count -= 1) {
    const some = end === 'front' ? words.slice(0, count) : words.slice(-count);
    if (readNote(joinWords(some)) !== undefined) return count;
  }
  return 0;
}

function noteOf(text: string, words: readonly Word[]): CreditNote {
  const value = readNote(joinWords(words)) ?? 'archive';
  return { value, ...excerptOfWords(text, words) };
}

function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

function excerptOfWords(text: string, words: readonly Word[]): Excerpt {
  const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
  return { text: text.slice(span.start, span.end), span };
}

/** Tells whether words can be a name, where nothing but their look says so. */
function isNameLike(name: readonly Word[], isProvided: boolean): boolean {
  const [first] = name;
  if (first === undefined || !/^[\p{Lu}\p{N}]/u.test(first.text)) return false;
  // A stop inside ends a sentence, unless it is that of an initial.
  const hasStop = name
    .slice(0, -1)
    .some(({ text, after }) => /[.!?…:]/.test(after) && !isInitial(text));
  if (hasStop) return false;
  if (isProvided) return name.length <= MOST_PROVIDER_WORDS;
  if (!hasSmallWord(name)) return name.length <= MOST_NAME_WORDS;
  return BODY_HEADS.has(toComparable(first.text)) && name.length <= MOST_BODY_WORDS;
}

/** Tells the name of a body from that of a person. */
function isBody(name: readonly Word[]): boolean {
  const [first, second] = name;
  if (first === undefined) return false;
  if (hasSmallWord(name) || CAPITAL_BODY_HEADS.has(toComparable(first.text))) return true;
  return second === undefined && !isSyllable(first.text) && !isReporter(first.text);
}

function hasSmallWord(name: readonly Word[]): boolean {
  return name.some(({ text }) => !isCapitalized(text) && !/^\p{N}/u.test(text));
}

/** Reporters who are not named: `PV`, `CTV`, or only by initials with stops, or by one (`T.Hằng`). */
function isReporter(text: string): boolean {
  return (
    /^c?tv$|^p\.?v$/.test(toComparable(text)) ||
    /^\p{Lu}\p{Ll}?\.\p{Lu}/u.test(text.normalize('NFC'))
  );
}
