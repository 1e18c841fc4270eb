// Colour ramps of the maps: low chroma, so that paths stand out. The stops are custom properties of the profile.

import { mix } from './mix.js';

/** @type {Map<string, (place: number) => string>} */
const ramps = new Map();

/**
 * @param {"level" | "around" | "steps"} name sequential, diverging around a critical value, or fast to slow
 * @param {import('../words/theme.js').Theme} theme
 * @returns {(place: number) => string} place 0…1 → CSS colour
 */
export function ramp(name, theme) {
  const stops = [0, 1, 2, 3, 4].map((i) => theme.colour(`ramp-${name}-${i}`));
  const key = stops.join();
  let found = ramps.get(key);
  if (!found) {
    found = mix(stops);
    ramps.set(key, found);
  }
  return found;
}
