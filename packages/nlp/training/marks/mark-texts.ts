import type { DataFolder } from '../corpus/data-folder.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import xquadFolds from './xquad-folds.json' with { type: 'json' };

/** Texts of one source. */
export interface MarkTexts {
  readonly texts: readonly string[];
  /** How often each counts; whole, so that counts can be taken back without a rest. */
  readonly weight: number;
  /** Whether they are words and names without a context. */
  readonly isList: boolean;
}

/** An article of XQuAD. */
export interface MarkArticle {
  readonly title: string;
  readonly paragraphs: MarkTexts;
  readonly questions: MarkTexts;
}

/** All that the model of marks can learn from. */
export interface MarkSources {
  /** Statutes and lists. */
  readonly general: readonly MarkTexts[];
  /** The headwords, which are in `general` too. */
  readonly words: MarkTexts;
  /** The articles of XQuAD, fold by fold. */
  readonly folds: readonly (readonly MarkArticle[])[];
  readonly train: MarkTexts;
  readonly development: MarkTexts;
  /** Shares of syllables in running text, by their spellings. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** A text that is close to what is read in the end counts as much as thirty from a statute. */
const WEIGHTS = { law: 1, paragraph: 30, question: 10, treebank: 30, word: 50, name: 3 } as const;

/** Reads all sources. */
export function readMarkSources(folder: DataFolder): MarkSources {
  const texts = (texts: readonly string[], weight: number, isList = false): MarkTexts => ({
    texts,
    weight,
    isList,
  });
  const treebank = folder.readTreebank();
  const textsOf = (sentences: readonly TreebankSentence[]): MarkTexts =>
    texts(
      sentences.map(({ text }) => text),
      WEIGHTS.treebank,
    );
  const words = texts(readHeadwords(folder), WEIGHTS.word, true);
  const laws = folder.list('laws-vi').flatMap((file) => folder.readLines('laws-vi', file));
  return {
    general: [
      texts(laws, WEIGHTS.law),
      words,
      texts(readPlaces(folder), WEIGHTS.name, true),
      texts(readNames(folder), WEIGHTS.name, true),
    ],
    words,
    folds: readFolds(folder),
    train: textsOf(treebank.train),
    development: textsOf(treebank.development),
    frequencies: readFrequencies(folder),
  };
}

function readHeadwords(folder: DataFolder): readonly string[] {
  const words = new Set<string>();
  for (const line of folder.readLines('wiktionary-vi', 'headwords.jsonl')) {
    words.add((JSON.parse(line) as { readonly text: string }).text.normalize('NFC'));
  }
  for (const line of folder.readLines('wiktionary-en-vi', 'headwords.txt')) words.add(line.trim());
  return [...words].filter((word) => /^[\p{L}\p{M}][\p{L}\p{M}’' -]*$/u.test(word));
}

/** What administrative units are, before their names. */
const UNIT = /^(?:Thành phố|Thị trấn|Thị xã|Tỉnh|Quận|Huyện|Phường|Xã|Đặc khu) /;

/** The names of administrative units, old and new, wherever the files have them. */
function readPlaces(folder: DataFolder): readonly string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (key === 'FullName' && typeof item === 'string')
        names.add(item).add(item.replace(UNIT, ''));
      else visit(item);
    }
  };
  for (const file of folder.list('places-vi')) {
    if (file.endsWith('.json')) visit(JSON.parse(folder.read('places-vi', file)));
  }
  return [...names];
}

function readNames(folder: DataFolder): readonly string[] {
  return folder
    .list('names-vi')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => folder.readLines('names-vi', file))
    .map((name) => name.trim().replaceAll('\u00d0', 'Đ'));
}

function readFolds(folder: DataFolder): readonly (readonly MarkArticle[])[] {
  interface Article {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }
  const { data } = JSON.parse(folder.read('xquad-vi', 'xquad.vi.json')) as {
    readonly data: readonly Article[];
  };
  const articles = new Map(
    data.map(({ title, paragraphs }): readonly [string, MarkArticle] => [
      title,
      {
        title,
        paragraphs: {
          texts: paragraphs.map(({ context }) => context),
          weight: WEIGHTS.paragraph,
          isList: false,
        },
        questions: {
          texts: paragraphs.flatMap(({ qas }) => qas.map(({ question }) => question)),
          weight: WEIGHTS.question,
          isList: false,
        },
      },
    ]),
  );
  const folds = xquadFolds.folds.map((titles) =>
    titles.flatMap((title) => articles.get(title) ?? []),
  );
  if (folds.flat().length !== data.length) {
    throw new Error(`the folds hold ${folds.flat().length} articles, XQuAD has ${data.length}`);
  }
  return folds;
}

function readFrequencies(folder: DataFolder): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const line of folder.readLines('wordfreq-vi', 'frequencies.tsv')) {
    const [syllable = '', logarithm = ''] = line.split('\t');
    if (!line.startsWith('#')) frequencies.set(syllable, 10 ** Number(logarithm));
  }
  return frequencies;
}
