/**
 * Says which attested syllables `parseSyllable` refuses.
 *
 *     tsx bench/attested.ts FOLDER
 *
 * FOLDER holds `wiktionary-vi/headwords.jsonl`, `wiktionary-en-vi/headwords.txt`,
 * `wordfreq-vi/frequencies.tsv` and the statutes in `laws-vi/`. What has no Vietnamese mark is not
 * counted where it is refused: most of it is of other languages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSyllable } from '@quocngu/text';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx bench/attested.ts FOLDER');

const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');
const laws = readdirSync(join(folder, 'laws-vi')).map((file) => read('laws-vi', file));
const headwords = read('wiktionary-vi/headwords.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);
const frequencies = read('wordfreq-vi/frequencies.tsv').replace(/^#.*$/gm, '');
const english = read('wiktionary-en-vi/headwords.txt');

const counts = new Map<string, number>();
for (const text of [...laws, ...headwords, frequencies, english]) {
  for (const [form] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
}

const VIETNAMESE_MARK = /[đăâêôơư]|[aeiouy][\u0300\u0301\u0303\u0309\u0323]/;
const forms = [...counts.keys()];
const refused = forms.filter(
  (form) => !parseSyllable(form).valid && VIETNAMESE_MARK.test(form + form.normalize('NFD')),
);
const valid = forms.filter((form) => parseSyllable(form).valid);
console.log(`${valid.length} forms are valid, ${refused.length} with Vietnamese marks are not:`);
console.log(
  refused
    .sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0))
    .map((form) => `${form} (${String(parseSyllable(form).fault)})`)
    .join(', '),
);
