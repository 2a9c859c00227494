import type { Span } from '@quocngu/span';
import type { AddressParts } from '../address/address-parts.ts';
import type { DatedId } from '../reference/day-bracket.ts';

/** What a publisher's address says, as spans of the address. */
export interface AddressReading {
  /** The words of the title. */
  readonly slug?: Span;
  /** The publisher's own identifier of the article. */
  readonly nativeId?: Span;
  /** The path of sections, without outer slashes. */
  readonly section?: Span;
}

/** What is known of one publisher. */
export interface PublisherProfile {
  /** Stable key for programs, lower case. */
  readonly key: string;
  /** Name for people. */
  readonly name: string;
  /** Its hosts, lower case and without a leading `www.`. */
  readonly hosts: readonly string[];
  /** Identifiers of which the day is known, ascending, where identifiers grow with time. */
  readonly datedIds?: readonly DatedId[];
  /** Reads an address of this publisher; what it does not know, it leaves out. */
  readonly readAddress: (address: AddressParts) => AddressReading;
}
