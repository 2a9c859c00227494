import type { DataFolder } from '../corpus/data-folder.ts';
import type { Random } from '../learning/random.ts';
import { type NameExample, toCapitals } from './example.ts';
import { moveToNatural, readGold } from './gold.ts';
import { createSynthesis } from './synthesis.ts';

/** The share of sentences of the treebank in which persons get other names, at each epoch anew. */
const RENAMED = 0.7;
/** The shares of names written in small letters, in the treebank and in own sentences. */
const LOWERED = 0.12;
/** The share of own sentences written in capitals. */
const CAPITALS = 0.04;
/** How often the templates are filled for an epoch. */
const FILLINGS = 6;

/** Annotated sentences. */
export interface Material {
  /** The training part of the treebank. */
  readonly train: readonly NameExample[];
  /** The same sentences with the spaces of the newspaper. */
  readonly natural: readonly NameExample[];
  /** The half of the development part that was labelled to be worked with. */
  readonly development: readonly NameExample[];
  /** The other half, where its annotation has been put into the folder. */
  readonly heldOut: readonly NameExample[] | undefined;
}

/** Reads the annotated sentences. */
export function readMaterial(folder: DataFolder): Material {
  const treebank = folder.readTreebank();
  const train = readGold('train.json', treebank.train) ?? [];
  const bySolid = new Map(treebank.natural.map(({ text }) => [solid(text), text]));
  const natural = train.flatMap((example) => {
    const text = bySolid.get(solid(example.text));
    const moved = text === undefined ? undefined : moveToNatural(example, text);
    return moved === undefined ? [] : [moved];
  });
  return {
    train,
    natural,
    development: readGold('development.json', treebank.development) ?? [],
    heldOut: readGold('held-out.json', treebank.development),
  };
}

/** Makes the texts of an epoch: the treebank with other persons, and own sentences. */
export function createEpochs(
  folder: DataFolder,
  random: Random,
  treebank: readonly NameExample[],
): () => readonly NameExample[] {
  const { renamePersons, lowerSome, sentences, fill } = createSynthesis(folder, random);
  return () => [
    ...treebank
      .map((example) => (random.next() < RENAMED ? renamePersons(example) : example))
      .map((example) => lowerSome(example, LOWERED)),
    ...sentences,
    ...Array.from({ length: FILLINGS }, fill)
      .flat()
      .map((example) => lowerSome(example, LOWERED))
      .map((example) => (random.next() < CAPITALS ? toCapitals(example) : example)),
  ];
}

/** A text without spaces and case, brackets as people write them. */
function solid(text: string): string {
  return text.replace(/LBKT/g, '(').replace(/RBKT/g, ')').replace(/\s/g, '').toLowerCase();
}
