import {
  compareFieldSpans,
  type ArticleDate,
  type FieldSpan,
  type Mention,
} from '@quocngu/article';
import type { EntityLink } from '../entities/build-entities.ts';
import type { FoundName, FoundTitle } from './found-name.ts';

/** What mentions are made of. */
export interface MentionMaterial {
  readonly names: readonly FoundName[];
  readonly titles: readonly FoundTitle[];
  readonly dates: readonly ArticleDate[];
  readonly entityOf: ReadonlyMap<FoundName, EntityLink>;
}

type Found =
  | { readonly kind: 'name'; readonly span: FieldSpan; readonly name: FoundName }
  | { readonly kind: 'title'; readonly span: FieldSpan; readonly title: FoundTitle }
  | { readonly kind: 'date'; readonly span: FieldSpan; readonly date: ArticleDate };

/** Where two cover the same text, the earlier of these is the outer one. */
const KINDS: readonly Found['kind'][] = ['date', 'title', 'name'];

/**
 * Makes the mentions of an article, in document order. They may lie inside each other; of two that cross,
 * the first stays.
 */
export function createMentions({
  names,
  titles,
  dates,
  entityOf,
}: MentionMaterial): readonly Mention[] {
  const found = withoutCrossing([
    ...names.map((name): Found => ({ kind: 'name', span: name.span, name })),
    ...titles.map((title): Found => ({ kind: 'title', span: title.span, title })),
    ...dates.flatMap((date): readonly Found[] =>
      date.span === undefined ? [] : [{ kind: 'date', span: date.span, date }],
    ),
  ]);
  const idOf = new Map<FoundName, string>();
  for (const [index, item] of found.entries()) {
    if (item.kind === 'name') idOf.set(item.name, mentionId(index));
  }
  const organisationsIn = gatherInside(found);
  return found.map((item, index): Mention => {
    const id = mentionId(index);
    const { span } = item;
    if (item.kind === 'name') {
      const { type, text, origin } = item.name;
      return { type, id, text, span, ...entityOf.get(item.name), origin };
    }
    if (item.kind === 'date') {
      const { text = '', id: date } = item.date;
      return { type: 'date', id, text, span, date, origin: 'mention/date' };
    }
    const person = idOf.get(item.title.person);
    const organisations = (organisationsIn.get(item) ?? []).flatMap((name) => idOf.get(name) ?? []);
    return {
      type: 'title',
      id,
      text: item.title.text,
      span,
      ...(person === undefined ? {} : { persons: [person] }),
      ...(organisations.length === 0 ? {} : { organisations }),
      origin: 'mention/title',
    };
  });
}

function mentionId(index: number): string {
  return `mention-${index + 1}`;
}

/** Sorts into document order and leaves out what crosses something that began before it. */
function withoutCrossing(items: readonly Found[]): readonly Found[] {
  const sorted = items.toSorted(
    (left, right) =>
      compareFieldSpans(left.span, right.span) ||
      KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind),
  );
  const open: FieldSpan[] = [];
  return sorted.filter(({ span }) => {
    while (open.length > 0 && isBehind(span, open.at(-1))) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && span.end > outer.end) return false;
    open.push(span);
    return true;
  });
}

function isBehind(span: FieldSpan, other: FieldSpan | undefined): boolean {
  return other === undefined || other.field !== span.field || other.end <= span.start;
}

/** The organisations inside each title. */
function gatherInside(found: readonly Found[]): ReadonlyMap<Found, readonly FoundName[]> {
  const inside = new Map<Found, FoundName[]>();
  const open: Found[] = [];
  for (const item of found) {
    while (open.length > 0 && isBehind(item.span, open.at(-1)?.span)) open.pop();
    if (item.kind === 'title') {
      inside.set(item, []);
      open.push(item);
    } else if (item.kind === 'name' && item.name.type === 'organisation') {
      for (const outer of open) inside.get(outer)?.push(item.name);
    }
  }
  return inside;
}
