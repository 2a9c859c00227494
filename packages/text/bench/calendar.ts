/**
 * The lunar calendar at UTC+8 beside the Chinese calendar of the engine, day by day from 1900 to 2099:
 * prints the first day of each month in which they differ. Run after a build: `tsx bench/calendar.ts`.
 */
import { toLunarDate } from '@quocngu/text/calendar';

const DAY = 86_400_000;

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** Year, month and day of the engine's calendar, as `2025-6bis-1`. */
function sayChinese(date: Date): string {
  const parts = new Map<string, string>(
    chinese.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  return ['relatedYear', 'month', 'day'].map((type) => parts.get(type)).join('-');
}

/** The same of our calendar. */
function sayLunar(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const lunar = toLunarDate({ year, month, day }, { utcOffset: 8 });
  return `${lunar.year}-${lunar.month}${lunar.isLeapMonth ? 'bis' : ''}-${lunar.day}`;
}

let days = 0;
let different = 0;
let last = -Infinity;
for (let time = Date.UTC(1900, 1, 1); time < Date.UTC(2100, 0, 1); time += DAY) {
  const date = new Date(time);
  const [engine, ours] = [sayChinese(date), sayLunar(date)];
  days++;
  if (engine === ours) continue;
  different++;
  if (time - last > 2 * DAY) {
    console.log(`${date.toISOString().slice(0, 10)}: ${ours}, by the engine ${engine}`);
  }
  last = time;
}
console.log(`${different} of ${days} days differ`);
