// Every view that a scene can name on its stage. Those of the opening scene are here at once, the others are fetched.

import { cobweb } from './cobweb.js';
import { curve } from './curve.js';
import { strip } from './strip.js';

/** @type {Record<string, () => import('./view.js').View | Promise<import('./view.js').View>>} */
export const views = {
  bowl_map: async () => (await import('./clouds/bowl_map.js')).bowl_map,
  cloud_distance: async () => (await import('./clouds/cloud_distance.js')).cloud_distance,
  cloud_map: async () => (await import('./clouds/cloud_map.js')).cloud_map,
  cobweb: () => cobweb,
  contour_map: async () => (await import('./contour_map.js')).contour_map,
  critical_curve: async () => (await import('./critical_curve.js')).critical_curve,
  critical_map: async () => (await import('./critical_map.js')).critical_map,
  curve: () => curve,
  eigen_errors: async () => (await import('./eigen_errors.js')).eigen_errors,
  flow_map: async () => (await import('./flow_map.js')).flow_map,
  gap_strip: async () => (await import('./gap_strip.js')).gap_strip,
  gap_zoom: async () => (await import('./gap_zoom.js')).gap_zoom,
  escape_histogram: async () => (await import('./clouds/escape_histogram.js')).escape_histogram,
  escape_map: async () => (await import('./program/escape_map.js')).escape_map,
  escape_section: async () => (await import('./program/escape_section.js')).escape_section,
  hessian_columns: async () => (await import('./program/hessian_columns.js')).hessian_columns,
  lanczos_strip: async () => (await import('./program/lanczos_strip.js')).lanczos_strip,
  program_strip: async () => (await import('./program/program_strip.js')).program_strip,
  ritz_values: async () => (await import('./program/ritz_values.js')).ritz_values,
  escape_lanes: async () => (await import('./clouds/escape_lanes.js')).escape_lanes,
  flat_section: async () => (await import('./degenerate/flat_section.js')).flat_section,
  power_strip: async () => (await import('./degenerate/power_strip.js')).power_strip,
  surface_row: async () => (await import('./degenerate/surface_row.js')).surface_row,
  waits: async () => (await import('./degenerate/waits.js')).waits,
  kept_map: async () => (await import('./overlay_map.js')).kept_map,
  outcome_map: async () => (await import('./outcome_map.js')).outcome_map,
  overlay_map: async () => (await import('./overlay_map.js')).overlay_map,
  race_lanes: async () => (await import('./race_lanes.js')).race_lanes,
  rain: async () => (await import('./students/rain.js')).rain,
  sections: async () => (await import('./sections.js')).sections,
  share_gone: async () => (await import('./clouds/share_gone.js')).share_gone,
  strip: () => strip,
  split_spectrum: async () => (await import('./students/split_spectrum.js')).split_spectrum,
  student_neurons: async () => (await import('./students/student_neurons.js')).student_neurons,
  stuck_share: async () => (await import('./students/stuck_share.js')).stuck_share,
  surface: async () => (await import('./surface.js')).surface,
  taylor_surface: async () => (await import('./taylor_surface.js')).taylor_surface,
  trap_strip: async () => (await import('./students/trap_strip.js')).trap_strip,
  variance_strip: async () => (await import('./clouds/variance_strip.js')).variance_strip,
};
