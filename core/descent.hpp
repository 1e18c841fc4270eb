// The public API of the core on one screen: all that the WebAssembly bindings include.
// Plain data in, plain arrays out; bad input throws InvalidArgument (types.hpp) and changes nothing.
#pragma once

#include "analysis/bifurcation.hpp"          // bifurcation(question): where runs end up as a parameter moves
#include "analysis/critical.hpp"             // critical(landscape, at): derivatives, eigenvalues, verdict
#include "analysis/critical_points.hpp"      // criticalPoints(question): every one in a box, typed, counted
#include "analysis/ensemble.hpp"             // Ensemble: a cloud of walkers, animated
#include "analysis/escape_times.hpp"         // escapeTimes(question): an ensemble leaves a saddle
#include "analysis/field.hpp"                // field(question): loss and gradient on a grid
#include "analysis/flow.hpp"                 // flow(question): gradient flow, or the one that descent really follows
#include "analysis/goe.hpp"                  // goeIndex(question): random symmetric matrices
#include "analysis/lyapunov.hpp"             // lyapunov(question): does a small difference of starts grow
#include "analysis/measure.hpp"              // measure(experiment): what the run did, under the keys of theory
#include "analysis/minimum_energy_path.hpp"  // minimumEnergyPath(question): the lowest pass between two points
#include "analysis/modes.hpp"                // modes(experiment): the run along its eigen-directions
#include "analysis/path_statistics.hpp"      // pathStatistics(question): how straight a run went
#include "analysis/run_spectrum.hpp"         // runSpectrum(experiment): eigenvalues of the Hessian along a run
#include "analysis/separatrices.hpp"         // separatrices(question): stable and unstable curves of the saddles
#include "analysis/step_map.hpp"             // stepMap(question): x → G(x) in one dimension
#include "analysis/sweep.hpp"                // sweep(question, first, count): outcome maps
#include "analysis/taylor.hpp"               // taylor(question): the touching paraboloid
#include "analysis/theory.hpp"               // theory(question): closed forms that apply
#include "experiment.hpp"                    // simulate(experiment) → Run
#include "landscapes/formula/formula.hpp"    // formulaInfo(text): is it one, and of what
#include "landscapes/landscape.hpp"          // landscapes(): what there is to walk on
#include "optimizers/optimizer.hpp"          // optimizers(): how to walk
