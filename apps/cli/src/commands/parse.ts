import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { placeFindings } from '../output/findings.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** `quocngu parse`: seed files → one SeedDocument as JSON a line. */
export function addParse(program: Command, run: RunCommand): void {
  program
    .command('parse')
    .summary('read seed files into JSON, one document a line')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .action((paths: string[]) =>
      run((io) =>
        eachRecord(paths, io, async (record) => {
          reportProblems(record, io);
          const { document, source, file } = record;
          if (document === undefined) return;
          const line = {
            ...document,
            source: { file, record: source.record },
            diagnostics: placeFindings(record),
          };
          await io.writeOutput(`${JSON.stringify(line)}\n`);
        }),
      ),
    );
}
