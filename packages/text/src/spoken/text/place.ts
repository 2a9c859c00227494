import type { DateToWordsOptions } from '../dates/date-to-words.ts';
import type { NumberToWordsOptions } from '../number-to-words.ts';

/** What `toSpokenText` may be told. */
export interface ToSpokenTextOptions
  extends NumberToWordsOptions, Pick<DateToWordsOptions, 'year' | 'firstDays'> {}

/** What a reader may look at: what it is to read, and what stands around it. */
export interface Place {
  readonly core: string;
  /** The word before in small letters, `''` where there is none in the same clause. */
  readonly before: string;
  /** The word behind, `''` where there is none before a comma or stop. */
  readonly after: string;
  /** Whether the word before begins with a capital. */
  readonly isAfterName: boolean;
  /** Whether the words before are a day of the week. */
  readonly isAfterWeekday: boolean;
  /** What was read before it in the same clause, as long as only words that link it stand between. */
  readonly lastRead: Reading['kind'] | undefined;
  readonly options: ToSpokenTextOptions;
}

/** What a reader made of a place. */
export interface Reading {
  readonly kind: 'number' | 'date' | 'other';
  readonly words: string;
}
