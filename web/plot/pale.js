// One runner stands out: the colours of the others are mixed with the ground.

import { mix } from './mix.js';
import { runnerStyle } from './runner_style.js';

const GROUND = 0.78;

/** @param {import('../words/theme.js').Theme} theme @param {string} runner the one that keeps its colour; '' where all do @returns {import('../words/theme.js').Theme} */
export function paleBut(theme, runner) {
  if (!runner) return theme;
  const own = runnerStyle(runner).colour;
  const ground = theme.colour('ground');
  const isPale = (/** @type {string} */ name) => name.startsWith('run-') && name !== own;
  return {
    ...theme,
    isPale,
    colour: (name) => (isPale(name) ? mix([theme.colour(name), ground])(GROUND) : theme.colour(name)),
  };
}
