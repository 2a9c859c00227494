#!/usr/bin/env node
import { once } from 'node:events';
import { isatty } from 'node:tty';
import type { CommandIo } from './command-io.ts';
import { EXIT_CODE } from './exit-code.ts';
import { runProgram } from './program.ts';

const STDOUT = 1;
const STDERR = 2;

// The reader of our output may have seen enough (`quocngu parse seeds | head -1`).
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
const interruption = new AbortController();
let isTaken = false;
process.on('SIGINT', () => {
  if (!isTaken || interruption.signal.aborted) process.exit(EXIT_CODE.interrupted);
  interruption.abort('SIGINT');
});

const io: CommandIo = {
  stdin: process.stdin,
  writeOutput: async (data) => {
    if (data.length > 0 && !process.stdout.write(data)) await once(process.stdout, 'drain');
  },
  takeInterruption: () => {
    isTaken = true;
    process.once('SIGTERM', () => {
      interruption.abort('SIGTERM');
    });
    return interruption.signal;
  },
  writeMessage: (text) => {
    process.stderr.write(text);
  },
  // Some terminals do not know their size, and say 0.
  columns: isatty(STDOUT) && process.stdout.columns > 0 ? process.stdout.columns : undefined,
  ...(isatty(STDERR) && process.stderr.columns > 0
    ? { messageColumns: process.stderr.columns }
    : {}),
  outputColor: hasColor(STDOUT),
  messageColor: hasColor(STDERR),
};

/** Colour is for terminals, and for those who have not asked to be spared (https://no-color.org). */
function hasColor(descriptor: number): boolean {
  return isatty(descriptor) && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}

process.exitCode = await runProgram(process.argv.slice(2), io);
