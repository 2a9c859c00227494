import { Option, type Command } from 'commander';
import type { GeneratedLength } from '@quocngu/corpus';
import { EXIT_CODE } from '../../exit-code.ts';
import type { RunCommand } from '../../run-command.ts';
import { withCorpus } from './load-corpus.ts';
import { toShare, toWholeNumber } from './number-option.ts';
import { tellProblem } from './tell-problem.ts';

interface GenerateOptions {
  readonly count: number;
  readonly seed: number;
  readonly length: GeneratedLength;
  readonly damage: number;
  readonly duplicates: number;
  readonly overlap: number;
  readonly out?: string;
}

/** `quocngu corpus generate`: invented seeds. */
export function addGenerate(corpus: Command, run: RunCommand): void {
  corpus
    .command('generate')
    .summary('invent seeds, to test and to try with')
    .requiredOption('--count <n>', 'how many', toWholeNumber)
    .option('--seed <n>', 'another number, other seeds', toWholeNumber, 1)
    .addOption(
      new Option('--length <length>', 'of the articles')
        .choices(['short', 'medium', 'long'])
        .default('medium'),
    )
    .option('--damage <share>', 'the share of damaged seeds', toShare, 0)
    .option('--duplicates <share>', 'the share of near-duplicates', toShare, 0)
    .option('--overlap <share>', 'what near-duplicates share at least', toShare, 0.8)
    .option(
      '--out <path>',
      'a file ending in .txt or .txt.gz, or a new folder for a file each; else standard output',
    )
    .action(({ out, ...options }: GenerateOptions) =>
      run((io) =>
        withCorpus(io, async ({ generateSeeds, writeSeedFile, writeSeedFolder }) => {
          const seeds = generateSeeds(options);
          if (out === undefined) {
            for (const { bytes } of seeds) await io.writeOutput(bytes);
            return EXIT_CODE.fine;
          }
          try {
            await (/\.txt(?:\.gz)?$/.test(out)
              ? writeSeedFile(out, seeds)
              : writeSeedFolder(out, seeds));
          } catch (error) {
            return tellProblem(error, `cannot write ${out}`, io);
          }
          return EXIT_CODE.fine;
        }),
      ),
    );
}
