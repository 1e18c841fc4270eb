// The gear of a scene with an outcome map.

import formulas from '../map_verdicts.tex.js';
import { mapVerdicts } from '../panels/map_verdict.js';

export { createMaps } from '../maps.js';
export { mapTable } from '../panels/map_table.js';
export { askPlane, fastestFactor } from '../plane_theory.js';
export { formulas };
export const verdicts = mapVerdicts;
