import type { Severity } from '@quocngu/span';

/** What can be lost in an export; the README says when each comes. */
export type LossCode =
  | 'character-replaced'
  | 'date-cut'
  | 'date-left-out'
  | 'no-offsets'
  | 'no-origins'
  | 'no-place'
  | 'no-words'
  | 'text-left-out'
  | 'time-added'
  | 'value-left-out';

/** One thing that an export does not say, or says otherwise than the article. */
export interface Loss {
  /** What happened. */
  readonly code: LossCode;
  /**
   * `warning` where content was lost: a date, characters, text, a value. `info` where the form has
   * no place for an annotation.
   */
  readonly severity: Extract<Severity, 'info' | 'warning'>;
  /**
   * Where in the article: a JSON Pointer, in which `*` stands for the items of a list. In a feed or
   * table it begins with the index of the article, or `*` for all of them.
   */
  readonly path: string;
  /** How many values, or characters, it concerns. */
  readonly count: number;
  /** The same for people, one sentence. */
  readonly message: string;
}

/** Severity and message by code. */
export const lossKinds: Readonly<
  Record<LossCode, Pick<Loss, 'severity'> & { readonly message: string }>
> = {
  'character-replaced': {
    severity: 'warning',
    message: 'A character that the form cannot hold was replaced.',
  },
  'date-cut': {
    severity: 'warning',
    message: 'The form cannot say the date to its precision; the part that it can say was written.',
  },
  'date-left-out': {
    severity: 'warning',
    message: 'The form cannot say a date of this precision; it was left out.',
  },
  'no-offsets': { severity: 'info', message: 'The form has no offsets into the text.' },
  'no-origins': {
    severity: 'info',
    message: 'The form does not say where values come from, nor how sure they are.',
  },
  'no-place': { severity: 'info', message: 'The form has no place for this.' },
  'no-words': {
    severity: 'warning',
    message: 'The article has no words, and the form consists of them.',
  },
  'text-left-out': { severity: 'warning', message: 'Text outside all words was left out.' },
  'time-added': {
    severity: 'warning',
    message:
      'The form wants a time, which is not known; noon of the day, or the time of the feed, was written.',
  },
  'value-left-out': {
    severity: 'warning',
    message: 'The form does not allow a value such as this; it was left out.',
  },
};
