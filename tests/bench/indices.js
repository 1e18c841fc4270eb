// Peer of row P6 in hand-written JavaScript: the core's algorithm (core/analysis/goe.cpp) with a generator of the same kind.

// xoshiro128+, as the core has it on four lanes.
const state = new Int32Array(4);

/** Uniform in (0, 1). @param {Float64Array} out */
function draw(out) {
  let [a, b, c, d] = [state[0], state[1], state[2], state[3]];
  for (let i = 0; i < out.length; i++) {
    out[i] = (((a + d) >>> 9) + 0.5) * 2 ** -23;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/** sin of π(u − ½), by the core's polynomial. @param {number} u */
function sine(u) {
  const x = u - 0.5;
  const z = x * x;
  return x * (3.14159264 + z * (-5.16770968 + z * (2.55006973 + z * (-0.598242128 + z * 0.0775603896))));
}

const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);

/** −ln u, as the core has it: u = m·2ᵉ, ln m = 2 artanh (m − 1)/(m + 1). @param {number} u */
function exponential(u) {
  single[0] = u;
  const whole = bits[0];
  const exponent = (whole - 0x3f3504f3) & ~0x7fffff;
  bits[0] = whole - exponent;
  const m = single[0];
  const s = (1 - m) / (1 + m);
  const z = s * s;
  return s * (2 + z * (0.66655692 + z * 0.41199314)) - exponent * (Math.LN2 * 2 ** -23);
}

/**
 * How many of the samples have 0, 1 … n negative eigenvalues: the core's algorithm (core/analysis/goe.cpp) in doubles,
 * tridiagonal matrices by Box and Muller's normal numbers and logarithms of products, and the signs of the pivots of LDLᵀ.
 * @param {number} n @param {number} samples @param {number} seed
 */
export function indexCounts(n, samples, seed) {
  state.set([seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162]);
  const counts = new Float64Array(n + 1);
  const diagonal = new Float64Array(n + 1);
  const square = new Float64Array(n + 2);
  const products = Math.floor(n / 2) * Math.floor((n - 1) / 2);
  const uniforms = new Float64Array(2 * Math.ceil(n / 2) + 2 * Math.ceil((n - 1) / 4) + products);
  for (let sample = 0; sample < samples; sample++) {
    draw(uniforms);
    let at = 0;
    for (let i = 0; i < n; i += 2, at += 2) {
      const s = sine(uniforms[at]);
      const twice = 2 * exponential(uniforms[at + 1]);
      diagonal[i] = Math.sqrt(twice) * s;
      const other = Math.sqrt(twice * Math.abs(1 - s * s));
      diagonal[i + 1] = (uniforms[at] * 2 ** 23) & 1 ? -other : other;
    }
    for (let k = 1; k < n; k += 4, at += 2) {
      const s = sine(uniforms[at]);
      const half = exponential(uniforms[at + 1]);
      square[k] = half * s * s;
      square[k + 2] = half * Math.abs(1 - s * s);
    }
    for (let k = 2; k < n; k++) {
      let product = uniforms[at++];
      for (let i = 1; i < k >> 1; i++) product *= uniforms[at++];
      square[k] = (k & 1 ? square[k] : 0) + exponential(product);
    }
    let pivot = diagonal[0];
    let negative = pivot < 0 ? 1 : 0;
    for (let i = 1; i < n; i++) {
      pivot = diagonal[i] - square[n - i] / pivot;
      if (pivot < 0) negative++;
    }
    counts[negative]++;
  }
  return counts;
}
