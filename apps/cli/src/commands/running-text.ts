import { readArticle } from '@quocngu/news';
import { createWordSegmenter, type Word } from '@quocngu/nlp';
import type { SeedDocument } from '@quocngu/seed-format';
import type { Span } from '@quocngu/span';
import type { CommandIo } from '../command-io.ts';
import type { ExitCode } from '../exit-code.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** The title of an article and its text, without captions and credits. */
interface RunningText {
  /** The words of the title, with spans into it. */
  readonly title: readonly Word[];
  readonly body: string;
  /** The words of the text, with spans into the body. */
  readonly words: readonly Word[];
  /** Its sentences, likewise. */
  readonly sentences: readonly Span[];
}

/**
 * Writes a line of JSON for each article of seeds: its file, its record, and what a step finds.
 *
 * @param find - Finds something in the text of an article.
 */
export async function writeFindings(
  paths: readonly string[],
  io: CommandIo,
  find: (text: RunningText) => Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const { loadModel } = await import('@quocngu/models/words');
  const { segment } = createWordSegmenter(loadModel());
  return eachRecord(paths, io, async (record) => {
    reportProblems(record, io);
    const { document, source, file } = record;
    if (document === undefined) return;
    const line = { file, record: source.record, ...find(readText(document, segment)) };
    await io.writeOutput(`${JSON.stringify(line)}\n`);
  });
}

function readText(document: SeedDocument, segment: (text: string) => readonly Word[]): RunningText {
  const { title, body } = document;
  const sentences = (readArticle(document).sentences ?? []).map(({ span }) => span);
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const words = segment(body).filter((word) => word.start >= start && word.end <= end);
  return { title: segment(title), body, words, sentences };
}
