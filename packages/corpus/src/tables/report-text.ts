import type { CorpusReport } from './report-corpus.ts';
import { listSections, summarize, type ReportSection } from './report-sections.ts';

/**
 * Renders a report as text: a heading for each part, a line for each figure.
 *
 * @param report - The report, as `reportCorpus` gives it.
 * @returns The text, which ends with a line break.
 *
 * @example
 * ```ts
 * import { renderReport } from '@quocngu/corpus';
 *
 * const text = renderReport({
 *   articles: 2,
 *   failed: 0,
 *   problems: 0,
 *   isComplete: true,
 *   months: [],
 *   persons: [{ name: 'Lê An', articles: 2 }],
 *   keywords: [],
 *   lengths: { least: 90, median: 95, mean: 95, most: 100, steps: [] },
 *   diagnostics: [],
 * });
 * text.split('\n').slice(0, 4); //=> ['2 articles, 0 failed records, 0 sources not read', '', 'Persons that most articles name', '  2  Lê An']
 * ```
 */
export function renderReport(report: CorpusReport): string {
  return [summarize(report), ...listSections(report).map(renderSection)]
    .map((part) => `${part}\n`)
    .join('\n');
}

function renderSection({ title, part, bars }: ReportSection): string {
  const heading = part === undefined ? title : `${title}, ${part}`;
  const figures = bars.map(({ value }) => value.toLocaleString('en'));
  const width = Math.max(...figures.map(({ length }) => length));
  const lines = bars.map(({ label }, at) => `  ${(figures[at] ?? '').padStart(width)}  ${label}`);
  return [heading, ...lines].join('\n');
}
