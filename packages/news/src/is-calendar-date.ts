/**
 * Tells whether a text is a day of the Gregorian calendar written `YYYY-MM-DD`, as the `reference`
 * of `readArticle` must be.
 *
 * @param text - Any text.
 * @returns `false` for other forms (ISO 8601 has more) and for days that no month has.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from '@quocngu/news';
 *
 * isCalendarDate('2024-02-29'); //=> true
 * isCalendarDate('2023-02-29'); //=> false
 * isCalendarDate('13/1/2015'); //=> false
 * ```
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
