import type { TypingSettings } from './typing-options.ts';

/** A word with its tone taken off. */
export interface TonedLetters {
  /** The letters as they are written, one code unit each. */
  readonly letters: string;
  /** The tone in the order ngang, huyền, hỏi, ngã, sắc, nặng: 0 is ngang. */
  readonly tone: number;
}

/** A key that went into the word. */
export interface TypedKey {
  readonly key: string;
  /** The letter that it wrote or marked, counted from 0; -1 for the key of a tone. */
  readonly letter: number;
}

/**
 * A word while it is typed: plain data, which keys make anew and never change. Between words it is
 * empty.
 */
export interface TypingState extends TonedLetters {
  readonly settings: TypingSettings;
  /** What the keys have made so far, in NFC: what stands before the caret. */
  readonly text: string;
  /** The keys that made it, in the order in which they came. */
  readonly keys: readonly TypedKey[];
  /**
   * Which marks the word still takes. `none` after a mark was undone and where a letter came in that
   * no key makes; `tones` after `ooo`, for xoong.
   */
  readonly takes: 'all' | 'tones' | 'none';
  /** The word without the mark of the last key, to which that key goes back when it is repeated. */
  readonly unmarked: TonedLetters | undefined;
}

/** What a key did: the state after it, and the change that a text field has to make. */
export interface TypingStep {
  readonly state: TypingState;
  /** How many UTF-16 code units before the caret go. */
  readonly erase: number;
  /** What comes in their place. */
  readonly insert: string;
}

/** The state between words. */
export function emptyState(
  settings: TypingSettings,
  takes: TypingState['takes'] = 'all',
): TypingState {
  return { settings, text: '', letters: '', tone: 0, keys: [], takes, unmarked: undefined };
}

/** The change that turns one text before the caret into another. */
export function toStep(state: TypingState, before: string, after: string): TypingStep {
  let kept = 0;
  while (kept < before.length && before[kept] === after[kept]) kept++;
  return { state, erase: before.length - kept, insert: after.slice(kept) };
}
