import type { Byline, Mention } from '@quocngu/article';

/** Says of each byline who signs, where a mention of the article stands in its place. */
export function linkBylines(
  bylines: readonly Byline[],
  mentions: readonly Mention[],
): readonly Byline[] {
  if (bylines.length === 0) return bylines;
  const entities = new Map(
    mentions.flatMap((mention) =>
      'entity' in mention ? [[placeOf(mention.span), mention.entity] as const] : [],
    ),
  );
  return bylines.map((byline) => {
    const entity = byline.span === undefined ? undefined : entities.get(placeOf(byline.span));
    return entity === undefined ? byline : { ...byline, entity };
  });
}

function placeOf({ field, start, end }: NonNullable<Byline['span']>): string {
  return `${field ?? 'body'} ${start} ${end}`;
}
