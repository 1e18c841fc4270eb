// The share of heads after each toss.

/** @type {import('../../../../web/views/view.js').View<{shares: Float64Array, sorted?: Float64Array}>} */
export const shares = {
  id: 'shares',
  needs: ['shares', 'sorted'],
  least: [100, 40],
  draw(ctx, answers, { width, height, text }) {
    ctx.beginPath();
    answers.shares.forEach((share, k) => {
      ctx.lineTo((width * k) / answers.shares.length, height * (1 - share));
    });
    ctx.stroke();
    ctx.fillText(text('heads-share'), 0, 0);
  },
  handle: (answers, { width }) => ({
    at: [answers.shares.length, 0],
    toDomain: (px) => [Math.round((px / width) * 1000)],
    moves: 'tosses',
  }),
  describe: (answers, { step, text }) => text('describe', { share: answers.shares[step] ?? 0 }),
};
