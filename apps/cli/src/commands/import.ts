import type { PageDiagnostic } from '@quocngu/news/html';
import { stringifySeed } from '@quocngu/seed-format';
import type { Severity } from '@quocngu/span';
import type { Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { eachInput } from '../input/each-input.ts';
import { PAGES, type Input } from '../input/input.ts';
import { readAll } from '../input/read-all.ts';
import type { RunCommand } from '../run-command.ts';

interface ImportOptions {
  readonly json?: boolean;
  readonly url?: string;
}

/** `quocngu import`: saved HTML pages → seed text. */
export function addImport(program: Command, run: RunCommand): void {
  program
    .command('import')
    .summary('read saved HTML pages into seeds')
    .argument('[paths...]', 'HTML pages or folders; standard input where none, or -')
    .option('--url <address>', 'the address of the page, where the page does not name it')
    .option('--json', 'one document a line, with what the page says beside its text')
    .action((paths: string[], options: ImportOptions) =>
      run((io) => eachInput(paths, io, (input) => importPage(input, options, io), PAGES)),
    );
}

async function importPage(
  { name, open }: Input,
  { json = false, url }: ImportOptions,
  io: CommandIo,
): Promise<ExitCode> {
  // The parser of HTML is loaded for this command alone: no other waits for it.
  const { parsePage } = await import('@quocngu/news/html');
  const { document, metadata, diagnostics } = parsePage(
    await readAll(open()),
    url === undefined ? {} : { url },
  );
  const seed = document === undefined ? undefined : stringifySeed(document);
  const findings = [...diagnostics, ...(seed?.diagnostics ?? [])];
  for (const finding of findings) {
    if (finding.severity !== 'info') io.writeMessage(`${name}: ${describe(finding)}\n`);
  }
  if (document !== undefined && json) {
    const line = { ...document, source: { file: name, record: 1 }, metadata, diagnostics };
    await io.writeOutput(`${JSON.stringify(line)}\n`);
  } else if (seed?.text !== undefined) await io.writeOutput(seed.text);
  return findings.some(({ severity }) => severity === 'error')
    ? EXIT_CODE.inputErrors
    : EXIT_CODE.fine;
}

function describe(
  finding: Pick<PageDiagnostic, 'hint' | 'message'> & { code: string; severity: Severity },
): string {
  const { severity, message, hint, code } = finding;
  return `${severity}: ${message}${hint === undefined ? '' : ` ${hint}`} [${code}]`;
}
