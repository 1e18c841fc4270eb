// The nuclear norm of all matrices that fit, over their ?: where it is least, where the rank is one, and how descent comes from below,
// as it fits the known entries, and then along the curve.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { nuclearNorm } from '../../plot/factors/nuclear_norm.js';
import { drawHead, drawTrail } from '../../plot/hops.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/factors/matrix_answers.js').MatrixAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Beyond what is marked, in parts of its extent, which is this at least. */
const [BEYOND, LEAST] = [0.3, 3];
const ABOVE = 1.12;
const PLACES = 160;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ law, path }, { width, height, theme }) {
  const marked = [0, law.least, ...(law.rankOne === null ? [] : [law.rankOne]), ...everyEntry(path)];
  const [low, high] = [Math.min(...marked), Math.max(...marked)];
  const beyond = BEYOND * Math.max(LEAST, high - low);
  const [from, to] = [low - beyond, high + beyond];
  const top = ABOVE * Math.max(nuclearNorm(law.known, from), nuclearNorm(law.known, to));
  const inside = area(width, height, axisMargin(theme, [0, top], height));
  return {
    inside,
    x: linearScale([from, to], [inside.left, inside.right]),
    y: linearScale([0, top], [inside.bottom, inside.top]),
  };
}

/** The ? by row. @param {import('../../library/core.js').ProductPath} path */
const everyEntry = ({ product }) => product.filter((_, i) => i % 4 === 3);

/** @typedef {{name: string, at: number, colour: string, side: -1 | 0 | 1, lower: number}} Mark a completion; its name stands left of it, above or right, lower by so many labels */

/** Where both are one, or else least above the bottom of the curve, and rank one on the left of its bend. @param {Answers} answers @returns {Mark[]} */
function marksOf({ law: { least, rankOne } }) {
  if (least === rankOne) return [{ name: 'factors-both', at: least, colour: 'ink', side: 1, lower: 1.2 }];
  const ofLeast = /** @type {Mark} */ ({
    name: 'factors-least',
    at: least,
    colour: 'curve-up',
    side: 0,
    lower: -2.4,
  });
  if (rankOne === null) return [ofLeast];
  return [ofLeast, { name: 'factors-rank-one', at: rankOne, colour: 'ink', side: -1, lower: -1 }];
}

/** @type {import('../view.js').View<Answers>} */
export const nuclear_curve = {
  id: 'nuclear_curve',
  needs: ['path', 'law'],
  least: [220, 170],

  draw(ctx, answers, frame) {
    const { theme, text, silent, step } = frame;
    const { inside, x, y } = geometry(answers, frame);
    const { law, path } = answers;
    drawAxes(
      ctx,
      inside,
      { x, y, xName: text('factors-axis-entry'), yName: text('factors-axis-norm'), grid: true },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = 3.4 * theme.line;
    ctx.setLineDash([]);
    ctx.beginPath();
    for (let i = 0; i <= PLACES; i++) {
      const at = x.domain[0] + ((x.domain[1] - x.domain[0]) * i) / PLACES;
      ctx.lineTo(x(at), y(nuclearNorm(law.known, at)));
    }
    ctx.stroke();
    ctx.restore();
    for (const mark of marksOf(answers)) drawMark(ctx, { x, y, inside }, mark, nuclearNorm(law.known, mark.at), frame);
    if (silent) return;
    const entries = everyEntry(path);
    const track = {
      count: path.rows,
      at: (/** @type {number} */ k) => /** @type {[number, number]} */ ([x(entries[k] ?? 0), y(path.nuclear[k] ?? 0)]),
      coordinates: (/** @type {number} */ k) => Float64Array.of(entries[k] ?? 0, path.nuclear[k] ?? 0),
    };
    const style = runnerStyle('gradient_descent');
    drawTrail(ctx, inside, track, step, style, theme);
    drawHead(ctx, inside, track, step, style, theme);
  },

  describe(answers, { step, text, silent }) {
    const { path, law } = answers;
    const row = Math.min(step, path.rows - 1);
    return text('describe-nuclear-curve', {
      step: step * answers.every,
      entry: silent ? '?' : formatNumber(path.product[4 * row + 3]),
      norm: silent ? '?' : formatNumber(path.nuclear[row]),
      least: formatSetting(law.leastNorm),
      at: formatSetting(law.least),
    });
  },
};

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{x: import('../../plot/scale.js').Scale, y: import('../../plot/scale.js').Scale, inside: import('../../plot/area.js').Area}} scales
 * @param {Mark} mark
 * @param {number} norm
 * @param {Frame} frame
 */
function drawMark(ctx, { x, y, inside }, { name, at, colour, side, lower }, norm, { theme, text }) {
  ctx.strokeStyle = theme.colour(colour);
  ctx.lineWidth = 1.2 * theme.line;
  ctx.setLineDash([2, 4]);
  ctx.beginPath();
  ctx.moveTo(x(at), inside.bottom);
  ctx.lineTo(x(at), y(norm));
  ctx.stroke();
  ctx.setLineDash([]);
  drawMarker(ctx, 'diamond', x(at), y(norm), 4.6 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
  labelFont(ctx, theme);
  ctx.fillStyle = theme.colour(colour);
  ctx.textBaseline = 'middle';
  const words = text(name, { entry: formatSetting(at) });
  ctx.textAlign = 'center';
  const half = ctx.measureText(words).width / 2;
  const beside = x(at) + side * (half + 0.7 * theme.text);
  const place = Math.max(inside.left + half + 4, Math.min(inside.right - half - 4, beside));
  outlined(ctx, words, place, y(norm) + lower * theme.text, theme);
}
