import { AGENCIES, type AgencyNames } from './agencies.ts';
import { toComparable } from './word-match.ts';

/** Finds the agency that goes by this name, whole. */
export function findAgency(name: string): AgencyNames | undefined {
  const wanted = toComparable(name);
  return AGENCIES.find((agency) => agency.names.some((known) => toComparable(known) === wanted));
}
