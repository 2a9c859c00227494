import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder on 127.0.0.1.
 *
 * @param folder - Path of the folder.
 * @param port - The port; 0 takes a free one.
 * @param path - Where the folder stands in the address, with slashes around.
 * @returns The address, and a function that ends the server.
 */
export function serveFolder(folder, port = 0, path = '/') {
  const server = createServer((request, response) => {
    const file = findFile(folder, path, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}${path}`,
        close: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The file of an address, where there is one in the folder. */
function findFile(folder, path, url) {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  if (!pathname.startsWith(path)) return undefined;
  let name;
  try {
    name = decodeURIComponent(pathname.slice(path.length));
  } catch {
    return undefined;
  }
  const file = normalize(
    join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name),
  );
  if (!file.startsWith(normalize(`${folder}${sep}`))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
