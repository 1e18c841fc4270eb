// `npm run bench`: what docs call the goals of speed and size, row by row; results to tests/bench/RESULTS.md.
// Correctness is asserted before anything is timed. Build first: `npm run build`. Rows by name: `npm run bench -- P1 P6`,
// written to the file with `--write`.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import { main, root } from '../../web/build/steps.js';
import { load } from '../../web/library/core.js';
import { ROUNDS, WARM_UPS } from './harness.js';
import { answers, walkers } from './rows/answers.js';
import { onThePage, onWorkers } from './rows/chromium.js';
import { criticalPoints } from './rows/critical_points.js';
import { clouds, students } from './rows/ensembles.js';
import { maps, mapsAgainstNative } from './rows/maps.js';
import { indices, spectra, spectraAgainstNative } from './rows/matrices.js';
import { nets } from './rows/nets.js';
import { sizes } from './rows/sizes.js';

/** @typedef {import('./harness.js').Row} Row */

/** @type {[string[], (lab: import('../../web/library/core.js').Lab) => Promise<Row[]>][]} */
const groups = [
  [['P1', 'P2'], maps],
  [['P3'], mapsAgainstNative],
  [['P5'], spectra],
  [['P5'], spectraAgainstNative],
  [['P6'], indices],
  [['P8'], answers],
  [['P9'], walkers],
  [['P14'], students],
  [['P15'], nets],
  [['P17'], clouds],
  [['P18'], criticalPoints],
  [['P10', 'P11'], sizes],
  [['P4', 'P12'], onWorkers],
  [['P8', 'P13'], onThePage],
];

/** @param {string} name of an npm package @returns {string} */
const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** @param {Row[]} rows @param {string} load */
const report = (rows, load) => `# Speed and size, measured

\`npm run bench\` on ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC: ${cpus().length} × ${cpus()[0].model}, Linux ${release()}, node ${process.version}.
Load average before and after: ${load}. On a machine that others use only the ratios count.
${ROUNDS} interleaved rounds after ${WARM_UPS} warm-ups; ratios are medians of paired per-round ratios, quartiles in brackets, and, but in Chromium, of processor time.
Peers: hand-written JavaScript of tests/bench (maps.js, eigenvalues.js, indices.js, student.js, mlp.js, cloud.js), ml-matrix ${versionOf('ml-matrix')}, TensorFlow.js ${versionOf('@tensorflow/tfjs-core')} on WASM, the native build of the same sources.

| | metric | goal | measured |
|---|---|---|---|
${rows.map(({ name, what, goal, got }) => `| ${name} | ${what} | ${goal} | ${got} |`).join('\n')}

${rows
  .filter(({ notes }) => notes)
  .map(({ name, notes }) => `- ${name}: ${notes}`)
  .join('\n')}

${readFileSync(join(root, 'tests', 'bench', 'MISSED.md'), 'utf8')}`;

await main(async () => {
  const wanted = process.argv.slice(2).filter((name) => name !== '--write');
  const write = wanted.length === 0 || process.argv.includes('--write');
  const lab = await load();
  const average = () => loadavg()[0].toFixed(1);
  const before = average();
  /** @type {Row[]} */
  const rows = [];
  for (const [names, measure] of groups) {
    if (wanted.length > 0 && !names.some((name) => wanted.includes(name))) continue;
    for (const row of await measure(lab)) {
      rows.push(row);
      console.log(`${row.name}  ${row.got}  (goal ${row.goal})  ${row.what}`);
      if (row.notes) console.log(`    ${row.notes}`);
    }
  }
  const text = report(rows, `${before}, ${average()}`);
  if (write) writeFileSync(join(root, 'tests', 'bench', 'RESULTS.md'), text);
});
