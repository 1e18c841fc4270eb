// What JavaScript may call: one line a function, a plain object in, a plain object or a RangeError out.
// Who calls: web/lab.js, and web/sweep_worker.js for tiles.
#include <emscripten/bind.h>

#include "answers.hpp"

namespace descent::wasm {

EMSCRIPTEN_BINDINGS(descent) {
  emscripten::function("catalogue", &guarded<catalogueOf>);
  emscripten::function("simulate", &guarded<simulateOf>);
  emscripten::function("measure", &guarded<measureOf>);
  emscripten::function("theory", &guarded<theoryOf>);
  emscripten::function("critical", &guarded<criticalOf>);
  emscripten::function("field", &guarded<fieldOf>);
  emscripten::function("formulaInfo", &guarded<formulaInfoOf>);
  emscripten::function("modes", &guarded<modesOf>);
  emscripten::function("stepMap", &guarded<stepMapOf>);
  emscripten::function("criticalPoints", &guarded<criticalPointsOf>);
  emscripten::function("sweepAxes", &guarded<sweepAxesOf>);
  emscripten::function("sweepTile", &guarded<sweepTileOf>);
  emscripten::function("goeIndex", &guarded<goeIndexOf>);
  emscripten::function("goeEigenvalues", &guarded<goeEigenvaluesOf>);
  emscripten::function("ensembleBegin", &guarded<ensembleBeginOf>);
  emscripten::function("ensembleFrame", &guarded<ensembleFrameOf>);
  emscripten::function("separatrices", &guarded<separatricesOf>);
  emscripten::function("gradientFlow", &guarded<flowOf>);
  emscripten::function("modifiedFlow", &guarded<flowOf>);
  emscripten::function("taylor", &guarded<taylorOf>);
  emscripten::function("spectrum", &guarded<runSpectrumOf>);
  emscripten::function("pathStatistics", &guarded<pathStatisticsOf>);
  emscripten::function("escapeTimes", &guarded<escapeTimesOf>);
  emscripten::function("bifurcation", &guarded<bifurcationOf>);
  emscripten::function("lyapunov", &guarded<lyapunovOf>);
  emscripten::function("minimumEnergyPath", &guarded<minimumEnergyPathOf>);
}

}  // namespace descent::wasm
