// The median distance from the saddle against the step, for every number of ways down, on a log scale: equally steep lines, the one
// with more ways further up. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { medians } from '../../plot/ways/times.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/ways/answers.js').WaysAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** @param {Answers} answers @param {Frame} frame */
function geometry({ values, scene }, { theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const { sigma = 1e-3, lr = 0.1 } = values;
  const y = logScale([0.5 * lr * sigma, 1.5 * scene.radius], [inside.bottom, inside.top]);
  const ticks = y.ticks(0);
  const stride = Math.ceil((ticks.length * theme.text * 1.4) / Math.max(1, inside.bottom - inside.top));
  return {
    inside,
    x: linearScale([0, Math.max(1, last)], [inside.left, inside.right]),
    y,
    yTicks: ticks.filter((_, i) => (ticks.length - 1 - i) % stride === 0),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const ways_strip = {
  id: 'ways_strip',
  needs: ['lanes'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, scene } = frame;
    const { inside, x, y, yTicks } = geometry(answers, frame);
    const xTicks = x.ticks(Math.min(last, 12)).filter(Number.isInteger);
    const names = { xName: text('axis-step'), yName: text('axis-median') };
    drawAxes(ctx, inside, { x, y, xTicks, yTicks, ...names, yFormat: formatDecade, grid: true }, theme);
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4 });
    drawLevel(ctx, inside, y(scene.radius), 'bar', theme);
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    // From the right, as more ways are sooner.
    let free = Number.POSITIVE_INFINITY;
    for (const { ways, question } of answers.lanes) {
      const walked = answers.walks[ways];
      if (!walked) continue;
      const middle = medians(walked, question.every);
      const left = middle.findIndex((distance) => distance >= scene.radius);
      const end = left < 0 ? middle.length - 1 : left;
      const now = Math.min(end, Math.floor(step / question.every));
      ctx.strokeStyle = theme.colour(runnerStyle('noise').colour);
      ctx.lineWidth = (ways === answers.values.k ? 3 : 2) * theme.line;
      for (const [from, to, alpha] of /** @type {const} */ ([
        [now, end, 0.25],
        [0, now, 1],
      ])) {
        ctx.globalAlpha = alpha;
        ctx.beginPath();
        for (let i = from; i <= to; i++)
          if ((middle[i] ?? 0) > 0) ctx.lineTo(x(i * question.every), y(Math.min(scene.radius, middle[i] ?? 0)));
        ctx.stroke();
      }
      ctx.globalAlpha = 1;
      ctx.fillStyle = theme.colour('ink');
      const half = ctx.measureText(String(ways)).width / 2 + 0.2 * theme.text;
      const at = x(left * question.every);
      if (left < 0 || at + half > free) continue;
      free = at - half;
      outlined(ctx, String(ways), at, y(scene.radius) + 0.7 * theme.text, theme);
    }
    ctx.restore();
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, { text, step, last }) {
    const values = answers.lanes.map(({ ways, question }) => {
      const walked = answers.walks[ways];
      const now =
        walked && medians(walked, question.every)[Math.min(walked.frames - 1, Math.floor(step / question.every))];
      return `k = ${ways}: ${formatNumber(now)}`;
    });
    const quantity = text('axis-median');
    return text('describe-strip', { quantity, step, last, values: values.join(text('list-separator')) });
  },
};
