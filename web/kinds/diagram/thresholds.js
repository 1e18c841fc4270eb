// Where cycles double and where two wells become one attractor, measured on runs: each doubling is looked for where the gaps between
// those before it say that the next one may be.

import { inTurns } from '../../state/frames.js';
import { FEIGENBAUM } from './laws.js';

/** @typedef {{doublings: number[], ratio: number | null, merge: number | null}} Thresholds ratio: of the last two gaps between doublings */
/** @typedef {Pick<import('./answers.js').DiagramNeeds, "landscape" | "start" | "law">} Of */

/** So many doublings are looked for where they can be located, and where they are only seen between two columns. */
const [MOST, SEEN] = [7, 2];
/** Learning rates of a scan. */
const COLUMNS = 8;
/** Around a doubling that no other one leads to, in parts of it. */
const AROUND = 0.04;
/** Where they are only seen: columns, and twice the width of one. */
const FINE = 33;
/** Steps until a slow cycle is one, for each of its values, and at most. */
const [SETTLE, LONGEST] = [2000, 40_000];
/** Of the search for the merging: learning rates around it, rounds, and steps in which the other well must be visited. */
const [ROUND, ROUNDS, VISITS] = [11, 3, 10_000];

/**
 * @param {import('../kind.js').Lab} lab
 * @param {Of} of
 * @param {{signal?: AbortSignal, progress?: (part: number, answer: Thresholds) => void}} watch
 * @returns {Promise<Thresholds>}
 */
export async function measureThresholds(lab, of, { signal, progress }) {
  const located = of.start.length === 1;
  const most = located ? MOST : SEEN;
  /** @type {Thresholds} */
  const found = { doublings: [], ratio: null, merge: null };
  await inTurns(
    most + 1,
    (turn) => {
      if (turn === most) found.merge = mergeOf(lab, of);
      else if (found.doublings.length === turn) {
        const next = located ? locatedDoubling(lab, of, found.doublings) : seenDoubling(lab, of, turn);
        if (next !== undefined) found.doublings.push(next);
        found.ratio = lastRatio(found.doublings);
      }
    },
    { ...(signal && { signal }), progress: (part) => progress?.(part, found) },
  );
  return found;
}

/** @param {readonly number[]} doublings */
function lastRatio(doublings) {
  const [a, b, c] = doublings.slice(-3);
  return a === undefined || b === undefined || c === undefined ? null : (b - a) / (c - b);
}

/** @param {import('../kind.js').Lab} lab @param {Of} of @param {readonly number[]} before */
function locatedDoubling(lab, { landscape, start, law }, before) {
  const [a, b] = before.slice(-2);
  const period = 2 ** before.length;
  const around = law.doublings[before.length] ?? Number.NaN;
  const gap = a === undefined || b === undefined ? null : (b - a) / FEIGENBAUM;
  const [min, max] =
    gap === null || b === undefined
      ? [around * (1 - AROUND / 2), around * (1 + AROUND / 2)]
      : [b + 0.5 * gap, b + 1.4 * gap];
  const settle = Math.min(LONGEST, SETTLE * period);
  const keep = Math.max(64, 4 * period);
  const x = { path: 'optimizer.lr', min, max, n: COLUMNS };
  const { doublings } = lab.bifurcation({ landscape, optimizer: { id: 'gradient_descent' }, start, x, settle, keep });
  return doublings.find((doubling) => doubling.period === period)?.value;
}

/** Half way between the last column of one period and the first of twice as long a one. @param {import('../kind.js').Lab} lab @param {Of} of @param {number} before doublings */
function seenDoubling(lab, { landscape, start, law }, before) {
  const around = law.doublings[before] ?? Number.NaN;
  const x = { path: 'optimizer.lr', min: around * (1 - AROUND / 4), max: around * (1 + AROUND / 4), n: FINE };
  const { values, period } = lab.bifurcation({
    landscape,
    optimizer: { id: 'gradient_descent' },
    start,
    x,
    settle: 4 * SETTLE,
  });
  const after = period.indexOf(2 ** (before + 1));
  const last = period.lastIndexOf(2 ** before);
  const [from, to] = [values[last], values[after]];
  return from === undefined || to === undefined ? undefined : (from + to) / 2;
}

/** The first learning rate at which a run from one well comes to the other. @param {import('../kind.js').Lab} lab @param {Of} of */
function mergeOf(lab, { landscape, start, law }) {
  if (law.merge === null) return null;
  let [min, max] = [law.merge * 0.98, law.merge * 1.02];
  for (let round = 0; round < ROUNDS; round++) {
    const x = { path: 'optimizer.lr', min, max, n: ROUND };
    const optimizer = { id: 'gradient_descent' };
    const { values, points } = lab.bifurcation({ landscape, optimizer, start, x, settle: 0, keep: VISITS });
    const visits = values.findIndex((_, i) =>
      points.subarray(i * VISITS, (i + 1) * VISITS).some((w) => w * (start[0] ?? 0) < 0),
    );
    if (visits < 1) return null;
    [min, max] = [values[visits - 1] ?? Number.NaN, values[visits] ?? Number.NaN];
  }
  return (min + max) / 2;
}
