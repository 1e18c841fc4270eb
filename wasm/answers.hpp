// Every question that JavaScript may ask, answered by the core and spelled for JavaScript. No arithmetic.
// Questions have the members of their C++ namesakes, answers too; bindings.cpp says the names.
#pragma once

#include "marshal.hpp"

namespace descent::wasm {

// catalogue.cpp: what there is
val catalogueOf(const Question& q);

// runs.cpp: one run, and what theory says of it
val simulateOf(const Question& q);
val measureOf(const Question& q);
val theoryOf(const Question& q);
val modesOf(const Question& q);
val runSpectrumOf(const Question& q);
val pathStatisticsOf(const Question& q);

// points.cpp: a landscape at points, between them and through them
val formulaInfoOf(const Question& q);
val criticalOf(const Question& q);
val taylorOf(const Question& q);
val criticalPointsOf(const Question& q);
val separatricesOf(const Question& q);
val flowOf(const Question& q);
val minimumEnergyPathOf(const Question& q);

// many.cpp: grids, ensembles, sweeps
val fieldOf(const Question& q);
val stepMapOf(const Question& q);
val sweepAxesOf(const Question& q);
val sweepTileOf(const Question& q);
val bifurcationOf(const Question& q);
val lyapunovOf(const Question& q);
val escapeTimesOf(const Question& q);
val goeIndexOf(const Question& q);
val goeEigenvaluesOf(const Question& q);
val ensembleBeginOf(const Question& q);
val ensembleFrameOf(const Question& q);

}  // namespace descent::wasm
