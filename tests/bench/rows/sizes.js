// Rows P10 and P11: bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../../web/build/steps.js';

/** @typedef {import('../harness.js').Row} Row */

/** @returns {Promise<Row[]>} */
export async function sizes() {
  const gz = (/** @type {string} */ file) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;
  const wasm = gz('build/wasm/descent-core.wasm');
  const glue = gz('build/wasm/descent-core.js');
  const { checkSizes } = await import('../../../web/build/sizes.js');
  let visit = '';
  try {
    visit = checkSizes();
  } catch (error) {
    visit = String(error);
  }
  const firstVisit = visit.match(/first visit\s+([\d.]+)/)?.[1];
  const offline = readFileSync(join(root, 'dist', 'descent-lab.html')).length / 1e6;
  return [
    {
      name: 'P10',
      what: 'core WASM + glue (glue before the bundler minifies it), gz',
      goal: '≤ 70 KB',
      got: `${(wasm + glue).toFixed(0)} KB`,
      notes: `WASM ${wasm.toFixed(0)}, glue ${glue.toFixed(0)}; of the page's two parts the first ${gz('build/wasm/descent-first.wasm').toFixed(0)}, the second ${gz('build/wasm/descent-rest.wasm').toFixed(0)}`,
    },
    {
      name: 'P11',
      what: 'first visit, gz · offline file',
      goal: '≤ 250 KB · ≤ 1 MB',
      got: `${firstVisit ?? '?'} KB · ${offline.toFixed(2)} MB`,
    },
  ];
}
