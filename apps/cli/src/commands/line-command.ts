import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { eachInput } from '../input/each-input.ts';
import { readLines, type Line } from '../input/lines.ts';

/**
 * Runs a command that takes text line by line.
 *
 * @param paths - The inputs, as the command line names them.
 * @param convert - Gives what to write for a line.
 */
export function runLineCommand(
  paths: readonly string[],
  io: CommandIo,
  convert: (line: Line) => string,
): Promise<ExitCode> {
  return eachInput(paths, io, async ({ name, open }) => {
    let exitCode: ExitCode = EXIT_CODE.fine;
    for await (const lines of readLines(open())) {
      for (const { number, invalidByte } of lines) {
        if (invalidByte === undefined) continue;
        io.writeMessage(
          `${name}:${number}: error: Byte ${invalidByte} is not UTF-8; it is read as U+FFFD. [invalid-utf8]\n`,
        );
        exitCode = EXIT_CODE.inputErrors;
      }
      await io.writeOutput(lines.map(convert).join(''));
    }
    return exitCode;
  });
}
