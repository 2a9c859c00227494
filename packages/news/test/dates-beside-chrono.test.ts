import { readFileSync } from 'node:fs';
import { vi, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { findDates } from '../src/index.ts';

/**
 * chrono-node reads dates by other rules and for another purpose (reminders), so that what both
 * agree on is hardly wrong. Each disagreement has a reason here; one without a reason fails.
 */
interface Reason {
  readonly reason: string;
  /** What the texts have in common that the two read differently. */
  readonly pattern: RegExp;
}

/** The first that fits is the reason. The patterns are for texts in small letters. */
const REASONS: readonly Reason[] = [
  {
    reason: 'chrono takes shares, scores, streets, documents and classes for days',
    pattern:
      /^(?:đường|ngõ|số|quảng trường|lớp|điều|xếp hạng|chiếm|hơn|gần|24\/7$)|^\d\/\d(?:$| \p{L})|[12]\/[23] (?:doanh|gia tài|chặng|thời)|, 1\/3 số|tại 2\/3|lô 24|hộ 3\/2|chọi|tứ kết|7\/2 m|12\/5 phiên|, 5\/7|lớp 7|2015\.3/u,
  },
  {
    reason: 'chrono takes durations, and offsets from another time, for dates',
    pattern:
      /\d (?:năm|ngày|tháng) (?:qua|tới|cuối|3)|(?:^|\s)(?:hai|một|năm|ba|vài|nhiều|những) (?:năm|tháng|ngày) (?:qua|sau|trước|tới|nữa)|trong (?:năm|hai|10) |^năm tháng|^trước năm|(?:triệu|tỷ) năm trước|mười năm$|mươi năm sau$|mấy hôm|tháng (?:một|1) lần/u,
  },
  {
    reason: 'chrono takes ordinals for weekdays',
    pattern:
      /(?:lần|người|trận|vị trí|giới|hàng|năm|kỷ|ngày) thứ \p{L}+(?:$| liên)|^thứ nhất|^thứ năm là/u,
  },
  {
    reason: 'what comes back is no date',
    pattern: /^mỗi|hằng (?:tuần|tháng|năm)$/u,
  },
  {
    reason: 'chrono takes the words of parts of a day for one wherever they stand',
    pattern:
      /^(?:sáng (?:suốt|kiến)|buổi sáng$|tối (?:đa|ưu)|chiều (?:cao|dài)|đêm nhạc|ngày đêm|thắng tối)/u,
  },
  {
    reason: 'chrono knows no lunar calendar',
    pattern: /tết|rằm|mùng|mồng|giêng|chạp|âm lịch|nhuận|ất mùi|giáp ngọ|giao thừa|giỗ tổ|vu lan/u,
  },
  {
    reason: 'chrono reads no day beside a part of a day, and takes that of the reference',
    pattern: /sáng|trưa|chiều|tối|đêm/u,
  },
  {
    reason: 'chrono reads 7h30 and 7g30 not at all, and joins no clock time to ngày',
    pattern: /\d(?:h|g)|\d:\d|giờ/u,
  },
  {
    reason:
      'chrono reads the year alone out of decades, quarters, seasons, plans and lists of years',
    pattern:
      /thập|thế k|quý|mùa|^hè|những năm|\d{4}\s?[-–/]\s?\d{2}|^các năm|năm 2011|\(\d{4}\)|tầm nhìn/u,
  },
  {
    reason: 'chrono does not know the names of holidays, events and laws with their years',
    pattern: /quốc khánh|giáng sinh|ngày nhà giáo|world cup|sea games|hiến pháp/u,
  },
  {
    reason:
      'chrono gives weeks and months that are named from the reference a day, or the next one',
    pattern: /tuần|tháng (?:này|trước|vừa qua)|^thứ (?:hai|năm) t/u,
  },
  {
    reason: 'chrono does not know these words for years and sides of the reference',
    pattern: /năm (?:nay|ngoái|kia|vừa qua)|(?:10 tới|11 vừa qua)$/u,
  },
  {
    reason: 'chrono reads neither eras nor years of two digits as they are meant',
    pattern: /công nguyên|tcn|năm 45|năm 5 tuổi/u,
  },
  {
    reason: 'chrono reads a month and its year with a slash or năm only',
    pattern:
      /^(?:tháng 10[-.]2016|10\/2016|ngày 21 tháng 2, 1962\.|tháng năm 2014|9 tháng năm 2014|cuối 1961 và đầu 1962|1\/2014-6\/2014)$/u,
  },
  {
    reason: 'two dates beside từ and đến, or và, are two, and chrono gives one period',
    pattern: /^(?:từ )?(?:tháng|năm) \d+ (?:đến|và) (?:tháng|năm) |^từ \d+\/\d+ đến|^ngày 5\/2 và/u,
  },
  {
    reason: 'chrono reads the last of a list or a period without signs of its own',
    pattern: /\d và \d|tháng 1, 2|, 5, 7|[\d/] đến|\d-\d/u,
  },
  {
    reason: 'chrono reads days only in digits with a slash, or with their month',
    pattern:
      /^ngày [\d.-]+$|^ngày (?:3|10), |^\d+ [-/] \d+ [-/] \d+$|^\d{4}\/\d|năm (?:hai|một) |tháng một năm|ngày 13 tháng 1\/2015|^ngày 29\/2$/u,
  },
  {
    reason: 'a weekday or a relative word beside a date is one date, and chrono gives two',
    pattern: /(?:hôm (?:qua|nay)|ngày mai),? \d|^thứ (?:3|ba),? (?:ngày )?13/u,
  },
  {
    reason: 'chrono takes the nearest of what comes back, news tells more of what was',
    pattern: /^(?:vào )?thứ (?:sáu|bảy)|^tháng (?:\d+|năm)$|tháng 6, 1962 hộ/u,
  },
  {
    reason: 'the month belongs to the name of the event or to what is counted',
    pattern: /cách mạng|tháng ba lần|ngày tháng năm sinh/u,
  },
];

const REFERENCE = '2015-01-14';

const ROWS = readFileSync(new URL('../fixtures/dates/expressions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', reference = ''] = line.split('\t');
    return { text, reference: reference === '' ? REFERENCE : reference };
  });

