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
  const sections = listSections(report).filter(({ bars }) => bars.length > 0);
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Corpus report</title>
<style>${STYLE}</style>
<h1>Corpus report</h1>
<p>${escape(summarize(report))}</p>
${sections.map(renderSection).join('\n')}
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
svg { width: 100%; height: auto; }
text { font-size: 12px; fill: currentColor; }
rect { fill: #3d7eb5; }
`;

/** Measures of a chart, in its own units. */
const CHART = { width: 800, label: 260, row: 20, bar: 14, figure: 70 } as const;

function renderSection({ title, bars }: ReportSection): string {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const height = bars.length * CHART.row;
  return `<section lang="en">
<h2>${escape(title)}</h2>
<svg viewBox="0 0 ${CHART.width} ${height}" role="img" aria-label="${escape(title)}">
${bars.map((bar, at) => renderBar(bar, at, most)).join('\n')}
</svg>
</section>`;
}

function renderBar({ label, value }: ReportBar, at: number, most: number): string {
  const top = at * CHART.row;
  const room = CHART.width - CHART.label - CHART.figure;
  const length = Math.max((value / most) * room, 1).toFixed(1);
  const base = top + CHART.bar - 2;
  return [
    `<g><title>${escape(label)}: ${value}</title>`,
    `<text x="${CHART.label - 8}" y="${base}" text-anchor="end" lang="vi">${escape(shorten(label))}</text>`,
    `<rect x="${CHART.label}" y="${top}" width="${length}" height="${CHART.bar}"/>`,
    `<text x="${(CHART.label + Number(length) + 6).toFixed(1)}" y="${base}">${value.toLocaleString('en')}</text></g>`,
  ].join('');
}

/** As many letters as there is room for. */
const LABEL = /^.{0,38}/su;

function shorten(label: string): string {
  const [kept = ''] = LABEL.exec(label) ?? [];
  return kept === label ? label : `${kept}…`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
