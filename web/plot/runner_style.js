// How each optimizer is told apart: a hue, and without colour a dash and a marker too.

/** @typedef {"disc" | "triangle" | "square" | "diamond" | "triangle_down" | "cross"} Marker */
/** @typedef {{colour: string, dash: number[], marker: Marker}} RunnerStyle colour names a custom property */

/** @type {Record<string, RunnerStyle>} */
const styles = {
  gradient_descent: { colour: 'run-gradient-descent', dash: [], marker: 'disc' },
  exact_line_search: { colour: 'run-exact-line-search', dash: [7, 3], marker: 'cross' },
  heavy_ball: { colour: 'run-heavy-ball', dash: [12, 5], marker: 'triangle' },
  ema_momentum: { colour: 'run-ema-momentum', dash: [12, 4, 2, 4], marker: 'square' },
  nesterov: { colour: 'run-nesterov', dash: [5, 4], marker: 'diamond' },
};

/** @param {string} id optimizer @returns {RunnerStyle} of its own, or that of gradient descent */
export function runnerStyle(id) {
  return styles[id] ?? /** @type {RunnerStyle} */ (styles.gradient_descent);
}
