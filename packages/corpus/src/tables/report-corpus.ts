import { readRunStatus } from '../run/read-status.ts';
import { openTables, type Tables } from './open-tables.ts';

/** A name and how many articles it stands in. */
export interface CountedName {
  readonly name: string;
  readonly articles: number;
}

/** How many articles a publisher has of a month. */
export interface CountedMonth {
  readonly publisher: string;
  /** `2015-01`; left out where it is not known when the article was published. */
  readonly month?: string;
  readonly articles: number;
}

/** A keyword of a year. */
export interface CountedKeyword {
  /** `2015`; left out where the date is not known. */
  readonly year?: string;
  readonly keyword: string;
  readonly articles: number;
}

/** How long articles are, in syllables. */
export interface ReportLengths {
  readonly least: number;
  readonly median: number;
  readonly mean: number;
  readonly most: number;
  /** How many articles have `from` syllables or more, and fewer than `to`. */
  readonly steps: readonly {
    readonly from: number;
    readonly to: number;
    readonly articles: number;
  }[];
}

/** What the articles of a run are, at a glance. */
export interface CorpusReport {
  readonly articles: number;
  /** Records that gave no article. */
  readonly failed: number;
  /** Sources that could not be read. */
  readonly problems: number;
  readonly isComplete: boolean;
  /** By month, then publisher; those without a date last. */
  readonly months: readonly CountedMonth[];
  /** The thirty persons that most articles name. */
  readonly persons: readonly CountedName[];
  /** The ten keywords of most articles, of each year. */
  readonly keywords: readonly CountedKeyword[];
  readonly lengths: ReportLengths;
  /** How many articles have a diagnostic of each code. */
  readonly diagnostics: readonly CountedName[];
}

const MONTHS = `
  SELECT coalesce(publisher, host, '?') AS publisher, published[:7] AS month, count(*) AS articles
  FROM articles GROUP BY ALL ORDER BY month NULLS LAST, publisher`;

const NAMES = (column: string, limit: number): string => `
  SELECT name, count(*) AS articles
  FROM (SELECT unnest(list_distinct(${column})) AS name FROM articles)
  GROUP BY name ORDER BY articles DESC, name LIMIT ${limit}`;

/** Keywords are the same whatever their case, and stand as most articles of the year write them. */
const KEYWORDS = `
  SELECT year, keyword, articles FROM (
    SELECT year, arg_max(keyword, (articles, keyword)) AS keyword, sum(articles)::INTEGER AS articles
    FROM (
      SELECT year, keyword, count(*) AS articles FROM (
        SELECT DISTINCT ON (file, record, lower(keyword)) year, keyword FROM (
          SELECT file, record, published[:4] AS year, unnest(keywords) AS keyword FROM articles
        ) ORDER BY file, record, lower(keyword), keyword
      ) GROUP BY year, keyword
    ) GROUP BY year, lower(keyword)
  ) QUALIFY row_number() OVER (PARTITION BY year ORDER BY articles DESC, keyword) <= 10
  ORDER BY year NULLS LAST, articles DESC, keyword`;

const LENGTHS = `
  SELECT min(syllables) AS least, median(syllables) AS median, avg(syllables) AS mean,
    max(syllables) AS most FROM articles`;

const STEP = 100;

const STEPS = `
  SELECT syllables // ${STEP} * ${STEP} AS "from", (syllables // ${STEP} + 1) * ${STEP} AS "to",
    count(*) AS articles
  FROM articles WHERE syllables IS NOT NULL GROUP BY ALL ORDER BY "from"`;

/**
 * Reports what the articles of a run are: by publisher and month, the persons and keywords that most
 * of them have, their lengths, and what was found amiss.
 *
 * @param out - The folder of a run with the form `parquet`.
 * @returns The figures. It rejects with a `RunError` where there is no run or no table.
 *
 * @example
 * ```ts no-run
 * import { reportCorpus } from '@quocngu/corpus';
 *
 * const { articles } = await reportCorpus('out/corpus');
 * articles; //=> 1000
 * ```
 */
export async function reportCorpus(out: string): Promise<CorpusReport> {
  const { articles, failed, problems, isComplete } = await readRunStatus(out);
  const tables = await openTables(out);
  try {
    const [lengths = { least: 0, median: 0, mean: 0, most: 0 }] = await ask<ReportLengths>(
      tables,
      LENGTHS,
    );
    return {
      articles,
      failed,
      problems,
      isComplete,
      months: await ask<CountedMonth>(tables, MONTHS),
      persons: await ask<CountedName>(tables, NAMES('persons', 30)),
      keywords: await ask<CountedKeyword>(tables, KEYWORDS),
      lengths: { ...lengths, steps: await ask(tables, STEPS) },
      diagnostics: await ask<CountedName>(tables, NAMES('diagnostics', 100)),
    };
  } finally {
    tables.close();
  }
}

/** The rows of a question of ours, whose columns are known; what is not known is left out. */
async function ask<Row>(tables: Tables, sql: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of tables.query(sql)) {
    const known = Object.entries(row).filter(([, value]) => value !== null);
    rows.push(Object.fromEntries(known) as Row);
  }
  return rows;
}
