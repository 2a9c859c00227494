import type { Article, Entity } from '@quocngu/article';
import type { NewsArticleLeaf } from 'schema-dts';
import { compact } from '../content/compact.ts';
import { listNamed, listNames } from '../content/named.ts';

/** The schema.org type of each type of entity. */
export const schemaTypes: Readonly<
  Record<Entity['type'], 'Event' | 'Organization' | 'Person' | 'Place'>
> = { person: 'Person', organisation: 'Organization', place: 'Place', event: 'Event' };

interface NamedNode {
  readonly '@type': (typeof schemaTypes)[Entity['type']];
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly jobTitle?: readonly string[];
  readonly identifier?: readonly {
    readonly '@type': 'PropertyValue';
    readonly propertyID: string;
    readonly value: string;
  }[];
  readonly containedInPlace?: { readonly '@type': 'Place'; readonly name: string };
}

/**
 * Writes what an article names: `about` for what its title names by one of the names that are
 * written here, `mentions` for the rest.
 */
export function writeNamed(
  article: Article,
): Pick<{ [Name in 'about' | 'mentions']: NewsArticleLeaf[Name] }, 'about' | 'mentions'> {
  const titled = new Map<string, Set<string>>();
  for (const mention of article.mentions ?? []) {
    if (mention.span.field !== 'title' || mention.type === 'date' || mention.type === 'title') {
      continue;
    }
    const id = mention.entity ?? mention.id;
    titled.set(id, (titled.get(id) ?? new Set()).add(mention.text));
  }
  const isTitled = (entity: Entity): boolean =>
    listNames(entity).some((name) => titled.get(entity.id)?.has(name));
  const named = listNamed(article);
  const places = new Map((article.entities ?? []).map(({ id, name }) => [id, name]));
  const write = (entity: Entity): NamedNode => writeEntity(entity, places);
  return {
    about: named.filter(isTitled).map(write),
    mentions: named.filter((entity) => !isTitled(entity)).map(write),
  };
}

function writeEntity(entity: Entity, names: ReadonlyMap<string, string>): NamedNode {
  const within = entity.type === 'place' && entity.within ? names.get(entity.within) : undefined;
  return compact<NamedNode>({
    '@type': schemaTypes[entity.type],
    name: entity.name,
    alternateName: listNames(entity).slice(1),
    jobTitle: entity.type === 'person' ? entity.titles : undefined,
    identifier: entity.identifiers?.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    containedInPlace: within === undefined ? undefined : { '@type': 'Place', name: within },
  });
}
