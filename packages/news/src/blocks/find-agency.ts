import { PUBLISHER_PROFILES } from '../publishers/publisher-profiles.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { AGENCIES, type AgencyNames } from './agencies.ts';
import { toComparable } from './word-match.ts';

/** Finds the agency or newspaper that goes by a name, whole. */
export type FindAgency = (name: string) => Pick<AgencyNames, 'key' | 'name'> | undefined;

/** The longest name that is looked up, in UTF-16 code units of decomposed text. */
const LONGEST_NAME = 60;

/** Knows the agencies that newsrooms credit, and the newspapers of the profiles. */
export function createAgencyFinder(profiles: readonly PublisherProfile[]): FindAgency {
  const known = new Map<string, Pick<AgencyNames, 'key' | 'name'>>();
  for (const { key, name, names = [name] } of [...AGENCIES, ...profiles].reverse()) {
    for (const one of names) known.set(toComparable(one), { key, name });
  }
  return (name) => (name.length > LONGEST_NAME ? undefined : known.get(toComparable(name)));
}

let standard: FindAgency | undefined;

/** The finder of the profiles that come with the package, made once. */
export function standardAgencyFinder(): FindAgency {
  standard ??= createAgencyFinder(PUBLISHER_PROFILES);
  return standard;
}
