// Words in lines that fit.

/**
 * @param {CanvasRenderingContext2D} ctx with the font that they are drawn in
 * @param {string} words
 * @param {number} width CSS pixels
 * @param {number} most lines; what does not fit in them stays in the last
 * @returns {string[]}
 */
export function linesOf(ctx, words, width, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (ctx.measureText(joined).width <= width || lines.length === most))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
