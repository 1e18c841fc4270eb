// Every view that a scene can name on its stage.

import { cobweb } from './cobweb.js';
import { contour_map } from './contour_map.js';
import { critical_curve } from './critical_curve.js';
import { critical_map } from './critical_map.js';
import { curve } from './curve.js';
import { eigen_errors } from './eigen_errors.js';
import { outcome_map } from './outcome_map.js';
import { sections } from './sections.js';
import { surface } from './surface.js';
import { taylor_surface } from './taylor_surface.js';

/** @type {Record<string, import('./view.js').View>} */
export const views = {
  cobweb,
  contour_map,
  critical_curve,
  critical_map,
  curve,
  eigen_errors,
  outcome_map,
  sections,
  surface,
  taylor_surface,
};
