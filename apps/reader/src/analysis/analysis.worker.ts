import { readArticle, type ReadArticleOptions } from '@quocngu/news';
import { findPlace } from '@quocngu/news/places';
import { openBytes } from '../documents/open-bytes.ts';
import { openPasted } from '../documents/open-pasted.ts';
import { openModel } from './models.ts';
import type { AnalysisMessage, AnalysisRequest, AnalysisTasks, TaskName } from './protocol.ts';
import { createTextIndex } from './text-index.ts';
import { toArticleFacts } from './to-article-facts.ts';

/**
 * Does in the background all that takes time: opening files, reading articles, searching, and what
 * needs a model. It answers every request, with what was asked for or with why it failed.
 */
const index = createTextIndex();

/** Lists and charts show nothing that these stages find, nor the tags of words. */
const FACT_STAGES = { language: false, summary: false, counts: false } as const;

type Task<Name extends TaskName> = (
  input: AnalysisTasks[Name]['input'],
) => AnalysisTasks[Name]['output'] | Promise<AnalysisTasks[Name]['output']>;

const tasks: { readonly [Name in TaskName]: Task<Name> } = {
  open: (input) =>
    'text' in input
      ? openPasted(input.name, input.text)
      : openBytes(input.name, new Uint8Array(input.bytes)),
  async read({ document, withModels }) {
    return readArticle(document, withModels ? await readingOptions() : { findPlace });
  },
  index({ documents }) {
    for (const { id, document } of documents) index.add(id, document);
    return undefined;
  },
  async facts({ documents }) {
    const [words, names] = await Promise.all([
      openModel('words', reportLoading),
      openModel('names', reportLoading),
    ]);
    const options = { models: { words, names }, findPlace, stages: FACT_STAGES };
    return documents.map((document) => toArticleFacts(readArticle(document, options)));
  },
  async export({ documents, form, now }) {
    const [options, { writeExport }] = await Promise.all([
      readingOptions(),
      import('../export/write-export.ts'),
    ]);
    const articles = documents.map((document) => readArticle(document, options));
    return writeExport(articles, form, now);
  },
  search: ({ query }) => index.search(query),
  async words({ text }) {
    const { segment } = await openModel('words', reportLoading);
    return segment(text).map((word) => word.text);
  },
  async tags({ text }) {
    const [{ segment }, { tagForms }] = await Promise.all([
      openModel('words', reportLoading),
      openModel('tags', reportLoading),
    ]);
    const words = segment(text).map((word) => word.text);
    const tags = tagForms(words);
    return words.map((word, index) => ({ text: word, type: tags[index] ?? '' }));
  },
  async names({ text }) {
    const { recognize } = await openModel('names', reportLoading);
    return recognize(text).map((name) => ({ text: name.text, type: name.type }));
  },
  async marks({ text }) {
    const { restore } = await openModel('marks', reportLoading);
    return restore(text);
  },
};

async function readingOptions(): Promise<ReadArticleOptions> {
  const [words, tags, names] = await Promise.all([
    openModel('words', reportLoading),
    openModel('tags', reportLoading),
    openModel('names', reportLoading),
  ]);
  return { models: { words, tags, names }, findPlace };
}

function say(message: AnalysisMessage): void {
  postMessage(message);
}

function reportLoading(loaded: number, wanted: number): void {
  say({ type: 'loading', loaded, wanted });
}

async function answer({ number, task, input }: AnalysisRequest): Promise<void> {
  try {
    const output = await (tasks[task] as Task<TaskName>)(input);
    say({ type: 'done', number, output });
  } catch (error) {
    say({
      type: 'failed',
      number,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  void answer(data);
});
