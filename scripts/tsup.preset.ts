import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';

/**
 * The one build preset: every package is built by `tsup --config ../../scripts/tsup.preset.ts`.
 *
 * What is built is read from the package's own `package.json`, so that it cannot drift from what is
 * published: each entry of `exports` that names a TypeScript source (`@quocngu/source`), and each
 * command in `bin`.
 */
interface Manifest {
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
  readonly compilerOptions?: { readonly types?: readonly string[] };
};

const sources = Object.values(manifest.exports ?? {}).flatMap((target) =>
  typeof target === 'object' && target['@quocngu/source'] ? [target['@quocngu/source']] : [],
);

const commands = Object.values(manifest.bin ?? {}).map((built) =>
  built.replace('./dist/', './src/').replace(/\.js$/, '.ts'),
);

const preset: Options = {
  entry: Object.fromEntries(
    [...sources, ...commands].map((source) => [
      source.replace('./src/', '').replace(/\.ts$/, ''),
      source,
    ]),
  ),
  format: 'esm',
  // A language version and no engine: for an engine, esbuild compiles `/\p{…}/u` on every call.
  target: 'es2022',
  // A package is written for Node where it asks for Node's types, and else for every engine.
  platform: compilerOptions?.types?.includes('node') ? 'node' : 'neutral',
  dts: sources.length > 0,
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  removeNodeProtocol: false,
  silent: true,
};

export default preset;
