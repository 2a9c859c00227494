import type { Span } from '@quocngu/span';
import type { AddressParts } from '../address/address-parts.ts';
import { readDigitTimestamp } from './digit-timestamp.ts';
import { digitsBefore, readNumberedPage, sectionOf } from './numbered-page.ts';
import type { AddressReading, PublisherProfile, TimestampReading } from './publisher-profile.ts';

/** `YYYYMMDDhhmmss`, with up to three digits more. */
const TO_SECONDS = 14;
const LONGEST_TIMED_ID = 17;

/** Tuổi Trẻ: `/{slug}-{YYYYMMDDhhmmss…}.htm`. */
export const tuoiTre: PublisherProfile = {
  key: 'tuoi-tre',
  name: 'Tuổi Trẻ',
  hosts: ['tuoitre.vn', 'tuoitre.com.vn', 'tuoitrenews.vn'],
  names: ['Tuổi Trẻ', 'Báo Tuổi Trẻ', 'Tuổi Trẻ Online', 'TTO', 'TT', 'Tuoitre.vn'],
  opening: 'sapo',
  readAddress: (address) => ({
    ...readDatedFolder(address),
    ...readNumberedPage(address, { endings: ['.htm', '.html'], readTimestamp }),
  }),
};

function readTimestamp(text: string, { start, end }: Span): TimestampReading | undefined {
  if (end - start > LONGEST_TIMED_ID) return undefined;
  return readDigitTimestamp(text, { start, end: start + TO_SECONDS });
}

/**
 * `/tin/{section}/{YYYYMMDD}/{slug}/{id}.html`, until about 2017. The day has no clock time, so it is
 * no timestamp.
 */
function readDatedFolder({ text, segments }: AddressParts): AddressReading {
  const [date, slug, page] = segments.slice(-3);
  if (date === undefined || slug === undefined || page === undefined) return {};
  if (!/^\d{8}$/.test(text.slice(date.start, date.end))) return {};
  const nativeId = digitsBefore(text, page, page.end - '.html'.length);
  if (nativeId.start !== page.start || nativeId.start === nativeId.end) return {};
  const section = sectionOf(text, segments.slice(1, -3));
  return { ...(section === undefined ? {} : { section }), slug, nativeId };
}
