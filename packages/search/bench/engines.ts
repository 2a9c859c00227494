/**
 * Five embedded engines over generated articles: time to index, size of the stored index, time to
 * load it, time of a query in the loaded index. Times are of the processor, so that other work on the
 * machine does not count. One engine and size a process: `tsx bench/engines.ts minisearch 2000`;
 * without arguments, all.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import {
  createFlexSearchEncoder,
  createLunrAnalyzer,
  createMiniSearchAnalyzer,
  createOramaTokenizer,
  createSqliteSearch,
} from '@quocngu/search';
import { foldMarks } from '@quocngu/text';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import {
  createRandom,
  createSyllableSource,
  type GeneratedArticle,
  generateArticles,
} from './articles.ts';

/** Finds the ten best documents. */
type Find = (query: string) => unknown;

/** An index as it is kept. */
interface StoredIndex {
  readonly bytes: number;
  /** Loads it as another process would. */
  readonly load: () => Find | Promise<Find>;
}

/** Indexes articles with an engine, and stores the index. */
type Engine = (articles: readonly GeneratedArticle[]) => Promise<StoredIndex> | StoredIndex;

const engines: Readonly<Record<string, Engine>> = {
  minisearch(articles) {
    const analyzer = createMiniSearchAnalyzer();
    const options = { fields: ['title', 'body'], ...analyzer };
    const index = new MiniSearch(options);
    index.addAll(articles);
    return storeText([JSON.stringify(index)], ([stored = '']) => {
      const loaded = MiniSearch.loadJSON(stored, options);
      return (query) => loaded.search(analyzer.toQuery(query)).slice(0, 10);
    });
  },
  async orama(articles) {
    const open = () =>
      create({
        schema: { title: 'string', body: 'string' },
        components: { tokenizer: createOramaTokenizer() },
      });
    const index = open();
    const documents = articles.map(({ id, ...texts }) => ({ id: String(id), ...texts }));
    await insertMultiple(index, documents, 1000);
    // Orama keeps the documents; the others are measured without them.
    const { docs, ...rest } = save(index);
    return storeText([JSON.stringify(rest)], ([stored = '']) => {
      const loaded = open();
      load(loaded, { ...(JSON.parse(stored) as RawData), docs });
      return (term) => search(loaded, { term });
    });
  },
  flexsearch(articles) {
    const encode = createFlexSearchEncoder();
    const open = () =>
      new Document<{ id: number; title: string; body: string }>({
        document: {
          id: 'id',
          index: [
            { field: 'title', encode },
            { field: 'body', encode },
          ],
        },
      });
    const index = open();
    for (const article of articles) index.add(article);
    const keys: string[] = [];
    const parts: string[] = [];
    index.export((key: string, data: string) => {
      keys.push(key);
      parts.push(data);
    });
    return storeText(parts, (stored) => {
      const loaded = open();
      for (const [at, part] of stored.entries()) loaded.import(keys[at] ?? '', part);
      return (query) => loaded.search(query, { suggest: true, limit: 10 });
    });
  },
  lunr(articles) {
    const { plugin, toQuery } = createLunrAnalyzer(lunr);
    const index = lunr(function () {
      this.use(plugin);
      this.field('title');
      this.field('body');
      for (const article of articles) this.add(article);
    });
    return storeText([JSON.stringify(index)], ([stored = '']) => {
      const loaded = lunr.Index.load(JSON.parse(stored) as object);
      return (query) => loaded.query(toQuery(query)).slice(0, 10);
    });
  },
  sqlite(articles) {
    const statements = createSqliteSearch({
      table: 'news',
      fields: { title: 1, body: 1 },
      contentless: true,
    });
    const folder = mkdtempSync(join(tmpdir(), 'quocngu-bench-'));
    process.on('exit', () => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'news.sqlite');
    const database = new sqlite.Database(file);
    database.exec('BEGIN');
    database.exec(statements.createTable);
    const insert = database.prepare(statements.insert);
    for (const { id, ...texts } of articles) insert.run([id, ...statements.toRow(texts)]);
    insert.finalize();
    database.exec('COMMIT');
    database.close();
    return {
      bytes: statSync(file).size,
      load() {
        const loaded = new sqlite.Database(file, { readOnly: true });
        return (query) => loaded.all(statements.search, [statements.toMatch(query), 10]);
      },
    };
  },
};

/** An index that an engine writes as text, in one part or several. */
function storeText(
  parts: readonly string[],
  open: (stored: readonly string[]) => Find,
): StoredIndex {
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return { bytes, load: () => open(parts) };
}

/** Queries of one to three syllables, every other one without marks. */
function drawQueries(): readonly string[] {
  const random = createRandom(2);
  const draw = createSyllableSource(random);
  return Array.from({ length: 100 }, (_, index) => {
    const query = Array.from({ length: 1 + (index % 3) }, draw).join(' ');
    return index % 2 === 0 ? query : foldMarks(query);
  });
}

/** Milliseconds of the processor since it was asked before. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measure(name: string, count: number): Promise<void> {
  const open = engines[name];
  if (open === undefined) throw new RangeError(`no engine ${name}`);
  const articles = generateArticles(count);
  const started = process.cpuUsage();
  const { bytes, load: loadStored } = await open(articles);
  const indexed = millisecondsSince(started) / 1000;
  const memory = process.memoryUsage.rss() / 1e6;
  const loadStarted = process.cpuUsage();
  const find = await loadStored();
  const loaded = millisecondsSince(loadStarted);
  const times: number[] = [];
  for (const query of drawQueries()) {
    const asked = process.cpuUsage();
    await find(query);
    times.push(millisecondsSince(asked));
  }
  times.sort((a, b) => a - b);
  const row = [
    name,
    count,
    `${indexed.toFixed(1)} s`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${memory.toFixed(0)} MB`,
    `${loaded.toFixed(0)} ms`,
  ];
  const [median = 0, late = 0] = [times[50], times[95]];
  console.log([...row, `${median.toFixed(1)} ms`, `${late.toFixed(1)} ms`].join(' | '));
}

const [name, count] = process.argv.slice(2);
if (name !== undefined) await measure(name, Number(count));
else {
  console.log('engine | articles | index | stored | process | load | query, median | query, 95 %');
  for (const size of ['2000', '20000']) {
    for (const engine of Object.keys(engines)) {
      const self = [...process.execArgv, fileURLToPath(import.meta.url), engine, size];
      const { status } = spawnSync(process.execPath, self, { stdio: 'inherit' });
      if (status !== 0) console.log(`${engine} | ${size} | stopped`);
    }
  }
}
