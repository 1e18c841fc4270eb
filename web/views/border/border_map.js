// A plane of two numbers: every pixel is a run, coloured by its end. A click, the wheel or a box that is dragged zooms; pointing shows a run.

import { area, axisMargin, clipTo, equalScales, placeIn, stretchedScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { boundedColour, drawBorder, lostColour } from '../../plot/border/border_picture.js';
import { fateOf, placeOf } from '../../plot/border/readout.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLegend, flow, legendHeight } from '../../plot/legend.js';
import { drawCross } from '../../plot/map/map_marks.js';
import { formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/border/answers.js').BorderAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const scratch = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
/** Nearer than this, in parts of their size, ticks would all be the same to nine digits. */
const TELLS = 1e-6;

/** @param {Answers} answers @param {Frame} frame @returns {import('../../plot/legend.js').Item[]} */
function legendItems({ plane }, { theme, text }) {
  if (plane.ends === 'minimum') return [];
  const side = theme.text;
  /** @param {string} label @param {readonly string[]} colours @returns {import('../../plot/legend.js').Item} */
  const swatch = (label, colours) => ({
    size: side * 1.4,
    label: text(label),
    draw: (ctx, x, middle) => {
      const width = (side * 1.4) / colours.length;
      for (const [i, colour] of colours.entries()) {
        ctx.fillStyle = colour;
        ctx.fillRect(x + i * width, middle - side / 2, width, side);
      }
      ctx.setLineDash([]);
      ctx.lineWidth = 1;
      ctx.strokeStyle = theme.colour('axis');
      ctx.strokeRect(x + 0.5, middle - side / 2 + 0.5, side * 1.4 - 1, side - 1);
    },
  });
  const lost = lostColour(theme);
  return [
    swatch('border-rests', [boundedColour('rest', theme)]),
    swatch('border-cycles', [boundedColour('cycle', theme)]),
    swatch('border-restless', [boundedColour('restless', theme)]),
    swatch('border-diverges', [0.1, 0.4, 0.7, 1].map(lost)),
  ];
}

/** @param {Answers} answers @param {Frame} frame */
function geometry(answers, frame) {
  const { theme, width, height } = frame;
  const margin = axisMargin(theme, [answers.box[2], answers.box[3]], height);
  const items = legendItems(answers, frame);
  const room = width - margin.left - margin.right;
  const places = items.length > 0 ? flow(/** @type {CanvasRenderingContext2D} */ (scratch), items, room, theme) : [];
  const legend = places.length > 0 ? legendHeight(places, theme) + 0.3 * theme.text : 0;
  const all = area(width, height, { ...margin, top: margin.top + legend });
  const { area: inside } = equalScales(all, answers.scene.whole);
  return { inside, places, legend, ...stretchedScales(inside, answers.box) };
}

/** @type {import('../view.js').View<Answers>} */
export const border_map = {
  id: 'border_map',
  needs: ['map', 'plane', 'runs'],
  least: [240, 200],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { map, plane, box, scene, at, pointed, runs } = answers;
    const { inside, x, y, places, legend } = geometry(answers, frame);
    drawLegend(ctx, places, inside.left, Math.max(0, inside.top - legend - 1.4 * theme.text), theme);
    if (map) drawBorder(ctx, inside, map, plane, theme);
    const near = (box[1] - box[0]) / Math.max(...box.map(Math.abs)) < TELLS;
    const percent = Math.round(100 * (map?.part ?? 0));
    const note = map?.part === 1 ? 'border-final' : map?.part ? 'border-sharpens' : 'border-preview';
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        ...(near && { xTicks: [], yTicks: [] }),
        xName: text(scene.names[0]),
        yName: text(scene.names[1]),
        note: text(note, { percent }),
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    if (pointed) drawCross(ctx, inside, x(at[0]), y(at[1]), theme, 1, true);
    ctx.restore();
    ctx.font = `600 ${1.1 * theme.text}px ${theme.font}`;
    ctx.fillStyle = theme.colour('ink');
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    const [left, bottom] = [inside.left + 0.5 * theme.text, inside.bottom - 0.4 * theme.text];
    const times = (scene.whole[1] - scene.whole[0]) / (box[1] - box[0]);
    outlined(ctx, text('border-times', { times: formatSetting(times) }), left, bottom, theme);
    if (frame.silent) return;
    ctx.font = `${theme.text}px ${theme.font}`;
    const words = `${placeOf(at, box)} ${fateOf(runs[0], text)}`;
    if (ctx.measureText(words).width < inside.right - inside.left - theme.text)
      outlined(ctx, words, left, bottom - 1.5 * theme.text, theme);
  },

  corner(answers, frame, px, py) {
    return placeIn(geometry(answers, frame), answers.box)(px, py);
  },

  hoverAt(answers, frame, px, py) {
    const { inside } = geometry(answers, frame);
    if (px < inside.left || px > inside.right || py < inside.top || py > inside.bottom) return null;
    return placeIn(geometry(answers, frame), answers.box)(px, py);
  },

  describe: ({ box, scene, at, runs }, { text }) =>
    text('describe-border', {
      times: formatSetting((scene.whole[1] - scene.whole[0]) / (box[1] - box[0])),
      at: placeOf(at, box),
      fate: fateOf(runs[0], text),
    }),
};
