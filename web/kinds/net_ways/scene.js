// What a scene of ways between nets says. It has the controls `hidden` (neurons), `seed` (of the first net; the second has the next)
// and `updates` (of the middle of the curve that is shown).

import { oneOf } from '../../scenes/rules.js';

/**
 * @typedef {object} NetWaysFields
 * @property {import('../../plot/net_ways/course.js').WayId} path that is gone step by step
 * @property {"seed" | "copy"} other the second net: from another start, or the first with its neurons in reverse
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "start" | "box" | "steps" | "strip"> & NetWaysFields} NetWaysScene */

export const netWaysFields = {
  needed: { path: oneOf('straight', 'matched', 'bent'), other: oneOf('seed', 'copy') },
  more: {},
};
