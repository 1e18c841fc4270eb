// The public API of the core on one screen: all that the WebAssembly bindings include.
// Plain data in, plain arrays out; bad input throws InvalidArgument (words/invalid_argument.hpp) and changes nothing.
#pragma once

#include "analysis/clouds/cloud.hpp"             // cloud(question, first, count): walkers that leave a saddle, by frame
#include "analysis/clouds/power_law_escape.hpp"  // powerLawEscape(question): leaving a degenerate point
#include "analysis/clouds/settling.hpp"  // settlingCloud(question, first, count), settledCloud(experiment): noise about a minimum
#include "analysis/dynamics/bifurcation.hpp"   // bifurcation(question): where runs end up as a parameter moves
#include "analysis/dynamics/long_descent.hpp"  // longDescent(question, from, first, count): rows along ln t
#include "analysis/dynamics/lyapunov.hpp"      // lyapunov(question): does a small difference of starts grow
#include "analysis/flows/field.hpp"            // field(question): loss and gradient on a grid
#include "analysis/flows/flow.hpp"             // flow(question): gradient flow, or the one that descent really follows
#include "analysis/flows/gap_to_flow.hpp"      // gapToFlow(question): how far descent is from its flows
#include "analysis/flows/minimum_energy_path.hpp"  // minimumEnergyPath(question): the lowest pass between two points
#include "analysis/flows/separatrices.hpp"         // separatrices(question): stable and unstable curves of the saddles
#include "analysis/maps/sweep.hpp"                 // sweep(question, first, count): outcome maps
#include "analysis/nets/loss_plane.hpp"            // lossPlane(question, first, count): loss of a net on a plane
#include "analysis/nets/net_ways.hpp"              // trainNet(question, …), matchedNet, mixedNets: ways between nets
#include "analysis/nets/product_path.hpp"          // productPath(question): two linear layers as one matrix
#include "analysis/nets/students.hpp"              // students(question, first, count): many nets learn one
#include "analysis/nets/training.hpp"              // training(question, weights, first, count): a net on mini-batches
#include "analysis/nets/weight_path.hpp"           // weightPath(question): principal directions of a path
#include "analysis/points/critical.hpp"            // critical(landscape, at): derivatives, eigenvalues, kind
#include "analysis/points/critical_points.hpp"     // criticalPoints(question): every one in a box, typed, counted
#include "analysis/points/extreme_eigenpairs.hpp"  // extremeEigenpairs(question), hessianDensity: by products
#include "analysis/points/taylor.hpp"              // taylor(question): the touching paraboloid
#include "analysis/random/ensemble.hpp"            // Ensemble: a cloud of walkers, animated
#include "analysis/random/escape_times.hpp"        // escapeTimes(question): an ensemble leaves a saddle
#include "analysis/random/goe.hpp"                 // goeIndex(question): random symmetric matrices
#include "analysis/random/hessian_index.hpp"  // hessianIndices(question), hessianIndexLaw: three models of Hessians
#include "analysis/random/semicircle.hpp"     // semicircleBelow(x): eigenvalues of large random matrices
#include "analysis/random/wells.hpp"          // wellsLaw(question), crossingTimes: two wells of one variable
#include "analysis/run/escape_phases.hpp"     // escapePhases(experiment): the algorithm of negative curvature, told
#include "analysis/run/fair_settings.hpp"     // fairSettings(question): settings under which rules compare
#include "analysis/run/measure.hpp"           // measure(experiment): what the run did, under the keys of theory
#include "analysis/run/modes.hpp"             // modes(experiment): the run along its eigen-directions
#include "analysis/run/path_statistics.hpp"   // pathStatistics(question): how straight a run went
#include "analysis/run/run_spectrum.hpp"      // runSpectrum(experiment): eigenvalues of the Hessian along a run
#include "analysis/run/step_map.hpp"          // stepMap(question): x → G(x) in one dimension
#include "analysis/run/term_by_term.hpp"      // termByTerm(question): every step as its rule tells it
#include "analysis/run/theory.hpp"            // theory(question): closed forms that apply
#include "landscapes/formula/formula.hpp"     // formulaInfo(text): is it one, and of what
#include "landscapes/landscape.hpp"           // landscapes(): what there is to walk on
#include "optimizers/optimizer.hpp"           // optimizers(): how to walk
#include "runs/experiment.hpp"                // simulate(experiment) → Run
