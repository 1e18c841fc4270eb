// The analyses through the border: shapes, a value each, and refusals that name the field.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab } from './lab.js';

/** @param {string} text */
const formula = (text) => ({ id: 'formula', params: { text } });

/** @param {string} code @param {string} field @param {() => unknown} ask */
const refuses = (code, field, ask) =>
  assert.throws(ask, (/** @type {any} */ error) => {
    assert.ok(error instanceof RangeError);
    assert.deepEqual([/** @type {any} */ (error).code, /** @type {any} */ (error).field], [code, field]);
    return true;
  });

test('critical points come typed, with the rule that decided', () => {
  const found = lab.criticalPoints({ landscape: formula('(y-x^2)*(y-2*x^2)'), box: [-1, 1, -0.5, 1.5] });
  assert.deepEqual([found.winding, found.complete, found.points.length], [-1, true, 1]);
  const [peano] = found.points;
  assert.ok(peano);
  assert.deepEqual(
    [peano.kind, peano.type, peano.degenerate, peano.rule, peano.order, peano.index],
    ['saddle', 'saddle', true, 'reduced', 4, -1],
  );
  assert.deepEqual([...peano.eigenvalues], [0, 2]);
  assert.deepEqual([...peano.eigenvectors], [1, 0, 0, 1]);
  assert.ok(Math.abs(peano.coefficient + 0.25) < 1e-9);
});

test('a valley is one entry with its line, and no winding number where it leaves the box', () => {
  const found = lab.criticalPoints({ landscape: formula('(1-x*y)^2'), box: [-3, 3, -3, 3] });
  assert.deepEqual([found.winding, found.complete], [null, false]);
  assert.deepEqual(
    found.points.map((point) => [point.kind, point.type, point.index, point.line !== undefined]),
    [
      ['saddle', 'saddle', -1, false],
      ['degenerate', 'valley', null, true],
      ['degenerate', 'valley', null, true],
    ],
  );
});

test('criticalPoints refuses what is no box', () => {
  const landscape = { id: 'saddle' };
  refuses('wrong_size', 'box', () => lab.criticalPoints({ landscape, box: [0, 1] }));
  refuses('out_of_range', 'box[1]', () => lab.criticalPoints({ landscape, box: [1, 1, 0, 1] }));
  refuses('not_finite', 'box[2]', () => lab.criticalPoints({ landscape, box: [0, 1, NaN, 1] }));
  refuses('out_of_range', 'box[1]', () => lab.criticalPoints({ landscape, box: [0, 1e300, 0, 1] }));
  refuses('wrong_type', 'box', () => lab.criticalPoints(/** @type {any} */ ({ landscape })));
  assert.equal(lab.criticalPoints({ landscape, box: [-1, 1.1, -1, 1] }).points.length, 1);
});
