import type { ResumeCorpusOptions, RunSummary } from '@quocngu/corpus';
import type { Command } from 'commander';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import type { RunCommand } from '../../run-command.ts';
import { addFormOptions, formOf, type FormOptions } from './form-options.ts';
import { withCorpus, type Corpus } from './load-corpus.ts';
import { toPositiveNumber } from './number-option.ts';
import { createProgressLine, describeProgress } from './progress-line.ts';
import { describeSummary, tellRunProblem, tellSummary } from './tell-run.ts';

interface HowOptions {
  readonly workers?: number;
  readonly ordered?: boolean;
  readonly timeout?: number;
  readonly workerMemory?: number;
}

type RunOptions = HowOptions & FormOptions;

/** `quocngu corpus run`: seeds → a folder of articles. */
export function addRun(corpus: Command, run: RunCommand): void {
  addHowOptions(
    addFormOptions(
      corpus
        .command('run')
        .summary('read many seeds into a folder of articles')
        .argument(
          '<paths...>',
          'files, folders, globs and archives of seeds; - for standard input',
        ),
    ),
  ).action((paths: string[], options: RunOptions) =>
    run((io) =>
      withCorpus(io, (package_) =>
        carryOut(package_, options.out, io, (how) =>
          package_.runCorpus(paths, {
            ...how,
            ...howOf(options),
            ...formOf(options),
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
              json
                ? `${JSON.stringify(status)}\n`
                : `${out}: ${state}: ${describeSummary(status)}\n`,
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
    .option('--timeout <seconds>', 'the longest that one record may take', toPositiveNumber)
    .option('--worker-memory <megabytes>', 'the most that a worker may take', toPositiveNumber);
}

function howOf({ workers, ordered, timeout, workerMemory }: HowOptions): ResumeCorpusOptions {
  return {
    ...(workers === undefined ? {} : { workers }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(timeout === undefined ? {} : { recordTimeout: timeout * 1000 }),
    ...(workerMemory === undefined ? {} : { workerMemory }),
  };
}

async function carryOut(
  package_: Corpus,
  out: string,
  io: CommandIo,
  work: (how: ResumeCorpusOptions) => Promise<RunSummary>,
): Promise<ExitCode> {
  const line = createProgressLine(io, describeProgress);
  try {
    const summary = await work({ standardInput: io.stdin, onProgress: line.show });
    line.clear();
    return tellSummary(summary, out, io);
  } catch (error) {
    line.clear();
    return tellRunProblem(package_, error, out, io);
  }
}
