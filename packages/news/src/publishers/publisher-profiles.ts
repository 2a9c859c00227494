import { danTri } from './dan-tri.ts';
import { laoDong } from './lao-dong.ts';
import { nhanDan } from './nhan-dan.ts';
import type { PublisherProfile } from './publisher-profile.ts';
import { thanhNien } from './thanh-nien.ts';
import { tuoiTre } from './tuoi-tre.ts';
import { vietnamplus } from './vietnamplus.ts';
import { vnexpress } from './vnexpress.ts';

/** The profiles that come with the package, in the order in which they are tried. */
export const PUBLISHER_PROFILES: readonly PublisherProfile[] = [
  danTri,
  laoDong,
  nhanDan,
  thanhNien,
  tuoiTre,
  vietnamplus,
  vnexpress,
];

/**
 * Finds the profile whose host this is, or a subdomain of it: `www.`, those of mobile pages (`m.`),
 * editions (`en.`) and sections (`thethao.`). Letter case does not matter.
 */
export function findPublisher(
  host: string,
  profiles: readonly PublisherProfile[],
): PublisherProfile | undefined {
  const name = host.toLowerCase();
  return profiles.find(({ hosts }) =>
    hosts.some((known) => name === known || name.endsWith(`.${known}`)),
  );
}
