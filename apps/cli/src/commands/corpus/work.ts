import type { WorkerEvent } from '@quocngu/corpus/queue';
import type { Command } from 'commander';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE } from '../../exit-code.ts';
import { countNoun } from '../../output/count-noun.ts';
import type { RunCommand } from '../../run-command.ts';
import { withQueue } from './load-corpus.ts';
import { toPositiveNumber } from './number-option.ts';
import { createProgressLine } from './progress-line.ts';
import { addRedisOptions, redisOf, type RedisOptions } from './redis-options.ts';
import { tellConnection } from './tell-connection.ts';
import { describeSummary, tellRunProblem } from './tell-run.ts';

interface WorkOptions extends RedisOptions {
  readonly concurrency?: number;
  readonly timeout?: number;
  readonly workerMemory?: number;
  readonly lostAfter?: number;
}

/** `quocngu corpus work`: a worker of a queue. */
export function addWork(corpus: Command, run: RunCommand): void {
  addRedisOptions(
    corpus.command('work').summary('work for a queue, on as many machines as there are'),
  )
    .option('--concurrency <n>', 'how many shards at a time; else one a core', toPositiveNumber)
    .option('--timeout <seconds>', 'the longest that one record may take', toPositiveNumber)
    .option('--worker-memory <megabytes>', 'the most that each may take', toPositiveNumber)
    .option(
      '--lost-after <seconds>',
      'without a sign for so long, a worker counts as lost; else 30',
      toPositiveNumber,
    )
    .action((options: WorkOptions) =>
      run((io) =>
        withQueue(io, async ({ workCorpus }, package_) => {
          const { concurrency, timeout, workerMemory, lostAfter } = options;
          const interruption = io.takeInterruption?.();
          const teller = createTeller(io);
          try {
            await workCorpus({
              ...redisOf(options),
              ...(concurrency === undefined ? {} : { concurrency }),
              ...(timeout === undefined ? {} : { recordTimeout: timeout * 1000 }),
              ...(workerMemory === undefined ? {} : { workerMemory }),
              ...(lostAfter === undefined ? {} : { lostAfter: lostAfter * 1000 }),
              ...(interruption === undefined ? {} : { signal: interruption }),
              onEvent: teller.tell,
            });
            teller.end();
            return interruption?.reason === 'SIGTERM' ? EXIT_CODE.fine : EXIT_CODE.interrupted;
          } catch (error) {
            teller.end();
            return tellRunProblem(package_, error, 'the work', io);
          }
        }),
      ),
    );
}

interface Done {
  readonly shards: number;
  readonly records: number;
}

/** Tells what happens, with a line of what was done since the start. */
function createTeller(io: CommandIo): {
  readonly tell: (event: WorkerEvent) => void;
  readonly end: () => void;
} {
  const line = createProgressLine<Done>(
    io,
    ({ shards, records }) => `${countNoun(shards, 'shard')}, ${countNoun(records, 'record')} read`,
  );
  const connection = tellConnection(io);
  let done: Done = { shards: 0, records: 0 };
  return {
    tell(event) {
      if (event.type === 'shard-finished') {
        done = { shards: done.shards + 1, records: done.records + event.records };
        line.show(done);
        return;
      }
      line.clear();
      if (event.type === 'redis-found' || event.type === 'redis-lost') connection(event);
      else io.writeMessage(`quocngu: ${describeEvent(event)}\n`);
    },
    end: line.clear,
  };
}

type OtherEvent = Exclude<
  WorkerEvent,
  { readonly type: 'redis-found' | 'redis-lost' | 'shard-finished' }
>;

function describeEvent(event: OtherEvent): string {
  switch (event.type) {
    case 'ready':
      return 'ready for work';
    case 'shard-failed': {
      const { out, shard, message, code, isLast } = event;
      return `shard ${shard} of ${out} failed${isLast ? '' : ', and is tried again'}: ${message} (${code})`;
    }
    case 'shard-lost':
      return `shard ${event.shard} goes back into the queue: its worker is lost`;
    case 'run-ended': {
      const { isComplete, ...summary } = event.report;
      return `${event.out}: ${isComplete ? 'complete' : 'not complete'}: ${describeSummary(summary)}`;
    }
  }
}
