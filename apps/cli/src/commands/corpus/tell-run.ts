import type { RunErrorCode, RunSummary } from '@quocngu/corpus';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';
import { countNoun } from '../../output/count-noun.ts';
import type { Corpus } from './load-corpus.ts';
import { tellProblem } from './tell-problem.ts';

/** Says what a run gave. */
export function tellSummary(summary: RunSummary, out: string, io: CommandIo): ExitCode {
  io.writeMessage(`quocngu: ${describeSummary(summary)} in ${out}\n`);
  if (summary.failed + summary.problems > 0) {
    io.writeMessage(`quocngu: what failed, and why, stands in ${out}/failures\n`);
  }
  if (summary.problems > 0) return EXIT_CODE.unreadable;
  return summary.failed > 0 ? EXIT_CODE.inputErrors : EXIT_CODE.fine;
}

/** What keeps a run from its sources or its queue; anything else is another command line. */
const UNREADABLE: ReadonlySet<RunErrorCode> = new Set([
  ...(['no-redis', 'not-merged', 'queue-lost', 'sources-changed'] as const),
]);

/** Says why a run cannot be started or go on. */
export function tellRunProblem(
  { isRunError }: Corpus,
  error: unknown,
  out: string,
  io: CommandIo,
): ExitCode {
  if (!isRunError(error)) return tellProblem(error, `${out} is not complete`, io);
  io.writeMessage(`quocngu: ${error.message}\n`);
  return UNREADABLE.has(error.code) ? EXIT_CODE.unreadable : EXIT_CODE.wrongUsage;
}

/** `1,200 articles of 1,201 records, 1 failed`. */
export function describeSummary({ records, articles, failed, problems }: RunSummary): string {
  return [
    `${countNoun(articles, 'article')} of ${countNoun(records, 'record')}`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    ...(problems > 0 ? [`${countNoun(problems, 'source')} could not be read`] : []),
  ].join(', ');
}
