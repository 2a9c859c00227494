import type { CorpusReport } from './report-corpus.ts';

/** A part of a report that is shown as a list of bars. */
export interface ReportSection {
  readonly name: 'diagnostics' | 'keywords' | 'lengths' | 'months' | 'persons' | 'publishers';
  readonly title: string;
  /** What of the whole this section is of: a year; left out where it is of all. */
  readonly part?: string;
  readonly bars: readonly ReportBar[];
}

/** A figure of a report. */
export interface ReportBar {
  readonly label: string;
  readonly value: number;
}

/** What is written in the place of a month or year that is not known. */
const UNKNOWN_DATE = 'no date';

/** Takes a report apart into sections, which text and page show alike; those without bars are left out. */
export function listSections(report: CorpusReport): readonly ReportSection[] {
  const { months, persons, keywords, lengths, diagnostics } = report;
  const years = [...new Set(keywords.map(({ year }) => year))];
  const named = ({ name, articles }: { readonly name: string; readonly articles: number }) => ({
    label: name,
    value: articles,
  });
  const sections: readonly ReportSection[] = [
    { name: 'publishers', title: 'Articles by publisher', bars: sumByPublisher(report) },
    {
      name: 'months',
      title: 'Articles by month and publisher',
      bars: months.map(({ month = UNKNOWN_DATE, publisher, articles }) => ({
        label: `${month} ${publisher}`,
        value: articles,
      })),
    },
    { name: 'persons', title: 'Persons that most articles name', bars: persons.map(named) },
    ...years.map((year) => ({
      name: 'keywords' as const,
      title: 'Keywords',
      part: year ?? UNKNOWN_DATE,
      bars: keywords
        .filter((each) => each.year === year)
        .map(({ keyword, articles }) => ({ label: keyword, value: articles })),
    })),
    {
      name: 'lengths',
      title: `Syllables: ${lengths.least} to ${lengths.most}, median ${Math.round(lengths.median)}, mean ${Math.round(lengths.mean)}`,
      bars: lengths.steps.map(({ from, to, articles }) => ({
        label: `${from} to ${to - 1}`,
        value: articles,
      })),
    },
    { name: 'diagnostics', title: 'Diagnostics', bars: diagnostics.map(named) },
  ];
  return sections.filter(({ bars }) => bars.length > 0);
}

/** The articles of each publisher in all months, the most first. */
function sumByPublisher({ months }: CorpusReport): readonly ReportBar[] {
  const sums = new Map<string, number>();
  for (const { publisher, articles } of months) {
    sums.set(publisher, (sums.get(publisher) ?? 0) + articles);
  }
  return [...sums]
    .map(([label, value]) => ({ label, value }))
    .sort((left, right) => right.value - left.value);
}

/** What stands above the sections. */
export function summarize({ articles, failed, problems, isComplete }: CorpusReport): string {
  const parts = [
    countNoun(articles, 'article'),
    countNoun(failed, 'failed record'),
    `${countNoun(problems, 'source')} not read`,
    ...(isComplete ? [] : ['the run is not complete']),
  ];
  return parts.join(', ');
}

function countNoun(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
