import { readNumberedPage } from './numbered-page.ts';
import type { PublisherProfile } from './publisher-profile.ts';

/** VnExpress: `/{slug}-{id}.html`, sections in front of it and in subdomains. */
export const vnexpress: PublisherProfile = {
  key: 'vnexpress',
  name: 'VnExpress',
  hosts: ['vnexpress.net'],
  names: ['VnExpress', 'VnExpress.net', 'VNE'],
  opening: 'place',
  readAddress: (address) => readNumberedPage(address, { endings: ['.html'] }),
};
