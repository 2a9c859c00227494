import type { Article, Entity } from '@quocngu/article';

/**
 * What an article names: its entities, and the mentions that point to none, each name once, so that
 * an article without entities still says whom it names.
 */
export function listNamed(article: Article): readonly Entity[] {
  const entities = article.entities ?? [];
  const loose = new Map<string, Entity>();
  for (const mention of article.mentions ?? []) {
    if (mention.type === 'date' || mention.type === 'title' || mention.entity !== undefined) {
      continue;
    }
    const { type, id, text } = mention;
    const key = `${type} ${text}`;
    if (!loose.has(key)) loose.set(key, { type, id, name: text });
  }
  return [...entities, ...loose.values()];
}

/** Every name that an article has for something, the fullest first. */
export function listNames({ name, aliases = [], abbreviations = [] }: Entity): readonly string[] {
  return [name, ...aliases, ...abbreviations];
}
