import type { Span } from '@quocngu/span';
import { readDigitTimestamp } from './digit-timestamp.ts';
import { readNumberedPage } from './numbered-page.ts';
import type { PublisherProfile, TimestampReading } from './publisher-profile.ts';

/** The number of the newspaper in front of each id. */
const PREFIX = '185';

/** `185YYMMDDhhmmssSSS`; articles from before it have shorter ids behind the same prefix. */
const TIMED_ID = 18;
const TO_SECONDS = 12;

/** Thanh Niên: `/{slug}-185{…}.htm`; `/{slug}-post{id}.html` and `/{section}/{slug}-{id}.html` before. */
export const thanhNien: PublisherProfile = {
  key: 'thanh-nien',
  name: 'Thanh Niên',
  hosts: ['thanhnien.vn', 'thanhnien.com.vn'],
  names: ['Thanh Niên', 'Báo Thanh Niên', 'Thanh Niên Online', 'TNO', 'Thanhnien.vn'],
  opening: 'sapo',
  readAddress: (address) => ({
    ...readNumberedPage(address, { endings: ['.html'] }),
    ...readNumberedPage(address, { endings: ['.html'], mark: 'post' }),
    ...readNumberedPage(address, { endings: ['.htm'], readTimestamp }),
  }),
};

function readTimestamp(text: string, { start, end }: Span): TimestampReading | undefined {
  if (end - start !== TIMED_ID || !text.startsWith(PREFIX, start)) return undefined;
  const first = start + PREFIX.length;
  return readDigitTimestamp(text, { start: first, end: first + TO_SECONDS }, '20');
}
