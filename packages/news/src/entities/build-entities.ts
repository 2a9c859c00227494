import type { Entity } from '@quocngu/article';
import type { FoundName, FoundTitle } from '../mentions/found-name.ts';
import { isAbbreviation } from './abbreviations.ts';
import { clusterOrganisations } from './cluster-organisations.ts';
import { clusterPersons } from './cluster-persons.ts';
import { clusterPlaces, type PlaceCluster } from './cluster-places.ts';
import type { Cluster } from './cluster.ts';
import type { Definition } from './find-definitions.ts';
import { KIN_WORDS } from './kin-words.ts';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations.ts';
import { toNameKey } from './name-key.ts';
import type { PlaceFinder } from './place-finder.ts';

/** What entities are made of. */
export interface EntityMaterial {
  /** The text of the body and the title, by field. */
  readonly texts: Readonly<Record<'body' | 'title' | 'url', string>>;
  /** All names in document order. */
  readonly names: readonly FoundName[];
  readonly titles: readonly FoundTitle[];
  readonly definitions: readonly Definition[];
  readonly findPlace: PlaceFinder | undefined;
  /** The day on which places are looked up. */
  readonly date: string | undefined;
}

/** The entities of an article, and which of them each name means. */
export interface BuiltEntities {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<FoundName, EntityLink>;
}

/** Which entity a name means, and how sure that is, where it is not written in full. */
export interface EntityLink {
  readonly entity: string;
  readonly confidence?: number;
}

/** Joins names that mean the same into entities, in the order in which they are named first. */
export function buildEntities(material: EntityMaterial): BuiltEntities {
  const { names, titles, definitions } = material;
  // The body names in full what the title names short.
  const inReadingOrder = [
    ...names.filter(({ span }) => span.field === undefined),
    ...names.filter(({ span }) => span.field !== undefined),
  ];
  const ofType = (type: FoundName['type']): readonly FoundName[] =>
    inReadingOrder.filter((name) => name.type === type);

  const places = clusterPlaces(ofType('place'), material);
  const persons = clusterPersons(ofType('person'));
  const placeKeys = new Set(ofType('place').map(({ text }) => toNameKey(text)));
  const organisations = clusterOrganisations(ofType('organisation'), definitions, placeKeys);

  const entityOf = new Map<FoundName, EntityLink>();
  const identify = (clusters: readonly Cluster[], prefix: string): void => {
    for (const [index, { links }] of clusters.entries()) {
      const entity = `${prefix}-${index + 1}`;
      for (const { name, confidence } of links) {
        entityOf.set(name, { entity, ...(confidence === undefined ? {} : { confidence }) });
      }
    }
  };
  identify(persons, 'person');
  identify(organisations, 'organisation');
  identify(places, 'place');

  const titlesOf = groupTitles(titles, entityOf);
  return {
    entities: [
      ...persons.map((cluster, index) => toPerson(cluster, `person-${index + 1}`, titlesOf)),
      ...organisations.map((cluster, index) =>
        toOrganisation(cluster, `organisation-${index + 1}`),
      ),
      ...places.map((cluster, index) => toPlace(cluster, `place-${index + 1}`, entityOf)),
    ],
    entityOf,
  };
}

function toPerson(
  cluster: Cluster,
  id: string,
  titlesOf: ReadonlyMap<string, readonly string[]>,
): Entity {
  const titles = titlesOf.get(id);
  const { name, others } = namesOf(cluster);
  return {
    type: 'person',
    id,
    name,
    ...(others.length === 0 ? {} : { aliases: others }),
    ...(titles === undefined ? {} : { titles }),
    origin: 'entity/person',
  };
}

function toOrganisation(cluster: Cluster, id: string): Entity {
  const { name, others } = namesOf(cluster);
  const aliases = others.filter((other) => !isAbbreviation(other));
  const abbreviations = [name, ...others].filter(isAbbreviation);
  const longForm = KNOWN_ABBREVIATIONS.get(name.normalize('NFC'));
  return {
    type: 'organisation',
    id,
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    ...(longForm === undefined ? {} : { longForm }),
    origin: 'entity/organisation',
  };
}

function toPlace(
  { place, around, links }: PlaceCluster,
  id: string,
  entityOf: ReadonlyMap<FoundName, EntityLink>,
): Entity {
  const { name, others } = namesOf({ links });
  const within = around === undefined ? undefined : entityOf.get(around)?.entity;
  return {
    type: 'place',
    id,
    name,
    ...(others.length === 0 ? {} : { aliases: others }),
    ...(place === undefined ? {} : { kind: place.kind }),
    ...(place?.identifier === undefined ? {} : { identifiers: [place.identifier] }),
    ...(within === undefined || within === id ? {} : { within }),
    ...(place?.asOf === undefined ? {} : { asOf: place.asOf }),
    origin: place === undefined ? 'entity/place' : 'entity/place-list',
  };
}

/** The fullest name of a cluster as written, one that is no abbreviation where there is one, and the others. */
function namesOf({ links }: Cluster): {
  readonly name: string;
  readonly others: readonly string[];
} {
  const written = [...new Set(links.map(({ name }) => name.text))];
  const name = written.reduce((best, next) => {
    if (isAbbreviation(best) !== isAbbreviation(next)) return isAbbreviation(best) ? next : best;
    return next.length > best.length ? next : best;
  });
  return { name, others: written.filter((text) => text !== name) };
}

/** The titles of each person, as written, each once. */
function groupTitles(
  titles: readonly FoundTitle[],
  entityOf: ReadonlyMap<FoundName, EntityLink>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { text, person } of titles) {
    const entity = entityOf.get(person)?.entity;
    if (entity === undefined || KIN_WORDS.has(text.normalize('NFC').toLowerCase())) continue;
    const group = groups.get(entity);
    if (group === undefined) groups.set(entity, new Set([text]));
    else group.add(text);
  }
  return new Map([...groups].map(([id, texts]) => [id, [...texts]]));
}
