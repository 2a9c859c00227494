import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

/** What the built page may load: its own files, and nothing that is written into it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page; while developing, styles are written into the page. */
function addSecurityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the service worker, with the names of all files that it keeps. */
function addServiceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const source = new URL('offline/service-worker.js', import.meta.url);
      const hash = createHash('sha256').update(readFileSync(source));
      for (const file of Object.values(bundle)) {
        hash.update(file.fileName).update(file.type === 'asset' ? file.source : file.code);
      }
      const files = Object.keys(bundle).filter((name) => name !== 'index.html');
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: readFileSync(source, 'utf8')
          .replace('__VERSION__', `quocngu-reader-${hash.digest('hex').slice(0, 16)}`)
          .replace('__FILES__', JSON.stringify(['./', './icon.svg', ...files].sort())),
      });
    },
  };
}

const config: UserConfig = {
  // Relative, so that the files work from any path.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    // A font or icon inside a style sheet would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
  },
  plugins: [addSecurityPolicy(), addServiceWorker()],
};

export default config;
