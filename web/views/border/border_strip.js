// How many boxes of a coarse grid have the border in them, on the way in: a line is in about as many at every magnification. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/border/answers.js').BorderAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** A straight line across n boxes is in n to 2n of them. */
const LINE = /** @type {const} */ ([1, 2]);
const HIGH = 100;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ scene, target, last }, { width, height, theme }) {
  const margin = { left: theme.text * 3.6, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const times = Math.max(2, (scene.whole[1] - scene.whole[0]) / (target[1] - target[0]));
  return {
    inside,
    steps: linearScale([0, last], [inside.left, inside.right]),
    x: logScale([1, times], [inside.left, inside.right]),
    y: logScale([0.5, HIGH], [inside.bottom, inside.top]),
  };
}

/** Boxes for each that the picture is wide. @param {import('../../kinds/border/answers.js').Count} count */
const perWidth = ({ boxes, n }) => Math.max(0.5, boxes / n);

/** @type {import('../view.js').View<Answers>} */
export const border_strip = {
  id: 'border_strip',
  needs: ['plane'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, silent } = frame;
    const { inside, steps, x, y } = geometry(answers, frame);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        yTicks: [1, 10, 100],
        xName: text('axis-magnification'),
        yName: text('axis-boxes-per-width'),
        note: text('border-band'),
        grid: true,
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    ctx.fillStyle = theme.colour('grid');
    ctx.fillRect(inside.left, y(LINE[1]), inside.right - inside.left, y(LINE[0]) - y(LINE[1]));
    const film = (answers.film ?? []).slice(0, silent ? step + 1 : undefined);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = 2 * theme.line;
    ctx.setLineDash([]);
    ctx.beginPath();
    for (const [k, count] of film.entries()) ctx.lineTo(steps(k), y(perWidth(count)));
    ctx.stroke();
    ctx.restore();
    drawPlayhead(ctx, inside, steps(step), theme);
    const now = film[step];
    if (!now) return;
    const [px, py] = [steps(step), y(perWidth(now))];
    drawMarker(ctx, 'disc', px, py, 4.4 * theme.line ** 0.5, theme.colour('accent'), theme.colour('ground'));
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.fillStyle = theme.colour('ink');
    ctx.textBaseline = 'bottom';
    ctx.textAlign = px > (inside.left + inside.right) / 2 ? 'right' : 'left';
    const aside = ctx.textAlign === 'right' ? -0.5 : 0.5;
    outlined(ctx, formatSetting(now.boxes / now.n), px + aside * theme.text, py - 0.3 * theme.text, theme);
  },

  stepAt: (answers, frame, px) =>
    Math.round(Math.max(0, Math.min(answers.last, geometry(answers, frame).steps.invert(px)))),

  describe: ({ film, box, scene }, { step, text }) => {
    const now = film?.[step];
    return text('describe-border-strip', {
      times: formatSetting((scene.whole[1] - scene.whole[0]) / (box[1] - box[0])),
      boxes: now ? formatSetting(now.boxes / now.n) : '–',
    });
  },
};
