// Descent Lab's library: load() brings up the core, the lab it returns answers questions in plain objects.
// Types and shapes are checked by checks.js, ranges and ids in the core; both throw a RangeError with `code`, `field`,
// `value` and `allowed`.
// Arrays are flat and row-major, [step][coordinate].
import { object, only, refuse } from './checks.js';
import { openLab } from './lab.js';
import { compileWasm } from './wasm_source.js';

/**
 * @typedef {import('./lab.js').Lab} Lab
 * @typedef {import('./experiment.js').Choice} Choice
 * @typedef {import('./experiment.js').Experiment} Experiment
 * @typedef {import('./axis.js').Axis} Axis
 * @typedef {import('./parts/plan.js').PartsOptions} PartsOptions
 * @typedef {import('./questions/catalogue.js').Param} Param
 * @typedef {import('./questions/catalogue.js').LandscapeEntry} LandscapeEntry
 * @typedef {import('./questions/catalogue.js').OptimizerEntry} OptimizerEntry
 * @typedef {import('./questions/catalogue.js').KindEntry} KindEntry
 * @typedef {import('./questions/catalogue.js').Catalogue} Catalogue
 * @typedef {import('./questions/clouds/power_law_escape.js').PowerLawQuestion} PowerLawQuestion
 * @typedef {import('./questions/clouds/power_law_escape.js').PowerLawEscape} PowerLawEscape
 * @typedef {import('./questions/clouds/cloud.js').CloudQuestion} CloudQuestion
 * @typedef {import('./questions/clouds/cloud.js').CloudAnswer} CloudAnswer
 * @typedef {import('./questions/clouds/settling.js').SettlingQuestion} SettlingQuestion
 * @typedef {import('./questions/clouds/settling.js').SettlingAnswer} SettlingAnswer
 * @typedef {import('./questions/clouds/settling.js').SettledCloud} SettledCloud
 * @typedef {import('./questions/dynamics/bifurcation.js').BifurcationQuestion} BifurcationQuestion
 * @typedef {import('./questions/dynamics/bifurcation.js').Bifurcation} Bifurcation
 * @typedef {import('./questions/dynamics/long_descent.js').LongDescent} LongDescent
 * @typedef {import('./questions/dynamics/long_descent.js').LongDescentQuestion} LongDescentQuestion
 * @typedef {import('./questions/dynamics/lyapunov.js').LyapunovQuestion} LyapunovQuestion
 * @typedef {import('./questions/dynamics/lyapunov.js').LyapunovAnswers} LyapunovAnswers
 * @typedef {import('./questions/flows/field.js').FieldQuestion} FieldQuestion
 * @typedef {import('./questions/flows/field.js').Field} Field
 * @typedef {import('./questions/flows/flow.js').FlowQuestion} FlowQuestion
 * @typedef {import('./questions/flows/flow.js').Flow} Flow
 * @typedef {import('./questions/flows/gap_to_flow.js').GapQuestion} GapQuestion
 * @typedef {import('./questions/flows/gap_to_flow.js').GapToFlow} GapToFlow
 * @typedef {import('./questions/flows/minimum_energy_path.js').MinimumEnergyPathQuestion} MinimumEnergyPathQuestion
 * @typedef {import('./questions/flows/minimum_energy_path.js').MinimumEnergyPath} MinimumEnergyPath
 * @typedef {import('./questions/flows/separatrices.js').SeparatricesQuestion} SeparatricesQuestion
 * @typedef {import('./questions/flows/separatrices.js').Separatrix} Separatrix
 * @typedef {import('./questions/formula_info.js').FormulaInfo} FormulaInfo
 * @typedef {import('./questions/formula_info.js').FormulaVariable} FormulaVariable
 * @typedef {import('./questions/formula_info.js').FormulaParam} FormulaParam
 * @typedef {import('./questions/formula_info.js').FormulaError} FormulaError
 * @typedef {import('./questions/maps/sweep.js').SweepQuestion} SweepQuestion
 * @typedef {import('./questions/maps/sweep.js').SweepAnswer} SweepAnswer
 * @typedef {import('./questions/nets/loss_plane.js').LossPlaneQuestion} LossPlaneQuestion
 * @typedef {import('./questions/nets/loss_plane.js').LossPlane} LossPlane
 * @typedef {import('./questions/nets/net_ways.js').NetTraining} NetTraining
 * @typedef {import('./questions/nets/net_ways.js').TrainedNet} TrainedNet
 * @typedef {import('./questions/nets/net_ways.js').MatchQuestion} MatchQuestion
 * @typedef {import('./questions/nets/net_ways.js').MixQuestion} MixQuestion
 * @typedef {import('./questions/nets/net_ways.js').MixedNets} MixedNets
 * @typedef {import('./questions/nets/students.js').StudentQuestion} StudentQuestion
 * @typedef {import('./questions/nets/students.js').Students} Students
 * @typedef {import('./questions/nets/students.js').StudentWeights} StudentWeights
 * @typedef {import('./questions/nets/students.js').StudentPoint} StudentPoint
 * @typedef {import('./questions/nets/students.js').SplitQuestion} SplitQuestion
 * @typedef {import('./questions/nets/students.js').SplitStudent} SplitStudent
 * @typedef {import('./questions/nets/students.js').StudentTrap} StudentTrap
 * @typedef {import('./questions/nets/training.js').TrainingQuestion} TrainingQuestion
 * @typedef {import('./questions/nets/training.js').Training} Training
 * @typedef {import('./questions/nets/weight_path.js').WeightPathQuestion} WeightPathQuestion
 * @typedef {import('./questions/nets/weight_path.js').WeightPath} WeightPath
 * @typedef {import('./questions/points/critical.js').CriticalQuestion} CriticalQuestion
 * @typedef {import('./questions/points/critical.js').Kind} Kind
 * @typedef {import('./questions/points/critical.js').PointReport} PointReport
 * @typedef {import('./questions/points/critical_points.js').CriticalPointsQuestion} CriticalPointsQuestion
 * @typedef {import('./questions/points/critical_points.js').CriticalPoint} CriticalPoint
 * @typedef {import('./questions/points/critical_points.js').CriticalPoints} CriticalPoints
 * @typedef {import('./questions/points/extreme_eigenpairs.js').EigenpairQuestion} EigenpairQuestion
 * @typedef {import('./questions/points/extreme_eigenpairs.js').Eigenpairs} Eigenpairs
 * @typedef {import('./questions/points/extreme_eigenpairs.js').DensityQuestion} DensityQuestion
 * @typedef {import('./questions/points/extreme_eigenpairs.js').SpectralDensity} SpectralDensity
 * @typedef {import('./questions/points/taylor.js').TaylorQuestion} TaylorQuestion
 * @typedef {import('./questions/points/taylor.js').Taylor} Taylor
 * @typedef {import('./questions/random/ensemble.js').EnsembleQuestion} EnsembleQuestion
 * @typedef {import('./questions/random/ensemble.js').FrameQuestion} FrameQuestion
 * @typedef {import('./questions/random/escape_times.js').Noise} Noise
 * @typedef {import('./questions/random/escape_times.js').EscapeQuestion} EscapeQuestion
 * @typedef {import('./questions/random/escape_times.js').EscapeTimes} EscapeTimes
 * @typedef {import('./questions/random/goe_index.js').GoeQuestion} GoeQuestion
 * @typedef {import('./questions/random/hessian_index.js').HessianModel} HessianModel
 * @typedef {import('./questions/random/hessian_index.js').HessianQuestion} HessianQuestion
 * @typedef {import('./questions/random/semicircle.js').Semicircle} Semicircle
 * @typedef {import('./questions/random/wells.js').WellsQuestion} WellsQuestion
 * @typedef {import('./questions/random/wells.js').WellsLaw} WellsLaw
 * @typedef {import('./questions/random/wells.js').CrossingQuestion} CrossingQuestion
 * @typedef {import('./questions/run/escape_phases.js').EscapeStep} EscapeStep
 * @typedef {import('./questions/run/escape_phases.js').EscapePhases} EscapePhases
 * @typedef {import('./questions/run/fair_settings.js').FairQuestion} FairQuestion
 * @typedef {import('./questions/run/modes.js').Modes} Modes
 * @typedef {import('./questions/run/path_statistics.js').PathStatistics} PathStatistics
 * @typedef {import('./questions/nets/product_path.js').ProductPath} ProductPath
 * @typedef {import('./questions/run/simulate.js').Outcome} Outcome
 * @typedef {import('./questions/run/simulate.js').Run} Run
 * @typedef {import('./questions/run/spectrum.js').RunSpectrum} RunSpectrum
 * @typedef {import('./questions/run/step_map.js').StepMapQuestion} StepMapQuestion
 * @typedef {import('./questions/run/step_map.js').StepMap} StepMap
 * @typedef {import('./questions/run/term_by_term.js').Term} Term
 * @typedef {import('./questions/run/term_by_term.js').Assignment} Assignment
 * @typedef {import('./questions/run/term_by_term.js').ToldStep} ToldStep
 * @typedef {import('./questions/run/theory.js').TheoryQuestion} TheoryQuestion
 * @typedef {import('./questions/run/theory.js').Quantities} Quantities
 */

