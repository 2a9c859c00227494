import type * as bullmqPackage from 'bullmq';
import type { Redis } from 'ioredis';
import { runError } from '../run/run-error.ts';

/** What is told of the connection to Redis while it is in use. */
export type ConnectionEvent =
  { readonly type: 'redis-lost'; readonly message: string } | { readonly type: 'redis-found' };

/** A connection to Redis, and the package that queues in it. */
export interface OpenRedis {
  readonly bullmq: typeof bullmqPackage;
  readonly client: Redis;
  /** Whether Redis can be reached. */
  readonly isThere: () => boolean;
  /** Ends the connection; commands that wait for an answer fail. */
  readonly close: () => void;
}

/** The longest pause before another attempt to reach Redis again, in milliseconds. */
const LONGEST_PAUSE = 2000;

/**
 * Connects to Redis. It rejects with a `RunError` where Redis cannot be reached, or the packages are
 * not installed. Later, a connection that is lost is made again, and commands wait for it.
 */
export async function openRedis(
  address: string,
  tell: (event: ConnectionEvent) => void,
): Promise<OpenRedis> {
  const [bullmq, ioredis] = await loadPackages();
  let state: 'connecting' | 'there' | 'lost' | 'closed' = 'connecting';
  let reason: string | undefined;
  const client = new ioredis.Redis(address, {
    lazyConnect: true,
    // Commands wait for a connection, however long; BullMQ wants it so.
    maxRetriesPerRequest: null,
    retryStrategy: (times) =>
      state === 'connecting' ? null : Math.min(times * 100, LONGEST_PAUSE),
  });
  client.on('error', (error: Error) => {
    reason = describeError(error);
  });
  client.on('close', () => {
    if (state !== 'there') return;
    state = 'lost';
    tell({ type: 'redis-lost', message: reason ?? 'the connection was closed' });
  });
  client.on('ready', () => {
    if (state === 'lost') tell({ type: 'redis-found' });
    reason = undefined;
    if (state !== 'closed') state = 'there';
  });
  try {
    await client.connect();
  } catch (error) {
    client.disconnect();
    const why = reason ?? describeError(error);
    throw runError('no-redis', `Redis cannot be reached at ${describeAddress(address)}: ${why}`);
  }
  return {
    bullmq,
    client,
    isThere: () => state === 'there',
    close: () => {
      state = 'closed';
      client.disconnect();
    },
  };
}

/** An error of several addresses has no message of its own. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === ''
    ? ((error as NodeJS.ErrnoException).code ?? error.name)
    : error.message;
}

/** The address without user and password. */
function describeAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return host === '' ? pathname : host;
}

/** They are loaded when they are used: runs on one machine do without them. */
async function loadPackages() {
  try {
    return await Promise.all([import('bullmq'), import('ioredis')]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw runError('no-queue', 'the queue takes two more packages: npm install bullmq ioredis');
  }
}
