import type { Span } from '@quocngu/span';
import { readDigitTimestamp } from './digit-timestamp.ts';
import { readNumberedPage } from './numbered-page.ts';
import type { PublisherProfile, TimestampReading } from './publisher-profile.ts';

/** `YYYYMMDDhhmmssSSS`; ids of any other length carry no time. */
const TIMED_ID = 17;
const TO_SECONDS = 14;

/** Dân trí: `/{section}/{slug}-{id}.htm`. */
export const danTri: PublisherProfile = {
  key: 'dan-tri',
  name: 'Dân trí',
  hosts: ['dantri.com.vn', 'dtinews.vn'],
  names: ['Dân trí', 'Báo Dân trí', 'DTiNews', 'Dantri.com.vn'],
  opening: 'sapo',
  readAddress: (address) =>
    readNumberedPage(address, { endings: ['.htm', '.html'], readTimestamp }),
};

function readTimestamp(text: string, { start, end }: Span): TimestampReading | undefined {
  if (end - start !== TIMED_ID) return undefined;
  return readDigitTimestamp(text, { start, end: start + TO_SECONDS });
}
