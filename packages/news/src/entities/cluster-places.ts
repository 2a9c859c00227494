import type { FoundName } from '../mentions/found-name.ts';
import { type Cluster, groupByKey } from './cluster.ts';
import { canHold, isJoint, placeKey } from './link-places.ts';
import { lookUpPlace } from './look-up-place.ts';
import { toNameKey } from './name-key.ts';
import type { KnownPlace, PlaceFinder } from './place-finder.ts';
import { findPlaceHead } from './place-heads.ts';

/** The names of one place, with what a list of places knows of it. */
export interface PlaceCluster extends Cluster {
  readonly place?: KnownPlace;
  /** A name of the place around it. */
  readonly around?: FoundName;
}

/** What places are looked up with. */
export interface PlaceMaterial {
  readonly texts: Readonly<Record<'body' | 'title' | 'url', string>>;
  readonly findPlace: PlaceFinder | undefined;
  readonly date: string | undefined;
}

interface PlacedName {
  readonly name: FoundName;
  readonly head: string | undefined;
  readonly key: string;
}

/** Joins the names of places, in reading order, that mean the same one. */
export function clusterPlaces(
  names: readonly FoundName[],
  material: PlaceMaterial,
): readonly PlaceCluster[] {
  const placed = names.map((name): PlacedName => {
    const head = findPlaceHead(textOf(name, material), name.span.start);
    return { name, head, key: placeKey(toNameKey(name.text)) };
  });
  const around = new Map<FoundName, readonly FoundName[]>();
  // From the last to the first, so that what is around a place is known with what is around that.
  for (let index = placed.length - 2; index >= 0; index--) {
    const inner = placed[index];
    const outer = placed[index + 1];
    if (inner === undefined || outer === undefined) continue;
    if (isInside(inner, outer, material)) {
      around.set(inner.name, [outer.name, ...(around.get(outer.name) ?? []).slice(0, 3)]);
    }
  }
  return groupByKey(separateKinds(placed), ({ group }) => group).map((group) => {
    const members = group.map(({ placedName }) => placedName);
    const head = members.find((member) => isKind(member.head))?.head;
    const outer = members.map(({ name }) => around.get(name)).find((found) => found !== undefined);
    const place = lookUp(members, head, outer, material);
    const [next] = outer ?? [];
    return {
      links: members.map(({ name }) => ({ name })),
      ...(place === undefined ? {} : { place }),
      ...(next === undefined ? {} : { around: next }),
    };
  });
}

function textOf({ span }: FoundName, { texts }: PlaceMaterial): string {
  return texts[span.field ?? 'body'];
}

function isInside(inner: PlacedName, outer: PlacedName, material: PlaceMaterial): boolean {
  const { span } = inner.name;
  const { span: next } = outer.name;
  if (span.field !== next.field || inner.key === outer.key) return false;
  if (next.start - span.end > 40 || next.start < span.end) return false;
  const between = textOf(inner.name, material).slice(span.end, next.start).normalize('NFC');
  return isJoint(between) && canHold(inner.head, outer.head);
}

/**
 * Names with different words for their kind are different places, `tỉnh Bắc Ninh` and `thành phố Bắc Ninh`;
 * one without such a word is the first of its name.
 */
function separateKinds(
  placed: readonly PlacedName[],
): readonly { readonly group: string; readonly placedName: PlacedName }[] {
  const firstHead = new Map<string, string>();
  for (const { key, head } of placed) {
    if (isKind(head) && !firstHead.has(key)) firstHead.set(key, head);
  }
  return placed.map((placedName) => ({
    group: `${isKind(placedName.head) ? placedName.head : (firstHead.get(placedName.key) ?? '')} ${placedName.key}`,
    placedName,
  }));
}

/** No place is told from others by `nước`, which means water too: `thoát nước Hà Nội`. */
function isKind(head: string | undefined): head is string {
  return head !== undefined && head !== 'nước';
}

function lookUp(
  members: readonly PlacedName[],
  head: string | undefined,
  around: readonly FoundName[] | undefined,
  { findPlace, date }: PlaceMaterial,
): KnownPlace | undefined {
  const [first] = members;
  if (findPlace === undefined || first === undefined) return undefined;
  return lookUpPlace(findPlace, {
    name: first.name.text,
    ...(head === undefined ? {} : { head }),
    ...(around === undefined ? {} : { within: around.map(({ text }) => text) }),
    ...(date === undefined ? {} : { date }),
  });
}
