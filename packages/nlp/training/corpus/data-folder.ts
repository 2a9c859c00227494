import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConllu, type TreebankSentence } from './conllu.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The parts of the treebank that training and scoring use. */
export interface Treebank {
  readonly train: readonly TreebankSentence[];
  /** Without the sentences whose text stands in `train` too. */
  readonly development: readonly TreebankSentence[];
  /** The sentences of an earlier release of `train`, with the spaces of the newspaper. */
  readonly natural: readonly TreebankSentence[];
}

/** Reads from the folder of raw data, which is described in its own README. */
export interface DataFolder {
  readonly path: string;
  /** The content of a file, in NFC. */
  readonly read: (...path: readonly string[]) => string;
  /** The lines of a file that are not empty. */
  readonly readLines: (...path: readonly string[]) => readonly string[];
  /** The names of the files in a folder, sorted. */
  readonly list: (...path: readonly string[]) => readonly string[];
  readonly readTreebank: () => Treebank;
}

/**
 * Opens the folder of raw data.
 *
 * @param path - From the root of the project; `../shared/data` where left out.
 */
export function openDataFolder(path = '../shared/data'): DataFolder {
  const top = resolve(PROJECT, path);
  const read = (...parts: readonly string[]): string =>
    readFileSync(join(top, ...parts), 'utf8').normalize('NFC');
  const readTreebankFile = (part: string): readonly TreebankSentence[] =>
    parseConllu(read('ud-vietnamese-vtb', `vi_vtb-ud-${part}.conllu`));
  return {
    path: top,
    read,
    readLines: (...parts) =>
      read(...parts)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== ''),
    list: (...parts) => readdirSync(join(top, ...parts)).sort(),
    readTreebank: () => {
      const train = readTreebankFile('train');
      const known = new Set(train.map(({ text }) => text));
      return {
        train,
        development: readTreebankFile('dev').filter(({ text }) => !known.has(text)),
        natural: readTreebankFile('train-natural-spacing'),
      };
    },
  };
}
