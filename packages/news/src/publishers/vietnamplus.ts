import type { AddressParts } from '../address/address-parts.ts';
import { digitsBefore, readNumberedPage } from './numbered-page.ts';
import type { AddressReading, PublisherProfile } from './publisher-profile.ts';
import { VIETNAMPLUS_IDS } from './vietnamplus-ids.ts';

const ENDING = '.vnp';

/** VietnamPlus, the newspaper of the Vietnam News Agency. */
export const vietnamplus: PublisherProfile = {
  key: 'vietnamplus',
  name: 'VietnamPlus',
  hosts: ['vietnamplus.vn'],
  datedIds: VIETNAMPLUS_IDS,
  names: ['Vietnam+', 'VietnamPlus', 'Vietnamplus.vn'],
  readAddress: (address) => ({
    ...readBareId(address),
    ...readNumberedPage(address, { endings: [ENDING], mark: 'post' }),
  }),
};

/** `/{slug}/{id}.vnp`, until about 2019. */
function readBareId({ text, segments }: AddressParts): AddressReading {
  const page = segments.at(-1);
  if (page === undefined || !text.endsWith(ENDING, page.end)) return {};
  const nativeId = digitsBefore(text, page, page.end - ENDING.length);
  if (nativeId.start !== page.start || nativeId.start === nativeId.end) return {};
  const slug = segments.at(-2);
  return { ...(slug === undefined ? {} : { slug }), nativeId };
}
