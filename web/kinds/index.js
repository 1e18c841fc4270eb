// The kinds of scenes. A kind is fetched with the first scene of its kind.

/** @type {Record<string, () => Promise<import('./kind.js').Kind>>} */
export const kinds = {
  race: async () => (await import('./race/race.js')).race,
  first_step: async () => (await import('./first_step/first_step.js')).first_step,
  rotation: async () => (await import('./rotation/rotation.js')).rotation,
  long_run: async () => (await import('./long_run/long_run.js')).long_run,
  map: async () => (await import('./map/map.js')).map,
  border: async () => (await import('./border/border.js')).border,
  flow: async () => (await import('./flow/flow.js')).flow,
  playground: async () => (await import('./playground/playground.js')).playground,
  bowl: async () => (await import('./bowl/bowl.js')).bowl,
  cloud: async () => (await import('./cloud/cloud.js')).cloud,
  degenerate: async () => (await import('./degenerate/degenerate.js')).degenerate,
  training: async () => (await import('./training/training.js')).training,
  weight_path: async () => (await import('./weight_path/weight_path.js')).weight_path,
  students: async () => (await import('./students/students.js')).students,
  net_ways: async () => (await import('./net_ways/net_ways.js')).net_ways,
  diagram: async () => (await import('./diagram/diagram.js')).diagram,
  escape_program: async () => (await import('./escape_program/escape_program.js')).escape_program,
  factors: async () => (await import('./factors/factors.js')).factors,
  hessians: async () => (await import('./hessians/hessians.js')).hessians,
  film: async () => (await import('./film/film.js')).film,
  passes: async () => (await import('./passes/passes.js')).passes,
  ways: async () => (await import('./ways/ways.js')).ways,
  wells: async () => (await import('./wells/wells.js')).wells,
  critical_lab: async () => (await import('./critical_lab/critical_lab.js')).critical_lab,
};
