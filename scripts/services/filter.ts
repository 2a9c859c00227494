import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_FILE, type FinishedProgram, finishProgram } from './finish-program.ts';

/** The Python that PySpark was installed for: `.ci/run` says which. */
export const sparkPython: string = process.env.QUOCNGU_SPARK_PYTHON ?? 'python3';

/** Whether there is PySpark and a Java for it. */
export const hasSpark: boolean =
  succeeds('java', '-version') && succeeds(sparkPython, '-c', 'import pyspark');

/** Whether there is GNU parallel; another program of that name says nothing of GNU. */
export const hasParallel: boolean = succeeds('sh', '-c', 'parallel --version | grep -q GNU');

function succeeds(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** A folder with documents for a filter, and the command `quocngu` as a program in it. */
export interface FilterFolder {
  readonly path: string;
  /** The lines of `quocngu parse`, and the file that holds them. */
  readonly documents: string;
  /** What one process of the filter makes of them. */
  readonly articles: string;
  /** Runs a program in the folder, which can call `quocngu`. */
  run(program: string, args: readonly string[], stdin?: string): Promise<FinishedProgram>;
  remove(): Promise<void>;
}

/** Makes a folder with generated documents, read by a single process of the filter. */
export async function createFilterFolder(count: number): Promise<FilterFolder> {
  const path = await mkdtemp(join(tmpdir(), 'quocngu-filter-'));
  const program = join(path, 'quocngu');
  // Each process notes where it runs: Spark gives every worker a folder of its own.
  const script = `#!/bin/sh\npwd >> '${path}/folders'\nexec '${process.execPath}' '${COMMAND_FILE}' "$@"\n`;
  await writeFile(program, script);
  await chmod(program, 0o755);
  const environment = { ...process.env, PATH: `${path}:${process.env.PATH ?? ''}` };
  const run: FilterFolder['run'] = (file, args, stdin) =>
    finishProgram(file, args, { cwd: path, env: environment, stdin });
  const generate = ['corpus', 'generate', '--length', 'short', '--count', String(count)];
  const seeds = await run(program, generate);
  const documents = await run(program, ['parse'], seeds.output);
  await writeFile(join(path, 'documents.ndjson'), documents.output);
  const articles = await run(program, ['article', '--from', 'ndjson', '--json'], documents.output);
  await rm(join(path, 'folders'));
  return {
    path,
    documents: documents.output,
    articles: articles.output,
    run,
    remove: () => rm(path, { recursive: true }),
  };
}

/** The folders in which the filter was run since the folder was made, each once. */
export async function readFilterFolders(path: string): Promise<readonly string[]> {
  return [...new Set((await readFile(join(path, 'folders'), 'utf8')).trimEnd().split('\n'))];
}
