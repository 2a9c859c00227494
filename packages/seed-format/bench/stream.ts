/**
 * Reads a generated stream of 1 GB, and a single record of 100 MB in one line, both in chunks of
 * 64 kB that are cut anywhere. Says how fast, and how much memory the process took at most; the
 * stream must stay below 150 MB.
 *
 * Run after a build: `pnpm run bench`. `tsx bench/stream.ts records` or `record` runs one of them
 * in a process of its own, so that each has its own peak.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseSeedStream } from '@quocngu/seed-format';

const MEGABYTE = 1e6;
const CHUNK = 65_536;
const MOST_MEGABYTES = 150;

const RULE = '-'.repeat(17);
const SENTENCE = 'Sáng nay, không khí lạnh tràn về các tỉnh phía Bắc, trời rét về đêm. ';
const encoder = new TextEncoder();

function createRecord(number: number): Uint8Array {
  const url = `https://example.vn/thoi-su/khong-khi-lanh-${number}.html`;
  const body = SENTENCE.repeat(60 + (number % 40)).trimEnd();
  return encoder.encode([url, RULE, `Bản tin số ${number}`, RULE, body, RULE, ''].join('\n'));
}

/** Fills chunks of one size, so that they end inside characters, lines and rules. */
function* cut(parts: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  let chunk = new Uint8Array(CHUNK);
  let length = 0;
  for (const part of parts) {
    for (let start = 0; start < part.length;) {
      const taken = part.subarray(start, start + CHUNK - length);
      chunk.set(taken, length);
      length += taken.length;
      start += taken.length;
      if (length < CHUNK) continue;
      yield chunk;
      chunk = new Uint8Array(CHUNK);
      length = 0;
    }
  }
  yield chunk.subarray(0, length);
}

function* createRecords(bytes: number): Generator<Uint8Array, void, undefined> {
  for (let number = 1, made = 0; made < bytes; number++) {
    const record = createRecord(number);
    made += record.length;
    yield record;
  }
}

function* createLongRecord(bytes: number): Generator<Uint8Array, void, undefined> {
  yield encoder.encode(`https://example.vn/dai.html\n${RULE}\nMột dòng\n${RULE}\n`);
  const sentences = encoder.encode(SENTENCE.repeat(100));
  for (let made = 0; made < bytes; made += sentences.length) yield sentences;
  yield encoder.encode(`Hết.\n${RULE}\n`);
}

async function measure(name: string, chunks: Iterable<Uint8Array>): Promise<void> {
  let records = 0;
  let findings = 0;
  let bytes = 0;
  const start = process.hrtime.bigint();
  for await (const { diagnostics, source } of parseSeedStream(chunks)) {
    records++;
    findings += diagnostics.length;
    bytes = source.byteSpan?.end ?? 0;
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const peak = (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
  console.log(
    `${name.padEnd(18)} ${(bytes / MEGABYTE).toFixed(0)} MB, ${records} records, ` +
      `${findings} diagnostics, ${(bytes / MEGABYTE / seconds).toFixed(0)} MB/s, ` +
      `peak ${peak.toFixed(0)} MB resident`,
  );
  if (name === 'many records' && peak >= MOST_MEGABYTES) {
    console.error(`the stream took ${MOST_MEGABYTES} MB of memory or more`);
    process.exitCode = 1;
  }
}

/** Runs this script once more, in a process of its own. */
function runAlone(name: string): void {
  const argv = [...process.execArgv, fileURLToPath(import.meta.url), name];
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const [, , name] = process.argv;
if (name === 'records') {
  await measure('many records', cut(createRecords(1000 * MEGABYTE)));
} else if (name === 'record') {
  await measure('one long record', cut(createLongRecord(100 * MEGABYTE)));
} else {
  runAlone('records');
  runAlone('record');
}
