// Every question that JavaScript may ask, answered by the core and spelled for JavaScript. No arithmetic.
// Questions have the members of their C++ namesakes, answers too; bindings.cpp says the names. A file here is a room of
// core/analysis.
#pragma once

#include "marshal.hpp"

namespace descent::wasm {

// catalogue.cpp
val catalogueOf(const Question& q);

// formula.cpp
val formulaInfoOf(const Question& q);

// run.cpp
val simulateOf(const Question& q);
val measureOf(const Question& q);
val theoryOf(const Question& q);
val modesOf(const Question& q);
val runSpectrumOf(const Question& q);
val pathStatisticsOf(const Question& q);
val stepMapOf(const Question& q);
val termByTermOf(const Question& q);
val escapePhasesOf(const Question& q);
val fairSettingsOf(const Question& q);

// points.cpp
val criticalOf(const Question& q);
val taylorOf(const Question& q);
val criticalPointsOf(const Question& q);
val extremeEigenpairsOf(const Question& q);
val hessianDensityOf(const Question& q);

// flows.cpp
val fieldOf(const Question& q);
val separatricesOf(const Question& q);
val flowOf(const Question& q);
val minimumEnergyPathOf(const Question& q);
val gapToFlowOf(const Question& q);

// dynamics.cpp
val bifurcationOf(const Question& q);
val lyapunovOf(const Question& q);
val longDescentOf(const Question& q);

// maps.cpp
val sweepAxesOf(const Question& q);
val sweepTileOf(const Question& q);

// clouds.cpp
val cloudOf(const Question& q);
val powerLawEscapeOf(const Question& q);
val settlingCloudOf(const Question& q);
val settledCloudOf(const Question& q);

// nets.cpp
val studentsOf(const Question& q);
val studentPointOf(const Question& q);
val settleStudentOf(const Question& q);
val splitStudentOf(const Question& q);
val studentTrapOf(const Question& q);
val trainingOf(const Question& q);
val weightPathOf(const Question& q);
val lossPlaneOf(const Question& q);
val trainNetOf(const Question& q);
val matchedNetOf(const Question& q);
val mixedNetsOf(const Question& q);
val productPathOf(const Question& q);

// random.cpp
EscapeQuestion escapeFromJs(const Question& q);
val escapeTimesOf(const Question& q);
val firstPassagesOf(const Question& q);
val escapeSummaryOf(const Question& q);
val goeIndexOf(const Question& q);
val goeIndexPartOf(const Question& q);
val goeEigenvaluesOf(const Question& q);
val goeSpectraOf(const Question& q);
val hessianIndicesOf(const Question& q);
val hessianIndexLawOf(const Question& q);
val semicircleOf(const Question& q);
val wellsLawOf(const Question& q);
val crossingTimesOf(const Question& q);
val ensembleBeginOf(const Question& q);
val ensembleFrameOf(const Question& q);

}  // namespace descent::wasm
