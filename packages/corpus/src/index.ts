export {
  findDuplicates,
  type DuplicateCluster,
  type DuplicateMember,
  type DuplicatePlace,
  type FindDuplicatesOptions,
} from './duplicates/find-duplicates.ts';
export type { GeneratedLength } from './generator/composition.ts';
export type { GeneratedDamage } from './generator/damage.ts';
export {
  generateSeeds,
  type GeneratedSeed,
  type GenerateSeedsOptions,
} from './generator/generate-seeds.ts';
export type { GeneratedEdit } from './generator/near-duplicate.ts';
export { writeSeedFile, writeSeedFolder } from './generator/write-seeds.ts';
export type { RunSummary } from './run/manifest.ts';
export type { RunProgress } from './run/progress.ts';
export {
  resumeCorpus,
  runCorpus,
  type ResumeCorpusOptions,
  type RunCorpusOptions,
} from './run/run-corpus.ts';
export { readRunStatus, type RunStatus } from './run/read-status.ts';
export { isRunError, type RunError, type RunErrorCode } from './run/run-error.ts';
export type { RunSettings } from './run/run-settings.ts';
export type { ShardSize } from './run/shard.ts';
export type { StopSignal } from './run/stop-signal.ts';
export type { WorkerProgram } from './run/worker-pool.ts';
export type { SinkName } from './sinks/sink.ts';
export type { SourceLimits } from './sources/limits.ts';
export { readSources, type ReadSourcesOptions, type SourceRecord } from './sources/read-sources.ts';
export type { SourceProblem, SourceProblemCode } from './sources/source-problem.ts';
export type { TableRow, TableValue } from './tables/open-tables.ts';
export { queryCorpus } from './tables/query-corpus.ts';
export {
  reportCorpus,
  type CorpusReport,
  type CountedKeyword,
  type CountedMonth,
  type CountedName,
  type ReportLengths,
} from './tables/report-corpus.ts';
export { renderReportPage } from './tables/report-page.ts';
export { renderReport } from './tables/report-text.ts';
