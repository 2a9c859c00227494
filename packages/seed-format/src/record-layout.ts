import type { Line } from './line-reader.ts';

/**
 * Which line of a record has which part. It names lines and holds no text, so that it can be worked
 * out while a record of any size streams past. `undefined` where the record has no such line.
 */
export interface RecordLayout {
  /** `unknown` for text that is not a seed; then there are no lines. */
  readonly type: 'seed' | 'unknown';
  /** Offset of the record's first code unit in the decoded input. */
  readonly start: number;
  /** Offset after its last one: the start of the next record, or the end of the input. */
  readonly end: number;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Whether another record follows. */
  readonly isFollowed: boolean;
  /** A rule in front of the address, left over from something that was cut off. */
  readonly leadingRule: Line | undefined;
  /** The line in the address's place. Its kind is `text` in a damaged record without an address. */
  readonly address: Line | undefined;
  readonly addressRule: Line | undefined;
  readonly title: Line | undefined;
  readonly titleRule: Line | undefined;
  /** First and last line of the body that are not blank. */
  readonly bodyFirst: Line | undefined;
  readonly bodyLast: Line | undefined;
  readonly closingRule: Line | undefined;
  /** First and last line after the closing rule that are not blank. */
  readonly extraFirst: Line | undefined;
  readonly extraLast: Line | undefined;
  /** The first address in the body that looks like the start of another record. */
  readonly bodyAddress: Line | undefined;
  /** How many there are. */
  readonly bodyAddressCount: number;
}

/** A layout while it is worked out. */
export type RecordLayoutDraft = { -readonly [Key in keyof RecordLayout]: RecordLayout[Key] };

/** Makes the layout of a record that begins at an offset and a line, without any line yet. */
export function createRecordLayout(start: number, line: number): RecordLayoutDraft {
  return {
    type: 'seed',
    start,
    end: start,
    line,
    isFollowed: false,
    leadingRule: undefined,
    address: undefined,
    addressRule: undefined,
    title: undefined,
    titleRule: undefined,
    bodyFirst: undefined,
    bodyLast: undefined,
    closingRule: undefined,
    extraFirst: undefined,
    extraLast: undefined,
    bodyAddress: undefined,
    bodyAddressCount: 0,
  };
}
