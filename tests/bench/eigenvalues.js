// Peer of row P5 in hand-written JavaScript: the same random numbers, Householder's tridiagonal form and implicit QL (Golub
// & Van Loan, Matrix Computations, 8.3).

const A = [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946];
A.push(45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227);
const B = [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597];
B.push(39307.89580009271, 28729.085735721943, 5226.495278852854);
const C = [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045];
C.push(1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414);
const D = [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008];
D.push(0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9);
const E = [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487];
E.push(0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7);
const F = [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133];
F.push(0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15);

/** @param {number} x @param {number[]} n @param {number[]} d */
const rational = (x, n, d) =>
  (((((((n[7] * x + n[6]) * x + n[5]) * x + n[4]) * x + n[3]) * x + n[2]) * x + n[1]) * x + n[0]) /
  (((((((d[7] * x + d[6]) * x + d[5]) * x + d[4]) * x + d[3]) * x + d[2]) * x + d[1]) * x + d[0]);

/** Wichura's AS 241. @param {number} p */
function inverseNormal(p) {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * rational(0.180625 - q * q, A, B);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? rational(r - 1.6, C, D) : rational(r - 5, E, F);
  return q < 0 ? -x : x;
}

// SplitMix64 on two 32-bit halves.
let high = 0;
let low = 0;

/** (high, low) ← (high, low)·(h, l) mod 2⁶⁴ @param {number} h @param {number} l */
function multiply(h, l) {
  const a = low & 0xffff;
  const b = low >>> 16;
  const c = l & 0xffff;
  const d = l >>> 16;
  const ac = a * c;
  const middle = a * d + (ac >>> 16);
  const cross = b * c + (middle % 65536);
  const upper = b * d + Math.floor(middle / 65536) + Math.floor(cross / 65536);
  high = (Math.imul(high, l) + Math.imul(low, h) + (upper | 0)) | 0;
  low = ((cross % 65536) * 65536 + (ac & 0xffff)) | 0;
}

/** z ← z ^ z >>> n @param {number} n */
function fold(n) {
  const l = low;
  low ^= (low >>> n) | (high << (32 - n));
  high ^= high >>> n;
  return l;
}

function mix() {
  fold(30);
  multiply(0xbf58476d | 0, 0x1ce4e5b9);
  fold(27);
  multiply(0x94d049bb | 0, 0x133111eb);
  fold(31);
}

export class Random {
  /** @param {number} seed @param {number} stream from 1 */
  constructor(seed, stream) {
    low = stream | 0;
    high = Math.floor(stream / 2 ** 32) | 0;
    multiply(0x9e3779b9 | 0, 0x7f4a7c15);
    mix();
    const sum = (low >>> 0) + (seed >>> 0);
    high = (high + Math.floor(seed / 2 ** 32) + (sum > 0xffffffff ? 1 : 0)) | 0;
    low = sum | 0;
    mix();
    this.high = high;
    this.low = low;
  }

  normal() {
    const sum = (this.low >>> 0) + 0x7f4a7c15;
    this.high = high = (this.high + (0x9e3779b9 | 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
    this.low = low = sum | 0;
    mix();
    return inverseNormal(((high >>> 0) * 2 ** 20 + (low >>> 12)) * 2 ** -52 + 2 ** -53);
  }
}

/** Lower triangle by rows. @param {number} n @param {number} seed @param {number} sample @param {Float64Array} packed */
export function fill(n, seed, sample, packed) {
  const random = new Random(seed, sample + 1);
  for (let i = 0, k = 0; i < n; i++) {
    for (let j = 0; j < i; j++) packed[k++] = random.normal() * Math.SQRT1_2;
    packed[k++] = random.normal();
  }
}

/** @param {number} n @param {number} seed @param {number} sample full rows */
export function matrix(n, seed, sample) {
  const packed = new Float64Array((n * (n + 1)) / 2);
  fill(n, seed, sample, packed);
  const full = new Float64Array(n * n);
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j <= i; j++, k++) full[i * n + j] = full[j * n + i] = packed[k];
  return full;
}

/** Eigenvalues, ascending; destroys a. @param {number} n @param {Float64Array} a full, row by row */
export function eigenvalues(n, a) {
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  const v = new Float64Array(n);
  const p = new Float64Array(n);
  for (let k = n - 1; k > 0; k--) {
    const row = k * n;
    let scale = 0;
    for (let i = 0; i < k - 1; i++) scale += a[row + i] * a[row + i];
    const x = a[row + k - 1];
    if (scale === 0) {
      e[k] = x;
      continue;
    }
    const alpha = x > 0 ? -Math.sqrt(scale + x * x) : Math.sqrt(scale + x * x);
    const h = scale + x * x - alpha * x;
    for (let i = 0; i < k; i++) v[i] = a[row + i];
    v[k - 1] = x - alpha;
    p.fill(0, 0, k);
    for (let i = 0; i < k; i++) {
      const at = i * n;
      const vi = v[i];
      let sum = a[at + i] * vi;
      for (let j = 0; j < i; j++) {
        sum += a[at + j] * v[j];
        p[j] += a[at + j] * vi;
      }
      p[i] += sum;
    }
    let dot = 0;
    for (let i = 0; i < k; i++) {
      p[i] /= h;
      dot += p[i] * v[i];
    }
    const half = dot / (2 * h);
    for (let i = 0; i < k; i++) p[i] -= half * v[i];
    for (let i = 0; i < k; i++) {
      const at = i * n;
      const vi = v[i];
      const pi = p[i];
      for (let j = 0; j <= i; j++) a[at + j] -= vi * p[j] + pi * v[j];
    }
    e[k] = alpha;
  }
  for (let i = 0; i < n; i++) d[i] = a[i * n + i];
  for (let i = 1; i < n; i++) e[i - 1] = e[i];
  e[n - 1] = 0;
  for (let l = 0; l < n; l++)
    for (;;) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]) > 2 ** -52 * (Math.abs(d[m]) + Math.abs(d[m + 1]))) m++;
      if (m === l) break;
      let g = (d[l + 1] - d[l]) / (2 * e[l]);
      let r = Math.sqrt(g * g + 1);
      g = d[m] - d[l] + e[l] / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let q = 0;
      for (let i = m - 1; i >= l; i--) {
        const f = s * e[i];
        const b = c * e[i];
        r = Math.sqrt(f * f + g * g);
        e[i + 1] = r;
        s = f / r;
        c = g / r;
        g = d[i + 1] - q;
        r = (d[i] - g) * s + 2 * c * b;
        q = s * r;
        d[i + 1] = g + q;
        g = c * r - b;
      }
      d[l] -= q;
      e[l] = g;
      e[m] = 0;
    }
  return d.sort();
}
