// The path of a net's weights: which record a frame shows, what is seen of the plane, what is told, and what comes one after the
// other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../../web/library/core.js';
import { boxAround, FRAMES, placeInPlane, recordBy, recordedOf } from '../../../../web/plot/nets/weight_course.js';
import { lessonOf } from '../../../../web/state/lessons.js';
import { stateOf } from '../../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('long_way_round');

/** @param {(frame: number) => number} of */
const each = (of) => Float64Array.from({ length: FRAMES + 1 }, (_, frame) => of(frame));

/** A course whose path has that length ÷ displacement. @param {{ratio?: number, slope?: (frame: number) => number, known?: number}} numbers @returns {any} */
const courseOf = ({ ratio = 1.2, slope = () => 0.5, known = FRAMES } = {}) => ({
  updates: 1000,
  training: {
    recorded: Uint32Array.from(recordedOf(1000)).subarray(0, known + 1),
    losses: each((frame) => 2 - frame / FRAMES).subarray(0, known + 1),
    gradients: each(slope).subarray(0, known + 1),
    length: 10 * ratio,
  },
  ...(known < FRAMES
    ? {}
    : { path: { displacement: 10, shares: Float64Array.of(0.9, 0.05), angles: each((frame) => frame / 4) } }),
});

test('a frame is a record, or the last one until then', () => {
  assert.deepEqual(recordedOf(2000).slice(0, 3), [0, 10, 20]);
  assert.equal(recordedOf(1000).at(-1), 1000);
  assert.deepEqual([recordBy(courseOf(), 57), recordBy(courseOf({ known: 10 }), 57)], [57, 10]);
  assert.equal(recordBy({ updates: 1000 }, 57), -1);
  assert.deepEqual(
    [kind.counts?.({ course: { updates: 2000 } }, 57), kind.last(/** @type {any} */ ({}), {}, [])],
    [570, FRAMES],
  );
});

test('the whole path is seen, with room around it', () => {
  const path = /** @type {any} */ ({ coordinates: Float64Array.of(-4, 1, 0, -1, 6, 0) });
  assert.deepEqual(placeInPlane(path, 1), [0, -1]);
  const [x0, x1, y0, y1] = boxAround(path);
  assert.ok(x0 < -4 && x1 > 6 && y0 < -1 && y1 > 1);
  assert.ok(Math.abs(x0 + x1 - 2) < 1e-12 && Math.abs(y0 + y1) < 1e-12, 'the path is in the middle');
  // One that does not move is seen too.
  const still = boxAround(/** @type {any} */ ({ coordinates: new Float64Array(6) }));
  assert.ok(still[0] < still[1] && still[2] < still[3]);
});

test('the verdict says how far round the path goes, or that the slope has grown while the loss fell', () => {
  const verdict = (/** @type {any} */ course, /** @type {number} */ at = FRAMES) =>
    kind.verdicts.path?.({ course, at }).case;
  assert.equal(verdict({ updates: 1000 }), 'learning');
  assert.equal(verdict(courseOf({ known: 50 })), 'learning');
  assert.equal(verdict(courseOf()), 'direct');
  assert.equal(verdict(courseOf({ ratio: 12 })), 'winding');
  // √1000 = 31.6
  assert.equal(verdict(courseOf({ ratio: 32 })), 'walk');
  const slope = (/** @type {number} */ frame) => (frame < 100 ? 0.1 : 0.4);
  assert.deepEqual([verdict(courseOf({ slope }), 99), verdict(courseOf({ slope }), 100)], ['direct', 'steeper']);
  assert.equal(verdict(courseOf({ slope: (frame) => (frame < 90 ? 1 : Number.NaN), known: 120 })), 'diverged');
});

test('rows and record are those of the course', () => {
  const course = { ...courseOf(), line: Float64Array.of(3, 2, 2.5, 2.5, 1) };
  const record = /** @type {any} */ (kind.record({ course }));
  assert.deepEqual(
    [record.ratio, record.plane, record.rises, record.angleHalf, record.slopeLeast],
    [1.2, 95, 1, 25, 0.5],
  );
  const opening = stateOf('long_way_round');
  const questions = kind.needs(opening, lab);
  const rows = kind.rows(questions.scene, { ...questions, course }, lab);
  assert.deepEqual(
    rows.map(({ measured }) => measured),
    [1.2, 95, 25, 1, 0.5],
  );
  assert.ok(kind.rows(questions.scene, kind.ask(lab, questions), lab).every(({ measured }) => measured === null));
});

test('training, path, line and plane come one after the other; a net that diverges has no path', async () => {
  const { course } = await /** @type {any} */ (kind.whole)(
    {
      trainingInParts: async (/** @type {any} */ { path, recorded, learned }) => {
        assert.ok(path && learned === 1300 && recorded.length === FRAMES + 1);
        return { ...courseOf().training, path: Float64Array.of(1, Number.NaN), slopes: new Float64Array(2) };
      },
    },
    kind.needs(stateOf('long_way_round'), lab),
  );
  assert.equal(course.path, undefined);

  /** @type {string[]} */
  const seen = [];
  const path = {
    mean: new Float64Array(2),
    directions: Float64Array.of(1, 0, 0, 1),
    coordinates: each((frame) => frame).subarray(0, 8),
    way: Float64Array.of(2, 0),
  };
  const plane = async (/** @type {any} */ { rows, columns, origin, across, labels }) => {
    assert.equal(labels.length, 1300);
    seen.push(rows === 1 ? `line of ${columns} along ${across}` : `plane from ${origin}`);
    return { loss: new Float64Array(rows * columns), nx: columns, ny: rows };
  };
  const known = await new Promise((resolve) => {
    const slow = kind.slow?.(
      /** @type {any} */ ({
        trainingInParts: async () => ({
          ...courseOf().training,
          path: new Float64Array(4),
          slopes: new Float64Array(4),
        }),
        weightPathInParts: async () => path,
        lossPlaneInParts: plane,
      }),
      () => {
        const now = /** @type {any} */ (slow?.now());
        if (now?.course.plane) resolve(now.course);
      },
    );
    slow?.want(kind.needs(stateOf('long_way_round'), lab));
  });
  assert.deepEqual(seen, ['line of 51 along 2,0', 'plane from 0,0']);
  assert.equal(known.line.length, 51);
});
