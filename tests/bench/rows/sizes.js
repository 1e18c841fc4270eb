// Rows P10 and P11: bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../web/build/steps.js';

/** @typedef {import('../harness.js').Row} Row */

/** @returns {Promise<Row[]>} */
export async function sizes() {
  const { checkSizes, weighCore } = await import('../../../web/build/sizes.js');
  const { glue, wasm } = await weighCore();
  const visit = await checkSizes().catch(String);
  const firstVisit = visit.match(/first visit\s+([\d.]+)/)?.[1];
  const offline = readFileSync(join(root, 'dist', 'descent-lab.html')).length / 1e6;
  return [
    {
      name: 'P10',
      what: 'core WASM + glue, gz',
      goal: '≤ 260 KB',
      got: `${(wasm + glue).toFixed(1)} KB`,
      notes: `WASM ${wasm.toFixed(1)}, glue ${glue.toFixed(1)}`,
    },
    {
      name: 'P11',
      what: 'first visit, gz · offline file',
      goal: '≤ 400 KB · ≤ 1 MB',
      got: `${firstVisit ?? '?'} KB · ${offline.toFixed(2)} MB`,
    },
  ];
}
