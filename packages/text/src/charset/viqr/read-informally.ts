import { readExactly } from './read-exactly.ts';

/** Text that was read, and how many characters of the source it was read from. */
interface ReadText {
  readonly text: string;
  readonly read: number;
}

/** What has no white space in it; an address stays, but for backslashes that keep a sign. */
const CHUNK = /\S+/g;
const KEPT = /\\([(^+*'`?~.\\])/g;
const ADDRESS = /:\/\/|^www\.|[a-z0-9]@[a-z0-9]/i;

/** A backslash with what it keeps, or letters with their marks, no more than a word has. */
const WORD =
  /\\[(^+*'`?~.D\\]|(?:(?:A[(^]|E\^|O[+*^]|U[+*])['.?`~]?|[AEIOUY]['.?`~]|[A-Z]){1,24}/gi;

/** What a syllable looks like without marks. */
const SYLLABLE =
  /^(?:n(?:gh?|h)?|g[hi]?|[ckpt]h?|qu|tr|[bdhlmrsvx]|dd)?[aeiouy]{1,3}(?:[cmpt]|ch|n[gh]?)?$|^dd$/i;

/**
 * Open syllables that are more often without tone than with nặng, by their counts in the text of the
 * statutes; without `chi` and `thi`, which elsewhere are the title `chị` and the name `Thị`.
 */
const LEVEL_BEFORE_STOP =
  ' a ba ca cha che cho cô cư do du duy đa đe đi đo ga ghi gia hoa huy hư i kho khi khoa khu lo ly ma ' +
  'mê mô nghe ngư nha nhi nhu như o pha phê phi qua quy ra so sơ suy ta tha thơ thu thư to toa tơ ' +
  'tra truy tu tuy tư ty va vi vô xa xe xi xu y ';

/** Those that questions end in. */
const LEVEL_BEFORE_QUESTION = ' ba cho cô đi ra ta to tư vô xa y ';

/** What stands behind a word. */
const AFTER = /(\s*)(.{0,3})/y;

/** What stands before the vowels. */
const ONSET = /^(?:qu(?=[aeioy])|gi(?=[aeouy])|[^aeiouy]+)/i;

/**
 * Reads VIQR as people wrote it: words of other languages and addresses stay, and stops, questions
 * and quotes behind a vowel are told from marks by the word and by what follows.
 */
export function readInformally(source: string, isLast: boolean): ReadText {
  const chunks = Array.from(source.matchAll(CHUNK));
  // The beginning of the next chunk may tell what a word is.
  const read = isLast ? source.length : (chunks.at(-2)?.index ?? 0);
  let text = '';
  let at = 0;
  for (const { 0: chunk, index: start } of chunks) {
    if (start >= read) break;
    if (ADDRESS.test(chunk)) {
      text += source.slice(at, start) + chunk.replace(KEPT, '$1');
      at = start + chunk.length;
      continue;
    }
    for (const { 0: word, index } of chunk.matchAll(WORD)) {
      const from = start + index;
      text += source.slice(at, from);
      at = from + word.length;
      text += word.startsWith('\\') ? word.charAt(1) : readWord(word, source, from);
    }
  }
  return { text: text + source.slice(at, read), read };
}

function readWord(word: string, source: string, start: number): string {
  const last = word.charAt(word.length - 1);
  const rest = word.slice(0, -1);
  const mayEnd = "'.?(".includes(last) && canBeSyllable(rest);
  if (mayEnd && (!canBeSyllable(word) || isPunctuation(word, source, start))) {
    return compose(rest) + last;
  }
  // Marks that foreign words hardly have behind these letters: `kilo^met`, but `don't`, `u.s`.
  return canBeSyllable(word) || /[+*^`~]/.test(rest) ? compose(word) : word;
}

function compose(word: string): string {
  const bytes = Uint8Array.from(word.replaceAll('*', '+'), (sign) => sign.charCodeAt(0));
  return readExactly(bytes, []);
}

/** Whether a word has the shape of a syllable, and at most one tone, on a letter that can bear it. */
function canBeSyllable(word: string): boolean {
  const letters = word.replace(/[^A-Z]+/gi, '');
  const tones = word.replace(/[^'.?`~]+/g, '');
  // What has a breve ends in a consonant.
  const isOpen = /\(['.?`~]?(?:[aeiouy]|$)/i.test(word);
  if (!SYLLABLE.test(letters) || tones.length > 1 || isOpen) return false;
  const rime = letters.replace(ONSET, '');
  return !word.endsWith(tones || ' ') || rime.length < 2 || /^(?:o[ae]|u[eoy])$/i.test(rime);
}

/** Decides where a syllable can be meant with the last mark as its tone and without it. */
function isPunctuation(word: string, source: string, start: number): boolean {
  const rest = word.slice(0, -1);
  if (word.endsWith("'")) return source.charAt(start - 1) === "'";
  if (/^[A-Z]\.$/.test(word)) return true;
  AFTER.lastIndex = start + word.length;
  const [, space = '', next = ''] = AFTER.exec(source) ?? [];
  if (space === '' && (word.endsWith('.') ? /^\.{2}(?!\.)/.test(next) : next.startsWith('!')))
    return true;
  // Where a sentence may end, what the syllable mostly is decides.
  const mayEnd =
    space === '' ? /^["'\d?]|^$/.test(next) : /[\n\r]|^ *["'(]?[A-Z]|^\s*$/.test(space + next);
  const isCapital = rest === rest.toUpperCase() && /[A-Z]/.test(next);
  const level = word.endsWith('?') ? LEVEL_BEFORE_QUESTION : LEVEL_BEFORE_STOP;
  return mayEnd && !isCapital && level.includes(` ${compose(rest).toLowerCase()} `);
}
