import { expect, it } from 'vitest';
import type { CommandIo } from '../../command-io.ts';
import { withCorpus } from './load-corpus.ts';

function capture(): { readonly io: CommandIo; readonly messages: string[] } {
  const messages: string[] = [];
  const io: CommandIo = {
    stdin: { [Symbol.asyncIterator]: () => [][Symbol.iterator]() as never },
    writeOutput: () => Promise.resolve(),
    writeMessage: (text) => void messages.push(text),
    columns: undefined,
    outputColor: false,
    messageColor: false,
  };
  return { io, messages };
}

function failure(message: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(message), { code: 'ERR_MODULE_NOT_FOUND' }));
}

it('tells how to install the package where it is missing', async () => {
  const { io, messages } = capture();
  const load = failure("Cannot find package '@quocngu/corpus' imported from /quocngu.js");
  expect(await withCorpus(io, () => Promise.resolve(0), load)).toBe(2);
  expect(messages.join('')).toContain('npm install --global @quocngu/corpus');
});

it('does not hide that something else is missing', async () => {
  const load = failure("Cannot find package 'other' imported from @quocngu/corpus");
  await expect(withCorpus(capture().io, () => Promise.resolve(0), load)).rejects.toThrow('other');
});
