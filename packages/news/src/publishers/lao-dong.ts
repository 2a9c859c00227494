import { readNumberedPage } from './numbered-page.ts';
import type { PublisherProfile } from './publisher-profile.ts';

/** Lao Động: `/{section}/{slug}-{id}.ldo`; `.bld` in older addresses. */
export const laoDong: PublisherProfile = {
  key: 'lao-dong',
  name: 'Lao Động',
  hosts: ['laodong.vn', 'laodong.com.vn'],
  names: ['Lao Động', 'Báo Lao Động', 'Lao Động Online', 'LĐO', 'LĐ', 'Laodong.vn'],
  opening: 'place',
  readAddress: (address) => readNumberedPage(address, { endings: ['.ldo', '.bld'] }),
};
