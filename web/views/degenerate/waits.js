// The wait against the distance of the start: on logarithmic axes a power law is straight; on the strict saddle the steps
// themselves are straight against the logarithm of the distance.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/degenerate/answers.js').DegenerateAnswers} Answers */
/** @typedef {{y0: number, step: number | null, predicted: number | null}} Dot */
/** @typedef {{title: string, dots: Dot[], now: Dot, log: boolean, none: string}} Panel */

const NEAREST = 0.01;
const FURTHEST = 0.5;

/** @type {import('../view.js').View<Answers>} */
export const waits = {
  id: 'waits',
  needs: ['waits'],
  least: [220, 150],

  draw(ctx, answers, frame) {
    const { width, height } = frame;
    const panels = panelsOf(answers, frame);
    const tall = height > width;
    for (const [i, panel] of panels.entries()) {
      const cell = tall
        ? { left: 0, top: (i * height) / 2, width, height: height / 2 }
        : { left: (i * width) / 2, top: 0, width: width / 2, height };
      drawPanel(ctx, panel, cell, frame);
    }
  },

  describe: (answers, frame) =>
    frame.text('describe-waits', {
      waits: panelsOf(answers, frame)
        .map(({ title, dots }) => `${title}: ${dots.map(({ y0, step }) => `${y0} → ${step ?? '–'}`).join(', ')}`)
        .join('; '),
    }),
};

/** @param {Answers} answers @param {import('../view.js').Frame} frame @returns {Panel[]} */
function panelsOf({ waits, chosen, strict, values }, { text }) {
  const y0 = Math.abs(values.y0 ?? 0);
  const ofLeaving = (
    /** @type {number} */ distance,
    /** @type {import('../../kinds/degenerate/leaving.js').Leaving | null} */ leaving,
  ) => ({
    y0: distance,
    step: leaving?.step ?? null,
    predicted: leaving && leaving.predicted < Number.POSITIVE_INFINITY ? leaving.predicted : null,
  });
  return [
    {
      title: text('waits-power', { surface: text(`option-surface-${chosen.id}`) }),
      dots: waits.map((wait) => ofLeaving(wait.y0, wait.leaving)),
      now: ofLeaving(y0, chosen.leaving),
      log: true,
      none: text('fate-stays'),
    },
    {
      title: text('waits-log'),
      dots: waits.map((wait) => ({ y0: wait.y0, ...wait.strict })),
      now: { y0, ...strict },
      log: false,
      none: '',
    },
  ];
}

/** @param {CanvasRenderingContext2D} ctx @param {Panel} panel @param {{left: number, top: number, width: number, height: number}} cell @param {import('../view.js').Frame} frame */
function drawPanel(ctx, { title, dots, now, log, none }, cell, { theme, text }) {
  ctx.save();
  ctx.translate(cell.left, cell.top);
  labelFont(ctx, theme);
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(title, theme.text * 0.5, theme.text * 0.3, cell.width - theme.text);
  const inside = area(cell.width, cell.height, {
    left: theme.text * 3.4,
    right: theme.text * 1.3,
    top: theme.text * 3.4,
    bottom: theme.text * 1.9,
  });
  const highest = Math.max(10, ...dots.map(({ step, predicted }) => Math.max(step ?? 0, predicted ?? 0)));
  // The nearer the start, the further to the right.
  const x = logScale([FURTHEST, NEAREST], [inside.left, inside.right]);
  const y = log
    ? logScale([1, 10 ** Math.ceil(Math.log10(highest))], [inside.bottom, inside.top])
    : linearScale([0, highest * 1.1], [inside.bottom, inside.top]);
  const axes = { x, y, xTicks: [0.1, 0.01], xName: text('axis-start'), yName: text('axis-wait'), grid: true };
  drawAxes(ctx, inside, log ? { ...axes, yTicks: y.ticks(0), yFormat: formatDecade } : axes, theme);
  drawLaw(ctx, dots, x, y, theme);
  const { colour } = runnerStyle('gradient_descent');
  for (const { y0, step } of dots)
    if (step)
      drawMarker(ctx, 'disc', x(y0), y(step), 3.4 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
  drawNow(ctx, now, inside, x, y, theme);
  if (none && dots.every(({ predicted }) => predicted === null)) {
    labelFont(ctx, theme);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(none, (inside.left + inside.right) / 2, (inside.top + inside.bottom) / 2);
  }
  ctx.restore();
}

/** @param {CanvasRenderingContext2D} ctx @param {Dot[]} dots @param {import('../../plot/area.js').Scale} x @param {import('../../plot/area.js').Scale} y @param {import('../../words/theme.js').Theme} theme */
function drawLaw(ctx, dots, x, y, theme) {
  ctx.setLineDash([2, 4]);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.6;
  ctx.beginPath();
  for (const { y0, predicted } of dots) if (predicted) ctx.lineTo(x(y0), y(predicted));
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The wait of the moment. @param {CanvasRenderingContext2D} ctx @param {Dot} now @param {import('../../plot/area.js').Area} inside @param {import('../../plot/area.js').Scale} x @param {import('../../plot/area.js').Scale} y @param {import('../../words/theme.js').Theme} theme */
function drawNow(ctx, { y0, step }, inside, x, y, theme) {
  if (!step || y0 < NEAREST || y0 > FURTHEST) return;
  const at = { x: x(y0), y: y(step) };
  drawMarker(ctx, 'disc', at.x, at.y, 5 * theme.line ** 0.5, theme.colour('accent'), theme.colour('ground'));
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('accent');
  ctx.textAlign = at.x > (inside.left + inside.right) / 2 ? 'right' : 'left';
  ctx.textBaseline = 'bottom';
  const place = /** @type {const} */ ([
    at.x + (ctx.textAlign === 'right' ? -1 : 1) * theme.text * 0.6,
    at.y - theme.text * 0.2,
  ]);
  outlined(ctx, formatSetting(step, 6), ...place, theme);
}
