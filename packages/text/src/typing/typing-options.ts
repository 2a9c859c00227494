import { requireOneOf } from '../arguments/require.ts';
import type { ToneStyle } from '../syllables/compose-syllable.ts';
import { METHOD_KEYS } from './method-keys.ts';

/**
 * How marks are typed: with letters (`telex`: `tieengs`), with digits (`vni`: `tie6ng1`), or with
 * signs that look like them (`viqr`: `tie^'ng`).
 */
export type TypingMethod = 'telex' | 'vni' | 'viqr';

/** How keys become text: what `typeText`, `toKeystrokes` and `createTyping` may be told. */
export interface TypingOptions {
  /** Which keys make marks; `telex` where left out. */
  readonly method?: TypingMethod;
  /** Where the tone of an open oa, oe or uy goes: `old` hòa (the default) or `new` hoà. */
  readonly style?: ToneStyle;
  /**
   * Whether marks go only on what can become a syllable, and a word with marks that is none when it
   * ends goes back to the keys it was typed with (`windows`, `user`); `true` where left out.
   */
  readonly spellCheck?: boolean;
  /**
   * Whether marks may come late, over other letters (`tiengse`, `duong972`); where not, a mark is
   * typed right behind its vowels, or its d. Where left out, `true` in Telex and VNI and `false` in
   * VIQR, where it would turn `Nam.` into `Nạm`.
   */
  readonly freeMarking?: boolean;
  /** Telex only: whether a w that marks nothing is `ư` (`tw` for tư); `true` where left out. */
  readonly loneW?: boolean;
  /** Telex only: whether `[` is ơ and `]` is ư, and `{ }` their capitals; `false` where left out. */
  readonly brackets?: boolean;
}

/** The options with all values filled in. */
export type TypingSettings = Readonly<Required<TypingOptions>>;

/** Checks options and fills in those left out. */
export function toTypingSettings(options: TypingOptions): TypingSettings {
  const { method = 'telex', style = 'old', spellCheck = true, loneW = true } = options;
  const { freeMarking = method !== 'viqr', brackets = false } = options;
  requireOneOf('method', method, Object.keys(METHOD_KEYS));
  requireOneOf('style', style, ['old', 'new']);
  const switches = { spellCheck, freeMarking, loneW, brackets };
  for (const [name, value] of Object.entries(switches)) {
    if (typeof value !== 'boolean') {
      throw new TypeError(`${name} must be true or false, not ${String(value)}`);
    }
  }
  return { method, style, ...switches };
}
