export { createArticle, type ArticleLayers } from './create-article.ts';
export { compareFieldSpans, containsFieldSpan, isFieldSpan, sliceField } from './field-span.ts';
export { findBlocks, findMentions, findMentionsOf } from './find.ts';
export type { Address, AddressTimestamp } from './model/address.ts';
export type { Article } from './model/article.ts';
export type {
  Block,
  BylineBlock,
  CaptionBlock,
  CreditBlock,
  DatelineBlock,
  EndMarkBlock,
  HeadingBlock,
  ParagraphBlock,
  RelatedLinkBlock,
  SapoBlock,
} from './model/block.ts';
export type { Byline, BylineRole } from './model/byline.ts';
export type { Counts, ReadingTime } from './model/counts.ts';
export type {
  ArticleDate,
  DateAlternative,
  DatePrecision,
  DateRole,
  DayPart,
} from './model/date.ts';
export type { FieldDiagnostic } from './model/diagnostic.ts';
export type {
  Entity,
  EntityIdentifier,
  EventEntity,
  OrganisationEntity,
  PersonEntity,
  PlaceEntity,
} from './model/entity.ts';
export type { Headline, Sapo } from './model/headline.ts';
export type {
  FileIdentifier,
  Identifiers,
  NativeIdentifier,
  OtherIdentifier,
} from './model/identifiers.ts';
export type { Keyword } from './model/keyword.ts';
export type { Caption, Credit, CreditKind, CreditNote, Media } from './model/media.ts';
export type {
  DateMention,
  EventMention,
  Mention,
  OrganisationMention,
  PersonMention,
  PlaceMention,
  TitleMention,
} from './model/mention.ts';
export type { ByteRange, Derived, Hash, Layer, Origin, Provenance } from './model/provenance.ts';
export type { Agency, Publisher } from './model/publisher.ts';
export type { Quotation } from './model/quotation.ts';
export type { Rights } from './model/rights.ts';
export type { Sentence } from './model/sentence.ts';
export type { Excerpt, Field, FieldSpan } from './model/span.ts';
export type { Summary } from './model/summary.ts';
export type { ArticleText } from './model/text.ts';
export type { UniversalTag, Word } from './model/word.ts';
export { articleSchemaVersion } from './schema-version.ts';
export { upgradeArticle, type UpgradedArticle } from './upgrade-article.ts';
export { type ArticleDiagnostic, type ArticleDiagnosticCode } from './validate/findings.ts';
export { isArticle, validateArticle } from './validate/validate-article.ts';
export {
  visitArticle,
  type ArticleNodes,
  type ArticleVisitor,
  type VisitAnswer,
} from './visit-article.ts';
