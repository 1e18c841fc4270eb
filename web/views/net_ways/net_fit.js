// The function of the net at one step of the way, beside the points that it shall fit, with what it misses of each.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { PLACES, POINTS, STEPS, wayStyles } from '../../plot/net_ways/course.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/net_ways/answers.js').NetWaysAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Of the outputs: what the axis reaches at least and at most. */
const [LEAST, MOST] = [1.3, 4];

/** @param {Answers} answers @param {Frame} frame */
function geometry({ ways, path }, { theme, width, height, silent }) {
  const margin = { left: 2.8 * theme.text, right: theme.text, top: 3.4 * theme.text, bottom: 1.9 * theme.text };
  const inside = area(width, height, margin);
  // The same for all ways, so that they can be compared; nothing tells of it before it is asked.
  const outputs = (silent ? [] : [ways.straight, ways[path]]).flatMap((way) => (way ? Array.from(way.outputs) : []));
  const low = Math.max(-MOST, Math.min(-LEAST, ...outputs.map((output) => 1.08 * output)));
  const high = Math.min(MOST, Math.max(LEAST, ...outputs.map((output) => 1.08 * output)));
  return {
    inside,
    x: linearScale([-1, 1], [inside.left, inside.right]),
    y: linearScale([low, high], [inside.bottom, inside.top]),
  };
}

/** @param {Answers} answers @param {number} step @returns {{t: string, loss: string}} */
const told = ({ ways, path }, step) => ({
  t: (Math.min(step, STEPS) / STEPS).toFixed(2),
  loss: formatNumber(ways[path]?.losses[Math.min(step, STEPS)]),
});

/** @type {import('../view.js').View<Answers>} */
export const net_fit = {
  id: 'net_fit',
  needs: ['ways', 'path'],
  least: [220, 160],

  draw(ctx, answers, frame) {
    const { theme, text, step } = frame;
    const { ways, path } = answers;
    const { inside, x, y } = geometry(answers, frame);
    drawAxes(ctx, inside, { x, y, xTicks: [-1, 0, 1], xName: text('axis-x'), yName: '', grid: true }, theme);
    const way = ways[path];
    const { colour } = wayStyles[path];
    ctx.save();
    clipTo(ctx, inside);
    const trace = (/** @type {(i: number) => number} */ of) => {
      ctx.beginPath();
      for (let i = 0; i < PLACES.length; i++) ctx.lineTo(x(PLACES[i] ?? 0), y(of(i)));
      ctx.stroke();
    };
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = 8 * theme.line;
    ctx.globalAlpha = 0.4;
    trace((i) => Math.sin(Math.PI * (PLACES[i] ?? 0)));
    ctx.globalAlpha = 1;
    if (way) {
      const net = way.outputs.subarray(Math.min(step, STEPS) * PLACES.length);
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line;
      ctx.beginPath();
      for (const point of POINTS) {
        ctx.moveTo(x(point.x), y(point.y));
        ctx.lineTo(x(point.x), y(between(net, point.x)));
      }
      ctx.stroke();
      ctx.lineWidth = 3.4 * theme.line;
      trace((i) => net[i] ?? Number.NaN);
    }
    ctx.restore();
    ctx.fillStyle = theme.colour('ink');
    for (const point of POINTS) {
      ctx.beginPath();
      ctx.arc(x(point.x), y(point.y), 0.24 * theme.text, 0, 2 * Math.PI);
      ctx.fill();
    }
    ctx.font = `600 ${1.15 * theme.text}px ${theme.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillStyle = theme.colour(colour);
    const words = way ? text('ways-now', told(answers, step)) : text('ways-not-yet');
    ctx.fillText(words, inside.left - 1.8 * theme.text, 0.5 * theme.text, inside.right - inside.left);
    ctx.font = `${theme.text}px ${theme.font}`;
    ctx.fillStyle = theme.colour('ink-soft');
    ctx.fillText(
      text(`ways-where-${path}`),
      inside.left - 1.8 * theme.text,
      1.95 * theme.text,
      inside.right - inside.left,
    );
  },

  describe: (answers, { text, step }) =>
    answers.ways[answers.path]
      ? text('describe-net-fit', { way: text(`ways-${answers.path}`), ...told(answers, step) })
      : text('ways-not-yet'),
};

/** The output at an input, from those at places at equal distances. @param {Float64Array} net @param {number} x */
function between(net, x) {
  const at = ((x + 1) / 2) * (PLACES.length - 1);
  const before = Math.min(PLACES.length - 2, Math.floor(at));
  const [left = 0, right = 0] = [net[before], net[before + 1]];
  return left + (at - before) * (right - left);
}
