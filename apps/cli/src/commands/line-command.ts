import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { eachInput } from '../input/each-input.ts';
import { readLines, type Line } from '../input/lines.ts';

/** A line that could not be converted: what to write in its place, and what to say. */
export interface FailedLine {
  readonly output: string;
  readonly problem: string;
}

/**
 * Runs a command that takes text line by line.
 *
 * @param paths - The inputs, as the command line names them.
 * @param convert - Gives what to write for a line; a line that fails sets exit code 1.
 */
export function runLineCommand(
  paths: readonly string[],
  io: CommandIo,
  convert: (line: Line) => FailedLine | string,
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
      const outputs = lines.map((line) => {
        const converted = convert(line);
        if (typeof converted === 'string') return converted;
        io.writeMessage(`${name}:${line.number}: error: ${converted.problem}\n`);
        exitCode = EXIT_CODE.inputErrors;
        return converted.output;
      });
      await io.writeOutput(outputs.join(''));
    }
    return exitCode;
  });
}
