import type { LossReport } from '../losses/loss-report.ts';
import type { Figure, Passage } from './story.ts';
import { toWebUri } from './uri.ts';

/** The address of a medium, as far as it is one that may stand in a page. */
export function linkOfFigure(
  { media }: Figure,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  return allowLink(media?.href, '/media/*/href', losses);
}

/** The address that a related link leads to, as far as it is one that may stand in a page. */
export function linkOfPassage(
  { section: { block } }: Passage,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  const href = block?.type === 'related-link' ? block.href : undefined;
  return allowLink(href, '/blocks/*/href', losses);
}

/** An address as far as it may stand in a page; what it leads to elsewhere is left out. */
export function allowLink(
  href: string | undefined,
  path: string,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  const uri = href === undefined ? undefined : toWebUri(href);
  if (href !== undefined && uri === undefined) losses.add('value-left-out', path);
  return uri;
}

/** Whether a medium is shown as an image, and not as a recording. */
export function isImage({ media }: Figure): boolean {
  return media?.type === 'picture' || media?.type === 'graphic';
}

/** The level of a heading; the first below the headline where it is not known. */
export function levelOf({ section: { block } }: Passage): number {
  return (block?.type === 'heading' ? block.level : undefined) ?? 2;
}
