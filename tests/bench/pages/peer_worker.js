// The peer of row P4: rows first … last − 1 of the map, in hand-written JavaScript.
import { peer, SIDE, surfaces } from '../maps.js';

const map = peer(surfaces[0]);
const kind = new Uint8Array(SIDE * SIDE);
const steps = new Uint32Array(SIDE * SIDE);

globalThis.addEventListener('message', ({ data: { x, y, first, last } }) => {
  map(x, y, kind, steps, first, last);
  globalThis.postMessage(first);
});
