import { expect, test } from 'vitest';
import { runError } from '../run/run-error.ts';
import { readReason, writeReason } from './job-failure.ts';

const system = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });

test.each([
  [runError('taken-over', 'it went on'), { code: 'taken-over', message: 'it went on' }],
  [system('ENOSPC', 'ENOSPC: no space left'), { code: 'ENOSPC', message: 'no space left' }],
  [system('EIO', 'i/o error'), { code: 'EIO', message: 'i/o error' }],
  [new Error('the workers end: why?'), { code: 'failed', message: 'the workers end: why?' }],
  ['a text\nof lines', { code: 'failed', message: 'a text\nof lines' }],
  [
    new Error('job stalled more than allowable limit'),
    { code: 'lost', message: 'each worker that did it was lost' },
  ],
])('%o is read as it was written', (error, expected) => {
  const reason = writeReason(error);
  expect(readReason('bull:quocngu-shards:000012-0a1b', reason)).toEqual({ shard: 12, ...expected });
  expect(readReason('1234567-0a1b', reason).shard).toBe(1234567);
});
