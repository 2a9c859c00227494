export type { AddressParts } from './address/address-parts.ts';
export type {
  DateExpression,
  DateReadingAlternative,
  DateReference,
  DateRule,
} from './dates/date-expression.ts';
export { findDates, type FindDatesOptions } from './dates/find-dates.ts';
export type { NewsDiagnostic, NewsDiagnosticCode } from './diagnostics.ts';
export type { KnownPlace, PlaceFinder, PlaceQuery } from './entities/place-finder.ts';
export { isCalendarDate } from './is-calendar-date.ts';
export type { NewsModels } from './models.ts';
export type {
  AddressReading,
  PublisherOpening,
  PublisherProfile,
  TimestampReading,
} from './publishers/publisher-profile.ts';
export { findQuotations } from './quotations/find-quotations.ts';
export type { SpeakerMention } from './quotations/find-speaker.ts';
export { readArticle, type ReadArticleOptions } from './read-article.ts';
export type { DatedId, DayBracket } from './reference/day-bracket.ts';
export type { ArticleStage, StageInput, StageName } from './stages/article-stage.ts';
export type { ReadWord, ReadWords } from './words/read-words.ts';
