import type { RunProgress } from '@quocngu/corpus';
import type { CommandIo } from '../../command-io.ts';

/** Shows how far a run is. */
export interface ProgressLine {
  readonly show: (progress: RunProgress) => void;
  /** Takes what is shown off the terminal. */
  readonly clear: () => void;
}

/** Off a terminal, a line is written so often, in milliseconds. */
const PLAIN_INTERVAL = 30_000;

/** A bar that is written over on a terminal; elsewhere a plain line from time to time. */
export function createProgressLine(io: CommandIo, now: () => number = Date.now): ProgressLine {
  const { messageColumns: columns } = io;
  let last = now();
  return {
    show(progress) {
      if (columns !== undefined) {
        io.writeMessage(`\r\u001B[K${describeProgress(progress, columns - 1)}`);
      } else if (now() - last >= PLAIN_INTERVAL) {
        last = now();
        io.writeMessage(`quocngu: ${describeProgress(progress)}\n`);
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
  const text = parts.join(' · ');
  if (share === undefined || columns < text.length + BAR + 3) return text;
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${text}`;
}

function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
