/**
 * Four engines over generated articles: time to index, size of the stored index, time of a query.
 * Times are of the processor, so that other work on the machine does not count. One engine and size a process: `tsx bench/engines.ts minisearch 2000`; without arguments, all.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { create, insertMultiple, save, search } from '@orama/orama';
import {
  createFlexSearchEncoder,
  createLunrAnalyzer,
  createMiniSearchAnalyzer,
  createOramaTokenizer,
} from '@quocngu/search';
import { foldMarks } from '@quocngu/text';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {
  createRandom,
  createSyllableSource,
  type GeneratedArticle,
  generateArticles,
} from './articles.ts';

/** An engine with its index. */
interface OpenEngine {
  /** Finds the ten best documents. */
  readonly find: (query: string) => unknown;
  /** Gives the index as text, in as many parts as the engine writes. */
  readonly store: () => readonly string[];
}

const engines: Readonly<
  Record<string, (articles: readonly GeneratedArticle[]) => OpenEngine | Promise<OpenEngine>>
> = {
  minisearch(articles) {
    const analyzer = createMiniSearchAnalyzer();
    const index = new MiniSearch({ fields: ['title', 'body'], ...analyzer });
    index.addAll(articles);
    return {
      find: (query) => index.search(analyzer.toQuery(query)).slice(0, 10),
      store: () => [JSON.stringify(index)],
    };
  },
  async orama(articles) {
    const index = create({
      schema: { title: 'string', body: 'string' },
      components: { tokenizer: createOramaTokenizer() },
    });
    const documents = articles.map(({ id, ...texts }) => ({ id: String(id), ...texts }));
    await insertMultiple(index, documents, 1000);
    return {
      find: (term) => search(index, { term }),
      // Orama keeps the documents; the others are measured without them.
      store: () => [JSON.stringify({ ...save(index), docs: undefined })],
    };
  },
  flexsearch(articles) {
    const encode = createFlexSearchEncoder();
    const index = new Document<{ id: number; title: string; body: string }>({
      document: {
        id: 'id',
        index: [
          { field: 'title', encode },
          { field: 'body', encode },
        ],
      },
    });
    for (const article of articles) index.add(article);
    return {
      find: (query) => index.search(query, { suggest: true, limit: 10 }),
      store() {
        const parts: string[] = [];
        index.export((_key: string, data: string) => {
          parts.push(data);
        });
        return parts;
      },
    };
  },
  lunr(articles) {
    const { plugin, toQuery } = createLunrAnalyzer(lunr);
    const index = lunr(function () {
      this.use(plugin);
      this.field('title');
      this.field('body');
      for (const article of articles) this.add(article);
    });
    return {
      find: (query) => index.query(toQuery(query)).slice(0, 10),
      store: () => [JSON.stringify(index)],
    };
  },
};

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
  const { find, store } = await open(articles);
  const indexed = millisecondsSince(started) / 1000;
  const memory = process.memoryUsage.rss() / 1e6;
  const times: number[] = [];
  for (const query of drawQueries()) {
    const asked = process.cpuUsage();
    await find(query);
    times.push(millisecondsSince(asked));
  }
  times.sort((a, b) => a - b);
  const size = store().reduce((sum, part) => sum + Buffer.byteLength(part), 0) / 1e6;
  const row = [
    name,
    count,
    `${indexed.toFixed(1)} s`,
    `${size.toFixed(1)} MB`,
    `${memory.toFixed(0)} MB`,
  ];
  const [median = 0, late = 0] = [times[50], times[95]];
  console.log([...row, `${median.toFixed(1)} ms`, `${late.toFixed(1)} ms`].join(' | '));
}

const [name, count] = process.argv.slice(2);
if (name !== undefined) await measure(name, Number(count));
else {
  console.log('engine | articles | index | stored | process | query, median | query, 95 %');
  for (const size of ['2000', '20000']) {
    for (const engine of Object.keys(engines)) {
      const self = [...process.execArgv, fileURLToPath(import.meta.url), engine, size];
      const { status } = spawnSync(process.execPath, self, { stdio: 'inherit' });
      if (status !== 0) console.log(`${engine} | ${size} | stopped`);
    }
  }
}
