import type { QueueReport, SubmittedRun } from '@quocngu/corpus/queue';
import type { Command } from 'commander';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import { countNoun } from '../../output/count-noun.ts';
import type { RunCommand } from '../../run-command.ts';
import { addFormOptions, formOf, type FormOptions } from './form-options.ts';
import { withQueue } from './load-corpus.ts';
import { createProgressLine, describeProgress, describeQueue } from './progress-line.ts';
import { addRedisOptions, redisOf, type RedisOptions } from './redis-options.ts';
import { tellConnection } from './tell-connection.ts';
import { tellRunProblem, tellSummary } from './tell-run.ts';

interface SubmitOptions extends FormOptions, RedisOptions {
  readonly wait?: boolean;
}

/** `quocngu corpus submit`: a run for the workers of a queue. */
export function addSubmit(corpus: Command, run: RunCommand): void {
  addRedisOptions(
    addFormOptions(
      corpus
        .command('submit')
        .summary('give a run to workers on many machines, or go on with it')
        .argument('<paths...>', 'files, folders, globs and archives that all machines see'),
    ),
  )
    .option('--wait', 'wait for its end, and tell what came of it')
    .action((paths: string[], options: SubmitOptions) =>
      run((io) =>
        withQueue(io, async ({ submitCorpus }, package_) => {
          const { out, wait = false } = options;
          const reading = createProgressLine(io, describeProgress);
          try {
            const submitted = await submitCorpus(paths, {
              ...formOf(options),
              ...redisOf(options),
              onProgress: reading.show,
              onEvent: tellConnection(io),
            });
            reading.clear();
            try {
              tellSubmitted(submitted, out, io);
              return wait ? await waitFor(submitted, out, io) : EXIT_CODE.fine;
            } finally {
              submitted.close();
            }
          } catch (error) {
            reading.clear();
            return tellRunProblem(package_, error, out, io);
          }
        }),
      ),
    );
}

function tellSubmitted({ shards, finished }: SubmittedRun, out: string, io: CommandIo): void {
  const known = finished > 0 ? `, ${finished.toLocaleString('en')} finished already` : '';
  io.writeMessage(`quocngu: ${countNoun(shards, 'shard')} in the queue for ${out}${known}\n`);
}

async function waitFor(submitted: SubmittedRun, out: string, io: CommandIo): Promise<ExitCode> {
  const line = createProgressLine(io, describeQueue);
  let hasTold = false;
  try {
    const report = await submitted.wait({
      onProgress: (progress) => {
        line.show(progress);
        if (progress.workers !== 0 || hasTold) return;
        hasTold = true;
        line.clear();
        io.writeMessage('quocngu: no worker is there: start one with quocngu corpus work\n');
      },
    });
    line.clear();
    return tellReport(report, out, io);
  } finally {
    line.clear();
  }
}

/** How many failed shards are named. */
const NAMED = 10;

function tellReport(report: QueueReport, out: string, io: CommandIo): ExitCode {
  const { recovered, failures, isComplete } = report;
  if (recovered.length > 0) {
    const losses = recovered.reduce((sum, each) => sum + each.losses, 0);
    io.writeMessage(
      `quocngu: ${countNoun(recovered.length, 'shard')} finished by another worker, ${countNoun(losses, 'worker')} lost\n`,
    );
  }
  for (const { shard, code, message } of failures.slice(0, NAMED)) {
    io.writeMessage(`quocngu: shard ${shard} failed: ${message} (${code})\n`);
  }
  if (failures.length > NAMED) {
    io.writeMessage(`quocngu: and ${countNoun(failures.length - NAMED, 'shard')} more\n`);
  }
  const exitCode = tellSummary(report, out, io);
  if (isComplete) return exitCode;
  io.writeMessage(`quocngu: ${out} is not complete: submit it again, and it goes on\n`);
  return EXIT_CODE.unreadable;
}
