import { readNumberedPage } from './numbered-page.ts';
import type { PublisherProfile } from './publisher-profile.ts';

/** Nhân Dân: `/{slug}-post{id}.html`. */
export const nhanDan: PublisherProfile = {
  key: 'nhan-dan',
  name: 'Nhân Dân',
  hosts: ['nhandan.vn', 'nhandan.com.vn', 'nhandan.org.vn'],
  names: ['Nhân Dân', 'Báo Nhân Dân', 'NDO', 'NDĐT', 'Nhandan.vn'],
  readAddress: (address) => readNumberedPage(address, { endings: ['.html'], mark: 'post' }),
};
