/**
 * How often the charset of a sentence is told. Each sentence of a folder of Vietnamese text in UTF-8
 * (files `*.txt`) is written in each charset and looked at alone. It counts as told where the bytes
 * read as they were written; the second figure counts those with a confidence of 0.8 or more.
 *
 *     tsx bench/charset-detection.ts FOLDER [PEER]
 *
 * PEER is a module with a function `detect(bytes)` that gives the name of a charset.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Charset,
  decodeCharset,
  detectCharset,
  encodeCharset,
  ncr,
  tcvn3,
  tcvn5712,
  utf8,
  viqr,
  viscii,
  vni,
  vps,
  windows1258,
} from '../src/charset/index.ts';

const CHARSETS: readonly Charset[] = [
  ...[tcvn3, tcvn5712, vni, viscii, vps, windows1258],
  ...[viqr, ncr, utf8],
];

/** Numbers of syllables in a sentence: from, to. */
const LENGTHS = [
  [3, 5],
  [6, 9],
  [10, 19],
  [20, 39],
  [40, 99],
] as const;

/** So many sentences of each length are taken, evenly from all. */
const SENTENCES = 500;

/** Tells a charset by its bytes. */
interface Peer {
  readonly detect: (bytes: Uint8Array) => string | null;
}

const [folder, peerPath] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx bench/charset-detection.ts FOLDER [PEER]');
const peer = peerPath === undefined ? undefined : await loadPeer(peerPath);

const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .normalize()
      .split(/\n+|(?<=[.;:?!]) /),
  )
  .map((sentence) => sentence.trim())
  .filter((sentence) => /[^\0-\x7f]/.test(sentence));

for (const [least, most] of LENGTHS) {
  const long = sentences.filter((sentence) => {
    const count = sentence.split(/\s+/).length;
    return count >= least && count <= most;
  });
  const step = Math.max(1, Math.floor(long.length / SENTENCES));
  const taken = long.filter((_, index) => index % step === 0).slice(0, SENTENCES);
  if (taken.length === 0) continue;
  console.log(`\n${least} to ${most} syllables, ${taken.length} sentences`);
  for (const charset of CHARSETS) report(charset, taken);
}

function report(charset: Charset, taken: readonly string[]): void {
  let told = 0;
  let sure = 0;
  let toldByPeer = 0;
  for (const sentence of taken) {
    const { bytes } = encodeCharset(sentence, charset, { mode: 'lenient' });
    const { text } = decodeCharset(bytes, charset);
    const [best] = detectCharset(bytes);
    const isRight = best !== undefined && readsAs(bytes, best.charset, text);
    if (isRight) told++;
    if (isRight && best.confidence >= 0.8) sure++;
    if (peer?.detect(bytes)?.toLowerCase() === charset.name) toldByPeer++;
  }
  const figures = [told, sure, ...(peer ? [toldByPeer] : [])].map((count) =>
    (count / taken.length).toFixed(3),
  );
  console.log(`  ${charset.name.padEnd(12)} ${figures.join('  ')}`);
}

function readsAs(bytes: Uint8Array, name: string, text: string): boolean {
  const charset = CHARSETS.find((each) => each.name === name);
  return charset !== undefined && decodeCharset(bytes, charset).text === text;
}

async function loadPeer(path: string): Promise<Peer> {
  return (await import(pathToFileURL(resolve(path)).href)) as Peer;
}
