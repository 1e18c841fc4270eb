// What the critical-point lab reads from the core's answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorked } from '../../../web/app/worked.js';
import { census, findingsRecord, indexSum, restrict } from '../../../web/kinds/critical_lab/findings.js';
import { timelineEnd } from '../../../web/kinds/runs/timeline.js';
import { load } from '../../../web/library/core.js';
import { beliefNumbers } from '../../../web/panels/beliefs.js';
import { verdictOf } from '../../../web/panels/verdict.js';
import { cleaned } from '../../../web/plot/critical/curvatures.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { sceneDefaults, sceneOf } from '../../../web/state/state.js';
import { askedOf, stateOf, wordsOf } from '../lessons.js';

const lab = await load();
const lesson = lessonOf('critical_point_lab');

/** @param {Partial<import('../../../web/state/state.js').State>} change @param {string} [tool] */
function asked(change = {}, tool) {
  const state = stateOf('critical_point_lab', change, tool);
  const answers = /** @type {import('../../../web/kinds/critical_lab/critical_lab.js').CriticalAnswers} */ (
    askedOf(state, lab)
  );
  const { findings } = answers;
  return {
    state,
    answers,
    findings,
    record: findingsRecord(findings),
    verdict: verdictOf(sceneOf(state), answers),
  };
}

/** @param {string} text @param {number[]} start */
const formula = (text, start) =>
  asked({ own: { chosen: { id: 'formula', text, params: {}, box: [-1.5, 1.5, -1.4, 1.6] } }, start });

test('Himmelblau: four minima, four saddles, one maximum, and the winding number agrees', () => {
  const { record, findings } = asked();
  assert.deepEqual(census(findings.critical.points), { minima: 4, saddles: 4, maxima: 1, others: 0 });
  assert.equal(record.indexSum, 1);
  assert.equal(record.winding, 1);
  // Every border of the basins starts at a saddle; four curves to a saddle.
  assert.equal(findings.separatrices.length, 16);
});

test('at a corner there is no slope to tell, and it is no critical point', () => {
  const { findings, verdict } = formula('abs(x) + y^2', [0, 0]);
  assert.equal(verdict.case, 'corner');
  assert.deepEqual([...findings.probe.report.gradient], [Number.NaN, Number.NaN]);
  assert.equal(findings.probe.report.eigenvalues.length, 0);
  assert.equal(findings.probe.patch, null);
  assert.equal(findings.critical.points.length, 0);
  assert.equal(formula('abs(x) + y^2', [0.1, 0]).verdict.case, 'slope-fold');
});

test('the verdict names what the probe stands on, by the rule that decided', () => {
  for (const [text, expected] of /** @type {const} */ ([
    ['x^2 + 2*y^2', 'minimum'],
    ['-x^2 - 2*y^2', 'maximum'],
    ['x*y', 'saddle'],
    ['x^2 + y^4', 'minimum-reduced'],
    ['x^2 - y^4', 'saddle-reduced'],
    ['-x^2 - y^4', 'maximum-reduced'],
    ['x^3 + y^2', 'inflection'],
    ['x^4 + y^4', 'minimum-directions'],
    ['x^3 - 3*x*y^2', 'saddle-directions'],
    ['(y - x^2)*(y - 2*x^2)', 'saddle-reduced'],
    ['(x + y)^2', 'valley'],
    ['-(x + y)^2', 'ridge'],
  ])) {
    assert.equal(formula(text, [0, 0]).verdict.case, expected, text);
  }
});

test('of one variable: minimum, maximum, inflection, and the higher terms where f″ is 0', () => {
  for (const [text, expected] of /** @type {const} */ ([
    ['x^2', 'curve-minimum'],
    ['-x^2', 'curve-maximum'],
    ['x^4', 'curve-minimum-reduced'],
    ['-x^4', 'curve-maximum-reduced'],
    ['x^3', 'curve-inflection'],
    ['x', 'curve-slope'],
  ])) {
    const { verdict } = asked({
      own: { chosen: { id: 'formula', text, params: {}, flat: true, box: [-1, 1, 0, 1] } },
      start: [0],
    });
    assert.equal(verdict.case, expected, text);
    assert.ok(lesson.formulas[verdict.case]);
  }
  const { record } = asked({
    own: { chosen: { id: 'formula', text: 'x^4 - x^2', params: {}, flat: true, box: [-2, 2, 0, 1] } },
    start: [0.2],
  });
  assert.deepEqual([record.minima, record.maxima, record.indexSum, record.winding], [2, 1, 1, 1]);
});

