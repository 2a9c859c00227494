import type { Derived } from './provenance.ts';
import type { Excerpt, FieldSpan } from './span.ts';

interface BlockBase extends Derived {
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** The stretch of text that the block covers. */
  readonly span: FieldSpan;
}

/** Running text of the article. */
export interface ParagraphBlock extends BlockBase {
  /** Always `paragraph`. */
  readonly type: 'paragraph';
}

/** The sapo, where it stands in the body. */
export interface SapoBlock extends BlockBase {
  /** Always `sapo`. */
  readonly type: 'sapo';
}

/** A heading inside the body. */
export interface HeadingBlock extends BlockBase {
  /** Always `heading`. */
  readonly type: 'heading';
  /**
   * Its level, 2 for the first below the headline; left out where it is not known.
   *
   * @asType integer
   * @minimum 2
   * @maximum 6
   */
  readonly level?: number;
}

/** What is said of a picture or recording. */
export interface CaptionBlock extends BlockBase {
  /** Always `caption`. */
  readonly type: 'caption';
  /** Id of a medium in `media`: the one it belongs to. */
  readonly media?: string;
}

/** Who made or supplied a picture or recording. It stands after its caption or inside it. */
export interface CreditBlock extends BlockBase {
  /** Always `credit`. */
  readonly type: 'credit';
  /** Id of a medium in `media`: the one it belongs to. */
  readonly media?: string;
}

/** The opening that says where, when and through whom the article came. */
export interface DatelineBlock extends BlockBase {
  /** Always `dateline`. */
  readonly type: 'dateline';
  /** The places, as written. */
  readonly places?: readonly Excerpt[];
  /** The agencies or newspapers, as written. */
  readonly agencies?: readonly Excerpt[];
  /** Id of a date in `dates`: the one that the dateline gives. */
  readonly date?: string;
}

/** A line that signs the article. */
export interface BylineBlock extends BlockBase {
  /** Always `byline`. */
  readonly type: 'byline';
}

/** A pointer to another article, placed among the text. */
export interface RelatedLinkBlock extends BlockBase {
  /** Always `related-link`. */
  readonly type: 'related-link';
  /** The title of the other article, as written. */
  readonly title?: Excerpt;
  /** The address of the other article. */
  readonly href?: string;
}

/** The mark that ends the article, with the agency in it where there is one. */
export interface EndMarkBlock extends BlockBase {
  /** Always `end-mark`. */
  readonly type: 'end-mark';
  /** The agencies or newspapers in it, as written. */
  readonly agencies?: readonly Excerpt[];
}

/** A stretch of text with one function. Blocks do not overlap; only a credit may lie in a caption. */
export type Block =
  | ParagraphBlock
  | SapoBlock
  | HeadingBlock
  | CaptionBlock
  | CreditBlock
  | DatelineBlock
  | BylineBlock
  | RelatedLinkBlock
  | EndMarkBlock;
