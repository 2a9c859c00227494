import type { CorpusReport } from './report-corpus.ts';

/** A part of a report that is shown as a list of bars. */
export interface ReportSection {
  readonly title: string;
  readonly bars: readonly ReportBar[];
}

/** A figure of a report. */
export interface ReportBar {
  readonly label: string;
  readonly value: number;
}

const UNKNOWN = 'no date';

/** Takes a report apart into sections, which text and page show alike. */
export function listSections(report: CorpusReport): readonly ReportSection[] {
  const { months, persons, keywords, lengths, diagnostics } = report;
  const years = [...new Set(keywords.map(({ year }) => year))];
  const named = ({ name, articles }: { readonly name: string; readonly articles: number }) => ({
    label: name,
    value: articles,
  });
  return [
    {
      title: 'Articles by month and publisher',
      bars: months.map(({ month = UNKNOWN, publisher, articles }) => ({
        label: `${month} ${publisher}`,
        value: articles,
      })),
    },
    { title: 'Persons that most articles name', bars: persons.map(named) },
    ...years.map((year) => ({
      title: `Keywords, ${year ?? UNKNOWN}`,
      bars: keywords
        .filter((each) => each.year === year)
        .map(({ keyword, articles }) => ({ label: keyword, value: articles })),
    })),
    {
      title: `Syllables: ${lengths.least} to ${lengths.most}, median ${Math.round(lengths.median)}, mean ${Math.round(lengths.mean)}`,
      bars: lengths.steps.map(({ from, to, articles }) => ({
        label: `${from} to ${to - 1}`,
        value: articles,
      })),
    },
    { title: 'Diagnostics', bars: diagnostics.map(named) },
  ];
}

/** What stands above the sections. */
export function summarize({ articles, failed, problems, isComplete }: CorpusReport): string {
  const parts = [
    `${articles.toLocaleString('en')} articles`,
    `${failed.toLocaleString('en')} failed records`,
    `${problems.toLocaleString('en')} sources not read`,
    ...(isComplete ? [] : ['the run is not complete']),
  ];
  return parts.join(', ');
}
