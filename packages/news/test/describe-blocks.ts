import type { Article, Block, Credit } from '@quocngu/article';
import type { Span } from '@quocngu/span';

/** A line for a value of a block, and where the value stands. */
interface Detail {
  readonly label: string;
  readonly text: string;
  readonly span: Span;
}

/**
 * Writes down what the body of an article is cut into, a line for each block and, set in, one for
 * each value in it: the form in which fixtures state what they expect.
 */
export function describeBlocks(article: Article): readonly string[] {
  const { blocks = [], diagnostics = [] } = article;
  return [
    ...blocks.flatMap((block) => [
      `${block.type}: ${sliceBody(article, block.span)}`,
      ...[...detailsOf(article, block)]
        .sort((left, right) => left.span.start - right.span.start)
        .map(({ label, text }) => `  ${label}: ${text}`),
    ]),
    ...diagnostics.flatMap(({ code, span }) =>
      code.startsWith('uncertain-') && span ? [`? ${code}: ${sliceBody(article, span)}`] : [],
    ),
  ];
}

function detailsOf(article: Article, block: Block): readonly Detail[] {
  switch (block.type) {
    case 'credit':
      return creditDetails(article.media?.find(({ id }) => id === block.media)?.credit);
    case 'dateline':
      return [...labelled('place', block.places), ...labelled('agency', block.agencies)];
    case 'end-mark':
      return labelled('agency', block.agencies);
    case 'related-link':
      return block.title === undefined ? [] : labelled('title', [block.title]);
    case 'byline':
      return (article.bylines ?? []).flatMap(({ role, text, span }) =>
        span !== undefined && span.start >= block.span.start && span.end <= block.span.end
          ? [{ label: role, text, span }]
          : [],
      );
    case 'caption':
    case 'heading':
    case 'paragraph':
    case 'sapo':
      return [];
  }
}

function creditDetails(credit: Credit | undefined): readonly Detail[] {
  if (credit === undefined) return [];
  const { kind, photographers, agencies, providers, notes = [] } = credit;
  return [
    ...(kind === undefined ? [] : labelled(kind.value, [kind])),
    ...labelled('photographer', photographers),
    ...labelled('agency', agencies),
    ...labelled('provider', providers),
    ...notes.flatMap((note) => labelled(note.value, [note])),
  ];
}

function labelled(label: string, values: readonly Omit<Detail, 'label'>[] = []): readonly Detail[] {
  return values.map(({ text, span }) => ({ label, text, span }));
}

function sliceBody({ text }: Article, { start, end }: Span): string {
  return text.body.slice(start, end).replaceAll('\n', '⏎');
}
