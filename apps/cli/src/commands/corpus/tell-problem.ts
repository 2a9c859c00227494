import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import { reasonOf } from '../../input/input.ts';

/** Says in one line what the system refused; any other error is a fault of the program. */
export function tellProblem(error: unknown, what: string, io: CommandIo): ExitCode {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  io.writeMessage(`quocngu: ${what}: ${reasonOf(error)}\n`);
  return EXIT_CODE.unreadable;
}
