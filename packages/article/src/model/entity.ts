import type { Derived } from './provenance.ts';

/** The identifier of an entity in a register or knowledge base. */
export interface EntityIdentifier {
  /**
   * The register, such as `wikidata`.
   *
   * @minLength 1
   */
  readonly scheme: string;
  /** The identifier in it. */
  readonly value: string;
}

interface EntityBase extends Derived {
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** The fullest name that the article gives, as written. */
  readonly name: string;
  /** Other names that the article gives, as written, each once. */
  readonly aliases?: readonly string[];
  /** Abbreviations that the article gives or that are known of it, each once. */
  readonly abbreviations?: readonly string[];
  /** Identifiers in registers. */
  readonly identifiers?: readonly EntityIdentifier[];
}

/** A person that the article names. */
export interface PersonEntity extends EntityBase {
  /** Always `person`. */
  readonly type: 'person';
  /** Titles that the article gives, as written, each once. */
  readonly titles?: readonly string[];
}

/** A body that the article names. */
export interface OrganisationEntity extends EntityBase {
  /** Always `organisation`. */
  readonly type: 'organisation';
  /** What `name` stands for, where it is an abbreviation that the article does not explain. */
  readonly longForm?: string;
}

/** A place that the article names. */
export interface PlaceEntity extends EntityBase {
  /** Always `place`. */
  readonly type: 'place';
  /** What kind of place, such as `country`, `province` or `sea`. */
  readonly kind?: string;
  /** Id of an entity of type `place` in `entities`: the one around it. */
  readonly within?: string;
  /**
   * The date on which the list of places held that it was looked up in, `YYYY-MM-DD`.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly asOf?: string;
}

/** An event that the article names. */
export interface EventEntity extends EntityBase {
  /** Always `event`. */
  readonly type: 'event';
}

/** One thing that mentions of the article name; the mentions point to it. */
export type Entity = PersonEntity | OrganisationEntity | PlaceEntity | EventEntity;
