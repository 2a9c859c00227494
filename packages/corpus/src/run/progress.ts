import { stat } from 'node:fs/promises';
import { listFiles } from '../sources/list-files.ts';
import type { RunSummary } from './manifest.ts';

/** How far a run is. */
export interface RunProgress extends RunSummary {
  /** Bytes of the sources that were read, compressed ones as they stand. */
  readonly bytes: number;
  /** All bytes of the sources; left out where one is a stream. */
  readonly totalBytes?: number;
  /** Records in a second, since the run began or went on. */
  readonly rate: number;
  /** Seconds that the rest will take at this pace; left out where the total is not known. */
  readonly secondsLeft?: number;
}

/** Measures how far a run is. */
export interface ProgressMeter {
  readonly addBytes: (count: number) => void;
  readonly report: (summary: RunSummary) => void;
}

/** Starts measuring. Without someone to tell, the sizes of the sources are not asked for. */
export async function createProgress(
  { paths, from }: { readonly paths: readonly string[]; readonly from: string },
  tell: ((progress: RunProgress) => void) | undefined,
  now: () => number = Date.now,
): Promise<ProgressMeter> {
  if (tell === undefined) return { addBytes: () => undefined, report: () => undefined };
  const totalBytes = await measureSources(paths, from);
  const start = now();
  let bytes = 0;
  return {
    addBytes: (count) => {
      bytes += count;
    },
    report: (summary) => {
      const seconds = Math.max(now() - start, 1) / 1000;
      const isMeasurable = totalBytes !== undefined && bytes > 0;
      tell({
        ...summary,
        bytes,
        rate: summary.records / seconds,
        ...(totalBytes === undefined ? {} : { totalBytes }),
        ...(isMeasurable
          ? { secondsLeft: (seconds * Math.max(totalBytes - bytes, 0)) / bytes }
          : {}),
      });
    },
  };
}

async function measureSources(paths: readonly string[], from: string): Promise<number | undefined> {
  let total = 0;
  for (const path of paths) {
    if (path === '-') return undefined;
    for await (const listed of listFiles(path, from)) {
      if (listed.type === 'problem') continue;
      const status = await stat(listed.path).catch(() => undefined);
      if (status?.isFile() !== true) return undefined;
      total += status.size;
    }
  }
  return total;
}
