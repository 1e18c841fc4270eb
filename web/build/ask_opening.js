// node ask_opening.js WATCHED.wasm: asks all that the scenes ask of the opening core, at many places
// of their sliders, and prints for each function of the WASM whether it ran. WATCHED is wasm-split's instrumented copy.
import { readFileSync } from 'node:fs';
import createCore from '../../build/wasm/descent-core.js';
import { ask, asksMore, needs } from '../kinds/race/needs.js';
import { asking, firstAnswers } from '../library/lab.js';
import { beliefRuns } from '../panels/belief.js';
import { allControls } from '../scenes/choices.js';
import { scenes } from '../scenes/index.js';
import { claimed } from '../state/claims.js';
import { rangeOf, valueAt } from '../state/controls.js';
import { sceneDefaults } from '../state/state.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

const PLACES = [0, 0.2, 0.5, 0.8, 1];
const STARTS = [-1.5, 0, 1];
const PAGE = 65536;

/** One of each list, in every combination. @template T @param {T[][]} lists @returns {T[][]} */
const combinations = (lists) =>
  lists.reduce(
    (made, list) => made.flatMap((begun) => list.map((item) => [...begun, item])),
    /** @type {T[][]} */ ([[]]),
  );

/** @param {import('../scenes/scene.js').Scene} scene @param {import('../library/core.js').Lab} lab @returns {State[]} */
function statesOf(scene, lab) {
  const defaults = /** @type {State} */ (/** @type {unknown} */ (sceneDefaults(scene.id)));
  const { marks } = needs(defaults, lab);
  /** @type {(string | number)[][]} */
  const settings = allControls(scene).map((control) =>
    control.options
      ? control.options.map(({ id }) => id)
      : [...PLACES.map((place) => valueAt(rangeOf(control, marks), place)), ...(control.marks ?? [])],
  );
  const names = allControls(scene).map(({ name }) => name);
  const moved = combinations(settings).map((values) => ({
    ...defaults,
    values: Object.fromEntries(values.map((value, i) => [names[i], value])),
  }));
  /** @type {(string | number)[][]} */
  const starts = scene.start.map((entry) => (typeof entry === 'string' ? [entry] : STARTS));
  const placed = combinations(starts);
  return [
    ...moved,
    ...placed.map((start) => ({ ...defaults, start })),
    ...scene.claims.map((claim) => ({ ...defaults, ...claimed(scene.id, claim) })),
  ];
}

const module = new WebAssembly.Module(readFileSync(process.argv[2] ?? ''));
/** @type {WebAssembly.Exports} */
let exports = {};
const core = await createCore({
  instantiateWasm(imports, done) {
    const instance = new WebAssembly.Instance(module, imports);
    exports = instance.exports;
    done(instance, module);
    return exports;
  },
});
const lab = /** @type {import('../library/core.js').Lab} */ (firstAnswers(asking(core)));
for (const scene of scenes.filter((each) => !asksMore(each))) {
  for (const state of statesOf(scene, lab)) ask(lab, needs(state, lab), {});
  if (scene.belief) beliefRuns(lab);
}
// How it refuses.
try {
  lab.simulate({ landscape: { id: 'saddle' }, optimizer: { id: 'gradient_descent' }, start: [0, 0], steps: -1 });
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
}

// The profile: the module's hash, then a word a function.
const memory = /** @type {WebAssembly.Memory} */ (
  Object.values(exports).find((each) => each instanceof WebAssembly.Memory)
);
const write = /** @type {(at: number, size: number) => number} */ (exports.__write_profile);
const at = memory.grow(1) * PAGE;
const size = write(at, PAGE);
process.stdout.write(JSON.stringify(Array.from(new Uint32Array(memory.buffer, at + 8, size / 4 - 2), Boolean)));
