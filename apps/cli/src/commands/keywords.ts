import type { FieldSpan } from '@quocngu/article';
import { extractKeywords, type Keyword } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { createCountOption } from './count-option.ts';
import { loadRunningTextReader } from './running-text.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** `quocngu keywords`: seed files → what each article is about, as JSON a line. */
export function addKeywords(program: Command, run: RunCommand): void {
  program
    .command('keywords')
    .summary('find what each article is about, one line of JSON an article')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .addOption(createCountOption('keywords', 10))
    .action((paths: string[], { count }: { readonly count: number }) =>
      run(async (io) => {
        const readText = await loadRunningTextReader();
        return eachRecord(paths, io, async (record) => {
          reportProblems(record, io);
          const { document, source, file } = record;
          if (document === undefined) return;
          const { title, words, sentences } = readText(document);
          const keywords = extractKeywords(words, { title, sentences, count }).map(toRow);
          await io.writeOutput(`${JSON.stringify({ file, record: source.record, keywords })}\n`);
        });
      }),
    );
}

/** Spans lead into the body; those of a keyword that only the title has, into the title. */
function toRow({ text, score, spans, titleSpans }: Keyword): {
  readonly text: string;
  readonly score: number;
  readonly spans: readonly FieldSpan[];
} {
  const inTitle = titleSpans.map((span) => ({ field: 'title', ...span }) as const);
  return { text, score, spans: spans.length > 0 ? spans : inTitle };
}
