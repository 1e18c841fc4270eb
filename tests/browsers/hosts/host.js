// Pages of another host for tests: written into a folder of their own, served without any header, or with those of a strict host.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../../web/build/serve.js';

/** Keeps what frames tell in `window.heard`. Not inline, so that a strict policy allows it. */
const listener = `window.heard = [];
addEventListener('message', ({ data, source }) => window.heard.push({ data, frame: [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source) }));`;

/** @param {{policy?: string}} [options] */
export async function openHost({ policy = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'descent-lab-host-'));
  symlinkSync(resolve('dist/site'), join(folder, 'lab'));
  symlinkSync(resolve('node_modules/reveal.js/dist'), join(folder, 'reveal'));
  writeFileSync(join(folder, 'listener.js'), listener);
  const server = await serve(folder, { policy });
  return {
    folder,
    url: server.url,
    /** @param {string} name @param {string} body @returns {string} its address */
    write(name, body) {
      const head = `<meta charset="utf-8"><title>${name}</title><script src="listener.js"></script>`;
      writeFileSync(
        join(folder, `${name}.html`),
        `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
      );
      return `${server.url}${name}.html`;
    },
    /** @param {string} name @param {string} text */
    file: (name, text) => writeFileSync(join(folder, name), text),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** In a page: whether a frame has told that it is ready. */
export const isReady = () =>
  /** @type {any} */ (window).heard?.some((/** @type {any} */ { data }) => data?.type === 'descent-ready');