function valuesOf(text: string, reference: string): readonly string[] {
  return findDates(text, { reference: { date: reference } }).map(({ value = '?' }) => value);
}

/** What chrono is certain of, in the form of our values. */
function chronoValues(text: string, reference: string): readonly string[] {
  const results = vi.parse(text, { instant: new Date(`${reference}T12:00:00Z`), timezone: 0 });
  return results.map(chronoValue);
}

function chronoValue({ start, end }: ParsedResult): string {
  return end == null ? componentsValue(start) : `${componentsValue(start)}/${componentsValue(end)}`;
}

function componentsValue(components: ParsedComponents): string {
  const iso = components.date().toISOString();
  const isDay = components.isCertain('day') || components.isCertain('weekday');
  const hasTime = components.isCertain('hour');
  if (hasTime) return iso.slice(0, components.isCertain('minute') ? 16 : 13);
  if (isDay) return iso.slice(0, 10);
  if (components.isCertain('month')) return iso.slice(0, 7);
  return components.isCertain('year') ? iso.slice(0, 4) : '?';
}

function differs({ text, reference }: (typeof ROWS)[number]): boolean {
  return valuesOf(text, reference).join(' ') !== chronoValues(text, reference).join(' ');
}

function reasonOf({ text }: (typeof ROWS)[number]): string | undefined {
  return REASONS.find(({ pattern }) => pattern.test(text.toLowerCase()))?.reason;
}

describe('beside chrono-node', () => {
  const disagreements = ROWS.filter(differs);

  it('agrees on many expressions of the table', () => {
    expect(ROWS.length - disagreements.length).toBeGreaterThan(150);
  });

  it('disagrees for reasons that are known', () => {
    const unexplained = disagreements.filter((row) => reasonOf(row) === undefined);
    expect(
      unexplained.map(({ text, reference }) => {
        const [ours, theirs] = [valuesOf(text, reference), chronoValues(text, reference)];
        return `${text}: ${ours.join(' ')} | ${theirs.join(' ')}`;
      }),
    ).toEqual([]);
  });

  it.each(REASONS)('$reason', ({ reason }) => {
    expect(disagreements.some((row) => reasonOf(row) === reason)).toBe(true);
  });
});
