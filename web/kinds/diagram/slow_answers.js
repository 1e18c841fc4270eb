// What takes longer than a frame: the fine diagram, column by column from the left, the exponent over all of its learning rates,
// where cycles double, and how fast neighbours part.

import { inTurns } from '../../state/frames.js';
import { sideBySide } from '../../state/side_by_side.js';
import { emptyDiagram, fillColumns } from './answers.js';
import { measureGrowth } from './growth.js';
import { measureThresholds } from './thresholds.js';

/** @typedef {import('./answers.js').DiagramNeeds} DiagramNeeds */
/** @typedef {import('./answers.js').Diagram} Diagram */
/** @typedef {import('./answers.js').Curve} Curve */
/** @typedef {{signal?: AbortSignal, progress?: (part: number, answer: any) => void}} Watch */

/** Columns of the diagram and of a turn; steps before a column is drawn, and points of it. In a zoom, cycles are longer and fewer points seen. */
const [COLUMNS, TURN, SETTLE, KEEP] = [720, 10, 800, 720];
const [LONGEST, MOST] = [4000, 1500];
/** Of the curve of the exponent: learning rates, those of a turn, steps that are left out and those that count. */
const [RATES, RATES_OF_TURN, LEFT_OUT, COUNTED] = [240, 8, 400, 1200];

/** @param {import('../kind.js').Lab} lab @param {Pick<DiagramNeeds, "landscape" | "starts" | "box" | "scene">} of @param {Watch} watch @returns {Promise<Diagram>} */
async function fineDiagram(lab, { scene, box, ...of }, { signal, progress }) {
  const whole = scene.diagram;
  const across = (whole[1] - whole[0]) / (box[1] - box[0]);
  const up = (whole[3] - whole[2]) / (box[3] - box[2]);
  const keep = Math.round(Math.min(MOST, KEEP * up));
  const settle = Math.round(Math.min(LONGEST, SETTLE * (1 + Math.log2(across))));
  const diagram = emptyDiagram(box, of.starts.length, { columns: COLUMNS, keep });
  await inTurns(COLUMNS / TURN, (turn) => fillColumns(lab, of, diagram, settle, turn * TURN, (turn + 1) * TURN), {
    ...(signal && { signal }),
    progress: (part) => progress?.(part, diagram),
  });
  return diagram;
}

/** @param {import('../kind.js').Lab} lab @param {Pick<DiagramNeeds, "landscape" | "start" | "box">} of @param {Watch} watch @returns {Promise<Curve>} */
async function exponentCurve(lab, { landscape, start, box }, { signal, progress }) {
  const at = (/** @type {number} */ i) => box[0] + ((box[1] - box[0]) * (i + 0.5)) / RATES;
  const curve = { values: new Float64Array(RATES), exponents: new Float64Array(RATES), known: 0 };
  const optimizer = { id: 'gradient_descent' };
  await inTurns(
    RATES / RATES_OF_TURN,
    (turn) => {
      const first = turn * RATES_OF_TURN;
      const x = { path: 'optimizer.lr', min: at(first), max: at(first + RATES_OF_TURN - 1), n: RATES_OF_TURN };
      const found = lab.lyapunov({ landscape, optimizer, start, x, settle: LEFT_OUT, steps: COUNTED });
      curve.values.set(found.values, first);
      curve.exponents.set(found.exponents, first);
      curve.known = first + RATES_OF_TURN;
    },
    { ...(signal && { signal }), progress: (part) => progress?.(part, curve) },
  );
  return curve;
}

/** @param {DiagramNeeds} questions */
const thresholdsQuestion = ({ landscape, scene, law }) => ({
  landscape,
  // The same wherever the start has been moved.
  start: /** @type {number[]} */ (scene.start),
  law,
});
/** @param {DiagramNeeds} questions */
const growthQuestion = ({ landscape, start, delta, experiment }) => ({ landscape, start, delta, experiment });

/** What is asked of a state, beside what is answered at once: question by name of the answer, and how it is answered. */
const sources = {
  diagram: {
    of: (/** @type {DiagramNeeds} */ { landscape, starts, box, scene }) => ({ landscape, starts, box, scene }),
    ask: fineDiagram,
  },
  curve: {
    of: (/** @type {DiagramNeeds} */ { landscape, start, box }) => ({ landscape, start, box }),
    ask: exponentCurve,
  },
  thresholds: { of: thresholdsQuestion, ask: measureThresholds },
  growth: { of: growthQuestion, ask: measureGrowth },
};

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  const entries = Object.entries(sources).map(([name, { of, ask }]) => [
    name,
    {
      of,
      ask: (/** @type {any} */ question, /** @type {Watch} */ watch) => ask(lab, question, watch),
      grown: (/** @type {unknown} */ _, /** @type {object} */ answer) => ({ ...answer }),
    },
  ]);
  // What is known is of other questions than those that are asked.
  return { ...sideBySide(Object.fromEntries(entries), changed), fits: () => false };
}

/** What numbers come from: pictures are not asked for. @param {import('../kind.js').Lab} lab @param {DiagramNeeds} questions */
export async function measureAll(lab, questions) {
  const thresholds = await measureThresholds(lab, thresholdsQuestion(questions), {});
  const growth = await measureGrowth(lab, growthQuestion(questions), {});
  return { thresholds, growth };
}
