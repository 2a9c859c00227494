import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Where Debian has it. */
const program = '/usr/bin/redis-server';

/** Whether there is a server to test with. */
export const hasRedis: boolean = existsSync(program);

/** A server of its own. */
export interface OpenRedisServer {
  /** What clients connect to. */
  readonly address: string;
  /** Everything that it holds, as text. */
  dump(): Promise<string>;
  /** Kills it, as a power cut would, and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a server that listens on a socket in its own folder, and on no port.
 *
 * @param keeps - Whether it writes what it is told to its disk, so that it knows it after a restart.
 */
export async function openRedisServer(keeps: boolean): Promise<OpenRedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'quocngu-redis-'));
  const address = join(folder, 'redis.sock');
  const disk = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : [];
  const options = ['--port', '0', '--unixsocket', address, '--dir', folder, '--save', '', ...disk];
  let server = await start(options, address);
  return {
    address,
    dump: () => dump(address),
    async restart() {
      await stop(server, 'SIGKILL');
      server = await start(options, address);
    },
    async close() {
      await stop(server, 'SIGTERM');
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function stop(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const stopped = once(server, 'exit');
  server.kill(signal);
  await stopped;
}

/** Starts it, and waits until it answers. */
async function start(options: readonly string[], address: string): Promise<ChildProcess> {
  const server = spawn(program, options, { stdio: 'ignore' });
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const client = new Redis(address, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.ping();
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      client.disconnect();
    }
  }
  throw new Error('Redis does not answer');
}

async function dump(address: string): Promise<string> {
  const client = new Redis(address);
  try {
    const parts: unknown[] = [];
    for (const key of await client.keys('*')) parts.push(key, await readKey(client, key));
    return JSON.stringify(parts);
  } finally {
    client.disconnect();
  }
}

async function readKey(client: Redis, key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'hash':
      return client.hgetall(key);
    case 'list':
      return client.lrange(key, 0, -1);
    case 'set':
      return client.smembers(key);
    case 'stream':
      return client.xrange(key, '-', '+');
    case 'zset':
      return client.zrange(key, '0', '-1');
    default:
      return client.get(key);
  }
}
