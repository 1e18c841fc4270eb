// The loss over the plane of three nets, at true scale, with the ways that lie in it and the net of the step.

import { clipTo, mapScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawContours, gridLevels } from '../../plot/contours.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { STEPS, sharesAlong, wayStyles } from '../../plot/net_ways/course.js';
import { placeOf } from '../../plot/net_ways/plane.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/net_ways/answers.js').NetWaysAnswers} Answers */
/** @typedef {import('../../kinds/net_ways/ways.js').Floor} Floor */
/** @typedef {import('../../plot/net_ways/course.js').WayId} WayId */
/** @typedef {import('../view.js').Frame} Frame */

const straightOn = sharesAlong(false);
const curved = sharesAlong(true);

/** The ways that lie in the plane, as shares of its second and third net. @param {Floor} floor @returns {[WayId, Float64Array][]} */
const waysIn = ({ matching }) =>
  matching
    ? [
        ['straight', straightOn.map((_, i, all) => all[i ^ 1] ?? 0)],
        ['matched', straightOn],
      ]
    : [
        ['straight', straightOn],
        ['bent', curved],
      ];

/** The nets that are marked: name, shares. @param {Floor} floor @returns {[string, number, number][]} */
const netsIn = ({ matching }) => [
  ['A', 0, 0],
  [matching ? 'PB' : 'B', 1, 0],
  [matching ? 'B' : 'C', 0, 1],
];

/** @type {import('../view.js').View<Answers>} */
export const net_floor = {
  id: 'net_floor',
  needs: ['floor', 'ways', 'path'],
  least: [220, 160],

  draw(ctx, { floor, path }, frame) {
    const { theme, text, step, silent } = frame;
    if (!floor) {
      ctx.font = `${theme.text}px ${theme.font}`;
      ctx.fillStyle = theme.colour('ink-soft');
      ctx.textAlign = 'left';
      ctx.textBaseline = 'top';
      ctx.fillText(text('ways-not-yet'), theme.text, 0.5 * theme.text, frame.width - 2 * theme.text);
      return;
    }
    const { plane, grid } = floor;
    const { area: inside, x, y } = mapScales(frame, plane.box);
    if (!silent) drawContours(ctx, inside, grid, undefined, theme);
    const note = silent ? '' : text(`levels-${gridLevels(grid).kind}`);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xName: '',
        yName: text('ways-axis-floor', {
          nets: netsIn(floor)
            .map(([name]) => name)
            .join(', '),
        }),
        note,
      },
      theme,
    );
    const at = (/** @type {number} */ s, /** @type {number} */ r) => {
      const [across, up] = placeOf(plane, s, r);
      return /** @type {[number, number]} */ ([x(across), y(up)]);
    };
    ctx.save();
    clipTo(ctx, inside);
    ctx.lineJoin = 'round';
    const ways = waysIn(floor).filter(([id]) => !silent || id === path);
    for (const [id, shares] of ways) {
      const { colour, dash } = wayStyles[id];
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = (id === path ? 3.2 : 1.8) * theme.line;
      ctx.setLineDash(dash);
      ctx.beginPath();
      for (let k = 0; k <= STEPS; k++) ctx.lineTo(...at(shares[2 * k] ?? 0, shares[2 * k + 1] ?? 0));
      ctx.stroke();
    }
    ctx.setLineDash([]);
    ctx.font = `600 ${1.1 * theme.text}px ${theme.font}`;
    ctx.textBaseline = 'middle';
    for (const [name, s, r] of silent ? netsIn(floor).slice(0, 2) : netsIn(floor)) {
      const [px, py] = at(s, r);
      const ink = theme.colour(name === 'C' ? 'ink-soft' : 'ink');
      drawMarker(ctx, name === 'C' ? 'plus' : 'square', px, py, 4.2 * theme.line ** 0.5, ink, theme.colour('ground'));
      ctx.fillStyle = ink;
      // Towards the middle, where there is room.
      const side = px > (inside.left + inside.right) / 2 ? -1 : 1;
      ctx.textAlign = side > 0 ? 'left' : 'right';
      outlined(ctx, name, px + side * 0.6 * theme.text, py + 0.8 * theme.text, theme);
    }
    // A copy in A's order is A, and has no plane of its own.
    const [, shares] = ways.find(([id]) => id === path) ?? ['', new Float64Array(0)];
    const now = 2 * Math.min(step, STEPS);
    const head = at(shares[now] ?? 0, shares[now + 1] ?? 0);
    drawMarker(ctx, 'disc', ...head, 6 * theme.line ** 0.5, theme.colour('accent'), theme.colour('ground'));
    ctx.restore();
  },

  describe: ({ floor, ways }, { text }) =>
    floor
      ? text('describe-net-floor', {
          nets: netsIn(floor)
            .map(([name]) => name)
            .join(', '),
          distance: formatNumber(floor.plane.across),
          ways: waysIn(floor)
            .map(([id]) => `${text(`ways-${id}`)} ${formatNumber(ways[id]?.highest)}`)
            .join(text('list-separator')),
        })
      : text('ways-not-yet'),
};
