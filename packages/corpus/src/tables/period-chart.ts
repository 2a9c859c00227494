import { escapeHtml } from './escape-html.ts';
import type { CountedMonth } from './report-corpus.ts';

/** A month or a year, and the articles of each publisher in it. */
interface Period {
  /** `2015-01` or `2015`. */
  readonly name: string;
  readonly articles: ReadonlyMap<string, number>;
}

/** Measures of the chart, in its own units. */
const CHART = { width: 800, height: 220, left: 40, bottom: 20, top: 14 } as const;

/** More columns than this are too narrow to be told apart: then they are years. */
const MOST_MONTHS = 120;

/** Names of years or months below the columns, at the most. */
const MOST_NAMES = 12;

/** Colours that people who see few colours can tell apart; the last is for all other publishers. */
const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a8a8a'];

const OTHERS = 'others';

/**
 * Draws how many articles there are of each month, or of each year where there are many months, with
 * a colour for each publisher, and the same figures as a table.
 *
 * @returns The HTML; nothing where no month is known.
 */
export function renderPeriodChart(months: readonly CountedMonth[]): string {
  const publishers = listPublishers(months);
  const periods = listPeriods(months, publishers);
  if (periods.length === 0) return '';
  const sums = periods.map(({ articles }) => [...articles.values()].reduce((a, b) => a + b, 0));
  const most = Math.max(...sums);
  const step = (CHART.width - CHART.left) / periods.length;
  const scale = (CHART.height - CHART.bottom - CHART.top) / most;
  const floor = CHART.height - CHART.bottom;
  const columns = periods.map((period, at) => renderColumn(period, at));
  const every = Math.ceil(periods.length / MOST_NAMES);
  const names = periods.map(({ name }, at) =>
    at % every === 0
      ? `<text x="${round(CHART.left + at * step)}" y="${CHART.height - 4}">${name}</text>`
      : '',
  );
  const unit = periods[0]?.name.length === 4 ? 'year' : 'month';
  return `<svg viewBox="0 0 ${CHART.width} ${CHART.height}" role="img" aria-label="Articles by ${unit}; the figures stand below">
<text x="${CHART.left - 6}" y="${CHART.top + 4}" text-anchor="end">${most.toLocaleString('en')}</text>
<path d="M${CHART.left} ${CHART.top}H${CHART.width}M${CHART.left} ${floor}H${CHART.width}"/>
${columns.join('\n')}
${names.join('')}
</svg>
<ul class="legend">${publishers.map((name, at) => `<li style="--color:${COLORS[at] ?? ''}" lang="vi">${escapeHtml(name)}</li>`).join('')}</ul>
${renderTable(unit, periods, publishers)}`;

  function renderColumn({ name, articles }: Period, at: number): string {
    let top = floor;
    const pieces = publishers.flatMap((publisher, color) => {
      const height = (articles.get(publisher) ?? 0) * scale;
      if (height === 0) return [];
      top -= height;
      return `<rect x="${round(CHART.left + at * step)}" y="${round(top)}" width="${round(Math.max(step * 0.85, 1))}" height="${round(height)}" fill="${COLORS[color] ?? ''}"/>`;
    });
    const parts = [...articles].map(([publisher, count]) => `${publisher} ${count}`);
    return `<g><title>${escapeHtml(`${name}: ${parts.join(', ') || '0'}`)}</title>${pieces.join('')}</g>`;
  }
}

/** The publishers with most articles, and what stands for all others. */
function listPublishers(months: readonly CountedMonth[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { month, publisher, articles } of months) {
    if (month !== undefined) sums.set(publisher, (sums.get(publisher) ?? 0) + articles);
  }
  const names = [...sums].sort((left, right) => right[1] - left[1]).map(([name]) => name);
  return names.length <= COLORS.length ? names : [...names.slice(0, COLORS.length - 1), OTHERS];
}

/** All months from the first to the last, or all years. */
function listPeriods(
  months: readonly CountedMonth[],
  publishers: readonly string[],
): readonly Period[] {
  const known = months.flatMap(({ month }) => month ?? []).sort();
  const [first = 0, last = -1] = [known[0], known.at(-1)].flatMap((month) =>
    month === undefined ? [] : numberOf(month),
  );
  const byYear = last - first >= MOST_MONTHS;
  const nameOf = (month: string): string => (byYear ? month.slice(0, 4) : month);
  const periods = new Map<string, Map<string, number>>();
  for (let number = first; number <= last; number += 1) {
    periods.set(nameOf(monthOf(number)), new Map());
  }
  for (const { month, publisher, articles } of months) {
    const period = month === undefined ? undefined : periods.get(nameOf(month));
    const name = publishers.includes(publisher) ? publisher : OTHERS;
    period?.set(name, (period.get(name) ?? 0) + articles);
  }
  return [...periods].map(([name, articles]) => ({ name, articles }));
}

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

function renderTable(
  unit: string,
  periods: readonly Period[],
  publishers: readonly string[],
): string {
  const rows = periods
    .filter(({ articles }) => articles.size > 0)
    .map(({ name, articles }) => {
      const cells = publishers.map((publisher) => `<td>${articles.get(publisher) ?? ''}</td>`);
      return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
    });
  const heads = publishers.map((name) => `<th scope="col" lang="vi">${escapeHtml(name)}</th>`);
  return `<details><summary>Figures</summary>
<table class="figures"><tr><th scope="col">${unit}</th>${heads.join('')}</tr>
${rows.join('\n')}
</table></details>`;
}

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
