import type { RunSettings } from '../run/run-settings.ts';
import { cutShards, type Shard } from '../run/shard.ts';
import { readPlacedSources, SOURCES_START, type SourcePlace } from '../sources/read-sources.ts';

/** The shards of a run, and where in the sources they are. */
export interface OpenShards {
  /** Numbered from 0, also where reading does not begin at the start. */
  readonly shards: AsyncGenerator<Shard, void, undefined>;
  /** Where the next shard begins. */
  readonly next: () => SourcePlace;
}

/** Options of {@link openShards}. */
export interface OpenShardsOptions {
  readonly onBytes?: (count: number) => void;
  /** Where the next shard is to begin; between two shards this may move on. */
  readonly start?: () => SourcePlace;
}

/** Reads the sources of a run, and cuts them into its shards. */
export function openShards(
  { paths, from, shardSize }: RunSettings,
  { start, ...options }: OpenShardsOptions = {},
): OpenShards {
  let next = SOURCES_START;
  async function* read() {
    for await (const { item, place } of readPlacedSources(paths, { ...options, from }, start)) {
      next = { listed: place.listed, found: place.found + 1 };
      yield item;
    }
  }
  return { shards: cutShards(read(), shardSize), next: () => next };
}
