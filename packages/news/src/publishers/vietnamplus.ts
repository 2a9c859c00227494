import type { AddressParts } from '../address/address-parts.ts';
import type { AddressReading, PublisherProfile } from './publisher-profile.ts';
import { VIETNAMPLUS_IDS } from './vietnamplus-ids.ts';

/** `/{slug}/{id}.vnp`, until about 2019. */
const BARE_ID = /^(\d+)\.vnp$/;

/** `/{slug}-post{id}.vnp`, since then. */
const POST_ID = /^(.+)-post(\d+)\.vnp$/;

/** VietnamPlus, the newspaper of the Vietnam News Agency. */
export const vietnamplus: PublisherProfile = {
  key: 'vietnamplus',
  name: 'VietnamPlus',
  hosts: ['vietnamplus.vn'],
  datedIds: VIETNAMPLUS_IDS,
  readAddress,
};

function readAddress({ text, segments }: AddressParts): AddressReading {
  const last = segments.at(-1);
  if (last === undefined) return {};
  const name = text.slice(last.start, last.end);

  const post = POST_ID.exec(name);
  if (post !== null) {
    const [, slug = '', id = ''] = post;
    const idEnd = last.end - '.vnp'.length;
    return {
      slug: { start: last.start, end: last.start + slug.length },
      nativeId: { start: idEnd - id.length, end: idEnd },
    };
  }

  const bare = BARE_ID.exec(name);
  if (bare !== null) {
    const [, id = ''] = bare;
    const slug = segments.at(-2);
    return {
      ...(slug === undefined ? {} : { slug }),
      nativeId: { start: last.start, end: last.start + id.length },
    };
  }
  return {};
}
