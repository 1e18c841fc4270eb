// Row P12: how long it takes from the bytes of the WASM to a lab, and from there to two Workers. Wall time.
import { load } from '../../../dist/lib/descent-lab.js';

const wasm = await (await fetch(new URL('../../../dist/lib/descent-lab.wasm', import.meta.url))).arrayBuffer();
const before = performance.now();
const lab = await load({ wasm });
const loaded = performance.now();
await lab.prepareSweeps({ workers: 2 });
Object.assign(window, { answers: [loaded - before, performance.now() - loaded] });
