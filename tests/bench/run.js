// `npm run bench`: what docs call the goals of speed and size, row by row; results to tests/bench/RESULTS.md.
// Correctness is asserted before anything is timed. Build first: `npm run build`. Rows by name: `npm run bench -- P1 P6`,
// written to the file with `--write`.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { serve, strictPolicy } from '../../web/build/serve.js';
import { capture, main, root, run } from '../../web/build/steps.js';
import { load } from '../../web/core.js';
import { launch } from '../browsers/driver.js';
import { geometricMean, median, ROUNDS, ratio, rounds, shown, WARM_UPS } from './harness.js';
import { peer, question, SIDE, surfaces } from './maps.js';
import { eigenvalues, indexCounts, matrix } from './matrices.js';

const lab = await load();
const pixels = SIDE * SIDE;
const native = join(root, 'build', 'native', 'tests', 'bench', 'bench_native');

/** @typedef {{name: string, what: string, goal: string, got: string, notes?: string}} Row */

/** One whole map on this thread, in the core. @param {any} asked */
const whole = (asked) => lab.sweepPreview(asked);

/** @returns {Promise<Row[]>} */
async function maps() {
  /** @type {{f32: number[], f64: number[]}} */
  const gains = { f32: [], f64: [] };
  const lines = [];
  let differing = 0;
  for (const surface of surfaces) {
    const js = peer(surface);
    const exact = whole(question(surface, 'f64'));
    const kind = new Uint8Array(pixels);
    const steps = new Uint32Array(pixels);
    const runPeer = () => js(exact.x, exact.y, kind, steps, 0, SIDE);
    runPeer();
    let different = 0;
    for (let i = 0; i < pixels; i++) if (kind[i] !== exact.kind[i] || steps[i] !== exact.steps[i]) different++;
    if (surface.polynomial) differing += different;
    else assert.ok(different < pixels / 30, `${surface.id}: ${different} pixels differ`);
    const preview = whole(question(surface, 'f32'));
    let classes = 0;
    for (let i = 0; i < pixels; i++) if (preview.kind[i] !== exact.kind[i]) classes++;
    assert.ok(classes < pixels / 10, `${surface.id}: ${classes} classes differ in 32 bits`);
    const times = await rounds({
      js: runPeer,
      f32: () => void whole(question(surface, 'f32')),
      f64: () => void whole(question(surface, 'f64')),
    });
    const f32 = ratio(times.js, times.f32);
    const f64 = ratio(times.js, times.f64);
    gains.f32.push(f32.median);
    gains.f64.push(f64.median);
    lines.push(
      `${surface.id}: JS ${median(times.js).toFixed(0)} ms, f64 ${shown(f64)}, f32 ${shown(f32)}, ${different} pixels differ in f64, ${((100 * classes) / pixels).toFixed(2)} % of classes in f32`,
    );
  }
  return [
    {
      name: 'P1',
      what: `five ${SIDE}² maps, heavy ball, K = 500, one thread: core f32 vs hand-written JS f64, geometric mean`,
      goal: '≥ 5×',
      got: `${geometricMean(gains.f32).toFixed(2)}×`,
      notes: lines.join('; '),
    },
    {
      name: 'P2',
      what: 'the same, core f64 vs hand-written JS f64; pixels that differ on the four polynomial maps',
      goal: '≥ 2.7×, 0',
      got: `${geometricMean(gains.f64).toFixed(2)}×, ${differing}`,
    },
  ];
}

/** @param {string[]} args */
async function nativeTime(args) {
  const { code, output } = await capture(native, args);
  assert.equal(code, 0, output);
  return Number(output.split(' ')[0]);
}

async function buildNative() {
  await run('cmake', ['--preset', 'native']);
  await run('cmake', ['--build', join(root, 'build', 'native'), '--target', 'bench_native']);
}

