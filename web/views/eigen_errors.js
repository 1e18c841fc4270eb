// How far the runners still are from the minimum along each eigen-direction: bars on a log scale.

import { area } from '../plot/area.js';
import { labelFont } from '../plot/axes.js';
import { runnerStyle } from '../plot/runner_style.js';
import { logScale } from '../plot/scale.js';
import { formatNumber, powerOfTen } from '../words/format.js';

const FLOOR = 1e-12;
const CEILING = 1e2;

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const eigen_errors = {
  id: 'eigen_errors',
  needs: ['runs', 'modes'],
  least: [180, 70],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const inside = area(frame.width, frame.height, {
      left: theme.text * 6.2,
      right: theme.text,
      top: theme.text * 1.7,
      bottom: theme.text * 1.6,
    });
    const x = logScale([FLOOR, CEILING], [inside.left, inside.right]);
    const shown = answers.runs.filter((run) => run.modes && !frame.hidden.includes(run.id));

    labelFont(ctx, theme);
    ctx.textBaseline = 'top';
    ctx.textAlign = 'left';
    ctx.fillStyle = theme.colour('ink');
    ctx.fillText(text('eigen-errors-title'), theme.text * 0.4, 0, frame.width - theme.text * 0.8);

    ctx.textAlign = 'center';
    ctx.fillStyle = theme.colour('ink-soft');
    ctx.strokeStyle = theme.colour('grid');
    ctx.setLineDash([]);
    ctx.lineWidth = theme.line;
    const stride = (x(1e2) - x(1)) / 2 < theme.text * 1.3 ? 7 : 2;
    for (let exponent = -12; exponent <= 2; exponent += stride) {
      const at = x(10 ** exponent);
      ctx.beginPath();
      ctx.moveTo(at, inside.top);
      ctx.lineTo(at, inside.bottom);
      ctx.stroke();
      ctx.fillText(powerOfTen(exponent), at, inside.bottom + theme.text * 0.25);
    }

    const eigenvalues = shown[0]?.modes?.eigenvalues ?? [];
    const rowHeight = (inside.bottom - inside.top) / Math.max(1, eigenvalues.length);
    const thickness = Math.min(theme.text * 1.1, (rowHeight * 0.7) / Math.max(1, shown.length));
    eigenvalues.forEach((eigenvalue, mode) => {
      const middle = inside.top + rowHeight * (mode + 0.5);
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = theme.colour('ink-soft');
      ctx.fillText(`λ${'₁₂₃'[mode]} = ${formatNumber(eigenvalue)}`, inside.left - theme.text * 0.5, middle);
      shown.forEach((answer, i) => {
        const { run, modes } = answer;
        const size = Math.abs(modes?.coordinates[Math.min(frame.step, run.steps) * run.dim + mode] ?? 0);
        const style = runnerStyle(answer.id);
        const top = middle + (i - shown.length / 2) * thickness;
        ctx.fillStyle = theme.colour(style.colour);
        ctx.fillRect(
          inside.left,
          top + 1,
          Math.max(1, x(Math.min(CEILING, Math.max(size, FLOOR))) - inside.left),
          thickness - 2,
        );
      });
    });
  },

  describe(answers, frame) {
    const answer = answers.runs[0];
    const modes = answer?.modes;
    if (!answer || !modes) return '';
    const k = Math.min(frame.step, answer.run.steps);
    const errors = Array.from(modes.eigenvalues, (eigenvalue, mode) => {
      const size = Math.abs(modes.coordinates[k * answer.run.dim + mode] ?? 0);
      return `λ = ${formatNumber(eigenvalue)}: ${formatNumber(size)}`;
    });
    return frame.text('describe-eigen-errors', { step: k, errors: errors.join(frame.text('list-separator')) });
  },
};
