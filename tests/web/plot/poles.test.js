// A curve is broken at its poles, and nowhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poleBehind } from '../../../web/plot/poles.js';

const SAMPLES = 241;

/** Where the curve over [−4 + shift, 4 + shift] is broken. @param {(x: number) => number} f @param {number} shift */
function breaks(f, shift) {
  const at = (/** @type {number} */ i) => -4 + shift + (8 * i) / (SAMPLES - 1);
  const values = Array.from({ length: SAMPLES }, (_, i) => f(at(i)));
  return values.flatMap((_, i) => (poleBehind(values, i) ? [at(i)] : []));
}

for (const shift of [0.004, 0.011, 0.0166, 0.02, 0.031])
  test(`shifted by ${shift}`, () => {
    const [left = Number.NaN, ...others] = breaks((x) => 1 / x, shift);
    assert.ok(others.length === 0 && left < 0 && left + 8 / (SAMPLES - 1) > 0);
    const half = Math.PI / 2;
    const tangent = breaks(Math.tan, shift);
    assert.equal(tangent.length, 2);
    for (const [i, pole] of [-half, half].entries())
      assert.ok(tangent[i] < pole && tangent[i] + 8 / (SAMPLES - 1) > pole, `${tangent[i]}`);
    for (const f of [
      Math.abs,
      Math.sin,
      Math.exp,
      Math.sign,
      (/** @type {number} */ x) => x ** 99,
      (/** @type {number} */ x) => 1 / x ** 2,
    ])
      assert.deepEqual(breaks(f, shift), []);
    assert.deepEqual(
      breaks((x) => Math.sin(20 * x) * x, shift),
      [],
    );
  });
