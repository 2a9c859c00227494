import type { DuplicateCluster, DuplicatePlace } from '@quocngu/corpus';
import { InvalidArgumentError, type Command } from 'commander';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import type { RunCommand } from '../../run-command.ts';
import { withCorpus } from './load-corpus.ts';
import { toShare } from './number-option.ts';
import { tellProblem } from './tell-problem.ts';

interface DedupeOptions {
  readonly json?: boolean;
  readonly similarity: number;
}

/** `quocngu corpus dedupe`: seeds → those that say the same. */
export function addDedupe(corpus: Command, run: RunCommand): void {
  corpus
    .command('dedupe')
    .summary('find seeds that are the same, or nearly so')
    .argument('[paths...]', 'files, folders, globs and archives; standard input where none, or -')
    .option('--similarity <share>', 'from where on they are nearly the same', toSimilarity, 0.65)
    .option('--json', 'one cluster as JSON a line')
    .action((paths: string[], { json = false, similarity }: DedupeOptions) =>
      run((io) =>
        withCorpus(io, async ({ findDuplicates }) => {
          let exitCode: ExitCode = EXIT_CODE.fine;
          const clusters = findDuplicates(paths.length === 0 ? ['-'] : paths, {
            similarity,
            standardInput: io.stdin,
            onProblem: ({ file, message }) => {
              exitCode = EXIT_CODE.unreadable;
              io.writeMessage(`quocngu: cannot read ${file}: ${message}\n`);
            },
          });
          try {
            for await (const cluster of clusters) {
              await io.writeOutput(json ? `${JSON.stringify(cluster)}\n` : renderCluster(cluster));
            }
          } catch (error) {
            return tellProblem(error, 'the search for duplicates needs temporary files', io);
          }
          return exitCode;
        }),
      ),
    );
}

function toSimilarity(value: string): number {
  const share = toShare(value);
  if (share > 0) return share;
  throw new InvalidArgumentError('It is above 0 and at most 1.');
}

/** The one to keep, and below it the others, each with what it has in common with that. */
function renderCluster({ representative, members }: DuplicateCluster): string {
  const lines = members.map(({ kind, similarity, ...place }) => {
    const share = kind === 'exact' ? 'same' : `${Math.round(similarity * 100)}%`;
    return `  ${share.padStart(4)}  ${renderPlace(place)}\n`;
  });
  return `${renderPlace(representative)}\n${lines.join('')}\n`;
}

function renderPlace({ file, record, url }: DuplicatePlace): string {
  return `${file}:${record}  ${url}`;
}
