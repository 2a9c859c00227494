import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createScratchFolder } from '../gates/scratch-folder.ts';

/** Chromium as Debian installs it. */
const executablePath = '/usr/bin/chromium';

/** Whether there is a browser to test in. */
export const hasBrowser: boolean = existsSync(executablePath);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that leaves nothing behind. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts a browser. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  // A home of its own, because the browser leaves crash reports and settings beside its profile.
  const home = await createScratchFolder();
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('XDG_'));
  const browser = await chromium.launch({
    executablePath,
    args: quiet,
    env: { ...Object.fromEntries(environment), HOME: home },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** A page in a browser, on a server of its own that serves the given modules. */
export interface ServedPage {
  readonly page: Page;
  /** What the page wrote to the console as an error, could not load, or threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page beside modules, given by their path (`/0.js`) and code. */
export async function openPage(modules: ReadonlyMap<string, string>): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const code = modules.get(path);
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><link rel="icon" href="data:," /><title>quocngu</title>');
    } else if (code !== undefined) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(code);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { browser, close } = await launchBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`cannot load ${request.url()}`));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    errors,
    async close() {
      await close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
