// The second-order picture of a landscape at a point: the paraboloid that touches it there, on a patch around.

const NODES = 41;
/** Half the side of the patch, as a share of the view's smaller side. */
const PATCH = 0.18;

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {{id: string, params: Record<string, any>}} Landscape */
/** @typedef {[number, number, number, number]} Box */

/** @typedef {{box: Box, n: number, values: Float64Array}} Patch n × n nodes, first row at the lowest y; n where there is one variable */

/**
 * @param {Lab} lab
 * @param {Landscape} landscape
 * @param {Box} box in view
 * @param {number[]} at
 * @returns {{report: import('../../library/core.js').PointReport, patch: Patch | null}} no patch where the landscape is its own paraboloid
 */
export function patchAt(lab, landscape, box, at) {
  const [x = 0, y = 0.5] = at;
  const flat = at.length === 1;
  const size = PATCH * (flat ? box[1] - box[0] : Math.min(box[1] - box[0], box[3] - box[2]));
  /** @type {Box} */
  const around = [x - size, x + size, y - size, y + size];
  const grid = { box: around, nx: NODES, ny: flat ? 1 : NODES };
  const { values = new Float64Array(), ...report } = lab.taylor({ landscape, at, ...grid });
  return { report, patch: isQuadratic(lab, landscape) ? null : { box: around, n: NODES, values } };
}

/** @param {Lab} lab @param {Landscape} landscape */
function isQuadratic(lab, { id, params }) {
  if (typeof params.text === 'string') return lab.formulaInfo(params.text).quadratic;
  return lab.catalogue().landscapes.some((entry) => entry.id === id && entry.quadratic);
}
