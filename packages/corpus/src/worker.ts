export { createShardReader, readShard, type ShardReader } from './run/shard-reader.ts';
export type {
  FailureReason,
  ReadDocument,
  ShardAnswer,
  ShardResult,
  ShardTask,
} from './run/read-shard.ts';
export type { Shard, ShardRecord } from './run/shard.ts';
