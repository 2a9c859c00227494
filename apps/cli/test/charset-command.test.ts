import { encodeCharset, getCharset, type CharsetName } from '@quocngu/text/charset';
import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const TEXT = 'Trời Hà Nội hôm nay nắng đẹp, đường phố đông người qua lại.\r\nHuế mưa nhỏ.\n';

const LEGACY: readonly CharsetName[] = [
  'tcvn3',
  'tcvn5712-1',
  'vni',
  'viscii',
  'vps',
  'windows-1258',
  'viqr',
  'ncr',
];

/** Text as the capture shows what was written as bytes. */
function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function encode(text: string, name: CharsetName): Uint8Array {
  return encodeCharset(text, getCharset(name)).bytes;
}

describe('quocngu charset', () => {
  it.each(LEGACY)(
    'converts %s to UTF-8, named or detected, and keeps line breaks',
    async (name) => {
      const stdin = encode(TEXT, name);
      const result = { exitCode: 0, output: asBytes(TEXT), messages: '' };
      expect(await runCaptured(['charset', '--from', name], { stdin })).toEqual(result);
      expect(await runCaptured(['charset'], { stdin })).toEqual(result);
    },
  );

  it.each(LEGACY)('converts UTF-8 to %s, decomposed too', async (name) => {
    const stdin = TEXT.normalize('NFD');
    const { exitCode, output } = await runCaptured(['charset', '--from', 'utf-8', '--to', name], {
      stdin,
    });
    expect([exitCode, Buffer.from(output, 'latin1')]).toEqual([0, Buffer.from(encode(TEXT, name))]);
  });

  it.each([...LEGACY, 'utf-8'] as const)('detects %s', async (name) => {
    const { exitCode, output } = await runCaptured(['charset', '--detect'], {
      stdin: encode(TEXT, name),
    });
    const { charset, confidence } = JSON.parse(output) as { charset: string; confidence: number };
    // Without capitals that bear a tone the two are the same.
    expect(charset).toBe(name === 'tcvn5712-1' ? 'tcvn3' : name);
    expect(exitCode).toBe(0);
    if (!name.startsWith('tcvn')) expect(confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('detects no legacy charset in another language', async () => {
    const stdin = Buffer.from('Déjà vu à Besançon, où les élèves étaient heureux.', 'latin1');
    const { output } = await runCaptured(['charset', '--detect'], { stdin });
    expect((JSON.parse(output) as { confidence: number }).confidence).toBeLessThan(0.8);
  });

  it('says where the charset is not certain, and exits 1', async () => {
    const stdin = Buffer.from('Déjà vu à Besançon', 'latin1');
    const { exitCode, messages } = await runCaptured(['charset'], { stdin });
    expect(exitCode).toBe(1);
    expect(messages).toContain('[unknown-charset]');
  });

  it('names each loss, writes the rest, and exits 1', async () => {
    const { exitCode, output, messages } = await runCaptured(
      ['charset', '--from', 'utf-8', '--to', 'viscii'],
      { stdin: 'Huế 東 đẹp\n' },
    );
    expect(exitCode).toBe(1);
    expect(Buffer.from(output, 'latin1')).toEqual(Buffer.from(encode('Huế ? đẹp\n', 'viscii')));
    expect(messages).toMatch(/^-: error: .* \(character 4\) \[unencodable\]\n$/);
  });

  it('reads VIQR with and without backslashes', async () => {
    const args = ['charset', '--from', 'viqr'];
    const { output } = await runCaptured(args, { stdin: "Hay. Tha^'y\\. Ma~i ma~i.\n" });
    expect(output).toBe(asBytes('Hay. Thấy. Mãi mãi.\n'));
  });

  it('writes the nearest form and says so, or with --strict none', async () => {
    const args = ['charset', '--from', 'utf-8', '--to', 'viscii'];
    const nearest = await runCaptured(args, { stdin: '“a”' });
    expect([nearest.exitCode, nearest.output]).toEqual([1, '"a"']);
    expect(nearest.messages).toContain('[approximated]');
    const strict = await runCaptured([...args, '--strict'], { stdin: '“a”' });
    expect([strict.exitCode, strict.output]).toEqual([1, '?a?']);
  });

  it('counts losses beyond the first twenty', async () => {
    const { messages } = await runCaptured(['charset', '--from', 'utf-8', '--to', 'vps'], {
      stdin: '東'.repeat(25),
    });
    expect(messages.split('\n')).toHaveLength(22);
    expect(messages).toContain('-: and 5 more losses\n');
  });

  it('refuses names that there are not', async () => {
    const { exitCode, messages } = await runCaptured(['charset', '--to', 'latin1']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('Allowed choices are tcvn3, tcvn5712-1');
  });
});
