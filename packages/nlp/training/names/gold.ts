import { existsSync, readFileSync } from 'node:fs';
import type { TreebankSentence } from '../corpus/conllu.ts';
import type { NameType } from '../../src/names/name.ts';
import type { NameExample } from './example.ts';

/** The names of a sentence of the treebank, apart from its text. */
interface GoldSentence {
  readonly id: string;
  readonly names: readonly {
    readonly type: NameType;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/**
 * Joins an annotation of the treebank with the texts of the sentences.
 *
 * @param file - In the folder `gold`, `train.json` say.
 * @returns One example for each annotated sentence that is among those given (a few of the
 * development part are not, because they stand in the training part too); undefined where there is
 * no such file.
 * @throws Error where a span does not hold what it should, because the treebank is another one.
 */
export function readGold(
  file: string,
  sentences: readonly TreebankSentence[],
): readonly (NameExample & { readonly id: string })[] | undefined {
  const url = new URL(`gold/${file}`, import.meta.url);
  if (!existsSync(url)) return undefined;
  const gold = JSON.parse(readFileSync(url, 'utf8')) as readonly GoldSentence[];
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  return gold.flatMap(({ id, names }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    for (const name of names) {
      const found = text.slice(name.start, name.end);
      if (found !== name.text) {
        throw new Error(`${id}: expected '${name.text}' at ${name.start}, found '${found}'`);
      }
    }
    return [{ id, text, names: names.map(({ type, start, end }) => ({ type, start, end })) }];
  });
}

/** Brackets, as the treebank writes them. */
const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/LBKT/g, '('],
  [/RBKT/g, ')'],
];

/**
 * Moves names to the same sentence with the spaces of the newspaper.
 *
 * @returns undefined where the sentences differ in more than spaces and brackets.
 */
export function moveToNatural(
  { text, names }: NameExample,
  natural: string,
): NameExample | undefined {
  // Offsets of the characters that are no spaces, in both.
  const from = solidOffsets(text);
  const to = solidOffsets(natural);
  if (from.letters !== to.letters) return undefined;
  const moved = names.map(({ type, start, end }) => {
    const first = from.offsets.indexOf(start);
    const last = from.offsets.indexOf(end - 1);
    return { type, start: to.offsets[first] ?? 0, end: (to.offsets[last] ?? 0) + 1 };
  });
  return { text: natural, names: moved };
}

function solidOffsets(text: string): {
  readonly letters: string;
  readonly offsets: readonly number[];
} {
  // Each bracket keeps one character at its own offset.
  let marked = text;
  for (const [pattern, bracket] of BRACKETS) marked = marked.replace(pattern, `${bracket}   `);
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at);
    if (/\s/.test(character)) continue;
    offsets.push(at);
    letters += character.toLowerCase();
  }
  return { letters, offsets };
}
