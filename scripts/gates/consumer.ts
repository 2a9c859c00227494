import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, runTool, type CommandResult } from './run-command.ts';
import { createScratchFolder, writeFiles } from './scratch-folder.ts';

/** An empty project of someone else's, in which tarballs are installed with npm. */
export interface Consumer {
  readonly folder: string;
  /** Runs a module in the project, given its name and text. */
  run(file: string, text: string): Promise<CommandResult>;
  /** Compiles modules with `tsc`, given their names and texts. */
  compile(
    files: Readonly<Record<string, string>>,
    options: Readonly<Record<string, string>>,
  ): Promise<CommandResult>;
  remove(): Promise<void>;
}

/** Makes such a project. */
export async function createConsumer(tarballs: readonly string[]): Promise<Consumer> {
  const folder = await createScratchFolder();
  await writeFiles(folder, {
    'package.json': '{ "name": "consumer", "private": true, "type": "module" }\n',
  });
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel', 'error'];
  const { status, stderr } = await runCommand('npm', ['install', ...quiet, ...tarballs], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(`npm cannot install the tarballs\n${stderr}`);
  return {
    folder,
    async run(file, text) {
      await writeFiles(folder, { [file]: text });
      return runCommand(process.execPath, [file], { cwd: folder });
    },
    async compile(files, options) {
      await writeFiles(folder, files);
      await writeFiles(folder, {
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023'],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            noEmit: true,
            ...options,
          },
          files: Object.keys(files),
        }),
      });
      return runTool('tsc', ['--project', join(folder, 'tsconfig.json')], { cwd: folder });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
