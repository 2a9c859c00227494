import type { FieldSpan } from '@quocngu/article';
import { extractKeywords, type Keyword } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { createCountOption } from './count-option.ts';
import { writeFindings } from './running-text.ts';

interface KeywordRow {
  readonly text: string;
  readonly score: number;
  readonly spans: readonly FieldSpan[];
}

/** `quocngu keywords`: seed files → what each article is about, as JSON a line. */
export function addKeywords(program: Command, run: RunCommand): void {
  program
    .command('keywords')
    .summary('find what each article is about, one line of JSON an article')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .addOption(createCountOption('keywords', 10))
    .action((paths: string[], { count }: { readonly count: number }) =>
      run((io) =>
        writeFindings(paths, io, ({ title, words, sentences }) => ({
          keywords: extractKeywords(words, { title, sentences, count }).map(toRow),
        })),
      ),
    );
}

/** Spans lead into the body; those of a keyword that only the title has, into the title. */
function toRow({ text, score, spans, titleSpans }: Keyword): KeywordRow {
  const inTitle = titleSpans.map((span) => ({ field: 'title', ...span }) as const);
  return { text, score, spans: spans.length > 0 ? spans : inTitle };
}
