// The digits of the test that each net still misreads, as pictures, with what it takes them for.

import { labelFont } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { LEARNED, netStyles, recordAt, updatesAt } from '../../plot/nets/course.js';

/** @typedef {import('../../kinds/training/answers.js').TrainingAnswers} Answers */
/** @typedef {import('../../plot/nets/course.js').Net} Net */
/** @typedef {import('../../kinds/training/answers.js').Digits} Digits */
/** @typedef {import('../view.js').Frame} Frame */

/** A picture in labels, and what it takes with the words below it. */
const [PICTURE, ACROSS, DOWN] = [1.9, 2.5, 3.05];
/** Of a row's heading, in labels. */
const HEADING = 1.7;
const [SIDE, WHITE] = [8, 16];

/** Places in the test that are misread after so many updates; null: not known. @param {Net} net @param {Digits | null} digits @param {number} updates @returns {{image: number, guess: number}[] | null} */
function misread({ training }, digits, updates) {
  const record = recordAt(training, updates);
  if (!training || !digits || record < 0) return null;
  const tested = digits.labels.length - LEARNED;
  const found = [];
  for (let i = 0; i < tested; i++) {
    const guess = training.guesses[record * tested + i] ?? 0;
    if (guess !== digits.labels[LEARNED + i]) found.push({ image: LEARNED + i, guess });
  }
  return found;
}

/** @type {import('../view.js').View<Answers>} */
export const misread_digits = {
  id: 'misread_digits',
  needs: ['nets', 'digits'],
  least: [220, 160],

  draw(ctx, { nets, axis, digits }, frame) {
    const { theme, text, width, height, step } = frame;
    const room = height / nets.length;
    const columns = Math.max(1, Math.floor((width - theme.text * 0.8) / (ACROSS * theme.text)));
    const rows = Math.max(0, Math.floor((room - HEADING * theme.text) / (DOWN * theme.text)));
    for (const [i, net] of nets.entries()) {
      const wrong = misread(net, digits, updatesAt(axis, nets, net.batch, step));
      const top = i * room;
      drawHeading(
        ctx,
        net,
        top,
        text(wrong ? 'training-misread' : 'training-not-yet', {
          net: text(`training-net-${net.id}`, { batch: net.batch }),
          wrong: wrong?.length ?? 0,
          tested: (digits?.labels.length ?? LEARNED) - LEARNED,
        }),
        frame,
      );
      if (!digits) continue;
      for (const [place, { image, guess }] of (wrong ?? []).slice(0, rows * columns).entries()) {
        const left = theme.text * 0.5 + (place % columns) * ACROSS * theme.text;
        const above = top + (HEADING + Math.floor(place / columns) * DOWN) * theme.text;
        drawPicture(ctx, digits.pixels, image, left, above, theme);
        labelFont(ctx, theme, 0.85);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'top';
        const words = `${digits.labels[image]}→${guess}`;
        ctx.fillText(words, left + (PICTURE * theme.text) / 2, above + (PICTURE + 0.1) * theme.text);
      }
    }
  },

  describe({ nets, axis, digits }, { text, step }) {
    return nets
      .map((net) => {
        const wrong = misread(net, digits, updatesAt(axis, nets, net.batch, step));
        return text(wrong ? 'training-misread' : 'training-not-yet', {
          net: text(`training-net-${net.id}`, { batch: net.batch }),
          wrong: wrong?.length ?? 0,
          tested: (digits?.labels.length ?? LEARNED) - LEARNED,
        });
      })
      .join('; ');
  },
};

/** @param {CanvasRenderingContext2D} ctx @param {Net} net @param {number} top @param {string} words @param {Frame} frame */
function drawHeading(ctx, { id }, top, words, { theme, width }) {
  const { colour, marker } = netStyles[id];
  const middle = top + (HEADING * theme.text) / 2;
  drawMarker(ctx, marker, theme.text, middle, 4 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(words, theme.text * 1.8, middle, width - theme.text * 2.2);
}

/** @param {CanvasRenderingContext2D} ctx @param {Uint8Array} pixels @param {number} image @param {number} left @param {number} top @param {import('../../words/theme.js').Theme} theme */
function drawPicture(ctx, pixels, image, left, top, theme) {
  const size = (PICTURE * theme.text) / SIDE;
  ctx.strokeStyle = theme.colour('rule');
  ctx.lineWidth = theme.line;
  ctx.setLineDash([]);
  ctx.strokeRect(left, top, SIDE * size, SIDE * size);
  ctx.fillStyle = theme.colour('ink');
  for (let at = 0; at < SIDE * SIDE; at++) {
    const ink = (pixels[image * SIDE * SIDE + at] ?? 0) / WHITE;
    if (ink === 0) continue;
    ctx.globalAlpha = ink;
    ctx.fillRect(left + (at % SIDE) * size, top + Math.floor(at / SIDE) * size, size, size);
  }
  ctx.globalAlpha = 1;
}
