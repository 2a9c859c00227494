import { parseSeedStream, type SeedRecord } from '@quocngu/seed-format';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, worseExitCode, type ExitCode } from '../exit-code.ts';
import { eachInput } from '../input/each-input.ts';
import type { FileRecord } from '../input/file-record.ts';
import { renderFindings } from '../output/findings.ts';

/** Runs a step over every record of every seed that the paths name; errors in them set exit 1. */
export function eachRecord(
  paths: readonly string[],
  io: CommandIo,
  step: (record: FileRecord) => Promise<void>,
): Promise<ExitCode> {
  return eachInput(paths, io, async ({ name, open }) => {
    let exitCode: ExitCode = EXIT_CODE.fine;
    for await (const record of parseSeedStream(open())) {
      await step({ ...record, file: name });
      exitCode = worseExitCode(exitCode, exitCodeOf(record));
    }
    return exitCode;
  });
}

/**
 * Says on standard error what is wrong with a record. What is merely unusual is for
 * `quocngu check` to tell.
 */
export function reportProblems(record: FileRecord, io: CommandIo): void {
  io.writeMessage(
    renderFindings(record, {
      color: io.messageColor,
      severities: ['error', 'warning'],
    }),
  );
}

function exitCodeOf({ diagnostics }: SeedRecord): ExitCode {
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return hasErrors ? EXIT_CODE.inputErrors : EXIT_CODE.fine;
}
