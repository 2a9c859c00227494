import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { runCaptured } from './run-captured.ts';

const COMMANDS = [
  'parse',
  'format',
  'check',
  'article',
  'export',
  'keywords',
  'summary',
  'index',
  'search',
  'sentences',
  'words',
  'tags',
  'names',
  'dates',
  'marks',
  'normalize',
  'fold',
  'slug',
  'case',
  'sort',
  'syllables',
  'spoken',
  'phonetics',
  'typing',
  'charset',
  'corpus',
];

describe('help', () => {
  it.each([
    ['--help'],
    ['help'],
    ...COMMANDS.flatMap((name) => [
      [name, '--help'],
      ['help', name],
    ]),
  ])('quocngu %s %s begins with examples', async (...args) => {
    const { exitCode, output, messages } = await runCaptured(args);
    expect([exitCode, messages]).toEqual([0, '']);
    expect(output).toMatch(/^Examples:\n {2}\S/);
    expect(output).toContain('Usage: quocngu');
  });

  it('lists every command and the exit codes', async () => {
    const { output } = await runCaptured(['--help']);
    for (const name of COMMANDS) expect(output).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(output).toMatch(/^Exit codes:$/m);
  });

  it('keeps to 80 columns', async () => {
    for (const args of [['--help'], ...COMMANDS.map((name) => [name, '--help'])]) {
      for (const line of (await runCaptured(args)).output.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(80);
      }
    }
  });
});

it('--version gives the version of the package', async () => {
  expect(await runCaptured(['--version'])).toEqual({
    exitCode: 0,
    output: `${manifest.version}\n`,
    messages: '',
  });
});

describe('wrong usage exits 2, with the usage and the nearest match', () => {
  it.each([
    [
      'a slip in a command',
      ['prase', 'seeds'],
      ["unknown command 'prase'", 'Did you mean parse?', 'Usage: quocngu'],
    ],
    [
      'a slip in an option',
      ['article', '--jsn'],
      ["unknown option '--jsn'", 'Did you mean --json?', 'Usage: quocngu article'],
    ],
    [
      'a command that is nothing like any',
      ['xyzzy'],
      ["unknown command 'xyzzy'", 'Usage: quocngu'],
    ],
    [
      'a value that is no choice',
      ['normalize', '--form', 'nfx'],
      ['nfc, nfd', 'Usage: quocngu normalize'],
    ],
    [
      'an option without its value',
      ['article', '--from'],
      ['argument missing', 'Usage: quocngu article'],
    ],
    ['no command', [], ['Usage: quocngu']],
  ])('%s', async (_, args, expected) => {
    const { exitCode, output, messages } = await runCaptured(args);
    expect([exitCode, output]).toEqual([2, '']);
    for (const text of expected) expect(messages).toContain(text);
  });
});
