// The slice above, the floor that it cuts below, one under the other at the same scale: the wall stays, the band walks round it.

import { area, axisMargin, equalScales, placeIn } from '../../plot/area.js';
import { drawFloor } from '../../plot/passes/floor.js';
import { bandAt } from '../../plot/passes/opened.js';
import { drawLabels, drawWall } from '../../plot/passes/wall.js';
import { formatNumber, formatPoint } from '../../words/format.js';
import { pointAt, runsBefore, shownRuns } from '../view.js';

/** @typedef {import('../../kinds/passes/band_answers.js').BandAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Shares of the height that the slice has at least, and of that of the floor that it has at most. */
const [LEAST, MOST] = [0.3, 0.8];
/** Lower than this, in units of the label size, there is room for the floor alone. */
const LOW = 17;

/** @param {Frame} frame above: null where there is no room for the slice */
function geometry({ width, height, theme, scene }) {
  const margin = axisMargin(theme, [scene.box[2], scene.box[3]], height);
  const [x0, x1, y0, y1] = scene.box;
  const low = height < LOW * theme.text;
  const wanted = ((width - margin.left - margin.right) * (y1 - y0)) / (x1 - x0) + margin.top + margin.bottom;
  const floor = low ? height : Math.min(height * (1 - LEAST), wanted);
  const slice = low ? 0 : Math.min(height - floor, MOST * floor);
  const down = (height - floor - slice) / 2 + slice;
  const { left, right, top, bottom } = area(width, floor, margin);
  const { area: inside, x, y } = equalScales({ left, right, top: top + down, bottom: bottom + down }, scene.box);
  const above = {
    left: inside.left,
    right: inside.right,
    top: down - slice + margin.top,
    bottom: inside.top - 1.9 * theme.text,
  };
  return { inside, x, y, above: low ? null : above };
}

/** How high the band lies now, above the start of the slice. @param {Answers} answers @param {number} step */
const bandHeight = ({ floor: { band }, base, wall }, step) =>
  band ? Math.max(...bandAt(band, step).energy) - base : wall;

/** @type {import('../view.js').View<Answers>} */
export const pass_floor = {
  id: 'pass_floor',
  needs: ['floor', 'grid', 'runs'],
  least: [200, 140],

  draw(ctx, answers, frame) {
    const { theme, text, step } = frame;
    const { inside, x, y, above } = geometry(frame);
    if (above) drawWall(ctx, above, x, answers, frame);
    drawFloor(ctx, inside, { x, y }, answers, frame, runsBefore(frame));
    if (!above) return;
    const height = bandHeight(answers, step);
    const told = {
      wall: text('pass-wall-now', { height: formatNumber(answers.wall) }),
      round: text('pass-round-now', { height: formatNumber(height) }),
      height,
    };
    drawLabels(ctx, above, x, answers, told, theme);
  },

  handle(answers, frame) {
    const scales = geometry(frame);
    const [x = 0, y = 0] = answers.start;
    return { at: [scales.x(x), scales.y(y)], toDomain: placeIn(scales, frame.scene.box) };
  },

  describe: (answers, frame) =>
    frame.text('describe-pass-floor', {
      step: frame.step,
      wall: formatNumber(answers.wall),
      round: formatNumber(bandHeight(answers, frame.step)),
      points: shownRuns(answers, frame)
        .map((answer) => formatPoint([...pointAt(answer, frame.step)].slice(0, 2)))
        .join(frame.text('list-separator')),
    }),
};
