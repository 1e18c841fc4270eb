// Peer of row P17 in hand-written JavaScript: walkers of noisy gradient descent on x² − y², as one would write them, with
// their places by frame, the step at which each left and a histogram of these.

/** Normal numbers by Marsaglia's polar method on Mulberry32. @param {number} seed @returns {() => number} */
function normals(seed) {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const known = spare;
      spare = Number.NaN;
      return known;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * factor;
      return u * factor;
    }
  };
}

const FAR = 100;
const BINS = 60;

/** @param {{walkers: number, steps: number, lr: number, sigma: number, seed: number}} question */
export function cloud({ walkers, steps, lr, sigma, seed }) {
  const normal = normals(seed);
  const positions = new Float32Array((steps + 1) * walkers * 2);
  const times = new Uint32Array(walkers).fill(0xffffffff);
  for (let i = 0; i < walkers; i++) {
    let x = 0;
    let y = 0;
    for (let n = 0; n <= steps; n++) {
      if (times[i] === 0xffffffff && Math.abs(y) >= 1) times[i] = n;
      const at = (n * walkers + i) * 2;
      positions[at] = x;
      positions[at + 1] = y;
      if (Math.abs(x) > FAR || Math.abs(y) > FAR) continue;
      x -= lr * (2 * x + sigma * normal());
      y -= lr * (-2 * y + sigma * normal());
    }
  }
  const left = times.filter((time) => time !== 0xffffffff);
  const low = left.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const high = left.reduce((most, time) => Math.max(most, time), 0);
  const width = Math.floor((high - low) / BINS) + 1;
  const counts = new Uint32Array(Math.floor((high - low) / width) + 1);
  for (const time of left) counts[Math.floor((time - low) / width)]++;
  return { positions, times, counts };
}
