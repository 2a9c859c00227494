import type { CommandIo } from '../src/command-io.ts';
import type { ExitCode } from '../src/exit-code.ts';
import { runProgram } from '../src/program.ts';

/** What a command line gave. */
export interface CapturedRun {
  readonly exitCode: ExitCode;
  /** What was written as text; of what was written as bytes, each is a character (Latin-1). */
  readonly output: string;
  readonly messages: string;
}

/** Runs a command line in this process, for tests, and keeps what it writes. */
export async function runCaptured(
  args: readonly string[],
  given: {
    readonly stdin?: string | Uint8Array;
    readonly color?: boolean;
    readonly columns?: number;
  } = {},
): Promise<CapturedRun> {
  const { stdin = '', color = false, columns } = given;
  let output = '';
  let messages = '';
  const io: CommandIo = {
    stdin: (async function* () {
      yield await Promise.resolve(typeof stdin === 'string' ? Buffer.from(stdin) : stdin);
    })(),
    writeOutput: async (data) => {
      await Promise.resolve();
      output += typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
    },
    writeMessage: (text) => {
      messages += text;
    },
    columns,
    outputColor: color,
    messageColor: color,
  };
  const exitCode = await runProgram(args, io);
  return { exitCode, output, messages };
}
