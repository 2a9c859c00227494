import { escapeHtml } from './escape-html.ts';
import { renderPeriodChart } from './period-chart.ts';
import type { CorpusReport } from './report-corpus.ts';
import { listSections, summarize, type ReportBar, type ReportSection } from './report-sections.ts';

/**
 * Renders a report as a page with charts, in one file that loads nothing.
 *
 * @param report - The report, as `reportCorpus` gives it.
 * @returns The HTML.
 *
 * @example
 * ```ts
 * import { renderReportPage } from '@quocngu/corpus';
 *
 * const page = renderReportPage({
 *   articles: 2,
 *   failed: 0,
 *   problems: 0,
 *   isComplete: true,
 *   months: [],
 *   persons: [{ name: 'A & B', articles: 2 }],
 *   keywords: [],
 *   lengths: { least: 90, median: 95, mean: 95, most: 100, steps: [] },
 *   diagnostics: [],
 * });
 * page.includes('A &amp; B'); //=> true
 * ```
 */
export function renderReportPage(report: CorpusReport): string {
  const sections = listSections(report);
  const named = (name: ReportSection['name']): readonly ReportSection[] =>
    sections.filter((section) => section.name === name);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Corpus report</title>
<style>${STYLE}</style>
<h1>Corpus report</h1>
<p>${escapeHtml(summarize(report))}</p>
${named('publishers').map(renderSection).join('')}
${renderPeriods(report)}
${named('persons').map(renderSection).join('')}
${renderParts(named('keywords'))}
${[...named('lengths'), ...named('diagnostics')].map(renderSection).join('')}
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.bars { width: 100%; table-layout: fixed; }
.bars th { width: 32%; padding-inline-end: 0.75em; text-align: end; font-weight: normal; overflow-wrap: anywhere; }
.bars td::before {
  content: ''; display: inline-block; vertical-align: -0.1em; height: 0.9em;
  width: calc(var(--share) * (100% - 4.5em)); min-width: 1px; margin-inline-end: 0.5em;
  background: #0072b2;
}
.parts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; }
.parts .bars th { width: 55%; }
svg { width: 100%; height: auto; }
svg text { font-size: 12px; fill: currentColor; }
svg path { stroke: currentColor; opacity: 0.3; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none; font-size: 0.875rem; }
.legend li::before {
  content: ''; display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.4em;
  background: var(--color);
}
.figures th, .figures td { padding: 0 0.75em; text-align: end; }
`;

/** The articles by month; of how many it is not known stands below. */
function renderPeriods(report: CorpusReport): string {
  const { months } = report;
  const chart = renderPeriodChart(months);
  const unknown = months.filter(({ month }) => month === undefined);
  const count = unknown.reduce((sum, { articles }) => sum + articles, 0);
  if (chart === '' && count === 0) return '';
  const note =
    count === 0
      ? ''
      : `<p>Not known when published: ${count.toLocaleString('en')} of ${report.articles.toLocaleString('en')}</p>`;
  return `<section>
<h2>Articles by date of publication</h2>
${chart}
${note}
</section>`;
}

/** Sections of one kind beside each other, under one heading. */
function renderParts(sections: readonly ReportSection[]): string {
  const [first] = sections;
  if (first === undefined) return '';
  const parts = sections.map(
    ({ part = '', bars }) => `<div><h3>${escapeHtml(part)}</h3>${renderBars(bars)}</div>`,
  );
  return `<section>
<h2>${escapeHtml(first.title)}</h2>
<div class="parts">${parts.join('')}</div>
</section>`;
}

function renderSection({ title, bars }: ReportSection): string {
  return `<section>
<h2>${escapeHtml(title)}</h2>
${renderBars(bars)}
</section>
`;
}

/** A table whose figures have bars, so that it is read aloud, copied, and fits a narrow window. */
function renderBars(bars: readonly ReportBar[]): string {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const rows = bars.map(
    ({ label, value }) =>
      `<tr><th scope="row" lang="vi">${escapeHtml(label)}</th><td style="--share:${(value / most).toFixed(3)}">${value.toLocaleString('en')}</td></tr>`,
  );
  return `<table class="bars">
${rows.join('\n')}
</table>`;
}
