/** Kinds of repair, in the order in which they are made. */
export type RepairCode =
  /** U+0340 and U+0341, which stand for the grave and the acute. */
  | 'deprecated-mark'
  /** Zero-width spaces and joiners, soft hyphens, marks of direction between Latin letters. */
  | 'zero-width'
  /** A no-break space, or another space than the common one. */
  | 'unusual-space'
  /** Full-width letters, digits and signs outside of Chinese, Japanese and Korean text. */
  | 'full-width'
  /** The same mark twice on one letter. */
  | 'duplicate-mark'
  /** The tone before the shape, as in a + acute + circumflex. */
  | 'mark-order'
  /** A space between a letter and its marks. */
  | 'detached-mark'
  /** Marks at the start or behind a space, which belong to no letter. */
  | 'stray-mark'
  /** Ð or Ɖ in the place of Đ, ƣ in the place of ư. */
  | 'look-alike';

/** One kind of repair: where it looks, and what it puts there. */
export interface RepairPass {
  readonly code: RepairCode;
  /** A global expression; what it matches is judged by `rewrite`. */
  readonly pattern: RegExp;
  /** Gives what stands in the place of a match: the match itself where nothing is wrong. */
  readonly rewrite: (match: RegExpExecArray) => string;
}
