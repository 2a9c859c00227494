export { createSeed, type CreateSeedResult } from './create-seed.ts';
export { parseSeedStream, type SeedChunks } from './parse-seed-stream.ts';
export { parseSeed } from './parse-seed.ts';
export { parseSeeds, type ParseSeedsResult } from './parse-seeds.ts';
export type {
  SeedDiagnostic,
  SeedDiagnosticCode,
  SeedReadingCode,
  SeedWritingCode,
} from './seed-diagnostic.ts';
export type { SeedDocument, SeedField } from './seed-document.ts';
export { parseSeedFileName, type SeedFileName } from './seed-file-name.ts';
export type { SeedInput } from './seed-input.ts';
export type { SeedRecord } from './seed-record.ts';
export {
  toSourceSpan,
  type SeedFieldSource,
  type SeedSource,
  type SeedSpan,
} from './seed-source.ts';
export {
  parseSeedTree,
  toSeedDocument,
  type SeedLineType,
  type SeedTree,
  type SeedTreeBytes,
  type SeedTreeLine,
  type SeedTreeRecord,
} from './seed-tree.ts';
export { stringifySeedTree } from './stringify-seed-tree.ts';
export { stringifySeed, type StringifySeedResult } from './stringify-seed.ts';
