import type { ResumeCorpusOptions, RunSummary, SinkName } from '@quocngu/corpus';
import { InvalidArgumentError, type Command } from 'commander';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import { countNoun } from '../../output/count-noun.ts';
import type { RunCommand } from '../../run-command.ts';
import { createReferenceOption } from '../reference-option.ts';
import { withCorpus, type Corpus } from './load-corpus.ts';
import { toPositiveNumber } from './number-option.ts';
import { createProgressLine } from './progress-line.ts';
import { tellProblem } from './tell-problem.ts';

interface HowOptions {
  readonly workers?: number;
  readonly ordered?: boolean;
  readonly timeout?: number;
}

interface RunOptions extends HowOptions {
  readonly out: string;
  readonly to: readonly SinkName[];
  readonly reference?: string;
  readonly shard?: number;
}

const SINK_NAMES: readonly SinkName[] = ['parquet', 'ndjson', 'text', 'conllu'];

/** `quocngu corpus run`: seeds → a folder of articles. */
export function addRun(corpus: Command, run: RunCommand): void {
  addHowOptions(
    corpus
      .command('run')
      .summary('read many seeds into a folder of articles')
      .argument('<paths...>', 'files, folders, globs and archives of seeds; - for standard input')
      .requiredOption('--out <folder>', 'a new folder for the results')
      .option('--to <forms>', 'parquet, ndjson, text, conllu, by commas', toSinks, ['parquet'])
      .addOption(createReferenceOption())
      .option('--shard <n>', 'how many records go into one file', toPositiveNumber),
  ).action((paths: string[], options: RunOptions) =>
    run((io) =>
      withCorpus(io, (package_) =>
        carryOut(package_, options.out, io, (how) =>
          package_.runCorpus(paths, {
            ...how,
            ...howOf(options),
            out: options.out,
            sinks: options.to,
            ...(options.reference === undefined ? {} : { reference: options.reference }),
            ...(options.shard === undefined ? {} : { recordsPerShard: options.shard }),
          }),
        ),
      ),
    ),
  );
}

/** `quocngu corpus resume`: goes on with a run that was stopped. */
export function addResume(corpus: Command, run: RunCommand): void {
  addHowOptions(
    corpus
      .command('resume')
      .summary('go on with a run that was stopped')
      .argument('<folder>', 'the folder of the run'),
  ).action((out: string, options: HowOptions) =>
    run((io) =>
      withCorpus(io, (package_) =>
        carryOut(package_, out, io, (how) =>
          package_.resumeCorpus(out, { ...how, ...howOf(options) }),
        ),
      ),
    ),
  );
}

/** `quocngu corpus status`: what a run has given so far. */
export function addStatus(corpus: Command, run: RunCommand): void {
  corpus
    .command('status')
    .summary('tell how far a run is')
    .argument('<folder>', 'the folder of the run')
    .option('--json', 'as one line of JSON')
    .action((out: string, { json = false }: { readonly json?: boolean }) =>
      run((io) =>
        withCorpus(io, async (package_) => {
          try {
            const status = await package_.readRunStatus(out);
            const state = status.isComplete ? 'complete' : 'not complete';
            await io.writeOutput(
              json ? `${JSON.stringify(status)}\n` : `${out}: ${state}: ${describe(status)}\n`,
            );
            return EXIT_CODE.fine;
          } catch (error) {
            return tellRunProblem(package_, error, out, io);
          }
        }),
      ),
    );
}

function addHowOptions(command: Command): Command {
  return command
    .option('--workers <n>', 'how many; else one a core', toPositiveNumber)
    .option('--ordered', 'finish files of results in their order')
    .option('--timeout <seconds>', 'the longest that one record may take', toPositiveNumber);
}

function howOf({ workers, ordered, timeout }: HowOptions): ResumeCorpusOptions {
  return {
    ...(workers === undefined ? {} : { workers }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(timeout === undefined ? {} : { recordTimeout: timeout * 1000 }),
  };
}

function toSinks(value: string): readonly SinkName[] {
  return value.split(',').map((name) => {
    const sink = SINK_NAMES.find((known) => known === name.trim());
    if (sink !== undefined) return sink;
    throw new InvalidArgumentError(`Known are ${SINK_NAMES.join(', ')}.`);
  });
}

async function carryOut(
  package_: Corpus,
  out: string,
  io: CommandIo,
  work: (how: ResumeCorpusOptions) => Promise<RunSummary>,
): Promise<ExitCode> {
  const line = createProgressLine(io);
  try {
    const summary = await work({ standardInput: io.stdin, onProgress: line.show });
    line.clear();
    io.writeMessage(`quocngu: ${describe(summary)} in ${out}\n`);
    if (summary.failed + summary.problems > 0) {
      io.writeMessage(`quocngu: what failed, and why, stands in ${out}/failures\n`);
    }
    if (summary.problems > 0) return EXIT_CODE.unreadable;
    return summary.failed > 0 ? EXIT_CODE.inputErrors : EXIT_CODE.fine;
  } catch (error) {
    line.clear();
    return tellRunProblem(package_, error, out, io);
  }
}

function tellRunProblem(
  { isRunError }: Corpus,
  error: unknown,
  out: string,
  io: CommandIo,
): ExitCode {
  if (!isRunError(error)) return tellProblem(error, `${out} is not complete`, io);
  io.writeMessage(`quocngu: ${error.message}\n`);
  return error.code === 'sources-changed' ? EXIT_CODE.unreadable : EXIT_CODE.wrongUsage;
}

function describe({ records, articles, failed, problems }: RunSummary): string {
  return [
    `${countNoun(articles, 'article')} of ${countNoun(records, 'record')}`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    ...(problems > 0 ? [`${countNoun(problems, 'source')} could not be read`] : []),
  ].join(', ');
}
