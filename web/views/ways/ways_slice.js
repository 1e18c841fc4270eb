// The loss through the saddle along the axis, where it is a minimum, and across it, where it is a maximum, in every one of the k ways.

import { extent } from 'd3-array';
import { area, axisMargin } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale } from '../../plot/scale.js';
import { formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/ways/answers.js').WaysAnswers} Answers */

/** Narrower than this, in units of the label size, there is no room for names. */
const NAMED = 20;

/** @type {import('../view.js').View<Answers>} */
export const ways_slice = {
  id: 'ways_slice',
  needs: ['slice'],
  least: [160, 120],

  draw(ctx, { slice, values }, { theme, text, width, height }) {
    const { reach, along, across } = slice;
    const middle = along[(along.length - 1) / 2] ?? 0;
    const [low = 0, top = 1] = extent([...across, ...along]);
    const high = Math.min(top, middle + 1.5 * (middle - low));
    const inside = area(width, height, axisMargin(theme, [low, high], height));
    const x = linearScale([-reach, reach], [inside.left, inside.right]);
    const y = linearScale([low, high], [inside.bottom, inside.top]);
    drawAxes(ctx, inside, { x, y, xName: text('axis-from-saddle'), yName: text('axis-loss') }, theme);
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const [loss, colour, dash, words] of /** @type {const} */ ([
      [along, 'curve-up', [], text('ways-along')],
      [across, 'curve-down', [7, 4], text('ways-across', { k: formatSetting(values.k ?? 1) })],
    ])) {
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = 2.4 * theme.line;
      ctx.setLineDash([...dash]);
      ctx.beginPath();
      for (const [i, value] of loss.entries())
        if (value <= high) ctx.lineTo(x(-reach + (2 * reach * i) / (loss.length - 1)), y(value));
      ctx.stroke();
      ctx.setLineDash([]);
      if (width < NAMED * theme.text) continue;
      ctx.fillStyle = theme.colour(colour);
      const at = Math.min(
        Math.floor(0.62 * (loss.length - 1)),
        loss.findLastIndex((value) => value <= high),
      );
      outlined(
        ctx,
        words,
        x(-reach + (2 * reach * at) / (loss.length - 1)) + 0.6 * theme.text,
        y(Math.min(high, loss[at] ?? 0)),
        theme,
      );
    }
    drawMarker(
      ctx,
      'diamond',
      x(0),
      y(middle),
      5.6 * theme.line ** 0.5,
      theme.colour('kind-saddle'),
      theme.colour('ground'),
    );
  },

  describe: ({ values }, { text }) => text('describe-ways-slice', { k: formatSetting(values.k ?? 1) }),
};
