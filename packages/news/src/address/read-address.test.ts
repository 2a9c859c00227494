import { describe, expect, it } from 'vitest';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { PUBLISHER_PROFILES } from '../publishers/publisher-profiles.ts';
import { readAddress } from './read-address.ts';

function summaryOf(
  url: string,
  profiles: readonly PublisherProfile[] = PUBLISHER_PROFILES,
): unknown {
  const { address, publisher, nativeId, diagnostics } = readAddress(url, profiles);
  for (const part of [address?.publisher, address?.slug, address?.nativeId, nativeId, publisher]) {
    if (part?.span !== undefined) {
      expect(part.span.field).toBe('url');
      expect(url.slice(part.span.start, part.span.end)).toBe(part.text);
    }
  }
  return {
    publisher: publisher?.key ?? publisher?.name,
    slug: address?.slug?.text,
    id: nativeId?.text,
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('readAddress', () => {
  it.each([
    [
      'VietnamPlus, old form',
      'http://www.vietnamplus.vn/mua-lon-o-ha-noi/301817.vnp',
      { publisher: 'vietnamplus', slug: 'mua-lon-o-ha-noi', id: '301817', codes: [] },
    ],
    [
      'VietnamPlus, new form',
      'https://www.vietnamplus.vn/mua-lon-o-ha-noi-post1006275.vnp',
      { publisher: 'vietnamplus', slug: 'mua-lon-o-ha-noi', id: '1006275', codes: [] },
    ],
    [
      'a slug that itself says post',
      'https://vietnamplus.vn/luat-post2020-post1128969.vnp?utm=1#x',
      { publisher: 'vietnamplus', slug: 'luat-post2020', id: '1128969', codes: [] },
    ],
    [
      'an id without a slug',
      'https://vietnamplus.vn/301817.vnp',
      { publisher: 'vietnamplus', slug: undefined, id: '301817', codes: [] },
    ],
    [
      'a page of the publisher that is no article',
      'https://www.vietnamplus.vn/the-gioi/',
      { publisher: 'vietnamplus', slug: undefined, id: undefined, codes: ['unknown-address-form'] },
    ],
    [
      'the front page',
      'https://www.vietnamplus.vn',
      { publisher: 'vietnamplus', slug: undefined, id: undefined, codes: ['unknown-address-form'] },
    ],
    [
      'a host that only ends alike',
      'https://notvietnamplus.vn/a/1.vnp',
      {
        publisher: 'notvietnamplus.vn',
        slug: undefined,
        id: undefined,
        codes: ['unknown-publisher'],
      },
    ],
    [
      'any other publisher: the host, and no guess',
      'https://bao.example/tin-tuc/mua-lon-12345.html',
      { publisher: 'bao.example', slug: undefined, id: undefined, codes: ['unknown-publisher'] },
    ],
    [
      'no address',
      '',
      { publisher: undefined, slug: undefined, id: undefined, codes: ['invalid-address'] },
    ],
    [
      'an address that lost its scheme',
      'www.vietnamplus.vn/mua/1.vnp',
      { publisher: undefined, slug: undefined, id: undefined, codes: ['invalid-address'] },
    ],
  ])('%s', (_, url, expected) => {
    expect(summaryOf(url)).toEqual(expected);
  });

  it('takes profiles of the caller', () => {
    const own: PublisherProfile = {
      key: 'bao-nha',
      name: 'Báo Nhà',
      hosts: ['bao.example'],
      readAddress: ({ segments: [section, nativeId] }) => ({
        ...(section === undefined ? {} : { section }),
        ...(nativeId === undefined ? {} : { nativeId }),
      }),
    };
    const { address, publisher } = readAddress('https://WWW.bao.example/tin/77', [own]);
    expect(publisher?.name).toBe('Báo Nhà');
    expect(address?.section?.text).toBe('tin');
    expect(address?.nativeId?.text).toBe('77');
  });
});
