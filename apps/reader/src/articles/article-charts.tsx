import * as Plot from '@observablehq/plot';
import { compareCldr } from '@quocngu/text';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, state } from '../address/current-state.ts';
import type { ArticleFacts } from '../analysis/protocol.ts';
import { formatCount, texts } from '../interface/interface-texts.ts';
import { facts } from './article-facts.ts';
import { countValues, type FilterValue, takeMostFrequent } from './filter-articles.ts';
import { foundArticles } from './found-articles.ts';
import { countPeriods, type PeriodCounts } from './period-counts.ts';

/** As many names and keywords are drawn. */
const MOST = 15;

/** A bar, and where it leads. */
interface Bar extends FilterValue {
  readonly href: string;
}

/** The found articles as charts: when, who and what. Every bar is a link that narrows the list. */
export function ArticleCharts(): JSX.Element {
  const known = foundArticles.value.flatMap(({ opened }) => facts.value.get(opened) ?? []);
  const { filters } = state.value;
  const narrow = (filter: 'person' | 'place' | 'year', value: string): string =>
    addressOf({ filters: { ...filters, [filter]: value } });
  const top = (
    values: (articles: ArticleFacts) => readonly string[],
    toHref: (value: string) => string,
  ): readonly Bar[] =>
    takeMostFrequent(countValues(known, values), MOST, compareCldr).map((counted) => ({
      ...counted,
      href: toHref(counted.value),
    }));
  const { unit, periods } = countPeriods(known);
  const times = periods.map((counted) => ({
    ...counted,
    href: narrow('year', counted.value.slice(0, 4)),
  }));
  return (
    <div class="charts">
      <Chart title={texts.value.timeline} label={texts.value.dateColumn} bars={times} unit={unit} />
      <Chart
        title={texts.value.kindGroups.person}
        label={texts.value.nameColumn}
        bars={top(
          ({ persons }) => persons,
          (value) => narrow('person', value),
        )}
      />
      <Chart
        title={texts.value.kindGroups.place}
        label={texts.value.nameColumn}
        bars={top(
          ({ places }) => places,
          (value) => narrow('place', value),
        )}
      />
      <Chart
        title={texts.value.keywords}
        label={texts.value.keywords}
        bars={top(
          ({ keywords }) => keywords,
          (value) => addressOf({ query: value }),
        )}
      />
    </div>
  );
}

interface ChartProps {
  readonly title: string;
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Of a timeline: what a bar stands for. */
  readonly unit?: PeriodCounts['unit'];
}

function Chart({ title, label, bars, unit }: ChartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(bars);
  useEffect(() => {
    const { current } = place;
    if (current === null || bars.length === 0) return;
    const draw = (): void => {
      const width = current.clientWidth;
      const chart = unit === undefined ? drawBars(bars, width) : drawTimeline(bars, width, unit);
      // Its few rules stand in the style sheet: the policy of the page allows no style inside it.
      chart.querySelector('style')?.remove();
      // Groups have no role that a label could go with; the bars in them have labels of their own.
      for (const group of chart.querySelectorAll('g[aria-label]')) {
        group.removeAttribute('aria-label');
      }
      current.replaceChildren(chart);
    };
    draw();
    addEventListener('resize', draw);
    return () => {
      removeEventListener('resize', draw);
    };
  }, [key, unit]);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {bars.length === 0 ? <p class="hint">{texts.value.noDates}</p> : <div ref={place} />}
      {bars.length > 0 && (
        <details>
          <summary>{texts.value.chartAs}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{label}</th>
                <th scope="col">{texts.value.countColumn}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ value, count, href }) => (
                <tr key={value}>
                  <th scope="row">
                    <a href={href}>{value}</a>
                  </th>
                  <td>{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}

const LINKED = {
  href: 'href',
  ariaLabel: ({ value, count }: Bar) => `${value}: ${formatCount(count)}`,
  fill: 'var(--person)',
} as const;

/** Whole numbers for an axis of counts, five at the most. */
function wholeTicks(bars: readonly Bar[]): readonly number[] {
  const most = Math.max(...bars.map(({ count }) => count));
  const step = Math.ceil(most / 4);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function drawBars(bars: readonly Bar[], width: number): ReturnType<typeof Plot.plot> {
  return Plot.plot({
    marginLeft: Math.min(170, width * 0.45),
    width,
    height: bars.length * 26 + 40,
    x: { label: null, ticks: wholeTicks(bars), tickFormat: 'd' },
    y: { label: null, domain: bars.map(({ value }) => value) },
    marks: [Plot.barX(bars, { x: 'count', y: 'value', inset: 3, ...LINKED }), Plot.ruleX([0])],
  });
}

function drawTimeline(
  bars: readonly Bar[],
  width: number,
  unit: PeriodCounts['unit'],
): ReturnType<typeof Plot.plot> {
  return Plot.plot({
    width,
    height: 200,
    x: { label: null, type: 'utc' },
    y: { label: null, ticks: wholeTicks(bars), tickFormat: 'd', grid: true },
    marks: [
      Plot.rectY(bars, {
        x: ({ value }: Bar) => new Date(`${unit === 'year' ? `${value}-01` : value}-01T00:00:00Z`),
        y: 'count',
        interval: unit,
        inset: -0.5,
        ...LINKED,
      }),
      Plot.ruleY([0]),
    ],
  });
}
