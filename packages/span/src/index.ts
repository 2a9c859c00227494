export { composeOffsetMaps } from './compose-offset-maps.ts';
export { type Diagnostic, type Severity } from './diagnostic.ts';
export { displayWidth } from './display-width.ts';
export { createLineIndex, type LineIndex, type Point } from './line-index.ts';
export {
  createOffsetMapBuilder,
  identityOffsetMap,
  invertOffsetMap,
  mapOffset,
  mapSpan,
  type OffsetEdit,
  type OffsetMap,
  type OffsetMapBuilder,
  type OffsetSide,
} from './offset-map.ts';
export {
  renderDiagnostic,
  type DiagnosticPart,
  type RenderDiagnosticOptions,
} from './render-diagnostic.ts';
export { compareSpans, containsSpan, isSpan, sliceSpan, type Span } from './span.ts';
export { toVisibleText } from './visible-text.ts';
