// The loss along each way from one net to the other, beside that of the answer 0. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLegend, flow } from '../../plot/legend.js';
import { drawLevel } from '../../plot/level_line.js';
import { NOTHING, STEPS, WAYS, wayStyles } from '../../plot/net_ways/course.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/net_ways/answers.js').NetWaysAnswers} Answers */
/** @typedef {import('../../plot/net_ways/course.js').WayId} WayId */
/** @typedef {import('../view.js').Frame} Frame */

const ABOVE = 1.12;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
/** Height for numbers beside the middle of the axis, and for words in the picture; in labels. */
const [LEAST_FOR_THREE, LEAST_FOR_WORDS] = [2.6, 3.2];

/** @param {Answers} answers @param {Frame} frame */
function geometry({ ways }, { theme, width, height, silent }) {
  const margin = { left: 4.2 * theme.text, right: 1.2 * theme.text, top: 1.7 * theme.text, bottom: 1.8 * theme.text };
  const inside = area(width, height, margin);
  const highest = silent ? [] : WAYS.map((id) => ways[id]?.highest ?? 0).filter(Number.isFinite);
  const most = Math.max(NOTHING, ...highest);
  return {
    inside,
    x: linearScale([0, STEPS], [inside.left, inside.right]),
    y: linearScale([0, ABOVE * most], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const net_losses = {
  id: 'net_losses',
  needs: ['ways', 'path'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, silent } = frame;
    const { ways, path } = answers;
    const { inside, x, y } = geometry(answers, frame);
    const share = linearScale([0, 1], [inside.left, inside.right]);
    const high = (inside.bottom - inside.top) / theme.text;
    const yTicks = y.ticks(high < LEAST_FOR_THREE ? 1 : 2);
    const names = { xName: 't', yName: text('ways-axis-loss') };
    drawAxes(ctx, inside, { x: share, y, xTicks: QUARTERS, yTicks, ...names, grid: true }, theme);
    drawLevel(ctx, inside, y(NOTHING), 'predicted', theme);
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4, bottom: inside.bottom + 4 });
    ctx.lineJoin = 'round';
    for (const id of silent ? [] : [...WAYS.filter((id) => id !== path), path]) {
      const { colour, dash } = wayStyles[id];
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = (id === path ? 3.2 : 1.8) * theme.line;
      ctx.setLineDash(dash);
      ctx.beginPath();
      for (let k = 0; k <= STEPS; k++) ctx.lineTo(x(k), y(ways[id]?.losses[k] ?? Number.NaN));
      ctx.stroke();
    }
    ctx.setLineDash([]);
    ctx.restore();
    if (high >= LEAST_FOR_WORDS) {
      labelFont(ctx, theme);
      ctx.textAlign = 'left';
      ctx.textBaseline = 'bottom';
      const words = text('ways-nothing', { loss: formatNumber(NOTHING) });
      outlined(ctx, words, inside.left + 0.5 * theme.text, y(NOTHING) - 0.15 * theme.text, theme);
    }
    drawNames(ctx, answers, frame, inside);
    drawPlayhead(ctx, inside, x(Math.min(step, STEPS)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(STEPS, geometry(answers, frame).x.invert(px)))),

  describe: ({ ways }, { step, text }) =>
    text('describe-net-losses', {
      t: (Math.min(step, STEPS) / STEPS).toFixed(2),
      losses: WAYS.map((id) => `${text(`ways-${id}`)} ${formatNumber(ways[id]?.losses[Math.min(step, STEPS)])}`).join(
        text('list-separator'),
      ),
    }),
};

/** Which line is which way, right above the picture; where there is no room for all, the one that is gone. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @param {import('../../plot/area.js').Area} inside */
function drawNames(ctx, { path }, { theme, text }, inside) {
  labelFont(ctx, theme);
  const room = inside.right - inside.left - ctx.measureText(text('ways-axis-loss')).width;
  const size = 2.2 * theme.text;
  const itemOf = (/** @type {WayId} */ id) => ({
    size,
    label: text(`ways-${id}`),
    draw(/** @type {CanvasRenderingContext2D} */ on, /** @type {number} */ at, /** @type {number} */ middle) {
      const { colour, dash } = wayStyles[id];
      on.strokeStyle = theme.colour(colour);
      on.lineWidth = (id === path ? 3.2 : 1.8) * theme.line;
      on.setLineDash(dash);
      on.beginPath();
      on.moveTo(at, middle);
      on.lineTo(at + size, middle);
      on.stroke();
      on.setLineDash([]);
    },
  });
  const all = flow(ctx, WAYS.map(itemOf), room, theme);
  const places = all.some(({ line }) => line > 0) ? flow(ctx, [itemOf(path)], room, theme) : all;
  const last = places.at(-1);
  labelFont(ctx, theme);
  const wide = last ? last.x + size + 0.4 * theme.text + ctx.measureText(last.item.label).width : 0;
  drawLegend(ctx, places, inside.right - wide, 0.1 * theme.text, theme);
}
