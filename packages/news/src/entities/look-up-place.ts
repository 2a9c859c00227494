import type { KnownPlace, PlaceFinder, PlaceQuery } from './place-finder.ts';

/** News goes on naming the provinces and districts that were merged or dissolved the day after. */
const LAST_DAY_BEFORE_MERGERS = '2025-06-30';

/**
 * Looks a place up in the list of the day, and what that does not know in the last one before the mergers of
 * July 2025: by its name alone only a province, as the names of districts are those of streets and stadiums too.
 */
export function lookUpPlace(findPlace: PlaceFinder, query: PlaceQuery): KnownPlace | undefined {
  const { head, within, date } = query;
  const found = findPlace(query);
  if (found !== undefined || (date !== undefined && date <= LAST_DAY_BEFORE_MERGERS)) return found;
  const before = findPlace({ ...query, date: LAST_DAY_BEFORE_MERGERS });
  const isShown = head !== undefined || within !== undefined || before?.kind === 'province';
  return isShown ? before : undefined;
}
