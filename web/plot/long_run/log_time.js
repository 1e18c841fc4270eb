// A quantity of every run against ln t: a line up to now, pale what comes, dotted what theory has. What is at step 0 stands where
// step 1 does, apart from the line.

import { formatDecade, formatNumber, formatSetting } from '../../words/format.js';
import { area, clipTo } from '../area.js';
import { drawAxes, tickCount } from '../axes.js';
import { drawMarker } from '../marker.js';
import { runnerStyle } from '../runner_style.js';
import { linearScale, logScale } from '../scale.js';
import { longQuantities, nameOf } from './quantities.js';

/** @typedef {import('./course.js').LongAnswer} LongAnswer */
/** @typedef {{runs: LongAnswer[], recorded: number[], limit: number[]}} Answers */
/** @typedef {import('../../views/view.js').Frame} Frame */
/** @typedef {import('../../kinds/long_run/scene.js').Graph} Graph */

/** Room above and below what is drawn, as a share of it. */
const ROOM = 0.06;
/** Height of a tick's label, in units of its size. */
const LINE = 1.3;
/** Of a power of ten, to whose other side rounding may take a value. */
const EDGE = 1e-9;

/** @param {Answers} answers @param {Frame} frame */
const shownOf = ({ runs }, { hidden }) => runs.filter(({ id }) => !hidden.includes(id));

/** @param {Answers} answers @param {Graph} graph @param {LongAnswer} answer @param {number} row */
export const heightOf = ({ limit }, { of }, { run }, row) => longQuantities[of](run, Math.min(row, run.steps), limit);

/** As many of them as have room above each other. @param {number[]} ticks @param {import('../area.js').Area} inside @param {import('../../words/theme.js').Theme} theme */
function apart(ticks, { top, bottom }, theme) {
  const stride = Math.ceil((ticks.length * theme.text * LINE) / Math.max(1, bottom - top));
  return ticks.filter((_, i) => i % stride === 0);
}

/** @param {Answers} answers @param {Graph} graph @param {Frame} frame */
export function geometry(answers, graph, frame) {
  const { theme, width, height } = frame;
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.9 };
  const inside = area(width, height, margin);
  const range = /** @type {const} */ ([inside.bottom, inside.top]);
  const values = shownOf(answers, frame)
    .flatMap((answer) => [...answer.run.recorded.keys()].map((row) => heightOf(answers, graph, answer, row)))
    .filter((value) => Number.isFinite(value) && (graph.scale === 'linear' || value > 0));
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0.1, 1];
  const last = answers.recorded.at(-1) ?? 1;
  const x = logScale([1, Math.max(10, last)], [inside.left, inside.right]);
  if (graph.scale === 'log') {
    const [bottom, top] = [Math.floor(Math.log10(low) + EDGE), Math.ceil(Math.log10(high) - EDGE)];
    const y = logScale([10 ** bottom, 10 ** Math.max(top, bottom + 1)], range);
    return { inside, x, y, yTicks: apart(y.ticks(0), inside, theme) };
  }
  const spare = ROOM * (high - low || 1);
  const y = linearScale([Math.min(0, low - spare), Math.max(0, high + spare)], range);
  return { inside, x, y, yTicks: apart(y.ticks(tickCount(inside.bottom - inside.top, theme)), inside, theme) };
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Graph} graph @param {Frame} frame */
export function drawLogTime(ctx, answers, graph, frame) {
  const { theme, text } = frame;
  const place = geometry(answers, graph, frame);
  const { inside, x, y, yTicks } = place;
  const shown = shownOf(answers, frame);
  const predicted = shown.some(({ laws }) => laws[graph.of]);
  drawAxes(
    ctx,
    inside,
    {
      x,
      y,
      yTicks,
      xTicks: x.ticks(0),
      xName: text('long-time'),
      yName: text(`long-${nameOf(graph.of, shown[0]?.run)}`),
      ...(graph.scale === 'log' ? { yFormat: formatDecade } : {}),
      note: predicted ? text('long-predicted') : undefined,
      grid: true,
    },
    theme,
  );
  ctx.save();
  clipTo(ctx, { ...inside, top: inside.top - 4, right: inside.right + 4 });
  for (const answer of [...shown].reverse()) drawRun(ctx, answers, graph, answer, place, frame);
  ctx.restore();
  return place;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Answers} answers
 * @param {Graph} graph
 * @param {LongAnswer} answer
 * @param {Pick<ReturnType<typeof geometry>, "x" | "y">} place
 * @param {Frame} frame
 */
function drawRun(ctx, answers, graph, answer, { x, y }, { theme, step }) {
  const { run, laws, id } = answer;
  const { colour, dash, marker } = runnerStyle(id);
  const now = Math.min(step, run.steps);
  const drawable = (/** @type {number} */ value) => Number.isFinite(value) && (graph.scale === 'linear' || value > 0);
  const trace = (/** @type {number} */ from, /** @type {number} */ to, /** @type {(row: number) => number} */ at) => {
    ctx.beginPath();
    for (let row = Math.max(1, from); row <= to; row++)
      if (drawable(at(row))) ctx.lineTo(x(answers.recorded[row] ?? 1), y(at(row)));
    ctx.stroke();
  };
  const measured = (/** @type {number} */ row) => heightOf(answers, graph, answer, row);
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = theme.line * 2;
  ctx.setLineDash([]);
  ctx.globalAlpha = 0.25;
  trace(now, run.steps, measured);
  ctx.globalAlpha = 1;
  ctx.setLineDash(dash);
  trace(0, now, measured);
  const law = laws[graph.of];
  if (law) {
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.6;
    ctx.setLineDash([2, 5]);
    trace(1, answers.recorded.length - 1, (row) => law[row] ?? Number.NaN);
  }
  ctx.setLineDash([]);
  if (drawable(measured(now)))
    drawMarker(
      ctx,
      marker,
      x(Math.max(1, run.recorded[now] ?? 1)),
      y(measured(now)),
      4.6 * theme.line ** 0.5,
      theme.colour(colour),
      theme.colour('ground'),
    );
}

/** @param {Answers} answers @param {Graph} graph @param {Frame} frame */
export function describeGraph(answers, graph, frame) {
  const { text, step } = frame;
  const values = shownOf(answers, frame).map(
    (answer) => `${text(`runner-${answer.id}`)} ${formatNumber(heightOf(answers, graph, answer, step))}`,
  );
  return text('describe-long-graph', {
    quantity: text(`long-${nameOf(graph.of, answers.runs[0]?.run)}`),
    step: formatSetting(answers.recorded[step] ?? 0),
    values: values.join(text('list-separator')),
  });
}
