/** A language of the interface. */
export type InterfaceLanguage = 'vi' | 'en';

/** The views of the reader. */
export const VIEWS = ['open', 'read', 'articles', 'tools', 'export'] as const;

/** A view of the reader. */
export type View = (typeof VIEWS)[number];

/** What the page of an article can show beside the text. */
export const LAYERS = ['names', 'quotations', 'sentences', 'words', 'tags', 'seed'] as const;

/** Something that the page of an article can show beside the text. */
export type ShownLayer = (typeof LAYERS)[number];

/** What the view of many articles lists. */
export const LISTS = ['articles', 'statements'] as const;

/** Something that the view of many articles lists: the articles, or who said what in them. */
export type ListName = (typeof LISTS)[number];

/** By what a list of articles is narrowed. */
export const FILTERS = ['person', 'place', 'year', 'publisher'] as const;

/** By what a list of articles can be narrowed. */
export type FilterName = (typeof FILTERS)[number];

/** All that a shared address brings back. Where something is left out, nothing is chosen. */
export interface ReaderState {
  readonly view: View;
  readonly language: InterfaceLanguage;
  /** Id of the open document. */
  readonly document?: string;
  /** Id of the mention whose card stays open. */
  readonly mention?: string;
  readonly layers: readonly ShownLayer[];
  /** What is searched for. */
  readonly query?: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly list: ListName;
  /** Name of the tool of the workbench. */
  readonly tool?: string;
  /** What was typed into the tool. */
  readonly text?: string;
  /** What was chosen of what the tool leaves to choose. */
  readonly choices: Readonly<Record<string, string>>;
  /** The form of an export. */
  readonly form?: string;
  /** Whether all articles are exported. */
  readonly isWhole: boolean;
}

/** Where the reader begins. */
export const INITIAL_STATE: ReaderState = {
  view: 'open',
  language: 'vi',
  layers: ['names', 'quotations'],
  filters: {},
  list: 'articles',
  choices: {},
  isWhole: false,
};
