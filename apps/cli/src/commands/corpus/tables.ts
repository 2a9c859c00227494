import type { CorpusReport, TableRow, TableValue } from '@quocngu/corpus';
import { Option, type Command } from 'commander';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import type { RunCommand } from '../../run-command.ts';
import { withCorpus, type Corpus } from './load-corpus.ts';
import { tellProblem } from './tell-problem.ts';

/** `quocngu corpus sql`: a question to the articles of a run. */
export function addSql(corpus: Command, run: RunCommand): void {
  corpus
    .command('sql')
    .summary('ask the articles of a run in SQL: FROM articles')
    .argument('<folder>', 'the folder of a run with the form parquet')
    .argument('<statement>', 'one statement that reads')
    .option('--json', 'one row as JSON a line; else columns apart by tabs, under their names')
    .action((out: string, sql: string, { json = false }: { readonly json?: boolean }) =>
      run((io) =>
        withCorpus(io, (package_) =>
          guardTables(package_, io, async () => {
            let isFirst = true;
            for await (const row of package_.queryCorpus(out, sql)) {
              if (isFirst && !json) await io.writeOutput(joinColumns(Object.keys(row)));
              isFirst = false;
              await io.writeOutput(json ? `${JSON.stringify(row)}\n` : renderRow(row));
            }
          }),
        ),
      ),
    );
}

interface ReportOptions {
  readonly to: 'html' | 'json' | 'text';
}

/** `quocngu corpus report`: what the articles of a run are, at a glance. */
export function addReport(corpus: Command, run: RunCommand): void {
  corpus
    .command('report')
    .summary('show what the articles of a run are, at a glance')
    .argument('<folder>', 'the folder of a run with the form parquet')
    .addOption(
      new Option('--to <form>', 'text, JSON, or a page with charts')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .action((out: string, { to }: ReportOptions) =>
      run((io) =>
        withCorpus(io, (package_) =>
          guardTables(package_, io, async () => {
            const report = await package_.reportCorpus(out);
            await io.writeOutput(renderAs(to, report, package_));
          }),
        ),
      ),
    );
}

function renderAs(
  form: ReportOptions['to'],
  report: CorpusReport,
  { renderReport, renderReportPage }: Corpus,
): string {
  if (form === 'json') return `${JSON.stringify(report)}\n`;
  return form === 'html' ? renderReportPage(report) : renderReport(report);
}

async function guardTables(
  { isRunError }: Corpus,
  io: CommandIo,
  work: () => Promise<void>,
): Promise<ExitCode> {
  try {
    await work();
    return EXIT_CODE.fine;
  } catch (error) {
    if (!isRunError(error)) return tellProblem(error, 'cannot read the tables', io);
    io.writeMessage(`quocngu: ${error.message}\n`);
    return EXIT_CODE.wrongUsage;
  }
}

function renderRow(row: TableRow): string {
  return joinColumns(Object.values(row).map(renderValue));
}

function renderValue(value: TableValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A tab or line break inside a value would make another column or line of it. */
function joinColumns(values: readonly string[]): string {
  return `${values.map((value) => value.replaceAll(/[\t\n\r]+/g, ' ')).join('\t')}\n`;
}
