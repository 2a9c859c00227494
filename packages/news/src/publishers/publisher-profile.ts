import type { Span } from '@quocngu/span';
import type { AddressParts } from '../address/address-parts.ts';
import type { DatedId } from '../reference/day-bracket.ts';

/** A point in time that an address carries. */
export interface TimestampReading {
  /** The digits, as a span of the address. */
  readonly span: Span;
  /** The local time that they say, `YYYY-MM-DDThh:mm:ss`. */
  readonly value: string;
  /** The zone of that local time: an offset such as `+07:00`. */
  readonly zone: string;
}

/** What a publisher's address says, as spans of the address. */
export interface AddressReading {
  /** The words of the title. */
  readonly slug?: Span;
  /** The publisher's own identifier of the article. */
  readonly nativeId?: Span;
  /** The path of sections, without outer slashes. */
  readonly section?: Span;
  /** The time in the address; it may lie inside the identifier. */
  readonly timestamp?: TimestampReading;
}

/** What is known of one publisher. */
export interface PublisherProfile {
  /** Stable key for programs, lower case. */
  readonly key: string;
  /** Name for people. */
  readonly name: string;
  /** Its hosts, lower case and without a leading `www.`; their subdomains belong to it too. */
  readonly hosts: readonly string[];
  /** Identifiers of which the day is known, ascending, where identifiers grow with time. */
  readonly datedIds?: readonly DatedId[];
  /** The names by which openings, credits and closing lines mean it, such as `TTO`. */
  readonly names?: readonly string[];
  /** How its articles open, where that says more than who wrote them. */
  readonly opening?: PublisherOpening;
  /** Reads an address of this publisher; what it does not know, it leaves out. */
  readonly readAddress: (address: AddressParts) => AddressReading;
}

/**
 * What stands before the first dash of an article. `sapo`: the publisher's name, as in `(Dân trí) - `,
 * and the paragraph that it opens is the sapo. `place`: a place alone, as in `Hà Nội - `.
 */
export type PublisherOpening = 'place' | 'sapo';
