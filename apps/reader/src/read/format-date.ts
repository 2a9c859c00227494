import type { InterfaceLanguage } from '../address/reader-state.ts';

/**
 * Writes the value of a date for people: `2015-01-13` as 13/1/2015 or 13 January 2015. What is not
 * a whole day, month or year stays as it is. Of a period, `2011/2015`, both ends are written.
 */
export function formatDate(value: string, language: InterfaceLanguage): string {
  return value
    .split('/')
    .map((end) => formatPoint(end, language))
    .join('–');
}

function formatPoint(value: string, language: InterfaceLanguage): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d(?::\d\d)?))?)?$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // Years before 100 would be taken for those of the last century.
  date.setUTCFullYear(Number(year));
  const written = date.toLocaleDateString(language === 'en' ? 'en-GB' : 'vi', {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return time === undefined ? written : `${written}, ${time}`;
}
