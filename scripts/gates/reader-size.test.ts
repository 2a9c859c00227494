import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

/** What the first page of the reader may load, compressed, without fonts and models. */
const FIRST_LOAD = 120_000;

const built = join(root, 'apps/reader/dist');
const page = readFileSync(join(built, 'index.html'), 'utf8').replaceAll('&#39;', "'");
const sizeOf = (file: string): number => gzipSync(readFileSync(join(built, file))).length;

test('the first page of the reader is small', () => {
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
  const total = ['index.html', ...files].reduce((sum, file) => sum + sizeOf(file), 0);
  expect(total).toBeLessThan(FIRST_LOAD);
});

test('the page has nothing inline, and a policy against it', () => {
  expect(page).toContain("script-src 'self'; style-src 'self'");
  expect(page).not.toMatch(/<script(?![^>]* src=)/);
  expect(page).not.toMatch(/<style| style=| on\w+=/);
});

test('the service worker keeps every file of the reader', () => {
  const worker = readFileSync(join(built, 'service-worker.js'), 'utf8');
  const list = /JSON\.parse\('(\[.*\])'\)/.exec(worker)?.[1] ?? '[]';
  const kept = JSON.parse(list) as readonly string[];
  const assets = readdirSync(join(built, 'assets')).map((file) => `assets/${file}`);
  expect(assets.length).toBeGreaterThan(0);
  expect([...kept].sort()).toEqual(['./', './icon.svg', ...assets].sort());
});
