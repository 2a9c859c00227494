import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

interface MentionBase extends Derived {
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** The mention as written. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}

/** A person, named without title. */
export interface PersonMention extends MentionBase {
  /** Always `person`. */
  readonly type: 'person';
  /** Id of an entity in `entities`: who this is. */
  readonly entity?: string;
}

/** A party, agency, company, team or other body. */
export interface OrganisationMention extends MentionBase {
  /** Always `organisation`. */
  readonly type: 'organisation';
  /** Id of an entity in `entities`: which one this is. */
  readonly entity?: string;
}

/** A country, region, city, street, sea or facility. */
export interface PlaceMention extends MentionBase {
  /** Always `place`. */
  readonly type: 'place';
  /** Id of an entity in `entities`: which one this is. */
  readonly entity?: string;
}

/** A named event, such as a congress or a tournament. */
export interface EventMention extends MentionBase {
  /** Always `event`. */
  readonly type: 'event';
  /** Id of an entity in `entities`: which one this is. */
  readonly entity?: string;
}

/** An expression that says when. */
export interface DateMention extends MentionBase {
  /** Always `date`. */
  readonly type: 'date';
  /** Id of a date in `dates`: what the expression says. */
  readonly date?: string;
}

/** A title or office. The organisations inside it are mentions of their own. */
export interface TitleMention extends MentionBase {
  /** Always `title`. */
  readonly type: 'title';
  /** Ids of mentions of persons in `mentions`: those who bear the title here. */
  readonly persons?: readonly string[];
  /** Ids of mentions of organisations in `mentions`: those in which it is held. */
  readonly organisations?: readonly string[];
}

/** A place in the text that names something. Mentions may lie inside each other but never cross. */
export type Mention =
  PersonMention | OrganisationMention | PlaceMention | EventMention | DateMention | TitleMention;
