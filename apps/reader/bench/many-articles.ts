/**
 * How the built reader feels with 2,000 generated articles of some 1,070 syllables, in Chromium: how
 * long until they are open, can be searched and are read; how long from a key to the first frame with
 * what it finds, while articles are being read and after; how long a frame is while the list scrolls.
 * Run: `tsx bench/many-articles.ts [folder of another build]`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSeeds } from '@quocngu/corpus';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { launchBrowser } from '../../../scripts/services/browser.ts';

const ARTICLES = 2000;

/** Each finds another number of articles than the one before, so that an answer is seen. */
const QUERIES = [
  'hoi nghi',
  'Hà Nội',
  'duong',
  'Nguyễn Văn',
  'sua hoc duong',
  'ngân sách',
  'ng',
  'Lê Hồng Anh',
  'thu tuong',
  'quỹ',
  'bo tai chinh',
];

const built = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const served = await serveFolder(built);
const launched = await launchBrowser();
const folder = await mkdtemp(join(tmpdir(), 'quocngu-bench-'));
try {
  for (const { index, bytes } of generateSeeds({ count: ARTICLES, length: 'long' })) {
    await writeFile(join(folder, `${String(index).padStart(4, '0')}.txt`), bytes);
  }
  const page = await launched.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(1_200_000);
  await page.goto(`${served.address}#/open?lang=en`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.evaluate(`globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });`);
  const started = performance.now();
  await page.locator('input[data-field="folder"]').setInputFiles(folder);
  await page.waitForSelector('.article-list');
  await waitForStatus(page, `text.startsWith('2,000 of 2,000')`);
  report('until all are open', performance.now() - started);
  await page.evaluate('tasks.length = 0');
  report('key to frame, first query', await measureKey(page, 'hoi'));
  reportTimes('key to frame, while articles are read', await measureKeys(page));
  await page.evaluate(typeQuery(''));
  await waitForStatus(page, `text.startsWith('2,000 of 2,000') && !text.includes('read')`);
  report('until all are read', performance.now() - started);
  // The browser tells of tasks from 50 ms on.
  const tasks = await page.evaluate<readonly number[]>('tasks');
  console.log(
    `tasks of the page above 50 ms meanwhile: ${tasks.length}, most ${Math.max(0, ...tasks)} ms`,
  );
  reportTimes('key to frame, after', await measureKeys(page));
  await page.evaluate(typeQuery(''));
  await waitForStatus(page, `text.startsWith('2,000 of 2,000')`);
  reportTimes('frame while scrolling the list', await measureScroll(page));
  await page.evaluate(typeQuery('hoi nghi'));
  await waitForStatus(page, `!text.startsWith('2,000')`);
  reportTimes('frame while scrolling what was found', await measureScroll(page));
  await page.evaluate(typeQuery(''));
  await page.getByLabel('Who said what, and when').check();
  await waitForStatus(page, `text.startsWith('2,000 of 2,000')`);
  reportTimes('key to frame, statements', await measureKeys(page));
  await page.evaluate(typeQuery(''));
  await waitForStatus(page, `text.startsWith('2,000 of 2,000')`);
  reportTimes('frame while scrolling statements', await measureScroll(page));
} finally {
  await launched.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
}

/** Waits until the line above the list says what is expected. */
async function waitForStatus(page: Page, expected: string): Promise<void> {
  const code = `(() => {
    const text = document.querySelector('.found')?.textContent ?? '';
    return ${expected};
  })()`;
  while (!(await page.evaluate(code))) await page.waitForTimeout(50);
}

/** Code that puts a query into the field, as its last key does. */
function typeQuery(query: string): string {
  return `(() => {
    const field = document.querySelector('#search');
    field.value = ${JSON.stringify(query)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`;
}

/** Milliseconds from a key to the end of the first frame that shows how many articles it finds. */
async function measureKey(page: Page, query: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const count = () => document.querySelector('.found').textContent.split(' ')[0];
    const before = count();
    const started = performance.now();
    const look = () => requestAnimationFrame(() => {
      if (count() === before) look();
      else setTimeout(() => resolve(performance.now() - started));
    });
    look();
    ${typeQuery(query)};
  })`);
}

async function measureKeys(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of QUERIES) {
    times.push(await measureKey(page, query));
    await page.waitForTimeout(150);
  }
  return times;
}

/** Milliseconds of each frame while the page scrolls down by half a window a frame. */
async function measureScroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(`new Promise((resolve) => {
    scrollTo(0, 0);
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      if (times.length > 120) resolve(times.slice(1));
      else {
        scrollBy(0, 450);
        requestAnimationFrame(step);
      }
    };
    requestAnimationFrame(step);
  })`);
}

function report(name: string, milliseconds: number): void {
  const isLong = milliseconds >= 1000;
  console.log(
    `${name}: ${isLong ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds)} ms`}`,
  );
}

function reportTimes(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((left, right) => left - right);
  const [median, late, most] = [0.5, 0.95, 1].map((share) =>
    (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(0),
  );
  console.log(`${name}: median ${median} ms, 95 % ${late} ms, most ${most} ms`);
}
