import type { Span } from '@quocngu/span';
import { BODY_HEADS, CREDIT_KINDS, readNote } from './credit-words.ts';
import type { FindAgency } from './find-agency.ts';
import { rolesOf } from './read-byline.ts';
import { SENTENCE_OPENERS, TIME_OPENERS } from './sentence-openers.ts';
import { toComparable } from './word-match.ts';
import {
  isAllCapitals,
  isCapitalized,
  isFamilyName,
  isInitial,
  isSyllable,
  splitWords,
  type Word,
} from './words.ts';

/** Longer stretches than these are read as text, in UTF-16 code units. */
const LONGEST_OPEN_CREDIT = 120;

/** The most words of a body's name. */
const MOST_BODY_WORDS = 8;

/** The most words of an agency's or newspaper's name. */
const MOST_AGENCY_WORDS = 5;

/** The most words of a label, such as `Bài và ảnh`. */
const MOST_LABEL_WORDS = 4;

/** A bracket behind a longer name may belong to a place that opens the text: `Hà Nội (TTXVN) - `. */
const MOST_WORDS_BEFORE_BRACKET = 2;

/**
 * Decides where a credit without brackets ends, when the text goes on behind it on the same line, as
 * in `– Ảnh: BNG Sáng 13/1, tại Hà Nội, …`. What follows is a sentence, so it begins with a capital,
 * a digit or a quotation mark; what is before is names. Where both could be, there is no answer.
 *
 * @param text - The body.
 * @param span - From behind the colon to the end of the line.
 * @returns The offset behind the credit; `undefined` where it cannot be told.
 */
export function findCreditEnd(
  text: string,
  span: Span,
  findAgency: FindAgency,
): number | undefined {
  const end = Math.min(span.end, span.start + LONGEST_OPEN_CREDIT);
  const found = splitWords(text, { start: span.start, end });
  // The limit may cut the last word in two.
  const words = end < span.end ? found.slice(0, -1) : found;
  return (
    endAtRemark(words) ??
    endAtLabel(text, words) ??
    endAtStop(words) ??
    endInNames(words, findAgency)
  );
}

/** `… cung cấp Sáng nay`, `TTXVN phát Sáng nay`, `Tư liệu Sáng nay`. */
function endAtRemark(words: readonly Word[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const two = words.slice(index - 1, index + 1).map((one) => one.text);
    const value = readNote(word.text) ?? readNote(two.join(' '));
    const next = words[index + 1];
    if (value !== undefined && next !== undefined && opensSentence(next) && !isJoined(word, next)) {
      return behind(word);
    }
    if (/[.,;:!?…]/.test(word.after) && !isInitial(word.text)) return undefined;
  }
  return undefined;
}

/** `Minh Anh Video: Quang Hải`, `Minh Anh Bài và ảnh: Lê Hoa`: the label of the next who are named. */
function endAtLabel(text: string, words: readonly Word[]): number | undefined {
  const colon = words.findIndex(({ after }) => after.includes(':'));
  for (let first = Math.max(1, colon - MOST_LABEL_WORDS + 1); first <= colon; first += 1) {
    const label = text.slice(words[first]?.span.start, words[colon]?.span.end);
    if (!CREDIT_KINDS.has(toComparable(label)) && rolesOf(label).length === 0) continue;
    const names = words.slice(0, first);
    const last = names.at(-1)?.text === '' ? names.at(-2) : names.at(-1);
    const areNames = names.every((word) => word.text === '' || isNameWord(word));
    return last !== undefined && areNames ? behind(last) : undefined;
  }
  return undefined;
}

/** `Minh Anh. Sáng nay`: a stop that is not that of an initial, behind names alone. */
function endAtStop(words: readonly Word[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || (word.text !== '' && !isCapitalized(word.text))) return undefined;
    const isStop = word.after.includes('.') && !isInitial(word.text);
    if (isStop) return opensSentence(next) ? behind(word) : undefined;
  }
  return undefined;
}

/** Finds the end among capitalised words: after the last separator, names and then a sentence. */
function endInNames(words: readonly Word[], findAgency: FindAgency): number | undefined {
  const first = startOfLastPart(words, findAgency);
  let last = first;
  while (last < words.length && isNameWord(words[last])) last += 1;
  const run = words.slice(first, last);
  const next = words[last];
  const body = endOfBody(words.slice(first));
  if (body !== undefined) return body;
  if (next === undefined || run.length === 0) return undefined;
  const count = countNameWords(run, next, findAgency);
  const word = count === undefined ? undefined : run[count - 1];
  return word === undefined ? undefined : behind(word);
}