/** @returns {Promise<Row[]>} */
async function againstNative() {
  await buildNative();
  /** @type {number[]} */
  const all = [];
  const lines = [];
  for (const surface of surfaces) {
    const args = ['map', surface.id, String(surface.lr), ...surface.start.map(String)];
    const times = await rounds({
      native: () => nativeTime(args),
      wasm: () => void whole(question(surface, 'f32')),
    });
    const gain = ratio(times.native, times.wasm);
    all.push(gain.median);
    lines.push(`${surface.id} ${shown(gain)}`);
  }
  const eigen = await rounds({
    native: () => nativeTime(['eigen', '20']),
    wasm: () => {
      for (let sample = 0; sample < 20; sample++) lab.goeEigenvalues({ n: 100, seed: 1, sample });
    },
  });
  return [
    {
      name: 'P3',
      what: 'f32 maps: speed of the WASM ÷ speed of the native build (g++ -O2, SSE2), same source',
      goal: '≥ 0.85',
      got: geometricMean(all).toFixed(2),
      notes: lines.join('; '),
    },
    {
      name: 'P5',
      what: 'the same eigenvalues: speed of the WASM ÷ speed of native Eigen',
      goal: '≥ 1.0',
      got: shown(ratio(eigen.native, eigen.wasm)),
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function spectra() {
  const n = 100;
  const count = 20;
  const matrices = Array.from({ length: count }, (_, sample) => matrix(n, 1, sample));
  const scratch = new Float64Array(n * n);
  matrices.slice(0, 3).forEach((full, sample) => {
    const ours = lab.goeEigenvalues({ n, seed: 1, sample });
    const theirs = eigenvalues(n, full.slice());
    for (let i = 0; i < n; i++) assert.ok(Math.abs(theirs[i] - ours[i]) < 1e-11, `${sample} ${i}`);
  });
  const times = await rounds({
    core: () => {
      for (let sample = 0; sample < count; sample++) lab.goeEigenvalues({ n, seed: 1, sample });
    },
    js: () => {
      for (let sample = 0; sample < count; sample++) {
        scratch.set(matrix(n, 1, sample));
        eigenvalues(n, scratch);
      }
    },
    ml: () => {
      for (let sample = 0; sample < count; sample++)
        new EigenvalueDecomposition(Matrix.from1DArray(n, n, matrix(n, 1, sample)), { assumeSymmetric: true });
    },
  });
  return [
    {
      name: 'P5',
      what: `eigenvalues of GOE matrices, n = ${n}, drawing them included, vs hand-written JS`,
      goal: '≥ 2.1×',
      got: shown(ratio(times.js, times.core)),
      notes: `${(median(times.core) / count).toFixed(2)} ms a matrix; ml-matrix (with eigenvectors) ${shown(ratio(times.ml, times.core))}`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function indices() {
  const n = 8;
  const samples = 4000;
  const ours = lab.goeIndex({ n, samples, seed: 5 });
  assert.deepEqual(Array.from(ours), Array.from(indexCounts(n, samples, 5)));
  const byEigen = new Float64Array(n + 1);
  for (let sample = 0; sample < samples; sample++)
    byEigen[lab.goeEigenvalues({ n, seed: 5, sample }).filter((value) => value < 0).length]++;
  assert.deepEqual(Array.from(ours), Array.from(byEigen));
  const library = () => {
    const counts = new Float64Array(n + 1);
    for (let sample = 0; sample < samples / 10; sample++) {
      const full = Matrix.from1DArray(n, n, matrix(n, 5, sample));
      const { realEigenvalues } = new EigenvalueDecomposition(full, { assumeSymmetric: true });
      counts[realEigenvalues.filter((value) => value < 0).length]++;
    }
  };
  let seed = 100;
  const times = await rounds({
    core: () => void lab.goeIndex({ n, samples: 10 * samples, seed: seed++ }),
    js: () => void indexCounts(n, samples, 5),
    ml: library,
  });
  const perSample = times.core.map((time) => time / (10 * samples));
  return [
    {
      name: 'P6',
      what: 'GOE 8×8 index counts, drawing the matrices included: vs hand-written JS of the same algorithm · vs ml-matrix',
      goal: '≥ 16× · ≥ 250×',
      got: [times.js.map((time) => time / samples), times.ml.map((time) => (10 * time) / samples)]
        .map((each) => shown(ratio(each, perSample)))
        .join(' · '),
      notes: `${(1e6 * median(perSample)).toFixed(0)} ns a sample; ${samples} samples: the same counts as by eigenvalues`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function answers() {
  let lr = 0.001;
  const times = await rounds({
    run: () => {
      for (let i = 0; i < 20; i++) {
        lr += 1e-9;
        lab.simulate({
          landscape: { id: 'rosenbrock' },
          optimizer: { id: 'heavy_ball', params: { lr } },
          start: [-1.2, 1],
          steps: 2000,
        });
      }
    },
  });
  return [
    {
      name: 'P8',
      what: '2000-step run, verdict, and all arrays copied out (drawing not included)',
      goal: '≤ 4 ms with drawing',
      got: `${(median(times.run) / 20).toFixed(2)} ms`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function walkers() {
  const begin = { landscape: { id: 'himmelblau' }, start: [0, 0], spread: 5, walkers: 1_000_000, seed: 1 };
  const frame = { steps: 1, box: [-6, 6, -6, 6], width: 800, height: 600 };
  const image = (/** @type {object} */ more) => {
    lab.ensembleBegin({ ...begin, lr: 0.001, ...more });
    return lab.ensembleFrame(frame);
  };
  assert.equal(image({}).length, 800 * 600 * 4);
  const quiet = await rounds({ frame: () => void lab.ensembleFrame(frame) });
  image({ noise: 0.01 });
  const noisy = await rounds({ frame: () => void lab.ensembleFrame(frame) });
  return [
    {
      name: 'P9',
      what: '1,000,000 walkers stepped and drawn into an 800×600 image, main thread (putImageData not included)',
      goal: '≤ 4 ms',
      got: `${median(quiet.frame).toFixed(1)} ms; with noise ${median(noisy.frame).toFixed(1)} ms`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function sizes() {
  const gz = (/** @type {string} */ file) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;
  const wasm = gz('build/wasm/descent-core.wasm');
  const glue = gz('build/wasm/descent-core.js');
  const { checkSizes } = await import('../../web/build/sizes.js');
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
      notes: `WASM ${wasm.toFixed(0)}, glue ${glue.toFixed(0)}`,
    },
    {
      name: 'P11',
      what: 'first visit, gz · offline file',
      goal: '≤ 250 KB · ≤ 1 MB',
      got: `${firstVisit ?? '?'} KB · ${offline.toFixed(2)} MB`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function startUp() {
  const bytes = readFileSync(join(root, 'build', 'wasm', 'descent-core.wasm'));
  const times = await rounds({
    async start() {
      const before = performance.now();
      await load({ wasm: bytes });
      return performance.now() - before;
    },
  });
  return [
    {
      name: 'P12',
      what: 'WASM bytes → ready, node, wall time (Workers not included)',
      goal: '≤ 30 ms',
      got: `${median(times.start).toFixed(0)} ms`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function onWorkers() {
  const site = await serve(root, {
    policy: strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
  });
  const browser = await launch('chromium');
  try {
    const page = await browser.open(`${site.url}tests/bench/pages/workers.html`);
    const { rounds, loaded, ready } = await page.waitFor(() => /** @type {any} */ (window).answers);
    const column = (/** @type {number} */ i) => rounds.map((/** @type {number[]} */ round) => round[i]);
    const core = ratio(column(0), column(1));
    const js = ratio(column(2), column(3));
    const disturbed = js.median < 1.6 ? ' (disturbed: the peer itself scales below 1.6)' : '';
    return [
      {
        name: 'P4',
        what: 'Chromium, 1 → 2 Workers, f64 map: scaling ÷ scaling of JavaScript Workers in the same rounds, wall time',
        goal: '≥ 0.95',
        got: `${(core.median / js.median).toFixed(2)}${disturbed}`,
        notes: `core ${shown(core)}, JavaScript ${shown(js)}`,
      },
      {
        name: 'P12',
        what: 'Chromium: load() · two Workers ready, wall time, first time in a fresh page',
        goal: '≤ 30 · ≤ 40 ms',
        got: `${loaded.toFixed(0)} · ${ready.toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @type {[string[], () => Promise<Row[]>][]} */
const groups = [
  [['P1', 'P2'], maps],
  [['P5'], spectra],
  [['P3'], againstNative],
  [['P6'], indices],
  [['P8'], answers],
  [['P9'], walkers],
  [['P10', 'P11'], sizes],
  [['P12'], startUp],
  [['P4', 'P12'], onWorkers],
];

/** @param {Row[]} rows @param {string} load */
const report = (rows, load) => `# Speed and size, measured

\`npm run bench\` on ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC: ${cpus().length} × ${cpus()[0].model}, Linux ${release()}, node ${process.version}.
Load average before and after: ${load}. On a machine that others use only the ratios count.
${ROUNDS} interleaved rounds after ${WARM_UPS} warm-ups; ratios are medians of paired per-round ratios, quartiles in brackets, and, but for P12, of processor time.
Peers: hand-written JavaScript of tests/bench (maps.js, matrices.js), ml-matrix ${JSON.parse(readFileSync(join(root, 'node_modules', 'ml-matrix', 'package.json'), 'utf8')).version}, the native build of the same sources.

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
  const average = () => loadavg()[0].toFixed(1);
  const before = average();
  /** @type {Row[]} */
  const rows = [];
  for (const [names, measure] of groups) {
    if (wanted.length > 0 && !names.some((name) => wanted.includes(name))) continue;
    for (const row of await measure()) {
      rows.push(row);
      console.log(`${row.name}  ${row.got}  (goal ${row.goal})  ${row.what}`);
      if (row.notes) console.log(`    ${row.notes}`);
    }
  }
  const text = report(rows, `${before}, ${average()}`);
  if (write) writeFileSync(join(root, 'tests', 'bench', 'RESULTS.md'), text);
});
