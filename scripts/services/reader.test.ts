import { readFileSync } from 'node:fs';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScratchFolder } from '../gates/scratch-folder.ts';
import { hasBrowser } from './browser.ts';
import {
  dropPaths,
  openReader,
  type ReaderApp,
  sampleFile,
  sampleHash,
  toSeed,
  waitUntilRead,
} from './reader-page.ts';

const rule = '-'.repeat(17);
const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe.skipIf(!hasBrowser)('the reader', () => {
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

  async function write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  test('opens the sample, and every value of its page and cards is right', async () => {
    const { page, errors, foreign } = await app.open();
    await page.getByRole('button', { name: 'Mở bài mẫu' }).click();
    await waitUntilRead(page);
    const seed = readFileSync(sampleFile, 'utf8');
    const [url, , title] = seed.split('\n');
    expect(await page.locator('.article-page h1').textContent()).toBe(title);
    expect(await page.locator('.kicker').textContent()).toBe('VietnamPlus');
    expect(await page.locator('.imprint').textContent()).toContain('VietnamPlus, bài số 301816');
    expect(await page.locator('.imprint a').getAttribute('href')).toBe(url);
    expect(await page.locator('.imprint a').getAttribute('rel')).toBe('noopener noreferrer');
    // What is quoted stands between bars, and shows who says it.
    const quoted = page.locator('.article-page .quoted-start');
    expect(await quoted.count()).toBe(3);
    await page.locator('.quotation', { hasText: 'Lê Hồng Anh' }).first().hover();
    await expect
      .poll(async () =>
        (await page.locator('.article-page .is-pointed').allTextContents()).join(''),
      )
      .toMatch(/^năm 2015, là năm có ý nghĩa đặc biệt .* của Đảng và dân tộc$/);
    expect(await page.locator('figcaption .caption').textContent()).toBe(
      'Thường trực Ban Bí thư Lê Hồng Anh đến dự và phát biểu tại Hội nghị.',
    );
    expect(await page.locator('figcaption .credit').textContent()).toBe('(Ảnh: Phạm Kiên/TTXVN)');
    expect(await page.locator('.end-mark').textContent()).toBe('./.');

    const card = page.locator('.card');
    await page.locator('.caption .mention-person a').click();
    await expect.poll(() => card.locator('h2').textContent()).toBe('Lê Hồng Anh');
    expect(await card.locator('.fact').first().locator('li').allTextContents()).toEqual([
      'Thường trực Ban Bí thư',
      'Ủy viên Bộ Chính trị',
    ]);
    expect(await card.locator('.mention-list li').count()).toBe(countOf(seed, 'Lê Hồng Anh'));

    await page.locator('.credit .mention-organisation a').click();
    await expect.poll(() => card.textContent()).toContain('Thông tấn xã Việt Nam');

    await page.locator('.article-body .mention-place a').first().click();
    await expect.poll(() => card.locator('h2').textContent()).toBe('Hà Nội');
    expect(await card.textContent()).toContain('gso-vn 01');

    const secretary = page.locator('.article-body .mention-person a', {
      hasText: 'Trần Quốc Vượng',
    });
    await secretary.click();
    await expect.poll(() => card.locator('h2').textContent()).toBe('Trần Quốc Vượng');
    expect(await card.locator('.fact').first().locator('li').allTextContents()).toEqual([
      'Bí thư Trung ương Đảng',
      'Chánh Văn phòng Trung ương Đảng',
    ]);
    // The year is not written beside the day; the number of the article in its address tells it.
    await page.locator('.article-body .mention-date a').first().click();
    await expect.poll(() => card.locator('h2').textContent()).toBe('Sáng 13/1');
    const facts = await card.locator('.fact').allTextContents();
    expect(facts).toContainEqual(expect.stringContaining('13/1/2015 2015-01-13, sáng'));
    expect(facts).toContainEqual(expect.stringContaining('--01-13'));
    expect(facts).toContainEqual(expect.stringContaining('date/year-from-native-id'));

    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await page.waitForSelector('.overview');
    expect(await page.locator('.quotation', { hasText: 'Lê Hồng Anh' }).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('marks in the seed what the pointer is on in the article, and back', async () => {
    const { page } = await app.open(`${sampleHash}&show=names.seed`);
    await waitUntilRead(page);
    await page.locator('.caption .mention-person a').hover();
    await expect
      .poll(() => page.locator('.seed-pane .is-pointed').allTextContents())
      .toEqual(['Lê Hồng Anh']);
    const office = 'Văn phòng Trung ương Đảng';
    await page.locator('.seed-pane [data-mention]', { hasText: office }).first().hover();
    await expect
      .poll(async () => (await page.locator('h1 .is-pointed').allTextContents()).join(''))
      .toBe(office);
    await page.locator('.seed-pane pre').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.article-page .is-pointed').count()).toBeGreaterThan(0);
  });

  test('files and folders are chosen and dropped; a folder of seeds becomes a list', async () => {
    const seeds = join(folder, 'seeds');
    await mkdir(join(seeds, 'more'), { recursive: true });
    await write('seeds/a.txt', toSeed('https://a.example/1', 'Mưa ở Huế', 'Huế mưa to.'));
    await write('seeds/more/a.txt', toSeed('https://a.example/2', 'Nắng ở Vinh', 'Vinh nắng.'));
    const { page, errors } = await app.open();
    await dropPaths(page, [seeds]);
    await page.waitForSelector('.article-list');
    expect(await page.locator('.row-title').allTextContents()).toEqual([
      'Mưa ở Huế',
      'Nắng ở Vinh',
    ]);
    await page.getByLabel('Tìm, có dấu hay không dấu').fill('hue');
    await expect.poll(() => page.locator('.row-title').allTextContents()).toEqual(['Mưa ở Huế']);
    await expect.poll(() => page.locator('.row-title mark').allTextContents()).toEqual(['Huế']);

    const chosen = await app.open();
    await chosen.page.locator('input[data-field="folder"]').setInputFiles(seeds);
    await chosen.page.waitForSelector('.article-list');
    await expect.poll(() => chosen.page.locator('.row-title').count()).toBe(2);

    const single = await app.open();
    await single.page.locator('input[data-field="files"]').setInputFiles(join(seeds, 'a.txt'));
    await single.page.waitForSelector('.article-page h1');
    expect(await single.page.locator('h1').textContent()).toBe('Mưa ở Huế');
    expect([...errors, ...chosen.errors, ...single.errors]).toEqual([]);
  });

  test('text is pasted, a seed or not', async () => {
    const { page } = await app.open();
    await page.getByLabel('Hoặc dán văn bản').fill('Mưa lớn\nHà Nội mưa lớn.');
    await page.getByRole('button', { name: 'Mở văn bản này' }).click();
    await page.waitForSelector('.article-page h1');
    expect(await page.locator('h1').textContent()).toBe('Mưa lớn');
    expect(await page.locator('.notice').textContent()).toContain('không theo quy cách');
  });

  test('a damaged seed shows what is wrong with it, and the line', async () => {
    const file = await write('damaged.txt', toSeed('https://a.example/1', 'Mưa', 'Huế \0 mưa.'));
    const { page } = await app.open();
    await page.locator('input[data-field="files"]').setInputFiles(file);
    await page.waitForSelector('.findings');
    const shown = await page.locator('.findings .diagnostic').first().textContent();
    expect(shown).toContain('dòng 5, cột 5');
    expect(shown).toContain('Văn bản có ký tự NUL.');
    expect(shown).toContain('nul-character');
    await page.getByRole('link', { name: 'English' }).click();
    await expect
      .poll(() => page.locator('.findings .diagnostic').first().textContent())
      .toContain('The text holds a NUL character.');
  });

  test('what cannot be opened says why', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
    const image = await write('photo.png', png);
    const large = await write('large.txt', '');
    await truncate(large, 200 * 1024 * 1024);
    const empty = join(folder, 'nothing');
    await mkdir(empty);
    const { page, errors } = await app.open();
    for (const [path, message] of [
      [image, 'Đây là một tệp ảnh'],
      [large, 'Tệp này quá lớn'],
      [empty, 'Thư mục này không có tệp nào'],
    ] as const) {
      await dropPaths(page, [path]);
      await expect.poll(() => page.locator('.problems').textContent()).toContain(message);
    }
    expect(errors).toEqual([]);
  });

  test('a seed in TCVN3 is read, and its charset named', async () => {
    // «Bộ trưởng thăm Huế» and a sentence, by the table of TCVN 5712:1993.
    const bytes = Buffer.concat([
      Buffer.from(`https://a.example/1\n${rule}\n`),
      Buffer.from('42e9207472adeb6e67207468a86d204875d5', 'hex'),
      Buffer.from(`\n${rule}\n`),
      Buffer.from('42e9207472adeb6e67207468a86d204875d52e', 'hex'),
      Buffer.from(`\n${rule}\n`),
    ]);
    const { page } = await app.open();
    await page.locator('input[data-field="files"]').setInputFiles(await write('cu.txt', bytes));
    await page.waitForSelector('.article-page h1');
    expect(await page.locator('.notice').textContent()).toContain('TCVN3');
    expect(await page.locator('h1').textContent()).toBe('Bộ trưởng thăm Huế');
  });

  test('a hostile article changes nothing', async () => {
    const attack = `<img src=x onerror="document.title='taken'"> {{7*7}} \${7*7} <script>document.title='taken'</script>`;
    const file = await write(
      'hostile.txt',
      toSeed('javascript:alert(1)', attack, `${attack} Hết.`),
    );
    const other = await write(
      'hostile-2.txt',
      toSeed(`https://a.example/"onmouseover="x`, attack, attack),
    );
    for (const path of [file, other]) {
      const { page, errors, foreign } = await app.open('#/open?lang=en');
      await page.getByLabel('Or paste text').fill(readFileSync(path, 'utf8'));
      await page.getByRole('button', { name: 'Open this text' }).click();
      await waitUntilRead(page);
      expect(await page.locator('.article-page').textContent()).toContain('<img src=x onerror=');
      expect(await page.locator('main img, main script, main [onerror]').count()).toBe(0);
      expect(await page.locator('main a[href^="javascript:"]').count()).toBe(0);
      await expect.poll(() => page.title()).toBe('Read · Quốc ngữ');
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    }
  });

  test('the keyboard is enough', async () => {
    const { page } = await app.open('#/open?lang=en');
    await page.waitForSelector('.open-view');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    const tabTo = async (text: string): Promise<void> => {
      for (let steps = 0; steps < 80; steps++) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(text)) return;
      }
      throw new Error(`the Tab key does not come to ${text}`);
    };
    await tabTo('Open the sample');
    await page.keyboard.press('Enter');
    await waitUntilRead(page);
    await tabTo('Lê Hồng Anh');
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('Lê Hồng Anh');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('mention=');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('mention=');
  });

  test('errors of the worker reach the page, which keeps what it has', async () => {
    // What the service worker keeps could not be missing.
    const { page } = await app.open('#/open', { serviceWorkers: 'block' });
    await page.route(/words-.*\.js/, (route) => route.abort());
    await page.getByRole('button', { name: 'Mở bài mẫu' }).click();
    await page.waitForSelector('[role="alert"]');
    expect(await page.locator('[role="alert"]').textContent()).toContain('Không thực hiện được');
    expect(await page.locator('h1').textContent()).toContain('Văn phòng Trung ương Đảng');
  });

  test('what was opened once works without a connection', async () => {
    const { page, errors } = await app.open();
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Mở bài mẫu' }).click();
    await waitUntilRead(page);
    expect(await page.locator('.article-page .mention-person').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});
