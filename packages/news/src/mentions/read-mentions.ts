import type { ArticleDate, Block, Byline, Entity, Media, Mention } from '@quocngu/article';
import type { NameRecognizer } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import { buildEntities } from '../entities/build-entities.ts';
import { findDefinitions } from '../entities/find-definitions.ts';
import type { PlaceFinder } from '../entities/place-finder.ts';
import { createMentions } from './create-mentions.ts';
import { extendNames } from './extend-names.ts';
import { findNames } from './find-names.ts';
import { findRepeated } from './find-repeated.ts';
import { mergeNames } from './merge-names.ts';
import { findStructureNames } from './structure-names.ts';

/** What mentions and entities are read from. */
export interface MentionSource {
  readonly title: string;
  readonly body: string;
  /** The words of the two, where they are known. */
  readonly words?: { readonly title: readonly Span[]; readonly body: readonly Span[] };
  readonly blocks: readonly Block[];
  readonly media: readonly Media[];
  readonly bylines: readonly Byline[];
  readonly dates: readonly ArticleDate[];
  /** Finds names and titles; without it only what the structure gives is known. */
  readonly recognizer?: NameRecognizer;
  readonly findPlace?: PlaceFinder;
  /** The day on which places are looked up, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** What an article names, and where. */
export interface ReadMentions {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds what an article names, joins what means the same, and links titles to persons and bodies. */
export function readMentions(source: MentionSource): ReadMentions {
  const { title, body, words, recognizer, dates } = source;
  const found =
    recognizer === undefined
      ? { names: [], titles: [] }
      : findNames(
          [
            { field: 'title', text: title, words: words?.title },
            { field: 'body', text: body, words: words?.body },
          ],
          recognizer,
        );
  const structural = findStructureNames(source.media, source.blocks, source.bylines);
  const merged = mergeNames(structural, found.names);
  const inField = (field: 'title' | undefined): typeof merged =>
    merged.filter(({ span }) => span.field === field);
  const titlesIn = (field: 'title' | undefined): typeof found.titles =>
    found.titles.filter(({ span }) => span.field === field);
  const named = [
    ...extendNames(inField('title'), titlesIn('title'), title),
    ...extendNames(inField(undefined), titlesIn(undefined), body),
  ];
  const definitions = [
    ...findDefinitions(
      title,
      named.filter(({ span }) => span.field === 'title'),
    ),
    ...findDefinitions(
      body,
      named.filter(({ span }) => span.field === undefined),
    ),
  ];
  const defined = definitions.map(({ abbreviation }) => abbreviation);
  const certain = mergeNames(named, defined);
  const known = [...named.filter(({ text }) => text.includes(' ')), ...defined];
  const names = mergeNames(certain, [
    ...findRepeated(title, 'title', known),
    ...findRepeated(body, undefined, known),
  ]);
  const kept = new Set(names);
  // A person whose name the structure knows better takes the titles along.
  const titles = found.titles.filter(({ person }) => kept.has(person));
  const { entities, entityOf } = buildEntities({
    texts: { url: '', title, body },
    names,
    titles,
    definitions,
    findPlace: source.findPlace,
    date: source.date,
  });
  return { mentions: createMentions({ names, titles, dates, entityOf }), entities };
}
