// Starts that turn about the origin with the landscape: the state holds them as they are where nothing is turned.

import { change, sceneOf, setStart } from '../../state/state.js';

/** @param {readonly number[]} point @param {number} degrees counter-clockwise @returns {number[]} */
export function turnedBy(point, degrees) {
  if (degrees === 0) return [...point];
  const [x = 0, y = 0] = point;
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** @param {Record<string, any>} scene @param {Readonly<Record<string, number | string>>} values @returns {number} degrees */
export const turnOf = ({ turned }, values) => (turned ? Number(values[turned.slice(1)]) : 0);

/** @param {import('../kind.js').Page} page */
export const startGestures = ({ now, showEnd }) => ({
  /** @param {number[]} point on the map */
  start: (point) => {
    const turn = turnOf(sceneOf(now()), now().values);
    showEnd(change(setStart(now(), turn === 0 ? point : turnedBy(point, -turn)), { playing: false }));
  },
});
