import type { RunProgress } from '@quocngu/corpus';
import type { QueueProgress } from '@quocngu/corpus/queue';
import type { CommandIo } from '../../command-io.ts';
import { countNoun } from '../../output/count-noun.ts';

/** Shows how far something is. */
export interface ProgressLine<Progress> {
  readonly show: (progress: Progress) => void;
  /** Takes what is shown off the terminal. */
  readonly clear: () => void;
}

/** Off a terminal, a line is written so often, in milliseconds. */
const PLAIN_INTERVAL = 30_000;

/** A bar that is written over on a terminal; elsewhere a plain line from time to time. */
export function createProgressLine<Progress>(
  io: CommandIo,
  describe: (progress: Progress, columns?: number) => string,
  now: () => number = Date.now,
): ProgressLine<Progress> {
  const { messageColumns: columns } = io;
  let last = now();
  return {
    show(progress) {
      if (columns !== undefined) {
        io.writeMessage(`\r\u001B[K${describe(progress, columns - 1)}`);
      } else if (now() - last >= PLAIN_INTERVAL) {
        last = now();
        io.writeMessage(`quocngu: ${describe(progress)}\n`);
      }
    },
    clear() {
      if (columns !== undefined) io.writeMessage('\r\u001B[K');
    },
  };
}

const BAR = 20;

/** `[#####·····] 25% · 1,200 records · 310 a second · 2 min left`, with a bar where there is room. */
export function describeProgress(progress: RunProgress, columns = 0): string {
  const { records, rate, bytes, totalBytes, secondsLeft } = progress;
  const share = totalBytes === undefined || totalBytes === 0 ? undefined : bytes / totalBytes;
  const parts = [
    ...(share === undefined ? [] : [`${Math.floor(share * 100)}%`]),
    `${records.toLocaleString('en')} records`,
    `${Math.round(rate).toLocaleString('en')} a second`,
    ...(secondsLeft === undefined ? [] : [`${describeSeconds(secondsLeft)} left`]),
  ];
  return drawBar(share, parts.join(' · '), columns);
}

/** `[#####···············] 25% · 12 of 48 shards · 3 workers`, likewise. */
export function describeQueue(progress: QueueProgress, columns = 0): string {
  const { shards, finished, failed, workers } = progress;
  const share = shards === 0 ? 1 : (finished + failed) / shards;
  const parts = [
    `${Math.floor(share * 100)}%`,
    `${finished.toLocaleString('en')} of ${countNoun(shards, 'shard')}`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    ...(workers === undefined ? [] : [countNoun(workers, 'worker')]),
  ];
  return drawBar(share, parts.join(' · '), columns);
}

function drawBar(share: number | undefined, text: string, columns: number): string {
  if (share === undefined || columns < text.length + BAR + 3) return text;
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${text}`;
}

function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
