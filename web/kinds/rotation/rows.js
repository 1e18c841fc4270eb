// What a step does to distance and angle, and what a turn of the flow does, beside the closed forms.

import { stepOf, turnOf } from './closed_forms.js';

/** @typedef {import('./answers.js').RotationAnswers} RotationAnswers */
/** @typedef {import('../runs/answers.js').RunAnswer} RunAnswer */

const ROUNDING = { relative: 1e-9 };
/** That of the integrator, for each row. */
const FLOW = { relative: 1e-6 };

/** @param {ArrayLike<number>} w @param {number} row */
const radius = (w, row) => Math.hypot(w[2 * row] ?? 0, w[2 * row + 1] ?? 0);

/** The angle from one row to the next, whichever way. @param {ArrayLike<number>} w @param {number} row */
function turned(w, row) {
  const [x = 0, y = 0, nextX = 0, nextY = 0] = [0, 1, 2, 3].map((i) => w[2 * row + i]);
  return Math.abs(Math.atan2(x * nextY - y * nextX, x * nextX + y * nextY));
}

/** The mean factor of the distance. @param {RunAnswer} answer @returns {number | null} null at the centre */
export const factorOf = ({ run: { w, steps } }) =>
  radius(w, 0) === 0 ? null : (radius(w, steps) / radius(w, 0)) ** (1 / steps);

/** The angle of the first step. @param {RunAnswer} answer @returns {number | null} null at the centre */
const angleOf = ({ run: { w } }) => (radius(w, 0) === 0 ? null : turned(w, 0));

/** ln r in a full turn of the flow, whichever way it turns. @param {RotationAnswers} answers @returns {number | null} null where it does not turn */
function turnMeasured({ flow, turning }) {
  if (!flow || turning.omega === 0 || flow.rows === 0 || radius(flow.w, 0) === 0) return null;
  let angle = 0;
  for (let row = 0; row < flow.rows; row++) angle += turned(flow.w, row);
  return (Math.log(radius(flow.w, flow.rows) / radius(flow.w, 0)) / angle) * 2 * Math.PI;
}

/** ∂F₂/∂x − ∂F₁/∂y, from neighbours on the grid of arrows. @param {RotationAnswers} answers */
function curlOf({ arrows: { nx, ny, gradient = new Float64Array() }, scene }) {
  const [x0, x1, y0, y1] = scene.box;
  const right = ((gradient[3] ?? 0) - (gradient[1] ?? 0)) / ((x1 - x0) / (nx - 1));
  const up = ((gradient[2 * nx] ?? 0) - (gradient[0] ?? 0)) / ((y1 - y0) / (ny - 1));
  return right - up;
}

/** @param {{quantities?: string[]} & Record<string, any>} scene @param {RotationAnswers} answers @returns {import('../kind.js').Row[]} */
export function rows({ quantities = [] }, answers) {
  const { runs, turning, values, flow } = answers;
  const row = (/** @type {string} */ id, /** @type {string} */ of) => ({
    id,
    of,
    // One of them alone needs no column.
    ofRunner: runs.length > 1,
    name: `quantity-${id}`,
    tolerance: ROUNDING,
  });
  return [
    ...runs.flatMap((answer) => {
      const theory = stepOf(answer.id, turning, values.lr ?? Number.NaN);
      return [
        { ...row('factor', answer.id), measured: factorOf(answer), predicted: theory.factor },
        { ...row('angle', answer.id), measured: angleOf(answer), predicted: theory.angle },
      ].filter(({ id }) => quantities.includes(id));
    }),
    ...(flow && quantities.includes('turn')
      ? [
          {
            ...row('turn', 'gradient_flow'),
            measured: turnMeasured(answers),
            predicted: turning.omega === 0 ? null : turnOf(turning),
            tolerance: FLOW,
          },
        ]
      : []),
  ];
}

/**
 * factor, angle: of one step; turn: ln r in a turn of the flow; curl: of the field.
 * @param {RotationAnswers} answers @param {string} [runner] @returns {Record<string, unknown>}
 */
export function record(answers, runner) {
  const answer = answers.runs.find(({ id }) => id === runner) ?? answers.runs[0];
  const of = { turn: turnMeasured(answers), curl: curlOf(answers) };
  return answer ? { factor: factorOf(answer), angle: angleOf(answer), ...of } : of;
}
