export type { FeedOptions } from './feed-options.ts';
export { findLatestTime } from './find-latest-time.ts';
export { toAtom, type ToAtomOptions } from './to-atom.ts';
export {
  toJsonFeed,
  type JsonFeed,
  type JsonFeedExport,
  type JsonFeedItem,
  type ToJsonFeedOptions,
} from './to-json-feed.ts';
export { toRss, type ToRssOptions } from './to-rss.ts';
