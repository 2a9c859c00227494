import { ENDINGS, lists, TITLES } from '../sentences/lexicon.ts';
import { parseSyllable } from './parse-syllable.ts';
import { remember } from './remember.ts';
import { hasVowel } from './syllable-run.ts';

/** What a run of letters and digits can be. */
export type RunType =
  'syllable' | 'word' | 'abbreviation' | 'number' | 'date' | 'time' | 'url' | 'emoji';

let types: Map<string, RunType> | undefined;

/** What a run of letters and digits is, by its form; it may be composed or decomposed. */
export function typeOfRun(run: string): RunType {
  return remember((types ??= new Map<string, RunType>()), run, findType);
}

/** Nothing real has so many marks in a row, and engines take quadratic time to sort them. */
const TOO_MANY_MARKS = /\p{M}{32}/u;

function findType(run: string): RunType {
  if (TOO_MANY_MARKS.test(run)) return 'word';
  const written = run.normalize('NFC');
  if (/^\d/.test(written)) return typeOfNumber(written);
  if (/^[\p{N}\p{M}]+$/u.test(written)) return 'number';
  if (written.includes('.')) return typeOfDotted(written);
  const { valid, fault } = parseSyllable(written);
  if (valid || fault === 'tone-placement') return 'syllable';
  const isUpper = !/\p{Ll}/u.test(written) && (written.match(/\p{Lu}/gu) ?? []).length > 1;
  const isLatin = /^\p{Script=Latin}{2,}$/u.test(written);
  return isUpper || (isLatin && !hasVowel(written)) ? 'abbreviation' : 'word';
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** Day and month, with a year or without; month and year; and year, month and day, as in ISO 8601. */
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])(?:\/(?:\d{2}|\d{4}))?|([.-])(?:0?[1-9]|1[0-2])\1\d{4})|(?:0?[1-9]|1[0-2])\/\d{4}|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** `07:30`, `7h30`, `7g30`, `7h`, with seconds too. */
const TIME = /^(?:[01]?\d|2[0-4])(?:[:hg][0-5]\d(?::[0-5]\d)?|h)$/i;

/** What begins with a digit: a date or a time, or from one to another, a number, or a word. */
function typeOfNumber(written: string): RunType {
  if (/^\d\ufe0f?\u20e3$/.test(written)) return 'emoji';
  const [first = '', second, ...others] = written.split(/[-–‐‑]/);
  const last = second ?? first;
  if (others.length === 0 && TIME.test(first) && TIME.test(last)) return 'time';
  const isRange = others.length === 0 && (DAY.test(first) || DATE.test(first)) && DATE.test(last);
  if (DATE.test(written) || isRange) return 'date';
  return /\p{L}/u.test(written) ? 'word' : 'number';
}

/** What has full stops inside: a domain, an abbreviation (its parts are short), or a word. */
function typeOfDotted(written: string): RunType {
  if (/^[\w.]+\.(?:com|net|org|vn|edu|gov|info)$/i.test(written)) return 'url';
  const isShort = written
    .split('.')
    .every((part) => part.length < 4 || part === part.toUpperCase());
  return isShort ? 'abbreviation' : 'word';
}

/** In code units; `v.v.v` and the longest titles are far shorter. */
const LONGEST_ABBREVIATION = 32;

/**
 * Tells whether a full stop behind a run belongs to it: behind a title (`TP.`, `GS.TS.`), the end of
 * a list (`v.v.`) and what is letters with full stops between (`U.S.`).
 */
export function takesStop(run: string): boolean {
  if (run.length > LONGEST_ABBREVIATION) return false;
  const written = run.normalize('NFC').toLowerCase();
  const last = written.slice(written.lastIndexOf('.') + 1);
  const isTitle = lists(TITLES, written) || lists(TITLES, last);
  return isTitle || lists(ENDINGS, written) || /^\p{L}(?:\.\p{L})+$/u.test(written);
}
