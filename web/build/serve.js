// A static file server for a folder of the built site, with right types and the strict headers that a course host may set.
// Like most of them it sends no `Access-Control-Allow-Origin`: a page that needed it would fail here too.
// Bound to this machine only. Tests use the same server, so what is shown here is what is tested.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Stop } from './steps.js';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export const strictPolicy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src data:";

/**
 * @param {string} folder
 * @param {{port?: number, policy?: string}} [options] port 0: any free one
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(folder, { port = 0, policy = strictPolicy } = {}) {
  const server = createServer((request, response) => {
    /** @param {number} code @param {string} text */
    const refuse = (code, text) => response.writeHead(code, { 'Content-Type': types['.txt'] }).end(`${text}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'GET and HEAD only');
    const path = fileOf(folder, request.url ?? '/');
    if (!path) return refuse(404, 'Not found');
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Length': statSync(path).size,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`;
      reject(error.code === 'EADDRINUSE' ? new Stop(taken) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file an address names inside the folder, or nothing. @param {string} folder @param {string} url */
function fileOf(folder, url) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  // The path is absolute, so normalize has already resolved every `..` at its root.
  const full = join(folder, path);
  if (!existsSync(full)) return undefined;
  if (!statSync(full).isDirectory()) return full;
  const index = join(full, 'index.html');
  return existsSync(index) ? index : undefined;
}
