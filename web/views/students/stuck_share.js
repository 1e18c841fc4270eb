// The share of students that are stuck against the neurons that they have more than the teacher, ± one standard error, beside
// what was published of as many as the teacher.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale } from '../../plot/scale.js';
import { fatesOf, shareOf } from '../../plot/students/fates.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/students/answers.js').StudentsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const WIDTH = 0.56;
const LEAST_HIGH = 20;

/** @param {Answers} answers */
const sharesOf = ({ lanes }) => lanes.map(({ students }) => shareOf(fatesOf(students)));

/** @type {import('../view.js').View<Answers>} */
export const stuck_share = {
  id: 'stuck_share',
  needs: ['lanes', 'published'],
  least: [180, 130],

  draw(ctx, answers, frame) {
    const { theme, text, width, height } = frame;
    const margin = { left: theme.text * 3, right: theme.text, top: theme.text * 2, bottom: theme.text * 2 };
    const inside = area(width, height, margin);
    const shares = sharesOf(answers);
    const { published } = answers;
    const high = Math.max(
      LEAST_HIGH,
      ...shares.map(({ percent, error }) => 1.2 * ((percent || 0) + (error || 0))),
      1.2 * (published ?? 0),
    );
    const x = linearScale([-0.6, shares.length - 0.4], [inside.left, inside.right]);
    const y = linearScale([0, high], [inside.bottom, inside.top]);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xTicks: [],
        xName: '',
        yName: text('students-axis-share'),
        yFormat: (percent) => `${percent} %`,
        grid: true,
      },
      theme,
    );
    labelFont(ctx, theme);
    for (const [i, { neurons }] of answers.lanes.entries()) {
      labelFont(ctx, theme);
      ctx.textAlign = 'center';
      ctx.textBaseline = 'top';
      ctx.fillText(i === 0 ? `n = ${neurons}` : `${neurons}`, x(i), inside.bottom + theme.text * 0.45);
    }
    for (const [i, share] of shares.entries()) if (!Number.isNaN(share.percent)) drawShare(ctx, i, share, x, y, frame);
    if (published !== null) drawPublished(ctx, published, x, y, frame);
  },

  describe(answers, { text }) {
    const shares = sharesOf(answers).map(
      ({ percent, error }, i) =>
        `n = ${answers.lanes[i]?.neurons}: ${formatNumber(percent)} % ± ${formatNumber(error, 2)}`,
    );
    return text('describe-stuck-share', { shares: shares.join('; ') });
  },
};

/** @typedef {import('../../plot/scale.js').Scale} Scale */

/** @param {CanvasRenderingContext2D} ctx @param {number} i @param {{percent: number, error: number}} share @param {Scale} x @param {Scale} y @param {Frame} frame */
function drawShare(ctx, i, { percent, error }, x, y, { theme }) {
  const wide = x(WIDTH) - x(0);
  const colour = theme.colour(percent > 0 ? 'accent' : 'tick');
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.35;
  ctx.fillRect(x(i) - wide / 2, y(percent), wide, y(0) - y(percent));
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 2;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(x(i) - wide / 2, y(percent));
  ctx.lineTo(x(i) + wide / 2, y(percent));
  ctx.moveTo(x(i), y(percent + error));
  ctx.lineTo(x(i), y(Math.max(0, percent - error)));
  ctx.stroke();
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  outlined(ctx, `${formatNumber(percent)} %`, x(i), y(percent + error) - theme.text * 0.3, theme);
}

/** @param {CanvasRenderingContext2D} ctx @param {number} published percent @param {Scale} x @param {Scale} y @param {Frame} frame */
function drawPublished(ctx, published, x, y, { theme, text }) {
  const ink = theme.colour('ink');
  const at = x(WIDTH / 2) + theme.text * 0.6;
  drawMarker(ctx, 'diamond', at, y(published), 4.4 * theme.line ** 0.5, ink, theme.colour('ground'));
  labelFont(ctx, theme, 0.9);
  ctx.fillStyle = ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  outlined(
    ctx,
    text('students-published', { percent: formatNumber(published) }),
    at + theme.text * 0.6,
    y(published),
    theme,
  );
}
