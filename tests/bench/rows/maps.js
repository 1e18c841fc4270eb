// Rows P1 to P3: outcome maps on one thread, against hand-written JavaScript and against the native build.
import assert from 'node:assert/strict';
import { geometricMean, median, ratio, rounds, shown } from '../harness.js';
import { peer, question, SIDE, surfaces } from '../maps.js';
import { buildNative, nativeTime } from '../native.js';

/** @typedef {import('../harness.js').Row} Row */

const pixels = SIDE * SIDE;

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function maps(lab) {
  /** @type {{f32: number[], f64: number[]}} */
  const gains = { f32: [], f64: [] };
  const lines = [];
  let differing = 0;
  for (const surface of surfaces) {
    const js = peer(surface);
    const exact = lab.sweepPreview(question(surface, 'f64'));
    const kind = new Uint8Array(pixels);
    const steps = new Uint32Array(pixels);
    const runPeer = () => js(exact.x, exact.y, kind, steps, 0, SIDE);
    runPeer();
    let different = 0;
    for (let i = 0; i < pixels; i++) if (kind[i] !== exact.kind[i] || steps[i] !== exact.steps[i]) different++;
    if (surface.polynomial) differing += different;
    else assert.ok(different < pixels / 30, `${surface.id}: ${different} pixels differ`);
    const preview = lab.sweepPreview(question(surface, 'f32'));
    let classes = 0;
    for (let i = 0; i < pixels; i++) if (preview.kind[i] !== exact.kind[i]) classes++;
    assert.ok(classes < pixels / 10, `${surface.id}: ${classes} classes differ in 32 bits`);
    const times = await rounds({
      js: runPeer,
      f32: () => void lab.sweepPreview(question(surface, 'f32')),
      f64: () => void lab.sweepPreview(question(surface, 'f64')),
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

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function mapsAgainstNative(lab) {
  await buildNative();
  /** @type {number[]} */
  const all = [];
  const lines = [];
  for (const surface of surfaces) {
    const args = ['map', surface.id, String(surface.lr), ...surface.start.map(String)];
    const times = await rounds({
      native: () => nativeTime(args),
      wasm: () => void lab.sweepPreview(question(surface, 'f32')),
    });
    const gain = ratio(times.native, times.wasm);
    all.push(gain.median);
    lines.push(`${surface.id} ${shown(gain)}`);
  }
  return [
    {
      name: 'P3',
      what: 'f32 maps: speed of the WASM ÷ speed of the native build (g++ -O2, SSE2), same source',
      goal: '≥ 0.85',
      got: geometricMean(all).toFixed(2),
      notes: lines.join('; '),
    },
  ];
}
