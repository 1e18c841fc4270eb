// The shipped module, not the test binary: slopes of typed formulas are those beside their Hessians, which other code computes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/library/core.js';

const formulas = [
  'x^(y+1)',
  '(x+1)^(y+1)*x',
  'x^2.5 + 2^x*y',
  'exp(x*y) - log(x)/y',
  'tan(x) + atan(x*y)',
  'sinh(x)*tanh(y)',
  'asin(x/9) + acos(y/9)',
  'sqrt(x)*abs(y)',
  'max(x, y+1)*min(x, y)',
  'cos(x)*sin(y)/(1 + x^2)',
];

test('the gradient of a run is the gradient of the point report', async () => {
  const lab = await load();
  for (const text of formulas) {
    const landscape = { id: 'formula', params: { text } };
    for (const start of [
      [0.7, 0.3],
      [0.4, 0.9],
    ]) {
      const optimizer = { id: 'gradient_descent', params: { lr: 0.1 } };
      const { gradient } = lab.simulate({ landscape, optimizer, start, steps: 0 });
      const { gradient: wanted } = lab.critical({ landscape, at: start });
      for (const i of [0, 1]) {
        const [a = 0, b = 0] = [gradient[i], wanted[i]];
        assert.ok(Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)), `${text} at ${start}: ${a}, ${b}`);
      }
    }
  }
});
