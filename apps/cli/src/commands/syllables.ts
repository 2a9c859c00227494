import { parseSyllable } from '@quocngu/text';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu syllables`: a syllable a line → its parts as JSON. */
export function addSyllables(program: Command, run: RunCommand): void {
  program
    .command('syllables')
    .summary('take syllables, one a line, apart into JSON')
    .argument('[paths...]', 'files of syllables; standard input where none, or -')
    .action((paths: string[]) =>
      run((io) => runLineCommand(paths, io, ({ text }) => `${toJson(text.trim())}\n`)),
    );
}

/** An empty line stays one. */
function toJson(syllable: string): string {
  return syllable === '' ? '' : JSON.stringify(parseSyllable(syllable));
}
