// The maps of rows P1 to P4, and the peer they are measured against: the same outcome map in hand-written JavaScript,
// one monomorphic loop per landscape, the gradient and Hessian as one would write them, in 64 bits.
// What counts as rest, divergence and so on is defined in core/analysis/sweep.hpp; cycles are looked for as there.

export const SIDE = 256;
export const STEPS = 500;

/**
 * @typedef {{kind: Uint8Array, steps: Uint32Array}} PeerMap
 * @typedef {object} Surface
 * @property {string} id
 * @property {number[]} start
 * @property {number} lr the largest
 * @property {boolean} polynomial
 * @property {string} gx
 * @property {string} gy
 * @property {string} hxx
 * @property {string} hxy
 * @property {string} hyy
 */

const TURN = 2 * Math.PI;

/** Same order of operations as the core's. @type {Surface[]} */
export const surfaces = [
  {
    id: 'rosenbrock',
    start: [-1.2, 1],
    lr: 0.004,
    polynomial: true,
    gx: '-(2 * (1 - x)) + 2 * (y - x * x) * -(2 * x) * 100',
    gy: '2 * (y - x * x) * 100',
    hxx: '2 + 1200 * x * x - 400 * y',
    hxy: '-400 * x',
    hyy: '200',
  },
  {
    id: 'himmelblau',
    start: [0, 0],
    lr: 0.06,
    polynomial: true,
    gx: '2 * (x * x + y - 11) * (2 * x) + 2 * (x + y * y - 7)',
    gy: '2 * (x * x + y - 11) + 2 * (x + y * y - 7) * (2 * y)',
    hxx: '12 * x * x + 4 * y - 42',
    hxy: '4 * x + 4 * y',
    hyy: '12 * y * y + 4 * x - 26',
  },
  {
    id: 'scalar_product',
    start: [1.5, 0.5],
    lr: 1.2,
    polynomial: true,
    gx: '2 * (1 - x * y) * -y',
    gy: '2 * (1 - x * y) * -x',
    hxx: '2 * y * y',
    hxy: '4 * x * y - 2',
    hyy: '2 * x * x',
  },
  {
    id: 'double_well',
    start: [0.3],
    lr: 2.2,
    polynomial: true,
    gx: '2 * (x * x - 1) * (2 * x) / 4',
    gy: '0',
    hxx: '3 * x * x - 1',
    hxy: '0',
    hyy: '',
  },
  {
    id: 'rastrigin',
    start: [1.4, -2.2],
    lr: 0.02,
    polynomial: false,
    gx: `2 * x - -Math.sin(${TURN} * x) * ${TURN} * 10`,
    gy: `2 * y - -Math.sin(${TURN} * y) * ${TURN} * 10`,
    hxx: `2 + ${TURN * TURN * 10} * Math.cos(${TURN} * x)`,
    hxy: '0',
    hyy: `2 + ${TURN * TURN * 10} * Math.cos(${TURN} * y)`,
  },
];

/** @param {Surface} surface @param {"f64" | "f32"} precision */
export const question = ({ id, start, lr }, precision) => ({
  experiment: { landscape: { id }, optimizer: { id: 'heavy_ball' }, start, steps: STEPS },
  x: { path: 'optimizer.lr', min: lr / 50, max: lr, n: SIDE },
  y: { path: 'optimizer.beta', min: 0, max: 0.98, n: SIDE },
  precision,
});

