// Borders: the way in keeps its rhythm and ends where it should, pixels are the centres of their boxes, zooming ends where doubles do, and
// what is counted becomes a dimension.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink } from '../../../web/address/link.js';
import { border } from '../../../web/kinds/border/border.js';
import { boxAt, magnification, stepsTo } from '../../../web/kinds/border/film.js';
import { pixelsOf, resolves, runAt } from '../../../web/kinds/border/pixels.js';
import { dimensionAt } from '../../../web/kinds/border/rows.js';
import { boundsOf } from '../../../web/kinds/border/zoom.js';
import { boxIn, zoomed } from '../../../web/kinds/runs/zoom/box.js';
import { load } from '../../../web/library/core.js';
import { endsOf } from '../../../web/plot/border/ends.js';
import { stateOf } from '../lessons.js';

const lab = await load();

/** @typedef {import('../../../web/kinds/runs/zoom/box.js').Box} Box */
/** @type {Box} */
const whole = [0, 6, 0, 6];
/** @type {Box} */
const target = [4.627, 4.633, 2.775, 2.781];
const bounds = boundsOf({ whole, target });

/** @param {number} found @param {number} expected @param {number} [gap] */
const near = (found, expected, gap = 1e-12) =>
  assert.ok(Math.abs(found - expected) <= gap, `${found} is not ${expected}`);

test('the way in begins with the whole, ends at the target, and every step is as much nearer', () => {
  const last = stepsTo(whole, target);
  // 1000 = √2 to the 19.93.
  assert.equal(last, 20);
  assert.deepEqual(boxAt(whole, target, 0), whole);
  assert.deepEqual(boxAt(whole, target, 1), target);
  for (let k = 1; k <= last; k++) {
    const [before, now] = [boxAt(whole, target, (k - 1) / last), boxAt(whole, target, k / last)];
    near(magnification(before, now), 1000 ** (1 / 20), 1e-9);
    for (const i of [0, 2]) assert.ok((now[i] ?? 0) >= (before[i] ?? 0) && (now[i + 1] ?? 0) <= (before[i + 1] ?? 0));
  }
  assert.equal(stepsTo(whole, whole), 1);
  assert.deepEqual(boxAt(whole, whole, 0.5), whole);
});

const plane = border.needs(stateOf('fractal_boundary'), lab).plane;

test('pixels stand in the middle of their boxes, in 64 bits where 32 would not tell them apart', () => {
  const { x, y, precision } = pixelsOf(plane, whole, 4);
  assert.deepEqual([x.min, x.max, y.min, y.max, x.n, precision], [0.75, 5.25, 0.75, 5.25, 4, 'f32']);
  assert.deepEqual([x.path, y.path], ['optimizer.lr', 'optimizer.lr2']);
  assert.equal(pixelsOf(plane, [4, 4.0001, 2, 2.0001], 100).precision, 'f64');
  const { optimizer, start } = runAt(plane, [1.5, 2.5]);
  assert.deepEqual([optimizer.params, Array.from(start)], [{ lr: 1.5, lr2: 2.5 }, [0.4, 0.6]]);
});

test('zooming keeps the point, and ends where neighbours would be the same double', () => {
  const [x0, x1, y0, y1] = zoomed(whole, bounds, 1, [4.5, 3]) ?? whole;
  near(x1 - x0, 1.5);
  near((4.5 - x0) / (x1 - x0), 4.5 / 6);
  near((3 - y0) / (y1 - y0), 0.5);
  // Between 4 and 8 doubles are 2⁻⁵⁰ apart.
  const apart = 2 ** -50;
  assert.ok(resolves([5, 5 + 400 * apart, 5, 5 + 400 * apart], 400));
  assert.ok(!resolves([5, 5 + 399 * apart, 5, 5 + 400 * apart], 400));
  let box = whole;
  let steps = 0;
  for (let next = zoomed(box, bounds, 1, [4.63, 2.778]); next; next = zoomed(box, bounds, 1, [4.63, 2.778])) {
    box = next;
    steps++;
  }
  // 6/(256·2⁻⁵⁰) is 4 to the 22.3.
  assert.equal(steps, 22);
});

