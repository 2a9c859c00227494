import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A bundle for browsers. */
export interface Bundle {
  readonly code: string;
  /** Bytes after gzip. */
  readonly gzipped: number;
}

/**
 * Bundles one export of a module for browsers, minified, as an application would that uses nothing
 * else of it. `*` takes all exports.
 *
 * @param from - What is imported: an absolute path, or a specifier that resolves from `folder`.
 */
export async function bundleExport(from: string, name: string, folder: string): Promise<Bundle> {
  const names = name === '*' ? '*' : `{ ${name} }`;
  return bundleCode(`export ${names} from ${JSON.stringify(from)};`, folder);
}

/** Bundles a piece of code, whose imports resolve from the given folder, for browsers. */
export async function bundleCode(code: string, folder: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // What stands in the source as a letter stays one, so that markers can be searched for.
    charset: 'utf8',
    logLevel: 'silent',
  });
  const text = outputFiles.map((file) => file.text).join('');
  return { code: text, gzipped: gzipSync(text, { level: 9 }).length };
}

/** Loads a bundle and gives its exports. */
export async function runBundle({ code }: Bundle): Promise<Readonly<Record<string, unknown>>> {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
}
