import type { DataFolder } from '../corpus/data-folder.ts';

/** The class of a listed word; 0 is what no list has. */
export const IN_VIETNAMESE_WIKTIONARY = 1;
export const IN_ENGLISH_WIKTIONARY = 2;
export const IN_BOTH = 3;
export const PROPER_NAME = 4;
export const STOP_WORD = 5;

/** Words as they are written, with their classes. */
export type WordList = ReadonlyMap<string, number>;

/** Reads the headwords of both Wiktionaries and the stop words of several syllables. */
export function readWordList(folder: DataFolder): WordList {
  const sources = new Map<string, { lists: number; isName: boolean }>();
  const enter = (written: string, list: number): void => {
    const word = written.trim().replace(/\s+/g, ' ');
    if (!/^[\p{L}\p{M}][\p{L}\p{M}’' -]*$/u.test(word)) return;
    const isName = word.split(' ').every((part) => /^\p{Lu}/u.test(part));
    const key = word.toLowerCase();
    const known = sources.get(key);
    sources.set(key, {
      lists: (known?.lists ?? 0) | list,
      isName: isName && (known?.isName ?? true),
    });
  };
  for (const line of folder.readLines('wiktionary-vi', 'headwords.jsonl')) {
    enter((JSON.parse(line) as { readonly text: string }).text.normalize('NFC'), 1);
  }
  for (const line of folder.readLines('wiktionary-en-vi', 'headwords.txt')) enter(line, 2);
  const words = new Map<string, number>();
  for (const [word, { lists, isName }] of sources) words.set(word, isName ? PROPER_NAME : lists);
  const stopWords = JSON.parse(
    folder.read('stopwords-vi', 'stopwords-iso-1.1.0-vi.json'),
  ) as readonly string[];
  for (const word of stopWords) {
    if (word.includes(' ') && !words.has(word)) words.set(word, STOP_WORD);
  }
  for (const name of readPlaces(folder)) {
    const key = name.toLowerCase();
    if (!words.has(key)) words.set(key, PROPER_NAME);
  }
  return words;
}

interface Place {
  readonly Name: string;
  readonly District?: readonly Place[];
  readonly Ward?: readonly Place[];
}

/** Names of provinces, districts and wards of several syllables, without what they are. */
function readPlaces(folder: DataFolder): readonly string[] {
  const names: string[] = [];
  const visit = ({ Name, District = [], Ward = [] }: Place): void => {
    names.push(Name.normalize('NFC').trim());
    for (const part of [...District, ...Ward]) visit(part);
  };
  const source = folder.read('places-vi', 'before-2025-63-provinces-v2.1.0.json');
  for (const province of JSON.parse(source) as readonly Place[]) visit(province);
  return names.filter((name) => /^\p{L}+(?: \p{L}+)+$/u.test(name));
}
