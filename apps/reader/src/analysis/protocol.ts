import type { Article } from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import type { OpenedFile } from '../documents/opened-document.ts';
import type { ExportForm } from '../export/export-forms.ts';
import type { WrittenExport } from '../export/write-export.ts';

/** Something that an article says somebody said. */
export interface Statement {
  /** Who; left out where the article does not tell. */
  readonly speaker?: string;
  readonly isPerson: boolean;
  readonly text: string;
  /** Whether these are the words themselves. */
  readonly isDirect: boolean;
  /** Id of the mention that names the speaker. */
  readonly mention?: string;
  /** The search keys of speaker and words without marks, each between spaces. */
  readonly folded: string;
}

/** What the list of articles knows of one. */
export interface ArticleFacts {
  /** When it was published, or else when what it reports took place, as the article gives it. */
  readonly day?: string;
  readonly statements: readonly Statement[];
  readonly publisher?: string;
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Each once. */
  readonly years: readonly string[];
  /** Dates that have a year, as the article gives them: `2015`, `2015-01`, `2015-01-13`. */
  readonly dates: readonly string[];
  readonly keywords: readonly string[];
}

/** An article that a search has found. */
export interface SearchHit {
  readonly id: string;
  /** Whether it agrees in all marks that the query has. */
  readonly isExact: boolean;
}

/** What a search has found. */
export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** The query to be marked in texts: with what its last syllable was found to be. */
  readonly marked: string;
}

/** A word or name, and what it is. */
export interface LabelledText {
  readonly text: string;
  readonly type: string;
}

/** A file, or text that was pasted. */
export type FileInput =
  | { readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly name: string; readonly text: string };

/** What the worker can be asked for, each with what it takes and what it gives. */
export interface AnalysisTasks {
  readonly open: { readonly input: FileInput; readonly output: OpenedFile };
  /** Reads a document, with models or without. */
  readonly read: {
    readonly input: { readonly document: SeedDocument; readonly withModels: boolean };
    readonly output: Article;
  };
  readonly index: {
    readonly input: {
      readonly documents: readonly { readonly id: string; readonly document: SeedDocument }[];
    };
    readonly output: undefined;
  };
  /** Reads documents as far as lists and charts need it. */
  readonly facts: {
    readonly input: { readonly documents: readonly SeedDocument[] };
    readonly output: readonly ArticleFacts[];
  };
  readonly search: {
    readonly input: { readonly query: string };
    readonly output: SearchAnswer;
  };
  readonly export: {
    readonly input: {
      readonly documents: readonly SeedDocument[];
      readonly form: ExportForm;
      /** The time at which a feed is made, as an ISO date. */
      readonly now: string;
    };
    readonly output: WrittenExport;
  };
  readonly words: { readonly input: { readonly text: string }; readonly output: readonly string[] };
  readonly tags: {
    readonly input: { readonly text: string };
    readonly output: readonly LabelledText[];
  };
  readonly names: {
    readonly input: { readonly text: string };
    readonly output: readonly LabelledText[];
  };
  readonly marks: { readonly input: { readonly text: string }; readonly output: string };
}

/** Something that the worker can be asked for. */
export type TaskName = keyof AnalysisTasks;

/** A request to the worker. */
export type AnalysisRequest = {
  readonly [Name in TaskName]: {
    readonly number: number;
    readonly task: Name;
    readonly input: AnalysisTasks[Name]['input'];
  };
}[TaskName];

/** What the worker says. */
export type AnalysisMessage =
  | { readonly type: 'done'; readonly number: number; readonly output: unknown }
  | { readonly type: 'failed'; readonly number: number; readonly message: string }
  /** How many of the models that are wanted have been loaded. */
  | { readonly type: 'loading'; readonly loaded: number; readonly wanted: number };