/** Source of the peer: a function of the axes that fills kind and steps. @param {Surface} surface */
const peerSource = ({ start, gx, gy, hxx, hxy, hyy }) => `
const LONGEST = 16, ROWS = 48, NEAR = 1e-3;
const rows = new Float64Array(2 * (ROWS + 1)), ring = new Float64Array(2 * LONGEST), moved = new Float64Array(STEPS + 1);
let lowest = 0, highest = 0, newton = 0;

function curvature(x, y, gx, gy) {
  const a = ${hxx}, b = ${hxy}${
    hyy === ''
      ? `;
  lowest = highest = a;
  newton = Math.abs(a) > 1e-8 * Math.max(1, Math.abs(a)) ? Math.abs(gx / a) : 0;`
      : `, c = ${hyy};
  const mean = (a + c) / 2, half = (a - c) / 2, root = Math.sqrt(half * half + b * b);
  lowest = mean - root;
  highest = mean + root;
  const tau = 1e-8 * Math.max(1, Math.abs(lowest), Math.abs(highest));
  let p = 0, q = 0;
  if (Math.min(Math.abs(lowest), Math.abs(highest)) > tau) {
    const determinant = a * c - b * b;
    p = (c * gx - b * gy) / determinant;
    q = (a * gy - b * gx) / determinant;
  } else if (Math.max(Math.abs(lowest), Math.abs(highest)) > tau) {
    const larger = mean < 0 ? lowest : highest, square = larger * larger;
    p = (a * gx + b * gy) / square;
    q = (b * gx + c * gy) / square;
  }
  newton = Math.max(Math.abs(p), Math.abs(q));`
  }
}

const far = (ax, ay, bx, by) => Math.max(Math.abs(ax - bx), Math.abs(ay - by));
const scale = (x, y) => Math.max(1, Math.abs(x), Math.abs(y));

function period(x, y, vx, vy, row, lr, beta) {
  let count = 0;
  for (;;) {
    rows[2 * count] = x;
    rows[2 * count + 1] = y;
    count++;
    if (row++ === STEPS) break;
    const gx = ${gx}, gy = ${gy};
    vx = beta * vx - lr * gx;
    vy = beta * vy - lr * gy;
    x += vx;
    y += vy;
  }
  const last = count - 1, same = 1e-9 * scale(x, y);
  if (far(x, y, rows[2 * last - 2], rows[2 * last - 1]) <= 1e3 * same) return 0;
  for (let p = 2; p <= LONGEST && 3 * p <= last; p++) {
    let repeats = true;
    for (let n = last - 3 * p; repeats && n + p <= last; n++)
      repeats = far(rows[2 * n], rows[2 * n + 1], rows[2 * (n + p)], rows[2 * (n + p) + 1]) <= same;
    if (repeats) return p;
  }
  return 0;
}

function repeatsFrom(p, lr, beta) {
  let x = ${start[0]}, y = ${start[1] ?? 0}, vx = 0, vy = 0;
  for (let n = 0; ; n++) {
    const at = 2 * (n % p);
    if (n >= p) moved[n - p] = far(ring[at], ring[at + 1], x, y);
    ring[at] = x;
    ring[at + 1] = y;
    if (n === STEPS) break;
    const gx = ${gx}, gy = ${gy};
    vx = beta * vx - lr * gx;
    vy = beta * vy - lr * gy;
    x += vx;
    y += vy;
  }
  const same = 1e-9 * scale(x, y);
  let from = STEPS - p + 1;
  while (from > 0 && moved[from - 1] <= same) from--;
  return from;
}

function settledFrom(endX, endY, lr, beta) {
  let x = ${start[0]}, y = ${start[1] ?? 0}, vx = 0, vy = 0, from = 0;
  const tau = 1e-8 * Math.max(1, Math.abs(lowest), Math.abs(highest)), still = 1e-6 * scale(endX, endY);
  for (let n = 0; ; n++) {
    const gx = ${gx}, gy = ${gy};
    if (!(Math.sqrt(gx * gx + gy * gy) <= tau && far(x, y, endX, endY) <= still)) from = n + 1;
    if (n === STEPS) return from;
    vx = beta * vx - lr * gx;
    vy = beta * vy - lr * gy;
    x += vx;
    y += vy;
  }
}

return function map(xs, ys, kind, steps, firstRow, lastRow) {
  const bound = 1e6 * scale(${start[0]}, ${start[1] ?? 0}), compared = STEPS - ROWS;
  for (let j = firstRow; j < lastRow; j++)
    for (let i = 0; i < xs.length; i++) {
      const lr = xs[i], beta = ys[j];
      let x = ${start[0]}, y = ${start[1] ?? 0}, vx = 0, vy = 0, n = 0;
      let low = NEAR * NEAR, high = 1e100, wake = compared, resting = false, from = 0, k = 0, step = STEPS;
      for (;;) {
        const gx = ${gx}, gy = ${gy};
        const square = gx * gx + gy * gy;
        if (!(square > low && square <= high && Math.abs(x) <= bound && Math.abs(y) <= bound && n < wake)) {
          if (!(Math.abs(x) <= bound && Math.abs(y) <= bound) || !(square < Infinity)) {
            k = 5;
            step = n;
            break;
          }
          if (resting && square > high) {
            resting = false;
            wake = n < compared ? compared : STEPS;
          }
          const gradient = Math.sqrt(square);
          if (!resting) {
            low = NEAR * NEAR;
            high = 1e100;
            if (gradient <= NEAR) {
              curvature(x, y, gx, gy);
              const tau = 1e-8 * Math.max(1, Math.abs(lowest), Math.abs(highest)), still = 1e-6 * scale(x, y);
              const small = newton > still ? (gradient * still) / newton : Infinity;
              if (gradient <= tau && newton <= still) {
                const limit = Math.max(gradient, Math.min(tau, newton > 0 ? (gradient * still) / newton : Infinity));
                resting = true;
                from = n;
                low = -1;
                high = limit * limit;
                wake = Math.min(STEPS, n + 2 + (n >> 3));
              } else {
                const next = 1.01 * Math.min(tau, small);
                low = next < gradient ? next * next : Infinity;
                high = 4 * NEAR * NEAR;
              }
            }
          }
          if (n === compared && !resting) {
            const p = period(x, y, vx, vy, n, lr, beta);
            if (p > 0) {
              k = p === 2 ? 3 : 4;
              step = repeatsFrom(p, lr, beta);
              break;
            }
            wake = STEPS;
          }
          if (n >= wake) {
            curvature(x, y, gx, gy);
            const tau = 1e-8 * Math.max(1, Math.abs(lowest), Math.abs(highest));
            if (resting && n < STEPS && lowest < -tau) wake = STEPS;
            else {
              if (n < STEPS || gradient <= tau) {
                k = lowest > tau ? 1 : 2;
                step = n < STEPS ? from : settledFrom(x, y, lr, beta);
                if (step > STEPS - 1) {
                  k = 0;
                  step = STEPS;
                }
              }
              break;
            }
          }
        }
        vx = beta * vx - lr * gx;
        vy = beta * vy - lr * gy;
        x += vx;
        y += vy;
        n++;
      }
      kind[j * xs.length + i] = k;
      steps[j * xs.length + i] = step;
    }
};`;

/** @typedef {(xs: Float64Array, ys: Float64Array, kind: Uint8Array, steps: Uint32Array, firstRow: number, lastRow: number) => void} Peer */

/** @param {Surface} surface @returns {Peer} */
export const peer = (surface) => new Function('STEPS', peerSource(surface))(STEPS);
