// Everything that a lab answers, a file each.
export { catalogue } from './questions/catalogue.js';
export { cloud, cloudInParts } from './questions/clouds/cloud.js';
export { powerLawEscape } from './questions/clouds/power_law_escape.js';
export { settledCloud, settlingCloud, settlingCloudInParts } from './questions/clouds/settling.js';
export { bifurcation } from './questions/dynamics/bifurcation.js';
export { longDescent, longDescentInParts } from './questions/dynamics/long_descent.js';
export { lyapunov } from './questions/dynamics/lyapunov.js';
export { field } from './questions/flows/field.js';
export { gradientFlow, modifiedFlow } from './questions/flows/flow.js';
export { gapToFlow } from './questions/flows/gap_to_flow.js';
export { minimumEnergyPath } from './questions/flows/minimum_energy_path.js';
export { separatrices } from './questions/flows/separatrices.js';
export { formulaInfo } from './questions/formula_info.js';
export { prepareSweeps } from './questions/maps/prepare_sweeps.js';
export { sweep, sweepPreview } from './questions/maps/sweep.js';
export { lossPlaneInParts } from './questions/nets/loss_plane.js';
export { matchedNet, mixedNets, trainNetInParts } from './questions/nets/net_ways.js';
export { productPath } from './questions/nets/product_path.js';
export {
  settleStudent,
  splitStudent,
  studentPoint,
  studentsInParts,
  studentTrapInParts,
} from './questions/nets/students.js';
export { trainingInParts } from './questions/nets/training.js';
export { weightPathInParts } from './questions/nets/weight_path.js';
export { critical, criticalInParts } from './questions/points/critical.js';
export { criticalPoints, criticalPointsInParts } from './questions/points/critical_points.js';
export { extremeEigenpairs, extremeEigenpairsInParts, hessianDensity } from './questions/points/extreme_eigenpairs.js';
export { taylor } from './questions/points/taylor.js';
export { ensembleBegin, ensembleFrame } from './questions/random/ensemble.js';
export { escapeTimes, escapeTimesInParts } from './questions/random/escape_times.js';
export { goeEigenvalues } from './questions/random/goe_eigenvalues.js';
export { goeIndex, goeIndexInParts } from './questions/random/goe_index.js';
export { goeSpectra, goeSpectraInParts } from './questions/random/goe_spectra.js';
export { hessianIndexLaw, hessianIndices, hessianIndicesInParts } from './questions/random/hessian_index.js';
export { semicircle } from './questions/random/semicircle.js';
export { crossingTimes, crossingTimesInParts, wellsLaw } from './questions/random/wells.js';
export { escapePhases } from './questions/run/escape_phases.js';
export { fairSettings } from './questions/run/fair_settings.js';
export { measure } from './questions/run/measure.js';
export { modes } from './questions/run/modes.js';
export { pathStatistics } from './questions/run/path_statistics.js';
export { simulate } from './questions/run/simulate.js';
export { spectrum } from './questions/run/spectrum.js';
export { stepMap } from './questions/run/step_map.js';
export { termByTerm } from './questions/run/term_by_term.js';
export { theory } from './questions/run/theory.js';
