import type { ArticleLayers } from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import type { Span } from '@quocngu/span';
import { wordsOfLayer } from '../words/read-words.ts';
import {
  type ArticleStage,
  STAGE_NAMES,
  type StageInput,
  type StageName,
} from './article-stage.ts';

/**
 * Runs stages in their order, each on what those before it found.
 *
 * @param document - The document.
 * @param stages - The stages; what is left out does not run.
 */
export function runStages(
  document: SeedDocument,
  stages: Readonly<Partial<Record<StageName, ArticleStage>>>,
): ArticleLayers {
  let input: StageInput = {
    document,
    found: {},
    running: runningText(document, {}),
    words: undefined,
  };
  for (const name of STAGE_NAMES) {
    const stage = stages[name];
    if (stage === undefined) continue;
    const layers = stage(input);
    const found: ArticleLayers = {
      ...input.found,
      ...layers,
      diagnostics: [...(input.found.diagnostics ?? []), ...(layers.diagnostics ?? [])],
    };
    input = {
      document,
      found,
      running: layers.blocks === undefined ? input.running : runningText(document, found),
      words: layers.words === undefined ? input.words : wordsOfLayer(document, layers.words),
    };
  }
  return input.found;
}

/**
 * The stretches that have sentences: headings, sapo and paragraphs, each with the `./.` right behind it, which
 * belongs to its last sentence; the whole body where it is not cut into blocks.
 */
function runningText({ body }: SeedDocument, { blocks }: ArticleLayers): readonly Span[] {
  if (blocks === undefined) return body.trim() === '' ? [] : [{ start: 0, end: body.length }];
  return blocks.flatMap(({ type, span: { start, end } }, index): readonly Span[] => {
    if (type !== 'paragraph' && type !== 'heading' && type !== 'sapo') return [];
    const next = blocks[index + 1];
    const isClosed = next?.type === 'end-mark' && next.span.start === end;
    const stop = isClosed ? /^\.?\/\./.exec(body.slice(end, next.span.end)) : null;
    return [{ start, end: end + (stop?.[0].length ?? 0) }];
  });
}
