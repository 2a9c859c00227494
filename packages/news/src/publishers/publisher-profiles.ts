import type { PublisherProfile } from './publisher-profile.ts';
import { vietnamplus } from './vietnamplus.ts';

/** The profiles that come with the package, in the order in which they are tried. */
export const PUBLISHER_PROFILES: readonly PublisherProfile[] = [vietnamplus];

/** Finds the profile whose host this is; `www.` and letter case do not matter. */
export function findPublisher(
  host: string,
  profiles: readonly PublisherProfile[],
): PublisherProfile | undefined {
  const name = host.toLowerCase().replace(/^www\./, '');
  return profiles.find((profile) => profile.hosts.includes(name));
}
