// What JavaScript may call: one line a function, a plain object in, a plain object or a RangeError out.
// Who calls: web/library/lab.js, and web/library/parts/worker.js for parts.
#include <emscripten/bind.h>

#include "answers.hpp"

namespace descent::wasm {

EMSCRIPTEN_BINDINGS(descent) {
  emscripten::function("catalogue", &guarded<catalogueOf>);
  emscripten::function("formulaInfo", &guarded<formulaInfoOf>);
  emscripten::function("simulate", &guarded<simulateOf>);
  emscripten::function("measure", &guarded<measureOf>);
  emscripten::function("theory", &guarded<theoryOf>);
  emscripten::function("modes", &guarded<modesOf>);
  emscripten::function("spectrum", &guarded<runSpectrumOf>);
  emscripten::function("pathStatistics", &guarded<pathStatisticsOf>);
  emscripten::function("stepMap", &guarded<stepMapOf>);
  emscripten::function("termByTerm", &guarded<termByTermOf>);
  emscripten::function("escapePhases", &guarded<escapePhasesOf>);
  emscripten::function("fairSettings", &guarded<fairSettingsOf>);
  emscripten::function("critical", &guarded<criticalOf>);
  emscripten::function("taylor", &guarded<taylorOf>);
  emscripten::function("criticalPoints", &guarded<criticalPointsOf>);
  emscripten::function("extremeEigenpairs", &guarded<extremeEigenpairsOf>);
  emscripten::function("hessianDensity", &guarded<hessianDensityOf>);
  emscripten::function("field", &guarded<fieldOf>);
  emscripten::function("separatrices", &guarded<separatricesOf>);
  emscripten::function("gradientFlow", &guarded<flowOf>);
  emscripten::function("modifiedFlow", &guarded<flowOf>);
  emscripten::function("minimumEnergyPath", &guarded<minimumEnergyPathOf>);
  emscripten::function("gapToFlow", &guarded<gapToFlowOf>);
  emscripten::function("bifurcation", &guarded<bifurcationOf>);
  emscripten::function("lyapunov", &guarded<lyapunovOf>);
  emscripten::function("longDescent", &guarded<longDescentOf>);
  emscripten::function("sweepAxes", &guarded<sweepAxesOf>);
  emscripten::function("sweepTile", &guarded<sweepTileOf>);
  emscripten::function("cloud", &guarded<cloudOf>);
  emscripten::function("powerLawEscape", &guarded<powerLawEscapeOf>);
  emscripten::function("settlingCloud", &guarded<settlingCloudOf>);
  emscripten::function("settledCloud", &guarded<settledCloudOf>);
  emscripten::function("students", &guarded<studentsOf>);
  emscripten::function("studentPoint", &guarded<studentPointOf>);
  emscripten::function("settleStudent", &guarded<settleStudentOf>);
  emscripten::function("splitStudent", &guarded<splitStudentOf>);
  emscripten::function("studentTrap", &guarded<studentTrapOf>);
  emscripten::function("training", &guarded<trainingOf>);
  emscripten::function("weightPath", &guarded<weightPathOf>);
  emscripten::function("lossPlane", &guarded<lossPlaneOf>);
  emscripten::function("trainNet", &guarded<trainNetOf>);
  emscripten::function("matchedNet", &guarded<matchedNetOf>);
  emscripten::function("mixedNets", &guarded<mixedNetsOf>);
  emscripten::function("productPath", &guarded<productPathOf>);
  emscripten::function("escapeTimes", &guarded<escapeTimesOf>);
  emscripten::function("firstPassages", &guarded<firstPassagesOf>);
  emscripten::function("escapeSummary", &guarded<escapeSummaryOf>);
  emscripten::function("goeIndex", &guarded<goeIndexOf>);
  emscripten::function("goeIndexPart", &guarded<goeIndexPartOf>);
  emscripten::function("goeEigenvalues", &guarded<goeEigenvaluesOf>);
  emscripten::function("goeSpectra", &guarded<goeSpectraOf>);
  emscripten::function("hessianIndices", &guarded<hessianIndicesOf>);
  emscripten::function("hessianIndexLaw", &guarded<hessianIndexLawOf>);
  emscripten::function("semicircle", &guarded<semicircleOf>);
  emscripten::function("wellsLaw", &guarded<wellsLawOf>);
  emscripten::function("crossingTimes", &guarded<crossingTimesOf>);
  emscripten::function("ensembleBegin", &guarded<ensembleBeginOf>);
  emscripten::function("ensembleFrame", &guarded<ensembleFrameOf>);
}

}  // namespace descent::wasm
