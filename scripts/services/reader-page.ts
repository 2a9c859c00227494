import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../gates/workspace.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.mjs';
import { launchBrowser, type LaunchedBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Screenshots of the reader, ignored by git. */
const artifacts = join(root, 'out/reader');

/** The sample that comes with the reader. */
export const sampleFile: string = join(root, 'seeds/000_80b3f6d469e22f59.txt');
export const sampleHash = '#/read?doc=000_80b3f6d469e22f59.txt%231';

const rule = '-'.repeat(17);

/** Writes a seed. */
export function toSeed(url: string, title: string, body: string): string {
  return [url, rule, title, rule, body, rule, ''].join('\n');
}

/** The built reader, served below a path and open in a browser. */
export interface ReaderApp {
  readonly address: string;
  /** Opens the reader at a hash in a page of its own, which is closed with the app. */
  open(hash?: string, options?: BrowserContextOptions): Promise<ReaderPage>;
  close(): Promise<void>;
}

/** A page of the reader. */
export interface ReaderPage {
  readonly page: Page;
  /** What the page wrote to the console as an error or a warning, or threw. */
  readonly errors: readonly string[];
  /** Addresses that the page asked for outside its own origin. */
  readonly foreign: readonly string[];
}

/** Serves the built reader below a path, as a site might, and starts a browser for it. */
export async function openReader(): Promise<ReaderApp> {
  const served: ServedFolder = await serveFolder(join(root, 'apps/reader/dist'), 0, '/some/path/');
  const launched: LaunchedBrowser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  return {
    address: served.address,
    async open(hash = '', options = {}) {
      const context = await launched.browser.newContext({ reducedMotion: 'reduce', ...options });
      contexts.push(context);
      const errors: string[] = [];
      const foreign: string[] = [];
      const { origin } = new URL(served.address);
      context.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(served.address + hash);
      return { page, errors, foreign };
    },
    async close() {
      for (const context of contexts) await context.close();
      await launched.close();
      await served.close();
    },
  };
}

/** Waits until the article is read with all models. */
export async function waitUntilRead(page: Page): Promise<void> {
  await page.waitForSelector('.read-view[aria-busy="false"] .article-page');
}

/** Drops files or folders of this machine on the field for them. */
export async function dropPaths(page: Page, files: readonly string[]): Promise<void> {
  const box = await page.locator('.drop-field').boundingBox();
  if (box === null) throw new Error('there is no field to drop on');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const place = { x: box.x + box.width / 2, y: box.y + 20 };
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
}

/** What axe finds wrong with the page: rule and elements. */
export async function findAccessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
}

/** How far the page is wider than its window, in pixels. */
export async function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(
    `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
  );
}

/** Keeps a picture of the page. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
