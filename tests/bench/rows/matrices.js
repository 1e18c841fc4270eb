// Rows P5 and P6: random matrices, against hand-written JavaScript, ml-matrix and the native build.
import assert from 'node:assert/strict';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { eigenvalues, matrix } from '../eigenvalues.js';
import { median, ratio, rounds, shown } from '../harness.js';
import { indexCounts } from '../indices.js';
import { buildNative, nativeTime } from '../native.js';

/** @typedef {import('../harness.js').Row} Row */

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function spectra(lab) {
  const n = 100;
  const count = 20;
  const matrices = Array.from({ length: count }, (_, sample) => matrix(n, 1, sample));
  const scratch = new Float64Array(n * n);
  matrices.slice(0, 3).forEach((full, sample) => {
    const ours = lab.goeEigenvalues({ n, seed: 1, sample });
    const theirs = eigenvalues(n, full.slice());
    for (let i = 0; i < n; i++) assert.ok(Math.abs(theirs[i] - ours[i]) < 1e-11, `${sample} ${i}`);
  });
  // Answers are remembered: every round has matrices of its own.
  let next = count;
  const times = await rounds({
    core: () => {
      for (let i = 0; i < count; i++) lab.goeEigenvalues({ n, seed: 1, sample: next++ });
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

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function spectraAgainstNative(lab) {
  await buildNative();
  let next = 0;
  const eigen = await rounds({
    native: () => nativeTime(['eigen', '20']),
    wasm: () => {
      for (let i = 0; i < 20; i++) lab.goeEigenvalues({ n: 100, seed: 2, sample: next++ });
    },
  });
  return [
    {
      name: 'P5',
      what: 'the same eigenvalues: speed of the WASM ÷ speed of native Eigen',
      goal: '≥ 1.0',
      got: shown(ratio(eigen.native, eigen.wasm)),
    },
  ];
}

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function indices(lab) {
  const n = 8;
  const samples = 4000;
  // Every count within five standard errors of the share that dense matrices have.
  const dense = new Float64Array(n + 1);
  for (let sample = 0; sample < samples; sample++)
    dense[lab.goeEigenvalues({ n, seed: 5, sample }).filter((value) => value < 0).length]++;
  for (const counts of [lab.goeIndex({ n, samples: 100 * samples, seed: 5 }), indexCounts(n, 100 * samples, 5)])
    for (let k = 0; k <= n; k++) {
      const share = counts[k] / (100 * samples);
      const error = Math.sqrt((share * (1 - share)) / samples) + 1 / samples;
      assert.ok(Math.abs(dense[k] / samples - share) < 5 * error, `${k}: ${dense[k] / samples}, ${share}`);
    }
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
    core: () => void lab.goeIndex({ n, samples: 100 * samples, seed: seed++ }),
    js: () => void indexCounts(n, 10 * samples, 5),
    ml: library,
  });
  const perSample = times.core.map((time) => time / (100 * samples));
  return [
    {
      name: 'P6',
      what: 'GOE 8×8 index counts, drawing the matrices included: vs hand-written JS of the same algorithm · vs ml-matrix',
      goal: '≥ 16× · ≥ 250×',
      got: [times.js.map((time) => time / (10 * samples)), times.ml.map((time) => (10 * time) / samples)]
        .map((each) => shown(ratio(each, perSample)))
        .join(' · '),
      notes: `${(1e6 * median(perSample)).toFixed(0)} ns a sample; core and peer draw tridiagonal matrices with the eigenvalues of the ensemble and count negative pivots, ml-matrix decomposes dense ones; counts agree with those of dense eigenvalues`,
    },
  ];
}
