import { expect, it } from 'vitest';
import { renderPeriodChart } from './period-chart.ts';

const month = (name: string | undefined, publisher: string, articles: number) => ({
  ...(name === undefined ? {} : { month: name }),
  publisher,
  articles,
});

/** What each column says of itself. */
function columnsOf(html: string): readonly string[] {
  return [...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title);
}

it('has a column for each month from the first to the last, also without articles', () => {
  const html = renderPeriodChart([
    month('2014-11', 'An', 1),
    month('2015-01', 'An', 1),
    month('2015-01', 'Bình & con', 3),
    month(undefined, 'An', 50),
  ]);
  expect(columnsOf(html)).toEqual([
    '2014-11: An 1',
    '2014-12: 0',
    '2015-01: An 1, Bình &amp; con 3',
  ]);
  expect(html.match(/<rect /g)).toHaveLength(3);
  expect(html).toContain('text-anchor="end">4</text>');
  expect(html).toContain('<tr><th scope="row">2015-01</th><td>3</td><td>1</td></tr>');
});

it('has columns of years where there are more than ten years of months', () => {
  const html = renderPeriodChart([month('2005-12', 'An', 1), month('2015-12', 'An', 2)]);
  expect(columnsOf(html)).toHaveLength(11);
  expect(columnsOf(html).at(-1)).toBe('2015: An 2');
  const shorter = renderPeriodChart([month('2006-01', 'An', 1), month('2015-12', 'An', 2)]);
  expect(columnsOf(shorter)).toHaveLength(120);
});

it('puts together the publishers that have no colour of their own', () => {
  const names = Array.from({ length: 9 }, (_, index) => `Báo ${index + 1}`);
  const html = renderPeriodChart(names.map((name, index) => month('2015-01', name, 9 - index)));
  expect(html.match(/<li /g)).toHaveLength(7);
  expect(columnsOf(html)).toEqual([
    '2015-01: Báo 1 9, Báo 2 8, Báo 3 7, Báo 4 6, Báo 5 5, Báo 6 4, others 6',
  ]);
});

it('is not there where no month is known', () => {
  expect(renderPeriodChart([])).toBe('');
  expect(renderPeriodChart([month(undefined, 'An', 50)])).toBe('');
});
