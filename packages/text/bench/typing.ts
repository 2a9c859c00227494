/**
 * `typeText` and `toKeystrokes` in nanoseconds for a key or a code unit; no peer on npm types whole
 * texts. Run: `tsx bench/typing.ts`.
 */
import { toKeystrokes, typeText, type TypingMethod } from '@quocngu/text/typing';
import { compare, readSamples } from './compare.ts';

const METHODS: readonly TypingMethod[] = ['telex', 'vni', 'viqr'];

const samples = readSamples().filter(({ name }) => name.endsWith('NFC'));

for (const method of METHODS) {
  compare(
    `typeText, ${method}: per key`,
    [
      { name: 'spelling checked', run: (keys) => typeText(keys, { method }) },
      { name: 'not checked', run: (keys) => typeText(keys, { method, spellCheck: false }) },
    ],
    samples.map(({ name, text }) => ({ name, text: toKeystrokes(text, { method }) })),
  );
  compare(
    `toKeystrokes, ${method}: per code unit`,
    [{ name: 'toKeystrokes', run: (text) => toKeystrokes(text, { method }) }],
    samples,
  );
}
