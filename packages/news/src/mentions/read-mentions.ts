import type {
  ArticleDate,
  Block,
  Byline,
  Entity,
  FieldSpan,
  Media,
  Mention,
} from '@quocngu/article';
import type { NameRecognizer } from '@quocngu/nlp';
import { buildEntities } from '../entities/build-entities.ts';
import { findDefinitions } from '../entities/find-definitions.ts';
import type { PlaceFinder } from '../entities/place-finder.ts';
import { createMentions } from './create-mentions.ts';
import { extendNames } from './extend-names.ts';
import type { FoundName } from './found-name.ts';
import { findNames, NAMES_MODEL } from './find-names.ts';
import { findRepeated } from './find-repeated.ts';
import { isShortName, kinBefore, shortForms } from './find-short-names.ts';
import { mergeNames } from './merge-names.ts';
import type { PlacedWord } from './name-context.ts';
import { settleNames } from './settle-names.ts';
import { findStructureNames } from './structure-names.ts';
import { widenNames } from './widen-names.ts';

/** What mentions and entities are read from. */
export interface MentionSource {
  readonly title: string;
  readonly body: string;
  /** The words of the two, where they are known. */
  readonly words?: { readonly title: readonly PlacedWord[]; readonly body: readonly PlacedWord[] };
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

/** The fields that are read, in this order. */
const FIELDS = ['title', 'body'] as const;

function isIn(field: (typeof FIELDS)[number]): (found: { readonly span: FieldSpan }) => boolean {
  return ({ span }) => (span.field ?? 'body') === field;
}

/** The first of the names that are alike to the letter, and of one type. */
function withoutRepeats(names: readonly FoundName[]): readonly FoundName[] {
  const types = new Map<string, Set<FoundName['type']>>();
  return names.filter(({ text, type }) => {
    const known = types.get(text);
    if (known?.has(type)) return false;
    if (known === undefined) types.set(text, new Set([type]));
    else known.add(type);
    return true;
  });
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
  const inField = (field: (typeof FIELDS)[number]): typeof merged => merged.filter(isIn(field));
  const titlesIn = (field: (typeof FIELDS)[number]): typeof found.titles =>
    found.titles.filter(isIn(field));
  const settled = settleNames(
    [
      ...extendNames(inField('title'), titlesIn('title'), title),
      ...extendNames(inField('body'), titlesIn('body'), body),
    ],
    {
      texts: { title, body },
      words,
      titles: found.titles,
      findPlace: source.findPlace,
      date: source.date,
    },
  );
  const definitions = FIELDS.flatMap((field) =>
    findDefinitions(source[field], settled.filter(isIn(field))),
  );
  const named = mergeNames(
    definitions.map(({ abbreviation }) => abbreviation),
    settled,
  );
  const different = withoutRepeats(named);
  const full = different.filter(({ text }) => text.includes(' '));
  const short = withoutRepeats(shortForms(different));
  const known = [...full, ...definitions.map(({ abbreviation }) => abbreviation), ...short];
  const given = new Set(
    full.filter(({ type }) => type === 'person').map(({ text }) => text.split(/\s+/).at(-1) ?? ''),
  );
  const shortTexts = new Set(short.map(({ text }) => text));
  const names = FIELDS.flatMap((field) => {
    const text = source[field];
    const place = { text, words: words?.[field], given };
    const repeated = findRepeated(text, field === 'title' ? field : undefined, known);
    const here = named.filter(isIn(field));
    const starts = new Set(here.map(({ span }) => span.start));
    const again = repeated.filter(
      (name) =>
        !shortTexts.has(name.text) || (!starts.has(name.span.start) && isShortName(place, name)),
    );
    const own = widenNames(here, again, ({ origin }) => origin !== NAMES_MODEL);
    return mergeNames(own, again);
  });
  const kept = new Set(names);
  // A person whose name the structure knows better takes the titles along.
  const titles = [
    ...found.titles.filter(({ person }) => kept.has(person)),
    ...names.flatMap(
      (name) => kinBefore(source[name.span.field === 'title' ? 'title' : 'body'], name) ?? [],
    ),
  ];
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
