import type { Article } from '@quocngu/article';
import { createLineIndex, mapOffset } from '@quocngu/span';
import type { JSX } from 'preact';
import type { LocatedDiagnostic, OpenedDocument } from '../documents/opened-document.ts';
import { texts } from '../interface/interface-texts.ts';
import { DiagnosticList } from '../open/diagnostic-list.tsx';

/** What was found in the file, and in the article. */
export function ArticleFindings({
  opened,
  article: { diagnostics = [] },
}: {
  readonly opened: OpenedDocument;
  readonly article: Article;
}): JSX.Element {
  const placed = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...placeOf(opened, diagnostic),
  }));
  return (
    <section class="findings">
      <h2>{texts.value.diagnosticsTitle}</h2>
      {opened.diagnostics.length === 0 ? (
        <p>{texts.value.noDiagnostics}</p>
      ) : (
        <DiagnosticList diagnostics={opened.diagnostics} />
      )}
      {placed.length > 0 && (
        <>
          <h2>{texts.value.articleDiagnosticsTitle}</h2>
          <DiagnosticList diagnostics={placed} />
        </>
      )}
    </section>
  );
}

/** The line and column of a finding in the file, where it has a place. */
function placeOf(
  { source }: OpenedDocument,
  { span }: NonNullable<Article['diagnostics']>[number],
): Partial<Pick<LocatedDiagnostic, 'column' | 'line'>> {
  if (span === undefined) return {};
  const { span: place, map } = source.fields[span.field ?? 'body'];
  const { line, column } = createLineIndex(source.text).toPoint(
    place.start + mapOffset(map, span.start),
  );
  return { line: line + source.line - 1, column };
}
