import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Where Debian keeps the programs of the server, the newest version last. */
const versions = '/usr/lib/postgresql';

const programs = findPrograms();

/** Whether there is a server to test with. */
export const hasPostgresql: boolean = programs !== undefined;

function findPrograms(): string | undefined {
  if (!existsSync(versions)) return undefined;
  const folders = readdirSync(versions).map((version) => join(versions, version, 'bin'));
  return folders.filter((folder) => existsSync(join(folder, 'initdb'))).at(-1);
}

/** A server of its own with an empty database, and a connection to it. */
export interface OpenDatabase {
  readonly client: pg.Client;
  close(): Promise<void>;
}

/** Starts a server that listens on a socket in its own folder, and on no port. */
export async function openDatabase(): Promise<OpenDatabase> {
  if (programs === undefined) throw new Error('there is no PostgreSQL');
  const user = await chooseUser();
  const folder = await mkdtemp(join(user.home, 'quocngu-'));
  if (user.owner !== undefined) await chown(folder, user.owner.uid, user.owner.gid);
  const data = join(folder, 'data');
  const settings = { cwd: folder, ...user.owner };
  // The locale that treats letters worst: nothing may depend on a better one.
  const shape = [
    '--encoding=UTF8',
    '--locale=C',
    '--auth=trust',
    '--username=postgres',
    '--no-sync',
  ];
  await run(join(programs, 'initdb'), ['--pgdata', data, ...shape], settings);
  const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), options, { ...settings, stdio: 'ignore' });
  const stopped = once(server, 'exit');
  const client = await connect(folder, () => server.exitCode !== null);
  return {
    client,
    async close() {
      await client.end();
      server.kill('SIGINT');
      await stopped;
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The server refuses to run as root: then it is the user that Debian made for it, in their home. */
async function chooseUser(): Promise<{
  readonly home: string;
  readonly owner?: { readonly uid: number; readonly gid: number };
}> {
  if (process.getuid?.() !== 0) return { home: tmpdir() };
  const { stdout } = await run('getent', ['passwd', 'postgres']);
  const [, , uid, gid, , home = homedir()] = stdout.trim().split(':');
  return { home, owner: { uid: Number(uid), gid: Number(gid) } };
}

/** Connects as soon as the server answers. */
async function connect(host: string, hasStopped: () => boolean): Promise<pg.Client> {
  for (let attempt = 0; attempt < 300 && !hasStopped(); attempt++) {
    const client = new pg.Client({ host, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL does not answer');
}
