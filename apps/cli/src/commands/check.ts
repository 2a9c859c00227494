import type { Severity } from '@quocngu/span';
import type { Command } from 'commander';
import type { FileRecord } from '../input/file-record.ts';
import type { RunCommand } from '../run-command.ts';
import { placeFindings, renderFindings } from '../output/findings.ts';
import { countNoun } from '../output/count-noun.ts';
import { eachRecord } from './seed-command.ts';

/** `quocngu check`: seed files → what is wrong or unusual in them. */
export function addCheck(program: Command, run: RunCommand): void {
  program
    .command('check')
    .summary('say what is wrong or unusual in seed files, and what to do')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .option('--json', 'one object for each finding')
    .action((paths: string[], { json = false }: { json?: boolean }) =>
      run(async (io) => {
        const files = new Set<string>();
        const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
        let records = 0;
        const exitCode = await eachRecord(paths, io, async (record) => {
          files.add(record.file);
          records += 1;
          for (const { severity } of record.diagnostics) found[severity] += 1;
          await io.writeOutput(
            json ? toJson(record) : renderFindings(record, { color: io.outputColor }),
          );
        });
        io.writeMessage(
          `${countNoun(files.size, 'file')}, ${countNoun(records, 'record')}: ` +
            `${countNoun(found.error, 'error')}, ${countNoun(found.warning, 'warning')}, ${countNoun(found.info, 'note')}\n`,
        );
        return exitCode;
      }),
    );
}

function toJson(record: FileRecord): string {
  const { file, source } = record;
  return placeFindings(record)
    .map((finding) => `${JSON.stringify({ file, record: source.record, ...finding })}\n`)
    .join('');
}
