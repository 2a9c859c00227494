import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScratchFolder } from '../gates/scratch-folder.ts';
import { hasBrowser } from './browser.ts';
import {
  findAccessFaults,
  keepScreenshot,
  openReader,
  type ReaderApp,
  sampleFile,
  sampleHash,
  toSeed,
  widthBeyond,
} from './reader-page.ts';

describe.skipIf(!hasBrowser)('the views of the reader', () => {
  let app: ReaderApp;
  let folder: string;
  beforeAll(async () => {
    app = await openReader();
    folder = await createScratchFolder();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(name: string, content: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  test('2,000 articles are listed, searched and read', async () => {
    const seeds = Array.from({ length: 2000 }, (_, number) =>
      toSeed(
        `https://a.example/${number}.html`,
        `Tin số ${number} về Đường Láng`,
        `${'Hội nghị tổng kết công tác năm 2014 đã họp sáng nay tại Hà Nội. '.repeat(60)}Mã ${number}.`,
      ),
    );
    const { page, errors } = await app.open('#/open?lang=en');
    const many = await write('many.txt', seeds.join(''));
    await page.locator('input[data-field="files"]').setInputFiles(many);
    await page.waitForSelector('.article-list');
    await expect.poll(() => page.locator('.found').textContent()).toContain('2,000 of 2,000');
    expect(await page.locator('.article-list li').count()).toBeLessThan(40);
    const search = page.getByLabel('Search, with or without marks');
    await search.fill('duong lang');
    await expect
      .poll(() => page.locator('.row-title mark').first().textContent())
      .toBe('Đường Láng');
    // While documents are taken into the index, what is found grows.
    await expect.poll(() => page.locator('.found').textContent()).toContain('2,000 of 2,000');
    for (const [query, found, marked] of [
      ['tin so 1999', '1 of 2,000', ['Tin số 1999', '1999']],
      ['mã 77.', '1 of 2,000', ['77', 'Mã 77']],
      ['đường lang', '2,000 of 2,000', ['Đường Láng']],
      ['khong co', '0 of 2,000', []],
    ] as const) {
      await search.fill(query);
      await expect.poll(() => page.locator('.found').textContent()).toContain(found);
      await expect
        .poll(() => page.locator('.row-list li:first-child mark').allTextContents())
        .toEqual(marked);
    }
    await search.fill('');
    await expect.poll(() => page.locator('.found').textContent()).toBe('2,000 of 2,000 articles');
    const place = page.getByLabel('Place', { exact: true });
    expect(await place.locator('option').allTextContents()).toContain('Hà Nội (2,000)');
    await page.mouse.wheel(0, 148 * 1000);
    await expect.poll(() => page.locator('.row-title').count()).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });

  test('articles are filtered, drawn and exported', async () => {
    const { page, errors, foreign } = await app.open('#/open?lang=en');
    const other = toSeed(
      'https://b.example/1',
      'Mưa ở Huế',
      'Ngày 2/9/2015, ông Nguyễn Văn An đến Huế.',
    );
    const paths = [sampleFile, await write('hue.txt', other)];
    await page.locator('input[data-field="files"]').setInputFiles(paths);
    await page.waitForSelector('.article-list');
    await page.getByText('Names and dates').click();
    await page.waitForSelector('.chart svg a');
    const person = page.getByLabel('Person', { exact: true });
    await expect
      .poll(() => person.locator('option').allTextContents())
      .toContain('Lê Hồng Anh (1)');
    await person.selectOption('Lê Hồng Anh');
    await expect.poll(() => page.locator('.row-title').count()).toBe(1);
    expect(page.url()).toContain('person=');
    await page.getByRole('link', { name: 'Clear search and filters' }).click();
    await expect.poll(() => page.locator('.row-title').count()).toBe(2);
    await page.locator('.chart').nth(1).getByText('As a table').click();
    await page.locator('.chart table').getByRole('link', { name: 'Lê Hồng Anh' }).click();
    await expect.poll(() => page.locator('.row-title').count()).toBe(1);
    await page.getByRole('link', { name: 'Clear search and filters' }).click();
    await expect.poll(() => page.locator('.row-title').count()).toBe(2);
    for (const theme of ['light', 'dark']) {
      const keepAll = async (name: string): Promise<void> => {
        expect(await findAccessFaults(page)).toEqual([]);
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 1100 });
          await expect.poll(() => widthBeyond(page)).toBe(0);
          await keepScreenshot(page, `${name}-${theme}-${width}`);
        }
      };
      await keepAll('charts');
      await page.getByText('Names and dates').click();
      await expect.poll(() => page.locator('.chart').count()).toBe(0);
      await keepAll('articles');
      await page.getByLabel('Who said what, and when').check();
      await page.waitForSelector('.statement-list');
      await keepAll('statements');
      await page.getByLabel('Articles', { exact: true }).check();
      await page.getByText('Names and dates').click();
      await page.waitForSelector('.chart svg a');
      await page.getByRole('button', { name: 'Light or dark' }).click();
    }
    // What a person said, in which article.
    await page.getByLabel('Who said what, and when').check();
    expect(page.url()).toContain('list=statements');
    await page.locator('.row-speaker a').first().click();
    await expect.poll(() => page.url()).toContain('person=L%C3%AA+H%E1%BB%93ng+Anh');
    await expect
      .poll(() => page.locator('.row-speaker').allTextContents())
      .toEqual(['Lê Hồng Anh13 January 2015', 'Lê Hồng Anh13 January 2015']);
    await page.getByLabel('Search, with or without marks').fill('dai hoi dang cac cap');
    await expect
      .poll(() => page.locator('.statement-list .row-text mark').allTextContents())
      .toContain('đại hội Đảng các cấp');
    await expect.poll(() => page.locator('.row-speaker').count()).toBe(1);
    expect(await page.locator('.found').textContent()).toBe('1 of 2 articles · 1 statement');
    await page.locator('.row-source a').first().click();
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('Lê Hồng Anh');
    await expect.poll(() => page.locator('.card .said').count()).toBe(2);

    await page.getByRole('link', { name: 'Export' }).click();
    await page.waitForSelector('.export-view');
    await page.getByLabel('all articles').check();
    await page.getByLabel('CoNLL-U').check();
    await page.getByRole('button', { name: 'Write' }).click();
    await page.waitForSelector('.export-text');
    expect(await page.locator('.export-text').textContent()).toContain('# text = ');
    expect(await findAccessFaults(page)).toEqual([]);
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => widthBeyond(page)).toBe(0);
      await keepScreenshot(page, `export-light-${width}`);
    }
    await page.getByRole('button', { name: 'Light or dark' }).click();
    expect(await findAccessFaults(page)).toEqual([]);
    await keepScreenshot(page, 'export-dark-360');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('every tool of the workbench gives a result, and its code', async () => {
    const { page, errors } = await app.open('#/tools?lang=en');
    await page.waitForSelector('.tool-list');
    const tools = await page.locator('.tool-list a').allTextContents();
    expect(tools.length).toBeGreaterThan(15);
    for (const name of tools.filter((tool) => tool !== 'Charsets')) {
      await page.locator('.tool-list').getByRole('link', { name, exact: true }).click();
      await expect.poll(() => page.locator('#tool-title').textContent()).toBe(name);
      // What is typed shows in its field, which the tests of typing hold.
      if (name !== 'Typing') {
        await expect.poll(() => page.locator('.tool-result').textContent()).not.toBe('');
      }
      await expect.poll(() => page.locator('.code code').textContent()).toContain('@quocngu/');
    }
    await page.getByRole('link', { name: 'Keystrokes' }).click();
    await expect.poll(() => page.locator('#tool-title').textContent()).toBe('Keystrokes');
    await page.locator('#tool-text').fill('dduwowngf Lasng');
    await expect.poll(() => page.locator('.tool-result').textContent()).toBe('đường Láng');
    // A key that comes before the page has followed a link belongs to the new view.
    await page.evaluate(`(() => {
      document.querySelector('.tool-list a[href*="tool=slug"]').click();
      const field = document.querySelector('#tool-text');
      field.value = 'Đường Láng';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await expect.poll(() => page.locator('.tool-result').textContent()).toBe('duong-lang');
    await page.getByRole('link', { name: 'Marks restored' }).click();
    await expect.poll(() => page.locator('#tool-title').textContent()).toBe('Marks restored');
    await expect.poll(() => page.locator('.tool-result').textContent()).toContain('Hà Nội');

    const bytes = Buffer.from('42e9207472adeb6e67207468a86d204875d5', 'hex');
    await page.getByRole('link', { name: 'Charsets' }).click();
    await expect.poll(() => page.locator('#tool-title').textContent()).toBe('Charsets');
    await page
      .locator('input[data-field="charset"]')
      .setInputFiles({ name: 'cu.txt', mimeType: 'text/plain', buffer: bytes });
    await expect
      .poll(() => page.locator('.charset-result .result-text').textContent())
      .toBe('Bộ trưởng thăm Huế');
    expect(errors).toEqual([]);
  });

  const views = [
    ['open', '#/open', '.open-view'],
    ['read', sampleHash, '.read-view[aria-busy="false"] .overview'],
    ['read-card', `${sampleHash}&mention=mention-13&show=names.seed`, '.card'],
    ['read-words', `${sampleHash}&show=names.sentences.words.tags`, '.tag'],
    ['read-nothing', '#/read', '.empty'],
    ['tools', '#/tools?tool=keys', '.result-text'],
    ['typing', '#/tools?tool=typing', '#tool-text'],
    ['charset', '#/tools?tool=charset', '.drop-field'],
  ] as const;

  test.each(views)('%s is usable for all, and fits every width', async (name, hash, shown) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, errors } = await app.open(hash, { colorScheme });
      await page.waitForSelector(shown);
      expect(await findAccessFaults(page)).toEqual([]);
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await keepScreenshot(page, `${name}-${colorScheme}-${width}`);
        await expect.poll(() => widthBeyond(page)).toBe(0);
      }
      expect(errors).toEqual([]);
    }
  });
});
