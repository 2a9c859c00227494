import type { Block, Byline, Credit, Excerpt, Media } from '@quocngu/article';
import type { FoundName, NameType } from './found-name.ts';

/**
 * The names that the structure of the article gives: who made its pictures, who wrote and who sent it. What
 * they are is known from where they stand, whatever they look like.
 */
export function findStructureNames(
  media: readonly Media[],
  blocks: readonly Block[],
  bylines: readonly Byline[],
): readonly FoundName[] {
  return [
    ...media.flatMap(({ credit }) => (credit === undefined ? [] : creditNames(credit))),
    ...blocks.flatMap(blockNames),
    ...bylines.flatMap(bylineNames),
  ];
}

/** `PV`, `P.V` and the like are nobody. */
function creditNames({ photographers = [], agencies = [] }: Credit): readonly FoundName[] {
  const persons = photographers.filter(({ text }) => !/^(?:p\.?v|c?tv)$/i.test(text));
  return [
    ...persons.map((name) => foundName('person', name, 'mention/credit')),
    ...agencies.map((name) => foundName('organisation', name, 'mention/credit')),
  ];
}

function blockNames(block: Block): readonly FoundName[] {
  if (block.type === 'dateline') {
    const { places = [], agencies = [] } = block;
    return [
      ...places.map((name) => foundName('place', name, 'mention/dateline')),
      ...agencies.map((name) => foundName('organisation', name, 'mention/dateline')),
    ];
  }
  if (block.type !== 'end-mark') return [];
  const { agencies = [] } = block;
  return agencies.map((name) => foundName('organisation', name, 'mention/end-mark'));
}

/** A person has a name of several syllables; `PV` and the like are nobody. */
function bylineNames({ text, span, role }: Byline): readonly FoundName[] {
  if (span === undefined) return [];
  const type = role === 'source' ? 'organisation' : 'person';
  if (type === 'person' && !/^\p{Lu}.*\s\p{Lu}/u.test(text)) return [];
  return [foundName(type, { text, span }, 'mention/byline')];
}

function foundName(type: NameType, { text, span }: Excerpt, origin: string): FoundName {
  return { type, text, span, origin };
}
