import { existsSync, writeFileSync } from 'node:fs';
import { createShardReader, type ShardReader } from '@quocngu/corpus/worker';
import { readArticle } from '@quocngu/news';

/** Misbehaves where the title says so. */
export const readShard: ShardReader = createShardReader((document, options) => {
  const { title } = document;
  const marker = process.env.QUOCNGU_TEST_MARKER ?? '';
  if (title.includes('crash always')) process.exit(1);
  if (title.includes('crash once') && !existsSync(marker)) {
    writeFileSync(marker, '');
    process.exit(1);
  }
  if (title.includes('hang once') && !existsSync(marker)) {
    writeFileSync(marker, '');
    for (;;);
  }
  if (title.includes('hang always')) {
    writeFileSync(`${marker}-hang`, '');
    for (;;);
  }
  if (title.includes('devour')) {
    const taken: number[][] = [];
    for (;;) taken.push(new Array<number>(100_000).fill(0.5));
  }
  if (title.includes('throw')) throw new Error('this one is too strange');
  return readArticle(document, { ...options, models: {} });
});