test('off the critical points the verdict tells how the ground curves', () => {
  assert.equal(formula('x^2 + y^2', [0.5, 0]).verdict.case, 'slope-bowl');
  assert.equal(formula('-x^2 - y^2', [0.5, 0]).verdict.case, 'slope-dome');
  assert.equal(formula('x^2 - y^2', [0.5, 0]).verdict.case, 'slope-mixed');
  assert.equal(formula('x^2 + y', [0.5, 0]).verdict.case, 'slope-fold');
  assert.equal(formula('x + y', [0.5, 0]).verdict.case, 'slope-straight');
});

test('Peano: every line through 0 says minimum, the parabola maximum, and 0 is a saddle', () => {
  for (let direction = -90; direction <= 90; direction += 7.5) {
    const { record, verdict } = asked(
      { values: { ...sceneDefaults('critical_point_lab', 'peano').values, direction } },
      'peano',
    );
    assert.equal(record.line, 'minimum', `${direction}°`);
    assert.equal(record.parabola, 'maximum');
    assert.equal(verdict.case, 'saddle-reduced');
    assert.equal(verdict.numbers.term, '−0.250 t⁴');
  }
});

test('a formula along a curve is the formula with x and y put in its place', () => {
  const text = restrict('exp(x) + y*x_max');
  assert.match(text, /^exp\(\(along\*x - across\*bend\*x\^2\)\) \+ \(across\*x \+ along\*bend\*x\^2\)\*x_max$/);
});

test('a valley of critical points has no index to count', () => {
  const { findings } = asked({
    own: { chosen: { id: 'scalar_product', params: {}, box: [-2.2, 2.2, -2.2, 2.2] } },
    start: [0, 0],
  });
  assert.equal(indexSum(findings.critical.points), null);
  assert.ok(findings.critical.points.some(({ line }) => line));
});

test('a quadratic is its own paraboloid; elsewhere the paraboloid touches at the probe', () => {
  assert.equal(asked({}, 'matrix').findings.probe.patch, null);
  const { probe } = asked().findings;
  assert.ok(probe.patch);
  const { n, values } = probe.patch;
  assert.ok(Math.abs((values[(n * n - 1) / 2] ?? 0) - probe.report.value) < 1e-9 * probe.report.value);
});

test('the timeline ends where the run rests or leaves the view', () => {
  const { state, answers } = asked();
  assert.equal(timelineEnd(sceneOf(state), answers, []), answers.runs[0]?.run.outcome.step);
  const matrix = asked({}, 'matrix');
  const end = timelineEnd(sceneOf(matrix.state), matrix.answers, []);
  const run = matrix.answers.runs[0]?.run;
  assert.ok(run && end < run.steps);
  assert.ok(Math.abs(run.w[2 * (end - 3) + 1] ?? 0) <= 2);
  assert.ok(Math.abs(run.w[2 * end + 1] ?? 0) > 2);
});

test('beliefs are answered with numbers of the core', async () => {
  const text = await wordsOf('en', 'critical_point_lab');
  const worked = createWorked(lab);
  const state = stateOf('critical_point_lab');
  const [negative, downhill, necessary] = (lesson.scene.beliefs ?? []).map((belief) =>
    beliefNumbers(belief, (staged) => worked(state, staged), lesson.kind, text),
  );
  assert.deepEqual(negative, { low: '−2.00', high: '−2.00', kind: 'maximum' });
  assert.deepEqual(downhill, { up: '0.250', down: '−0.250' });
  assert.deepEqual(necessary, { low: '0', high: '0', kind: 'minimum' });
});

test('curvatures within the tolerance are shown as zero', () => {
  assert.deepEqual(cleaned([-1e-12, 5]), [0, 5]);
  assert.deepEqual(cleaned([1e-7, 1]), [1e-7, 1]);
});

test('every verdict has its reason', () => {
  for (const id of ['minimum', 'maximum', 'saddle'].flatMap((kind) => [kind, `${kind}-reduced`, `${kind}-directions`]))
    assert.ok(lesson.formulas[id], id);
});
