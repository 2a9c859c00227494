import { requireString } from '../../arguments/require.ts';
import { splitWords } from '../split-words.ts';
import { isAtEnd, takeNumber, takeWord, type WordCursor } from '../word-cursor.ts';
import type { SpokenTime } from './spoken-time.ts';

/** The hours that a part of the day may name; those after midnight count on from 24. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  sáng: [0, 11],
  trưa: [10, 14],
  chiều: [13, 19],
  tối: [17, 24],
  đêm: [20, 28],
  khuya: [21, 28],
};

/**
 * Reads a time of the clock in Vietnamese words: `bảy rưỡi tối` is 19:30.
 *
 * All that `timeToWords` writes is read, and what is said besides: `thiếu` for `kém`, `linh năm`,
 * `đúng`, `khuya`, the part of the day behind the hour (`tám giờ tối kém mười lăm`). Without a part of
 * the day hours count from 0 to 24: `bảy giờ` is 7:00. Without `giờ`, only `rưỡi` and `kém` tell a time.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Hour and minute, and the second where one was said; `undefined` where the text is no time,
 *   or the part of the day has no such hour (`ba giờ tối`).
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToTime } from '@quocngu/text/spoken';
 *
 * wordsToTime('bảy rưỡi tối'); //=> { hour: 19, minute: 30 }
 * wordsToTime('tám giờ kém mười lăm'); //=> { hour: 7, minute: 45 }
 * wordsToTime('hai giờ đêm'); //=> { hour: 2, minute: 0 }
 * ```
 */
export function wordsToTime(text: string): SpokenTime | undefined {
  requireString(text);
  const cursor = { words: splitWords(text), at: 0 };
  const spokenHour = takeNumber(cursor);
  const hasUnit = takeWord(cursor, 'giờ') !== undefined;
  const partOfHour = takePartOfDay(cursor);
  const minutes = takeMinutes(cursor, hasUnit);
  const hour = hourOf(spokenHour, partOfHour ?? takePartOfDay(cursor));
  if (hour === undefined || !minutes || !isAtEnd(cursor)) return undefined;
  const { fromHour, second } = minutes;
  if (hour === 24 && (fromHour > 0 || second)) return undefined;
  // không giờ kém năm is still the day before.
  const minute = (fromHour + MINUTES_OF_HOUR) % MINUTES_OF_HOUR;
  const time = { hour: fromHour < 0 ? (hour + 23) % 24 : hour, minute };
  return second === undefined ? time : { ...time, second };
}

const MINUTES_OF_HOUR = 60;

function takePartOfDay(cursor: WordCursor): string | undefined {
  return takeWord(cursor, ...Object.keys(PARTS));
}

/** The hour from 0 to 24 that is meant, 24 only where no part of the day is told. */
function hourOf(spoken: number | undefined, part: string | undefined): number | undefined {
  if (spoken === undefined || spoken > 24) return undefined;
  if (part === undefined) return spoken;
  const [first, last] = PARTS[part] ?? [0, 0];
  const isOfTwelve = spoken > 0 && spoken <= 12;
  const meant = (isOfTwelve ? [spoken, spoken + 12, spoken + 24] : [spoken, spoken + 24]).find(
    (hour) => hour >= first && hour <= last,
  );
  return meant === undefined ? undefined : meant % 24;
}

interface SpokenMinutes {
  /** Minutes after the hour; before it where they are negative. */
  readonly fromHour: number;
  readonly second?: number;
}

function takeMinutes(cursor: WordCursor, hasUnit: boolean): SpokenMinutes | undefined {
  if (takeWord(cursor, 'rưỡi', 'rưởi')) return { fromHour: 30 };
  if (takeWord(cursor, 'kém', 'thiếu')) {
    const before = takeNumber(cursor);
    takeWord(cursor, 'phút');
    return before && before <= 30 ? { fromHour: -before } : undefined;
  }
  if (!hasUnit) return undefined;
  if (takeWord(cursor, 'đúng')) return { fromHour: 0 };
  const isLinked = takeWord(cursor, 'linh', 'lẻ') !== undefined;
  const minute = takeNumber(cursor);
  if (minute === undefined) return isLinked ? undefined : { fromHour: 0 };
  if (minute >= (isLinked ? 10 : 60)) return undefined;
  const second = takeWord(cursor, 'phút') ? takeNumber(cursor) : undefined;
  if (second === undefined) return { fromHour: minute };
  return second < 60 && takeWord(cursor, 'giây') ? { fromHour: minute, second } : undefined;
}
