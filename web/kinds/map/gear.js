// The gear of a scene with an outcome map.

import { mapVerdicts } from './map_verdict.js';
import formulas from './map_verdicts.tex.js';

export { mapTable } from './map_table.js';
export { createMaps } from './maps.js';
export { askPlane, fastestFactor } from './plane_theory.js';
export { formulas };
export const verdicts = mapVerdicts;
