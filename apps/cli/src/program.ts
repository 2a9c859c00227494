import { Command, CommanderError } from 'commander';
import type { CommandIo } from './command-io.ts';
import { addArticle } from './commands/article.ts';
import { addCase } from './commands/case.ts';
import { addCharset } from './commands/charset.ts';
import { addCheck } from './commands/check.ts';
import { addCorpus } from './commands/corpus/corpus.ts';
import { addExport } from './commands/export.ts';
import { addDates } from './commands/dates.ts';
import { addFold } from './commands/fold.ts';
import { addFormat } from './commands/format.ts';
import { addKeywords } from './commands/keywords.ts';
import { addImport } from './commands/import.ts';
import { addIndex } from './commands/index-command.ts';
import { addMarks } from './commands/marks.ts';
import { addNames } from './commands/names.ts';
import { addNormalize } from './commands/normalize.ts';
import { addParse } from './commands/parse.ts';
import { addPhonetics } from './commands/phonetics.ts';
import { addSearch } from './commands/search.ts';
import { addSentences } from './commands/sentences.ts';
import { addSlug } from './commands/slug.ts';
import { addSort } from './commands/sort.ts';
import { addSpoken } from './commands/spoken.ts';
import { addSummary } from './commands/summary.ts';
import { addSyllables } from './commands/syllables.ts';
import { addTags } from './commands/tags.ts';
import { addTyping } from './commands/typing.ts';
import { addWords } from './commands/words.ts';
import { EXAMPLES } from './examples.ts';
import { EXIT_CODE, type ExitCode } from './exit-code.ts';
import type { RunCommand } from './run-command.ts';
import { version } from '../package.json';

const EXIT_CODES_HELP = `
Exit codes:
  0    fine
  1    input had errors, or something was lost; results are still written
  2    wrong usage
  3    input could not be read
  130  interrupted`;

/**
 * Runs the command line.
 *
 * @param args - What stands behind the name of the command.
 * @param io - The streams.
 * @returns The exit code.
 */
export async function runProgram(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODE.fine;
  const program = createProgram(io, async (work) => {
    exitCode = await work(io);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT_CODE.fine : EXIT_CODE.wrongUsage;
  }
  return exitCode;
}

function createProgram(io: CommandIo, run: RunCommand): Command {
  const program = new Command('quocngu')
    .description('Vietnamese news text on the command line')
    .version(version)
    .usage('<command> [options] [paths...]')
    .configureOutput({
      writeOut: (text) => void io.writeOutput(text),
      writeErr: (text) => {
        io.writeMessage(text);
      },
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => io.outputColor,
      getErrHasColors: () => io.messageColor,
    })
    .addHelpText('after', EXIT_CODES_HELP);

  for (const add of [
    addParse,
    addFormat,
    addCheck,
    addArticle,
    addExport,
    addKeywords,
    addSummary,
    addIndex,
    addSearch,
    addImport,
    addSentences,
    addWords,
    addTags,
    addNames,
    addDates,
    addMarks,
    addNormalize,
    addFold,
    addSlug,
    addCase,
    addSort,
    addSyllables,
    addSpoken,
    addPhonetics,
    addTyping,
    addCharset,
    addCorpus,
  ]) {
    add(program, run);
  }
  for (const command of listCommands(program)) {
    const examples = EXAMPLES[nameOf(command) || command.name()];
    if (examples !== undefined) {
      command.addHelpText('before', `Examples:\n${examples.map((line) => `  ${line}\n`).join('')}`);
    }
    const usage = command.createHelp().commandUsage(command);
    command
      .exitOverride()
      .showHelpAfterError(
        `Usage: ${usage}\n(all about it: ${[program.name(), nameOf(command), '--help'].filter(Boolean).join(' ')})`,
      );
  }
  return program;
}

/** A command, and all those below it. */
function listCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(listCommands)];
}

/** The name of a subcommand, as it is called: `corpus run`; nothing for the program itself. */
function nameOf(command: Command): string {
  if (command.parent === null) return '';
  return [nameOf(command.parent), command.name()].filter(Boolean).join(' ');
}
