/**
 * `toSlug` against the packages that make slugs or take marks off: first what each makes of titles
 * that are easy to get wrong, then how fast each is. Run after a build: `tsx bench/slugs.ts`.
 */
import { createRequire } from 'node:module';
import { foldMarks, toSlug } from '@quocngu/text';
import { compare, readSamples } from './compare.ts';

type Rewrite = (text: string) => string;

interface Peer {
  readonly name: string;
  readonly run: Rewrite;
}

const require = createRequire(import.meta.url);
const slugify = require('slugify') as (text: string, options: object) => string;
const sindresorhus = require('@sindresorhus/slugify') as { readonly default: Rewrite };
const limax = require('limax') as Rewrite;
const { remove } = require('remove-accents') as { readonly remove: Rewrite };
const { rmVnTones } = require('vn-str') as { readonly rmVnTones: Rewrite };

/** What users of a package that only takes marks off write around it. */
const slugOf = (plain: string): string =>
  plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const slugs: readonly [Peer, ...Peer[]] = [
  { name: 'toSlug', run: (text) => toSlug(text) },
  { name: 'limax', run: limax },
  { name: '@sindresorhus/slugify', run: sindresorhus.default },
  { name: 'vn-str', run: (text) => slugOf(rmVnTones(text)) },
  { name: 'remove-accents', run: (text) => slugOf(remove(text)) },
  { name: 'slugify', run: (text) => slugify(text, { lower: true, strict: true }) },
];

const titles: readonly (readonly [title: string, slug: string])[] = [
  ['Đà Nẵng: mưa lớn, gió giật cấp 8', 'da-nang-mua-lon-gio-giat-cap-8'],
  ['\u00d0à Nẵng', 'da-nang'],
  ['kinh tế-xã hội', 'kinh-te-xa-hoi'],
  ['Giá vàng 5/2: tăng 1,5%', 'gia-vang-5-2-tang-1-5'],
  ['TP.HCM', 'tp-hcm'],
  ['“Đi đâu?” – “Về nhà.”', 'di-dau-ve-nha'],
  ['R&D', 'r-d'],
  ['iPhone 15', 'iphone-15'],
];

console.log('What differs from the slug expected');
for (const { name, run } of slugs) {
  for (const [title, slug] of titles) {
    for (const form of ['NFC', 'NFD']) {
      const made = run(title.normalize(form));
      if (made !== slug) console.log(`  ${name}, ${form}: ${title} → ${made}`);
    }
  }
}

compare('Slugs', slugs, readSamples());
compare(
  'Marks taken off',
  [
    { name: 'foldMarks', run: foldMarks },
    { name: 'vn-str', run: rmVnTones },
    { name: 'remove-accents', run: remove },
  ],
  readSamples(),
);
