import type { Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { cardColumns } from '../output/card-columns.ts';
import { countNoun } from '../output/count-noun.ts';
import { renderHitCard } from '../output/hit-card.ts';
import { createPaint } from '../output/style.ts';
import type { RunCommand } from '../run-command.ts';
import type { FoundArticles } from '../search/find-articles.ts';
import { findQueryFault } from '../search/check-query.ts';
import { toHit } from '../search/hit.ts';
import { DAMAGED, inspectIndexFile } from '../search/index-file.ts';
import { createCountOption } from './count-option.ts';
import { indexSeeds } from './index-seeds.ts';

interface SearchOptions {
  readonly count: number;
  readonly json?: boolean;
}

/** `quocngu search`: a query, and an index or seed files → the articles that answer it, best first. */
export function addSearch(program: Command, run: RunCommand): void {
  const command = program
    .command('search')
    .summary('find articles by words, with or without marks, best first')
    .argument('<query>', 'words that an article must have, all of them')
    .argument('[paths...]', 'an index; or seed files or folders; standard input where none, or -')
    .addOption(createCountOption('hits', 10))
    .option('--json', 'one object for each hit, with spans')
    .action(async (query: string, paths: string[], options: SearchOptions) => {
      const fault = findQueryFault(query) ?? (await findMixedIndex(paths));
      if (fault !== undefined) command.error(`error: ${fault}`, { exitCode: EXIT_CODE.wrongUsage });
      return run((io) => search(query, paths, options, io));
    });
}

/** What an index finds cannot be ranked with what another one finds. */
async function findMixedIndex(paths: readonly string[]): Promise<string | undefined> {
  if (paths.length < 2) return undefined;
  for (const path of paths) {
    const { type } = await inspectIndexFile(path);
    if (type !== 'other') return `${path} is an index, and an index is searched alone`;
  }
  return undefined;
}

async function search(
  query: string,
  paths: readonly string[],
  options: SearchOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const [path = '-'] = paths;
  const file = path === '-' ? { type: 'other' as const } : await inspectIndexFile(path);
  switch (file.type) {
    case 'index':
      return searchIndex(query, path, options, io);
    case 'foreign':
    case 'unusable':
      return tellUnreadable(path, file.reason, io);
    case 'other':
      return searchSeeds(query, paths, options, io);
  }
}

async function searchIndex(
  query: string,
  path: string,
  options: SearchOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const [{ findArticles }, { openIndex }, { isSqliteError }] = await Promise.all([
    import('../search/find-articles.ts'),
    import('../search/open-index.ts'),
    import('../search/is-sqlite-error.ts'),
  ]);
  let found: FoundArticles;
  try {
    const { database, close } = openIndex(path);
    try {
      found = findArticles(database, query, options.count);
    } finally {
      close();
    }
  } catch (error) {
    if (!isSqliteError(error) && !(error instanceof SyntaxError)) throw error;
    return tellUnreadable(path, DAMAGED, io);
  }
  await writeHits(found, query, options, io);
  return EXIT_CODE.fine;
}

/** Searches seeds by an index in memory, made of them for this one query. */
async function searchSeeds(
  query: string,
  paths: readonly string[],
  options: SearchOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const [{ createArticleIndexer }, { findArticles }, { openMemory }] = await Promise.all([
    import('../search/create-article-indexer.ts'),
    import('../search/find-articles.ts'),
    import('../search/open-index.ts'),
  ]);
  const database = openMemory();
  const { add, finish } = createArticleIndexer(database);
  const { exitCode } = await indexSeeds(paths, io, add);
  finish();
  const found = findArticles(database, query, options.count);
  database.close();
  await writeHits(found, query, options, io);
  return exitCode;
}

async function writeHits(
  { total, best }: FoundArticles,
  query: string,
  { json = false }: SearchOptions,
  io: CommandIo,
): Promise<void> {
  const card = {
    columns: cardColumns(io),
    color: io.outputColor,
    paint: createPaint(io.outputColor),
  };
  for (const [index, found] of best.entries()) {
    const hit = toHit(found, query, index + 1);
    await io.writeOutput(
      json ? `${JSON.stringify(hit)}\n` : renderHitCard(hit, found.article.body, card),
    );
  }
  if (total === 0) io.writeMessage('quocngu: no article has all of these words\n');
  else if (best.length < total) {
    io.writeMessage(
      `quocngu: ${countNoun(total, 'article')} found, and ${best.length} shown; --count shows more\n`,
    );
  }
}

function tellUnreadable(path: string, reason: string, io: CommandIo): ExitCode {
  io.writeMessage(`quocngu: cannot read ${path}: ${reason}\n`);
  return EXIT_CODE.unreadable;
}