/** `Bộ Ngoại giao Sáng 13/1`: a body's name, small letters and all, up to a word of time or place. */
function endOfBody(words: readonly Word[]): number | undefined {
  const [head] = words;
  if (head === undefined || !BODY_HEADS.has(toComparable(head.text))) return undefined;
  for (const [index, { text, after }] of words.entries()) {
    const opens = isCapitalized(text) && TIME_OPENERS.has(toComparable(text));
    if (opens && index > 1) return words[index - 1]?.whole.end;
    if (after !== '' || index >= MOST_BODY_WORDS) return undefined;
  }
  return undefined;
}

/** Steps over parts that a slash, a comma or a dash follows, up to a dateline such as `TTO - `. */
function startOfLastPart(words: readonly Word[], findAgency: FindAgency): number {
  let start = 0;
  let hasText = false;
  for (const [index, word] of words.entries()) {
    const isSeparator = word.text === '' || toComparable(word.text) === 'và';
    if (!isSeparator && !isNameWord(word)) break;
    const before = words[index - 1];
    const isDateline = index - 1 > start && before !== undefined && isAgency(before, findAgency);
    if (isSeparator && isDateline) break;
    if (index > start && before !== undefined && opensText(word, before)) hasText = true;
    // A comma of the text is none between names.
    if (hasText && word.after.includes(',')) break;
    if (/[/;&|]/.test(word.after)) hasText = false;
    if (isSeparator || /[/,;&|]/.test(word.after)) start = index + 1;
    // A bracket opens a dateline: what is before belongs to its place.
    if (word.before.includes('(')) break;
  }
  return start;
}

/** A word that opens sentences, or one in small letters behind a name in capitals. */
function opensText({ text }: Word, before: Word): boolean {
  const isBehindCapitals = before.after === '' && isAllCapitals(before.text);
  const isSmaller = text !== '' && !isAllCapitals(text);
  return SENTENCE_OPENERS.has(toComparable(text)) || (isBehindCapitals && isSmaller);
}

/** How many words of a run of capitalised ones are the credit's; the others open the text. */
function countNameWords(
  run: readonly Word[],
  next: Word,
  findAgency: FindAgency,
): number | undefined {
  const last = run.at(-1);
  const isDateline = next.text === '' && last !== undefined && isAgency(last, findAgency);
  if (isDateline) return run.length > 1 ? run.length - 1 : undefined;
  const agency = countAgencyWords(run, findAgency);
  if (agency !== undefined) {
    return agency < run.length || opensSentence(next) ? agency : undefined;
  }
  if (isQuoteOpening(next)) return run.length;
  if (next.before.includes('(') && run.length <= MOST_WORDS_BEFORE_BRACKET) return run.length;
  const capitals = countCapitalWords(run);
  if (capitals > 0 && capitals < run.length) return capitals;
  const opener = run.findIndex(
    ({ text }, index) => index > 0 && SENTENCE_OPENERS.has(toComparable(text)),
  );
  if (opener > 0) return opener;
  const [firstName] = run;
  if (firstName === undefined || !isSyllable(firstName.text)) return undefined;
  // Pen names have two words. A family name in front makes it three or four: no telling which.
  if (run.length === 3) return 2;
  return run.length === 4 && !isFamilyName(firstName.text) ? 2 : undefined;
}

function isAgency({ text }: Word, findAgency: FindAgency): boolean {
  return findAgency(text) !== undefined;
}

function countAgencyWords(run: readonly Word[], findAgency: FindAgency): number | undefined {
  for (let count = Math.min(MOST_AGENCY_WORDS, run.length); count > 0; count -= 1) {
    const name = run.slice(0, count).map(({ text }) => text);
    if (findAgency(name.join(' ')) !== undefined) return count;
  }
  return undefined;
}

/** Counts the words in capitals at the start, without the abbreviation of a place that opens the text. */
function countCapitalWords(run: readonly Word[]): number {
  let count = 0;
  while (count < run.length && isAllCapitals(run[count]?.text ?? '')) count += 1;
  const last = run[count - 1];
  const isPlace = last !== undefined && /^tp\.?(?:hcm)?$/.test(toComparable(last.text));
  return isPlace ? count - 1 : count;
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && isCapitalized(word.text) && !/[("“«]/.test(word.before);
}

function opensSentence({ text, before }: Word): boolean {
  return /["“«(]/.test(before) || /^[\p{Lu}\p{N}]/u.test(text);
}

function isQuoteOpening({ before }: Word): boolean {
  return /["“«]/.test(before);
}

function isJoined(word: Word, next: Word): boolean {
  return /[/,&-]/.test(word.after) || next.text === '';
}

/** Behind a word and the marks that close it. */
function behind({ whole }: Word): number {
  return whole.end;
}