test('a box that is dragged takes the shape of the whole', () => {
  assert.deepEqual(boxIn([1, 2, 3, 5], bounds), [0.5, 2.5, 3, 5]);
});

test('a part stands in the link; the opening does not; another shape is no part', () => {
  const own = { box: [1, 2, 3, 4] };
  const state = stateOf('fractal_boundary', { own });
  const link = encodeLink(state);
  assert.match(link, /box=1,2,3,4/);
  assert.deepEqual([...(decodeLink(link, state).own.box ?? [])], own.box);
  assert.doesNotMatch(encodeLink(stateOf('fractal_boundary')), /box/);
  assert.equal(decodeLink(`v=1&scene=fractal_boundary&box=${target.join()}`, state).own.box, undefined);
  for (const wrong of ['1,2,3', '1,3,3,4', '1,1,3,3', '5,7,1,3'])
    assert.equal(decodeLink(`v=1&scene=fractal_boundary&box=${wrong}`, state).notice?.name, 'box', wrong);
});

/** A page on which only the state moves. @param {import('../../../web/state/state.js').State} opening */
function pageOf(opening) {
  let state = opening;
  const set = (/** @type {import('../../../web/state/state.js').State} */ next) => {
    state = next;
  };
  const answers = () => border.needs(state, lab);
  return /** @type {any} */ ({ lab, now: () => state, answers, set, showEnd: set });
}

test('a click zooms, the wheel goes on, and back returns to what was before the click', () => {
  const page = pageOf(stateOf('fractal_boundary', { own: { box: whole } }));
  const gestures = border.gestures?.(page) ?? {};
  const actions = border.actions?.(page) ?? {};
  const shown = () => page.now().own.box ?? target;
  gestures.zoom?.([3, 3, 1]);
  assert.deepEqual([...shown()], [2.25, 3.75, 2.25, 3.75]);
  gestures.zoom?.([3, 3, 0.25]);
  near(shown()[1] - shown()[0], 1.5 / Math.SQRT2, 1e-3);
  actions.zoomBack();
  assert.deepEqual([...shown()], whole);
  actions.zoomIn();
  assert.deepEqual([...shown()], [2.25, 3.75, 2.25, 3.75]);
  actions.zoomWhole();
  assert.deepEqual([...shown()], whole);
  // Without anything before it, back is a step out.
  const linked = pageOf(stateOf('fractal_boundary', { own: { box: [1, 2, 1, 2] } }));
  border.actions?.(linked).zoomBack();
  assert.deepEqual([...linked.now().own.box], [0, 4, 0, 4]);
});

test('ends are told apart: lost runs, or the minimum in which they rest', () => {
  const map = { kind: [0, 1, 3, 5, 6], end: [0, 0, 3, 2, 0, 0, 1e7, 0, 0, 0] };
  assert.deepEqual([...endsOf({ ends: 'diverged', minima: [] }, map)], [0, 0, 0, 1, 1]);
  assert.deepEqual(
    [
      ...endsOf(
        {
          ends: 'minimum',
          minima: [
            [1, 1],
            [3, 2],
          ],
        },
        map,
      ),
    ],
    [0, 2, 0, 0, 0],
  );
});

test('the counts of the literature model give its dimensions, and verdicts tell a line from more', () => {
  // Boundary cells of an independent computation of the same net.
  const counts = [151, 404, 1129, 3704].map((boxes, i) => ({ n: 128 * 2 ** i, boxes, share: 0.38 }));
  near(dimensionAt(counts, 0) ?? 0, 1.42, 5e-3);
  near(dimensionAt(counts, 1) ?? 0, 1.48, 5e-3);
  near(dimensionAt(counts, 2) ?? 0, 1.71, 5e-3);
  assert.equal(dimensionAt(counts, 3), null);
  const verdict = (/** @type {number[]} */ boxes) =>
    border.verdicts.border?.({
      scene: { whole },
      target,
      near: boxes.map((each, i) => ({ n: 128 * 2 ** i, boxes: each, share: 0.5 })),
    }).case;
  assert.equal(verdict([128]), 'counting');
  assert.equal(verdict([0, 0]), 'none');
  assert.equal(verdict([128, 256]), 'line');
  assert.equal(verdict([151, 404]), 'rough');
});
