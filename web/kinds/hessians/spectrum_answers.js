// Eigenvalues of large random matrices: of a few at once, of all as the Workers have them; and the semicircle.

import { matricesOf } from '../../plot/hessians/spectra.js';
import { latest } from '../../state/latest.js';

/** @typedef {import('./answers.js').HessianNeeds} HessianNeeds */
/** @typedef {import('../../plot/hessians/spectra.js').Spectra} Spectra */
/**
 * @typedef {object} Curve the semicircle moved by `shift`, at the places `at`
 * @property {Float64Array} at −2 … 2 before it is moved
 * @property {Float64Array} density
 * @property {Float64Array} below of the one that is not moved
 * @property {number} negative share of what is moved
 * @property {number} inside share between −1 and 1 of the one that is not
 */
/** @typedef {HessianNeeds & {spectra: Spectra, semicircle: Curve, course: null, law: null, predicted: null, counted: null}} SpectrumAnswers */

/** Pairs of rows that take a few milliseconds. */
const AT_ONCE = 100_000;
/** Fewer matrices have no standard error that one could trust. */
const FEWEST = 4;
const PLACES = Float64Array.from({ length: 201 }, (_, i) => -2 + i / 50);

/** @param {HessianNeeds} questions @returns {number} */
const atOnce = ({ n, samples }) => Math.min(samples, Math.max(FEWEST, Math.floor(AT_ONCE / n ** 2)));

/** @param {import('../kind.js').Lab} lab @param {HessianNeeds} questions @returns {SpectrumAnswers} */
export function askSpectrum(lab, questions) {
  const { n, seed, shift } = questions;
  const { density, below } = lab.semicircle({ at: PLACES });
  const [negative = 0, left = 0, right = 0] = lab.semicircle({ at: [-shift, -1, 1] }).below;
  return {
    ...questions,
    spectra: { n, values: lab.goeSpectra({ n, seed, samples: atOnce(questions) }) },
    semicircle: { at: PLACES, density, below, negative, inside: right - left },
    course: null,
    law: null,
    predicted: null,
    counted: null,
  };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slowSpectrum(lab, changed) {
  /** @type {import('../../state/latest.js').Source<{n: number, samples: number, seed: number}, Float64Array, Spectra>} */
  const source = {
    ask: (question, watch) => lab.goeSpectraInParts({ ...question, ...watch }),
    grown: (_, values, _part, { n }) => ({ n, values }),
  };
  const all = latest(source, changed);
  /** @type {{known: Spectra | undefined, told: {spectra: Spectra} | null}} */
  let last = { known: undefined, told: null };
  return {
    want(questions) {
      const { n, samples, seed } = questions ?? {};
      all.want(questions && atOnce(questions) < samples ? { n, samples, seed } : null);
    },
    now() {
      const spectra = all.now();
      if (spectra !== last.known)
        last = { known: spectra, told: spectra && matricesOf(spectra) >= FEWEST ? { spectra } : null };
      return last.told;
    },
  };
}
