import { type Dialect, toIpa } from '@quocngu/text/phonetics';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu phonetics`: text → IPA; what is no Vietnamese syllable stands in ⟨ ⟩. */
export function addPhonetics(program: Command, run: RunCommand): void {
  program
    .command('phonetics')
    .summary('write syllables in IPA, in one of three standards')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--dialect <dialect>', 'Hà Nội (north), Huế (central), Sài Gòn (south)')
        .choices(['north', 'central', 'south'])
        .default('north'),
    )
    .action((paths: string[], { dialect }: { readonly dialect: Dialect }) =>
      run((io) =>
        runLineCommand(paths, io, ({ text, lineBreak }) => toIpa(text, { dialect }) + lineBreak),
      ),
    );
}
