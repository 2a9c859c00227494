/**
 * Makes one module of each model: `models/words.bin` becomes `dist/words.js`, which holds the bytes
 * as base64 and exports `loadModel`, and its declaration. A module with text in it works in every
 * bundler and browser without settings; a file beside it does not.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const top = fileURLToPath(new URL('..', import.meta.url));
const dist = join(top, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const file of readdirSync(join(top, 'models')).sort()) {
  if (file.endsWith('.bin')) await buildModule(basename(file, '.bin'));
}

/** Writes the module and the declaration of a model. */
async function buildModule(name) {
  const bytes = readFileSync(join(top, 'models', `${name}.bin`));
  const card = JSON.parse(readFileSync(join(top, 'models', `${name}.card.json`), 'utf8'));
  const text = bytes.toString('base64').replaceAll('=', '');
  await build({
    stdin: {
      contents: [
        "import { decodeBase64 } from './src/decode-base64.ts';",
        `export function loadModel() { return decodeBase64('${text}'); }`,
      ].join('\n'),
      resolveDir: top,
    },
    outfile: join(dist, `${name}.js`),
    banner: { js: `/*! ${card.title}. ${card.licence}. ${card.attribution} */` },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
  });
  writeFileSync(join(dist, `${name}.d.ts`), declarationOf(card));
}

function declarationOf({ title, attribution, licence }) {
  return `/**
 * Gives the bytes of the model: ${title}.
 *
 * ${attribution}
 *
 * @returns A new array at each call, to be handed to \`@quocngu/nlp\`, which checks it.
 * @license ${licence}
 */
export declare function loadModel(): Uint8Array;
`;
}
