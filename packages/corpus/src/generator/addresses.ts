import { toSlug } from '@quocngu/text';
import type { Random } from './random.ts';

/** What an address is made from. */
interface AddressParts {
  readonly slug: string;
  readonly section: string;
  /** A number that differs from article to article. */
  readonly number: number;
  /** `YYYYMMDDhhmmss` and three digits more. */
  readonly timestamp: string;
}

/** The forms of addresses of several publishers, old and new. */
const FORMS: readonly ((parts: AddressParts) => string)[] = [
  ({ slug, number }) => `http://www.vietnamplus.vn/${slug}/${number}.vnp`,
  ({ slug, number }) => `https://www.vietnamplus.vn/${slug}-post${number}.vnp`,
  ({ slug, number }) => `https://nhandan.vn/${slug}-post${number}.html`,
  ({ slug, number }) => `https://vnexpress.net/${slug}-${number}.html`,
  ({ slug, timestamp }) => `https://tuoitre.vn/${slug}-${timestamp}.htm`,
  ({ slug, section, timestamp }) => `https://dantri.com.vn/${section}/${slug}-${timestamp}.htm`,
  ({ slug, section, number }) => `https://thanhnien.vn/${section}/${slug}-${number}.html`,
];

const SECTIONS: readonly string[] = ['thoi-su', 'kinh-te', 'xa-hoi', 'giao-duc', 'van-hoa'];

/** Invents an address in the form of some publisher; `index` tells those of a corpus apart. */
export function composeAddress(title: string, day: Date, index: number, random: Random): string {
  const date = day.toISOString().slice(0, 10).replaceAll('-', '');
  const time = [random.between(0, 23), random.between(0, 59), random.between(0, 59)];
  return random.pick(FORMS)({
    slug: toSlug(title),
    section: random.pick(SECTIONS),
    number: 100_000 + index,
    timestamp: `${date}${time.map((part) => String(part).padStart(2, '0')).join('')}${String(index % 1000).padStart(3, '0')}`,
  });
}
