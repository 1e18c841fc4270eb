// How each runner is told apart: a hue, and without colour a dash and a marker too.

/** @typedef {"disc" | "triangle" | "square" | "diamond" | "triangle_down" | "cross" | "plus" | "star"} Marker */
/** @typedef {{colour: string, dash: number[], marker: Marker}} RunnerStyle colour names a custom property */

/** @type {Record<string, RunnerStyle>} */
export const runnerStyles = {
  gradient_descent: { colour: 'run-gradient-descent', dash: [], marker: 'disc' },
  steps: { colour: 'run-gradient-descent', dash: [], marker: 'disc' },
  gradient_flow: { colour: 'run-gradient-flow', dash: [], marker: 'star' },
  modified_flow: { colour: 'run-modified-flow', dash: [7, 5], marker: 'diamond' },
  exact_line_search: { colour: 'run-exact-line-search', dash: [7, 3], marker: 'cross' },
  heavy_ball: { colour: 'run-heavy-ball', dash: [12, 5], marker: 'triangle' },
  ema_momentum: { colour: 'run-ema-momentum', dash: [12, 4, 2, 4], marker: 'square' },
  nesterov: { colour: 'run-nesterov', dash: [5, 4], marker: 'diamond' },
  adagrad: { colour: 'run-adagrad', dash: [2, 3], marker: 'star' },
  rmsprop: { colour: 'run-rmsprop', dash: [9, 3, 2, 3, 2, 3], marker: 'triangle_down' },
  adam: { colour: 'run-adam', dash: [16, 4], marker: 'plus' },
  newton: { colour: 'run-exact-line-search', dash: [3, 3], marker: 'cross' },
  noise: { colour: 'run-noise', dash: [], marker: 'disc' },
  noise_momentum: { colour: 'run-heavy-ball', dash: [12, 5], marker: 'triangle' },
  kick: { colour: 'run-gradient-descent', dash: [5, 4], marker: 'square' },
  negative_curvature: { colour: 'run-exact-line-search', dash: [7, 3], marker: 'diamond' },
  boost: { colour: 'run-ema-momentum', dash: [12, 4, 2, 4], marker: 'triangle_down' },
  clipped_gradient: { colour: 'run-exact-line-search', dash: [7, 3], marker: 'square' },
  extragradient: { colour: 'run-heavy-ball', dash: [12, 5], marker: 'triangle' },
  saddle_free_newton: { colour: 'run-nesterov', dash: [5, 4], marker: 'diamond' },
  arc: { colour: 'run-gradient-descent', dash: [], marker: 'disc' },
  behind: { colour: 'run-heavy-ball', dash: [12, 5], marker: 'triangle' },
  ahead: { colour: 'run-ema-momentum', dash: [12, 4, 2, 4], marker: 'square' },
  sign_descent: { colour: 'run-nesterov', dash: [5, 4], marker: 'diamond' },
};

/** @param {string} id runner @returns {RunnerStyle} @throws an Error where it has none: nobody could tell it from another */
export function runnerStyle(id) {
  const style = runnerStyles[id];
  if (!style)
    throw new Error(
      `runner ${id} has no colour, dash and marker in plot/runner_style.js, only ${Object.keys(runnerStyles).join(', ')}`,
    );
  return style;
}
