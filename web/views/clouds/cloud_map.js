// The map of the clouds: walkers at true scale over contours. A single walker leaves its whole path.

import { area, axisMargin, clipTo, equalScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { cloudOf, shownClouds, walkerAt } from '../../plot/clouds/clouds.js';
import { drawWalkers } from '../../plot/clouds/walkers.js';
import { drawContours, gridLevels } from '../../plot/contours.js';
import { drawHeads, drawHops, isInside } from '../../plot/hops.js';
import { onPlane } from '../../plot/plane.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatPoint } from '../../words/format.js';

/** @typedef {import('../../kinds/cloud/answers.js').CloudAnswers} Answers */
/** @typedef {import('../../plot/clouds/clouds.js').Cloud} Cloud */
/** @typedef {import('../view.js').Frame} Frame */

/** @param {Frame} frame */
function geometry({ width, height, theme, scene }) {
  const margin = axisMargin(theme, [scene.box[2], scene.box[3]], height);
  return equalScales(area(width, height, margin), scene.box);
}

/** @param {Cloud} cloud @param {Frame} frame @returns {import('../../plot/hops.js').Track} of its first walker */
function trackOf(cloud, frame) {
  const { x, y } = geometry(frame);
  const coordinates = (/** @type {number} */ k) => onPlane(frame.plane, walkerAt(cloud, 0, k));
  return {
    count: cloud.frames,
    coordinates,
    at(k) {
      const [across, up] = coordinates(k);
      return [x(across), y(up)];
    },
  };
}

/** @type {import('../view.js').View<Answers>} */
export const cloud_map = {
  id: 'cloud_map',
  needs: ['grid', 'runs', 'clouds'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, plane, scene, step } = frame;
    const { area: inside, x, y } = geometry(frame);
    drawContours(ctx, inside, answers.grid, scene.critical, theme);
    const note = text(`levels-${gridLevels(answers.grid, scene.critical).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text(...plane.names[0]), yName: text(...plane.names[1]), note }, theme);
    const shown = shownClouds(answers, frame).map(({ id }) => ({
      cloud: cloudOf(answers, id),
      style: runnerStyle(id),
    }));
    // The first lies on top.
    const alone = shown
      .filter(({ cloud }) => cloud.walkers === 1)
      .map(({ cloud, style }) => ({ track: trackOf(cloud, frame), style }));
    for (const { track, style } of [...alone].reverse()) drawHops(ctx, inside, track, step, style, theme);
    drawHeads(ctx, inside, alone, step, theme);
    ctx.save();
    clipTo(ctx, inside);
    for (const { cloud, style } of [...shown].reverse()) {
      if (cloud.walkers === 1) continue;
      const places = Array.from({ length: cloud.walkers }, (_, walker) => {
        const [across, up] = onPlane(plane, walkerAt(cloud, walker, step));
        return /** @type {[number, number]} */ ([x(across), y(up)]);
      });
      drawWalkers(
        ctx,
        places.filter(([px, py]) => isInside(inside, px, py)),
        style,
        theme,
      );
    }
    ctx.restore();
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const points = shownClouds(answers, frame).map(({ id }) => {
      const cloud = cloudOf(answers, id);
      const name = text(`runner-${id}`);
      return cloud.walkers === 1 ? `${name} ${formatPoint(walkerAt(cloud, 0, step))}` : name;
    });
    return text('describe-cloud-map', { step, points: points.join('; ') });
  },
};
