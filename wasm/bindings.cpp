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
  emscripten::function("critical", &guarded<later::criticalOf>);
  emscripten::function("field", &guarded<fieldOf>);
  emscripten::function("formulaInfo", &guarded<formulaInfoOf>);
  emscripten::function("modes", &guarded<modesOf>);
  emscripten::function("stepMap", &guarded<stepMapOf>);
  emscripten::function("criticalPoints", &guarded<later::criticalPointsOf>);
  emscripten::function("sweepAxes", &guarded<later::sweepAxesOf>);
  emscripten::function("sweepTile", &guarded<later::sweepTileOf>);
  emscripten::function("goeIndex", &guarded<later::goeIndexOf>);
  emscripten::function("goeEigenvalues", &guarded<later::goeEigenvaluesOf>);
  emscripten::function("ensembleBegin", &guarded<later::ensembleBeginOf>);
  emscripten::function("ensembleFrame", &guarded<later::ensembleFrameOf>);
  emscripten::function("separatrices", &guarded<later::separatricesOf>);
  emscripten::function("gradientFlow", &guarded<later::flowOf>);
  emscripten::function("modifiedFlow", &guarded<later::flowOf>);
  emscripten::function("taylor", &guarded<later::taylorOf>);
  emscripten::function("spectrum", &guarded<later::runSpectrumOf>);
  emscripten::function("pathStatistics", &guarded<later::pathStatisticsOf>);
  emscripten::function("escapeTimes", &guarded<later::escapeTimesOf>);
  emscripten::function("bifurcation", &guarded<later::bifurcationOf>);
  emscripten::function("lyapunov", &guarded<later::lyapunovOf>);
  emscripten::function("minimumEnergyPath", &guarded<later::minimumEnergyPathOf>);
}

}  // namespace descent::wasm
