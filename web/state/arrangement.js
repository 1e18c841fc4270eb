// Which pictures of a scene are large, and which stand small beside them.
import { isForHall } from '../words/theme.js';

/** @typedef {Pick<import('../scenes/scene.js').Scene, "stage">} Staged */
/** @typedef {import('../words/theme.js').Profile} Profile */

/** Two pictures that are compared stand side by side; from the last row one is seen, as large as can be. @param {Staged} scene @param {Profile} profile */
const large = ({ stage: [main = []] }, profile) => (isForHall(profile) ? 1 : main.length);

/**
 * @param {Staged} scene
 * @param {Profile} profile
 * @param {string} picture has changed place with the first one; any other word leaves all as the scene says
 * @returns {{main: readonly string[], rail: readonly string[]}} ids of views
 */
export function arranged(scene, profile, picture) {
  const pictures = scene.stage.flat();
  const [first = ''] = pictures;
  const order = pictures.includes(picture)
    ? pictures.map((id) => (id === first ? picture : id === picture ? first : id))
    : pictures;
  const count = large(scene, profile);
  return { main: order.slice(0, count), rail: order.slice(count) };
}

/** The one that takes the first place when the next is asked for: each in turn, and then as the scene says. @param {Staged} scene @param {Profile} profile @param {string} picture */
export function nextPicture(scene, profile, picture) {
  const rail = scene.stage.flat().slice(large(scene, profile));
  return rail[rail.indexOf(picture) + 1] ?? '';
}
