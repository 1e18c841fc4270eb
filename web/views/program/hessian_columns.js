// What λmin takes, at true scale: the n × n matrix, a column for every product, beside the vectors of Lanczos, a column for every
// product too.

import { fitted } from '../../plot/program/fitted.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */

/** Thinner than this, in pixels, a column would not be seen. */
const THINNEST = 1.5;

/** @param {Answers} answers @param {number} step */
function stateAt({ lanczos }, step) {
  const { n = 1, products = 1, pairs } = lanczos ?? {};
  const taken = Math.min(step, pairs?.products ?? 1);
  return { n, products, taken, estimate: pairs?.lowest[taken - 1], found: taken >= products, whole: taken >= n };
}

/** @type {import('../view.js').View<Answers>} */
export const hessian_columns = {
  id: 'hessian_columns',
  needs: ['lanczos'],
  least: [220, 170],

  draw(ctx, answers, { step, theme, text, width, height }) {
    const { n, products, taken, estimate, found, whole } = stateAt(answers, step);
    const gap = 2 * theme.text;
    const words = 5.6 * theme.text;
    const side = Math.max(20, Math.min((width - 3 * gap) / 2, height - words - theme.text));
    const top = Math.max(theme.text * 0.5, (height - side - words) / 2);
    const columns = [
      {
        left: (width - gap) / 2 - side,
        shown: Math.min(taken, n),
        colour: 'landscape',
        title: text('program-full'),
        most: n,
      },
      { left: (width + gap) / 2, shown: taken, colour: 'accent', title: text('program-lanczos'), most: products },
    ];
    const told = [
      [
        text('program-columns', { taken: String(Math.min(taken, n)), n: String(n) }),
        text(whole ? 'program-then' : 'program-not-yet', { work: formatNumber(n ** 3, 2) }),
      ],
      [
        text('program-vectors', { taken: String(taken) }),
        estimate === undefined
          ? ''
          : text(found ? 'program-found' : 'program-estimate', { lowest: formatNumber(estimate, found ? 7 : 3) }),
      ],
    ];
    for (const [i, { left, shown, colour, title }] of columns.entries()) {
      const wide = shown === 0 ? 0 : Math.max(THINNEST * theme.line, (side * shown) / n);
      ctx.fillStyle = theme.colour(colour);
      ctx.fillRect(left, top, Math.min(side, wide), side);
      ctx.setLineDash(i === 0 ? [] : [3, 4]);
      ctx.strokeStyle = theme.colour('axis');
      ctx.lineWidth = theme.line;
      ctx.strokeRect(left, top, side, side);
      ctx.textAlign = 'left';
      ctx.textBaseline = 'top';
      const type = { width: side, size: 1.35 * theme.text, weight: 600, font: theme.font };
      ctx.fillStyle = theme.colour('ink');
      fitted(ctx, title, left, top + side + 0.4 * theme.text, type);
      ctx.fillStyle = theme.colour(i === 1 && found ? 'accent' : 'ink-soft');
      for (const [k, line] of (told[i] ?? []).entries())
        fitted(ctx, line, left, top + side + (2.2 + 1.6 * k) * theme.text, {
          ...type,
          size: 1.2 * theme.text,
          weight: i === 1 && found ? 600 : 400,
        });
    }
  },

  describe(answers, { step, text }) {
    const { n, taken, estimate } = stateAt(answers, step);
    return text('describe-hessian-columns', { n, taken, lowest: formatNumber(estimate) });
  },
};
