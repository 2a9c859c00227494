import type { NewsModels } from '@quocngu/news';

/** Loads the models that articles are read with. They are large, and most commands do without. */
export async function loadNewsModels(): Promise<NewsModels> {
  const [words, tags, names] = await Promise.all([
    import('@quocngu/models/words'),
    import('@quocngu/models/tags'),
    import('@quocngu/models/names'),
  ]);
  return { words: words.loadModel(), tags: tags.loadModel(), names: names.loadModel() };
}
