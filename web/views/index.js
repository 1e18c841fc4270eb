// Every view that a scene can name on its stage.

import { cobweb } from './cobweb.js';
import { contour_map } from './contour_map.js';
import { curve } from './curve.js';
import { eigen_errors } from './eigen_errors.js';
import { outcome_map } from './outcome_map.js';
import { surface } from './surface.js';

/** @type {Record<string, import('./view.js').View>} */
export const views = { cobweb, contour_map, curve, eigen_errors, outcome_map, surface };
