import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { openReader, type ReaderApp, toSeed } from './reader-page.ts';

describe.skipIf(!hasBrowser)('typing in the reader', () => {
  let app: ReaderApp;
  beforeAll(async () => {
    app = await openReader();
  });
  afterAll(async () => {
    await app.close();
  });

  async function openTool(): Promise<{ readonly page: Page; readonly field: Locator }> {
    const { page } = await app.open('#/tools?tool=typing&lang=en');
    const field = page.locator('#tool-text');
    await field.fill('');
    await field.focus();
    return { page, field };
  }

  const putCaret = (page: Page, offset: number): Promise<void> =>
    page.evaluate(`document.querySelector('#tool-text').setSelectionRange(${offset}, ${offset})`);

  const caretOf = (page: Page): Promise<number> =>
    page.evaluate(`document.querySelector('#tool-text').selectionStart`);

  test.each([
    ['Telex', 'dduwowngf ', 'đường '],
    ['Telex', 'Haf Nooij muaf thu', 'Hà Nội mùa thu'],
    ['Telex', 'window user', 'window user'],
    ['Telex', 'ass', 'as'],
    ['VNI', 'd9u7o7ng2 pho61 ', 'đường phố '],
    ['VIQR', 'ddu+o+`ng ', 'đường '],
  ])('%s: the keys %s write %j', async (method, keys, text) => {
    const { page, field } = await openTool();
    await page.getByLabel(method).check();
    await field.focus();
    await page.keyboard.type(keys);
    // The end of the word comes with the end of typing, too.
    await page.getByLabel(method).focus();
    expect(await field.inputValue()).toBe(text);
    // What was typed and chosen can be shared.
    await expect.poll(() => page.url()).toContain(new URLSearchParams({ text }).toString());
    const { page: shared } = await app.open(new URL(page.url()).hash);
    expect(await shared.locator('#tool-text').inputValue()).toBe(text);
    expect(await shared.getByLabel(method).isChecked()).toBe(true);
  });

  test('the caret may stand anywhere, and stays where the key has put it', async () => {
    const { page, field } = await openTool();
    await page.keyboard.type('tieng viet');
    await putCaret(page, 5);
    await page.keyboard.type('se');
    expect(await field.inputValue()).toBe('tiếng viet');
    expect(await caretOf(page)).toBe(5);
    await page.keyboard.type(' dd');
    expect(await field.inputValue()).toBe('tiếng đ viet');
    expect(await caretOf(page)).toBe(7);
  });

  test('backspace takes a letter and leaves the tone; what was typed can be undone', async () => {
    const { page, field } = await openTool();
    await page.keyboard.type('toans');
    await page.keyboard.press('Backspace');
    expect(await field.inputValue()).toBe('tóa');
    await page.keyboard.type('nf');
    expect(await field.inputValue()).toBe('toàn');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.type('as');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('a');
  });

  test('text that is too long for an address stays when something is chosen', async () => {
    const { page, field } = await openTool();
    const long = 'Hà Nội '.repeat(400);
    await field.fill(long);
    await page.getByLabel('VNI').check();
    await expect.poll(() => page.url()).toContain('with-method=vni');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForSelector('html[lang="vi"]');
    expect(await field.inputValue()).toBe(long);
  });

  test('a selection is replaced, a line ends a word, and what is pasted stays', async () => {
    const { page, field } = await openTool();
    await page.keyboard.type('abc');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('ddi');
    expect(await field.inputValue()).toBe('đi');
    await page.keyboard.press('Enter');
    await page.keyboard.type('user');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('đi\nuser\n');
    await page.keyboard.insertText('dduwowngf');
    expect(await field.inputValue()).toBe('đi\nuser\ndduwowngf');
  });

  test('the field of the search is typed in where that is chosen, and it is remembered', async () => {
    const { page, errors } = await app.open('#/open?lang=en');
    const seeds = [
      toSeed('https://a.example/1', 'Kẹt xe trên đường Láng', 'Hà Nội mưa.'),
      toSeed('https://a.example/2', 'Nắng ở Vinh', 'Vinh nắng.'),
    ].join('');
    await page.getByLabel('Or paste text').fill(seeds);
    await page.getByRole('button', { name: 'Open this text' }).click();
    await page.waitForSelector('.article-list');
    const search = page.getByLabel('Search, with or without marks');
    await search.focus();
    await page.keyboard.type('dduwowngf');
    expect(await search.inputValue()).toBe('dduwowngf');
    await page.getByLabel('Type by').selectOption('telex');
    await search.fill('');
    await search.focus();
    await page.keyboard.type('dduwowngf');
    expect(await search.inputValue()).toBe('đường');
    await expect
      .poll(() => page.locator('.row-title').allTextContents())
      .toEqual(['Kẹt xe trên đường Láng']);
    // The files are gone with the page, the method is kept.
    await page.reload();
    await page.getByRole('link', { name: 'Open', exact: true }).first().click();
    await page.getByLabel('Or paste text').fill(seeds);
    await page.getByRole('button', { name: 'Open this text' }).click();
    await page.waitForSelector('.article-list');
    expect(await page.getByLabel('Type by').inputValue()).toBe('telex');
    expect(errors).toEqual([]);
  });
});
