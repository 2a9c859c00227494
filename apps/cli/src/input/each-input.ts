import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, worseExitCode, type ExitCode } from '../exit-code.ts';
import { isReadable, listInputs, reasonOf, type FileKind, type Input } from './input.ts';

/**
 * Runs a step over every input that the paths name. An input that cannot be read gives one line on
 * standard error, and the others still have their turn.
 *
 * @returns The worst exit code of all inputs.
 */
export async function eachInput(
  paths: readonly string[],
  io: CommandIo,
  step: (input: Input) => Promise<ExitCode>,
  kind?: FileKind,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODE.fine;
  for await (const input of listInputs(paths, io, kind)) {
    exitCode = worseExitCode(exitCode, await runStep(input));
  }
  return exitCode;

  async function runStep(input: Parameters<typeof isReadable>[0]): Promise<ExitCode> {
    if (!isReadable(input)) return unreadable(input.name, input.reason);
    try {
      return await step(input);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return unreadable(input.name, reasonOf(error));
    }
  }

  function unreadable(name: string, reason: string): ExitCode {
    io.writeMessage(`quocngu: cannot read ${name}: ${reason}\n`);
    return EXIT_CODE.unreadable;
  }
}

/** Tells what the system refused from what the program did wrong. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
