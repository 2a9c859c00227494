import type * as corpusPackage from '@quocngu/corpus';
import type * as queuePackage from '@quocngu/corpus/queue';
import type { CommandIo } from '../../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../../exit-code.ts';

/** The package that the commands for many documents come from. */
export type Corpus = typeof corpusPackage;

/** Runs a step with the package, or tells how to install it. */
export async function withCorpus(
  io: CommandIo,
  step: (corpus: Corpus) => Promise<ExitCode>,
  load: () => Promise<Corpus> = () => import('@quocngu/corpus'),
): Promise<ExitCode> {
  let corpus: Corpus;
  try {
    corpus = await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    io.writeMessage(
      'quocngu: the corpus commands come in a package of their own: npm install --global @quocngu/corpus\n',
    );
    return EXIT_CODE.wrongUsage;
  }
  return step(corpus);
}

/** The part of the package that is for many machines. */
export type CorpusQueue = typeof queuePackage;

/** As {@link withCorpus}, with what is for many machines. */
export function withQueue(
  io: CommandIo,
  step: (queue: CorpusQueue, corpus: Corpus) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withCorpus(io, async (corpus) => step(await import('@quocngu/corpus/queue'), corpus));
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'@quocngu/corpus'");
}