/**
 * @template Answer
 * @typedef {import('./parts/plan.js').Watched<Answer>} Watched
 */

/**
 * @param {{wasm?: ArrayBuffer | ArrayBufferView | WebAssembly.Module}} [options] wasm: bytes of descent-lab.wasm or the compiled module;
 *   without it the file beside this one is fetched (browser, Worker) or read (Node)
 * @returns {Promise<Lab>} every answer of a lab is the caller's own, to write to
 */
export async function load(options = {}) {
  only(object(options, 'options'), ['wasm']);
  const { wasm } = options;
  try {
    return await openLab(await moduleOf(wasm), copy);
  } catch (error) {
    // A RangeError tells of too little memory.
    if (wasm === undefined || error instanceof RangeError) throw error;
    throw Object.assign(
      refuse('wrong_type', 'wasm', wasm, 'the bytes of descent-lab.wasm or the module compiled of them'),
      {
        cause: error,
      },
    );
  }
}

/** @param {ArrayBuffer | ArrayBufferView | WebAssembly.Module | undefined} wasm */
async function moduleOf(wasm) {
  if (wasm === undefined) return compileWasm();
  return wasm instanceof WebAssembly.Module ? wasm : WebAssembly.compile(/** @type {BufferSource} */ (wasm));
}

/** @param {any} answer @returns {any} */
function copy(answer) {
  if (ArrayBuffer.isView(answer)) return /** @type {Float64Array} */ (answer).slice();
  if (Array.isArray(answer)) return answer.map(copy);
  if (typeof answer !== 'object' || !answer) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, copy(part)]));
}
