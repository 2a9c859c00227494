import type { Article, Excerpt, Media } from '@quocngu/article';
import type {
  AudioObjectLeaf,
  ImageObjectLeaf,
  NewsArticleLeaf,
  VideoObjectLeaf,
} from 'schema-dts';
import { compact } from '../content/compact.ts';
import type { PlacedDate } from '../dates/date-value.ts';
import { writeIsoDate } from '../dates/write-date.ts';
import type { LossReport } from '../losses/loss-report.ts';

/** The properties of an article that hold its media. */
interface MediaProperties {
  readonly image: NewsArticleLeaf['image'];
  readonly video: NewsArticleLeaf['video'];
  readonly audio: NewsArticleLeaf['audio'];
}

type MediaNode = ImageObjectLeaf | VideoObjectLeaf | AudioObjectLeaf;

/** Writes pictures and graphics, videos, and recordings. */
export function writeMedia(article: Article, losses: LossReport): MediaProperties {
  const { media = [] } = article;
  const dates = new Map(
    (article.dates ?? []).map((date, index) => [date.id, { date, path: `/dates/${index}` }]),
  );
  const write = <Type extends MediaNode['@type']>(
    type: Type,
    ...types: readonly Media['type'][]
  ): readonly (MediaNode & { '@type': Type })[] =>
    media
      .filter((one) => types.includes(one.type))
      .map(
        (one) =>
          writeMedium(type, one, dates.get(one.date ?? ''), losses) as MediaNode & {
            '@type': Type;
          },
      );
  return {
    image: write('ImageObject', 'picture', 'graphic'),
    video: write('VideoObject', 'video'),
    audio: write('AudioObject', 'audio'),
  };
}

function writeMedium(
  type: MediaNode['@type'],
  { caption, credit, href }: Media,
  captured: PlacedDate | undefined,
  losses: LossReport,
): unknown {
  return compact({
    '@type': type,
    contentUrl: href,
    caption: caption?.text,
    creditText: credit?.text,
    creator: namesOf(credit?.photographers, 'Person'),
    sourceOrganization: namesOf(credit?.agencies, 'Organization'),
    provider: namesOf(credit?.providers, 'Organization'),
    dateCreated: captured && writeIsoDate(captured, losses),
  });
}

function namesOf(
  excerpts: readonly Excerpt[] = [],
  type: 'Person' | 'Organization',
): readonly { readonly '@type': string; readonly name: string }[] {
  return excerpts.map(({ text }) => ({ '@type': type, name: text }));
}
