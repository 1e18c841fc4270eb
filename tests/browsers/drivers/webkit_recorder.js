// WebKit's driver tells nothing of the console, and its private sessions print nothing. So each page gets a first script that keeps
// what is said: over http through a proxy that adds it to HTML, over file:// in a copy whose policy allows it by its hash.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = `(() => {
  const said = (window.recordedMessages = []);
  const say = (level, text) => said.push({ level, text: String(text) });
  for (const name of ['error', 'warn', 'info', 'log']) {
    const usual = console[name];
    console[name] = (...parts) => {
      say(name === 'error' ? 'error' : 'other', parts.map(String).join(' '));
      usual.apply(console, parts);
    };
  }
  addEventListener('error', (event) => say('error', event.message || 'Cannot load ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => say('error', event.reason));
  addEventListener('securitypolicyviolation', (event) => say('error', event.violatedDirective + ' blocks ' + event.blockedURI));
})();`;

/** In the page. @returns {import('./driver.js').Message[]} */
export const recorded = () => /** @type {any} */ (window).recordedMessages;

const path = '/recorder.js';

/** @param {string} html @param {string} element */
const withFirst = (html, element) =>
  html.replace(/^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head>)?/i, (begin) => begin + element);

/** A copy that records, of a page on disk. @param {string} url @param {string} home */
export function recordingCopy(url, home) {
  const { hash, href } = new URL(url);
  const allowed = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const original = fileURLToPath(href.replace(/#.*/, ''));
  const html = readFileSync(original, 'utf8').replace('script-src ', `script-src ${allowed} `);
  const policyFirst = /(<meta http-equiv="Content-Security-Policy"[^>]*>)/;
  const element = `<script>${script}</script>`;
  const copy = policyFirst.test(html) ? html.replace(policyFirst, (meta) => meta + element) : withFirst(html, element);
  // With its neighbours, which it may hold in frames.
  const folder = mkdtempSync(join(home, 'page-'));
  for (const name of readdirSync(dirname(original)))
    if (name !== basename(original)) symlinkSync(join(dirname(original), name), join(folder, name));
  writeFileSync(join(folder, basename(original)), copy);
  return `${pathToFileURL(join(folder, basename(original)))}${hash}`;
}

/** A proxy in front of another server of this machine. @param {string} origin */
export async function recordingProxy(origin) {
  const { hostname, port } = new URL(origin);
  const server = createServer((asked, answer) => {
    if (asked.url === path) {
      answer.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    const headers = { ...asked.headers, host: `${hostname}:${port}` };
    const forward = request({ hostname, port, path: asked.url, method: asked.method, headers }, (got) => {
      if (!got.headers['content-type']?.startsWith('text/html')) {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
        return;
      }
      let html = '';
      got.setEncoding('utf8').on('data', (text) => (html += text));
      got.on('end', () => {
        const { 'content-length': _, ...rest } = got.headers;
        answer.writeHead(got.statusCode ?? 502, rest).end(withFirst(html, `<script src="${path}"></script>`));
      });
    });
    forward.on('error', () => answer.writeHead(502).end());
    asked.pipe(forward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const own = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${own.port}`,
    end() {
      server.close();
      server.closeAllConnections();
    },
  };
}
