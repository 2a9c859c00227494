import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const RULE = '-'.repeat(17);
const URL = 'https://vnexpress.net/mua-lon-4701234.html';

function pageOf(title: string, link = `<link rel="canonical" href="${URL}">`): string {
  return `<html><head><meta charset="utf-8">${link}</head><body><h1 class="title-detail">${title}</h1>
    <article class="fck_detail"><p class="Normal">Mưa to.</p></article></body></html>`;
}

const seedOf = (title: string, url = URL): string =>
  `${url}\n${RULE}\n${title}\n${RULE}\nMưa to.\n${RULE}\n`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-'));
  await Promise.all([
    writeFile(join(folder, 'a.html'), pageOf('Một')),
    writeFile(join(folder, 'b.htm'), pageOf('Hai')),
    writeFile(join(folder, 'c.txt'), 'not looked at'),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('import', () => {
  it('writes seeds of all pages below a folder', async () => {
    const { exitCode, output, messages } = await runCaptured(['import', folder]);
    expect([exitCode, messages]).toEqual([0, '']);
    expect(output).toBe(seedOf('Một') + seedOf('Hai'));
  });

  it('writes seeds that the other commands read', async () => {
    const { output } = await runCaptured(['import'], { stdin: pageOf('Mưa lớn') });
    const { output: article } = await runCaptured(['article', '--json'], { stdin: output });
    expect(JSON.parse(article)).toMatchObject({ publisher: { key: 'vnexpress' } });
  });

  it('takes the address that the page does not name', async () => {
    const page = pageOf('Một', '');
    const without = await runCaptured(['import'], { stdin: page });
    expect(without.exitCode).toBe(1);
    expect(without.messages).toContain('[no-address]');
    const { exitCode, output } = await runCaptured(['import', '--url', URL], { stdin: page });
    expect([exitCode, output]).toEqual([0, seedOf('Một')]);
  });

  it('gives what the page says beside its text', async () => {
    const { output } = await runCaptured(['import', '--json', join(folder, 'a.html')]);
    expect(JSON.parse(output)).toMatchObject({
      url: URL,
      title: 'Một',
      source: { file: join(folder, 'a.html'), record: 1 },
      metadata: { publisher: 'vnexpress', charset: 'utf-8' },
      diagnostics: [],
    });
  });

  it('says where no article is', async () => {
    const { exitCode, output, messages } = await runCaptured(['import'], { stdin: '<p>x</p>' });
    expect([exitCode, output]).toEqual([1, '']);
    expect(messages).toContain('-: error: No text of an article was found in the page. [no-body]');
  });
});
