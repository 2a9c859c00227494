import { forbidden, replaceForbidden } from '../content/characters.ts';
import { toWebUri } from '../content/uri.ts';

/** What a feed says of itself. */
export interface FeedOptions {
  /** Its name. */
  readonly title: string;
  /** Address of the site that it belongs to: an absolute http or https address. */
  readonly baseUrl: string;
  /**
   * Address at which the feed itself will stand; below `baseUrl` as `rss.xml`, `atom.xml` or
   * `feed.json` where left out.
   */
  readonly feedUrl?: string;
  /** What it is about; its name where left out and a form wants one. */
  readonly description?: string;
  /** Its language, as a BCP 47 tag. */
  readonly language?: string;
}

/** The addresses of a feed. */
export interface FeedAddresses {
  readonly site: string;
  readonly feed: string;
}

/**
 * Checks the addresses of a feed.
 *
 * @throws RangeError where one is no absolute http or https address.
 */
export function readAddresses(
  caller: string,
  { baseUrl, feedUrl }: FeedOptions,
  fileName: string,
): FeedAddresses {
  const site = toWebUri(baseUrl);
  if (site === undefined) throw wrongAddress(caller, 'baseUrl', baseUrl);
  const feed = toWebUri(feedUrl ?? `${withoutSlash(site.split(/[?#]/, 1)[0] ?? '')}/${fileName}`);
  if (feed === undefined) throw wrongAddress(caller, 'feedUrl', feedUrl ?? '');
  return { site, feed };
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

function wrongAddress(caller: string, name: string, found: string): RangeError {
  return new RangeError(
    `${caller}: expected options.${name} to be an absolute http or https address, got ${JSON.stringify(found)}`,
  );
}

/** The options with every string as XML may hold it. */
export function cleanOptions(options: FeedOptions): FeedOptions {
  const clean = (text: string): string => replaceForbidden(text, forbidden.xml).text;
  const { title, description } = options;
  return {
    ...options,
    title: clean(title),
    ...(description === undefined ? {} : { description: clean(description) }),
  };
}
