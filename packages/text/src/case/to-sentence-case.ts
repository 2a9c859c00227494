import { lists, NUMBERED, TITLES } from '../sentences/lexicon.ts';
import { capitalize } from './capitalize.ts';
import { rewriteWords, type ToSentenceCaseOptions, type WordInLine } from './rewrite-words.ts';

/**
 * Writes the first word of every sentence with a capital: `mưa to. sau đó tạnh.` becomes
 * `Mưa to. Sau đó tạnh.`
 *
 * A sentence begins at the start of a line, after its label (`a) Gạo`), and behind `. ! ?` and a space,
 * but not after abbreviations (`TP.`, `TS.`, `v.v.`), initials, an ellipsis, or quotes that close (`“Đi
 * đâu?” anh hỏi`). Other words stay as they are, except in lines that are in capitals throughout: those
 * are put into small letters first, names too, but for words that must be abbreviations, since they
 * cannot be said (`TTXVN`, `UBND`, `U23`), Roman numerals, and the `spellings` given. Addresses of the web
 * and of mail, hashtags and account names stay.
 *
 * @param text - Any text, composed or decomposed; each line is judged by itself.
 * @param options - `capitals` and `spellings`.
 * @returns The text; in NFC where it was in NFC, in NFD where it was in NFD. Only the case of letters
 *   changes, and Vietnamese text keeps its length.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { toSentenceCase } from '@quocngu/text';
 *
 * toSentenceCase('mưa to ở TP. Huế. sau đó tạnh.'); //=> 'Mưa to ở TP. Huế. Sau đó tạnh.'
 * toSentenceCase('UBND HÀ NỘI HỌP BÁO', { spellings: ['Hà Nội'] }); //=> 'UBND Hà Nội họp báo'
 * ```
 */
export function toSentenceCase(text: string, options: ToSentenceCaseOptions = {}): string {
  let isBehindLabel = false;
  return rewriteWords(text, options, (context) => {
    const { word, before, isKept } = context;
    const begins = (isBehindLabel && /^[).]/.test(before)) || beginsSentence(context);
    isBehindLabel = isLabel(context);
    return begins && !isKept && !isBehindLabel ? capitalize(word) : word;
  });
}

/** A stop that ends a sentence, brackets around it, a space, and quotes and brackets that open. */
const STOP = /^[)\]]*(?:\.\/\.|\.|[!?]+)[)\]]*\s+["'(«[\u2018\u201c]*$/;

function beginsSentence({ before, previous }: WordInLine): boolean {
  if (previous === '') return true;
  if (!STOP.test(before)) return false;
  const word = previous.toLowerCase().normalize('NFC');
  const isInitial = /^\p{L}$/u.test(word);
  return !before.startsWith('. ') || !(isInitial || lists(TITLES, word) || lists(NUMBERED, word));
}

/** Tells whether a word at the start of a line labels an item: `a) Gạo`, `1) Gạo`. */
function isLabel({ word, previous, after }: WordInLine): boolean {
  return previous === '' && /^[).]\s/.test(after) && /^(?:\p{L}|\d{1,3})\p{M}*$/u.test(word);
}
