import type { Publisher } from '@quocngu/article';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { PUBLISHER_PROFILES } from '../publishers/publisher-profiles.ts';
import type { DatedId } from '../reference/day-bracket.ts';

/** What a publisher says of the dates in its articles. */
export interface Newsroom {
  /** The zone in which it writes, where it is known. */
  readonly zone: string | undefined;
  /** Its identifiers of which the day is known. */
  readonly datedIds: readonly DatedId[];
}

/** Vietnam has kept this zone all year since before there were news sites. */
const VIETNAM = '+07:00';

/** Finds what is known of a publisher; those of the package, and every site under `.vn`, write in Vietnam. */
export function newsroomOf(
  publisher: Publisher | undefined,
  profiles: readonly PublisherProfile[],
): Newsroom {
  const profile = profiles.find(({ key }) => key === publisher?.key);
  const isOurs = profile !== undefined && PUBLISHER_PROFILES.includes(profile);
  const isInVietnam = isOurs || publisher?.text?.toLowerCase().endsWith('.vn') === true;
  return { zone: isInVietnam ? VIETNAM : undefined, datedIds: profile?.datedIds ?? [] };
}
