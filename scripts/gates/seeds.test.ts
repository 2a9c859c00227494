import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runGit } from './run-command.ts';
import { root } from './workspace.ts';

/** The seed documents as they were given. */
const seeds = [
  [
    'seeds/000_80b3f6d469e22f59.txt',
    'b51ff062a9927c74fea40842b9013cdd380d745a441c8e8a71ef33cff65eb552',
  ],
] as const;

test.each(seeds)('%s is as it was given, byte for byte', (file, hash) => {
  const bytes = readFileSync(join(root, file));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});

test('git converts no line ends in seeds and fixtures', async () => {
  const rules = readFileSync(join(root, '.gitattributes'), 'utf8').split('\n');
  const general = rules.indexOf('* text=auto eol=lf');
  expect(rules.indexOf('seeds/** -text')).toBeGreaterThan(general);
  expect(rules.indexOf('**/fixtures/** -text')).toBeGreaterThan(general);

  const files = [...seeds.map(([file]) => file), 'seeds/later.txt', 'packages/a/fixtures/crlf.txt'];
  const asked = await runGit(['check-attr', 'text', '--', ...files]).catch(() => undefined);
  // A machine without git has no line ends converted either.
  if (asked?.status !== 0) return;
  expect(asked.stdout).toBe(files.map((file) => `${file}: text: unset\n`).join(''));
});
