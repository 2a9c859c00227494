import {
  type Article,
  type ArticleDate,
  type Byline,
  type Entity,
  findMentionsOf,
  type OrganisationEntity,
  type PersonEntity,
  type PlaceEntity,
  type Quotation,
  sliceField,
} from '@quocngu/article';
import { shortenText } from './wrap-text.ts';

/** An entity and how often the article names it. */
export interface CountedEntity<Type extends Entity = Entity> {
  readonly entity: Type;
  readonly count: number;
}

interface EntityTypes {
  readonly person: PersonEntity;
  readonly organisation: OrganisationEntity;
  readonly place: PlaceEntity;
}

/** The entities of a type, those first that are named most. */
export function entitiesOf<Type extends keyof EntityTypes>(
  article: Article,
  type: Type,
): readonly CountedEntity<EntityTypes[Type]>[] {
  return (article.entities ?? [])
    .filter((entity): entity is EntityTypes[Type] => entity.type === type)
    .map((entity) => ({ entity, count: findMentionsOf(article, entity.id).length }))
    .sort((left, right) => right.count - left.count);
}

/** `Lê Hồng Anh ×5, Thường trực Ban Bí thư, Ủy viên Bộ Chính trị` */
export function describePerson({ entity, count }: CountedEntity<PersonEntity>): string {
  return [withCount(entity.name, count), ...(entity.titles ?? [])].join(', ');
}

/** `TTXVN (Thông tấn xã Việt Nam)` */
export function describeBody({ entity, count }: CountedEntity<OrganisationEntity>): string {
  const { name, longForm, abbreviations = [] } = entity;
  const others = longForm ?? abbreviations.filter((each) => each !== name).join(', ');
  return withCount(others === '' ? name : `${name} (${others})`, count);
}

/** `Hà Nội (province)` */
export function describePlace({ entity, count }: CountedEntity<PlaceEntity>): string {
  const { name, kind } = entity;
  return withCount(kind === undefined ? name : `${name} (${kind})`, count);
}

function withCount(name: string, count: number): string {
  return count > 1 ? `${name} ×${count}` : name;
}

/** The dates of an article, those that say the same in the same words on one line. */
export function describeDates(dates: readonly ArticleDate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const text = describeDate(date);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => withCount(text, count));
}

/** `Sáng 13/1 = 2015-01-13, morning, +07:00 (year from native id)` */
function describeDate(date: ArticleDate): string {
  const { text, value, stated, part, zone, origin, role, alternatives = [] } = date;
  const others = alternatives.map((other) => other.value).join(', ');
  return [
    `${text ?? role} = ${value ?? stated ?? '?'}`,
    ...(part === undefined ? [] : [part]),
    ...(zone === undefined || value?.includes('/') !== false ? [] : [zone]),
    ...(others === '' ? [] : [`or ${others}`]),
    ...(origin === undefined || origin === 'date/written' ? [] : [reasonOf(origin)]),
  ].join(', ');
}

/** The name of a rule as words: `date/year-from-native-id` is `year from native id`. */
function reasonOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1).replaceAll('-', ' ');
}

/** Columns of a quotation on a card: enough to see what it is about. */
const QUOTE_COLUMNS = 130;

/** `Lê Hồng Anh nhấn mạnh: năm 2015 …`, `Theo Lê Hồng Anh: năm 2015 …` */
export function describeQuote({ span, entity, cue }: Quotation, article: Article): string {
  const speaker = (article.entities ?? []).find(({ id }) => id === entity)?.name;
  // What opens the sentence stands in front of who speaks, as it is written.
  const isFirst = cue !== undefined && /^\p{Lu}/u.test(cue.text);
  const words = isFirst ? [cue.text, speaker ?? '?'] : [speaker, cue?.text];
  const said = words.filter((part) => part !== undefined).join(' ');
  return `${said === '' ? '?' : said}: ${shortenText(sliceField(article, span), QUOTE_COLUMNS)}`;
}

/** `Minh Anh (author)` */
export function describeByline({ text, role }: Byline): string {
  return `${text} (${role})`;
}
