// What JavaScript may call: one line a function, plain values in and out, no bound classes. web/core.js is the only
// caller.
#include <emscripten/bind.h>

#include "analysis.hpp"
#include "answers.hpp"
#include "marshal.hpp"

namespace descent::wasm {
namespace {

val catalogueOf(const val&) {
  return Object()
      .set("landscapes", listToJs(landscapes(), landscapeToJs))
      .set("optimizers", listToJs(optimizers(), optimizerToJs))
      .set("noises", listToJs(noises(), kindToJs<NoiseEntry>))
      .set("schedules", listToJs(schedules(), kindToJs<ScheduleEntry>));
}
val simulateOf(const val& q) { return runToJs(simulate(experimentFromJs(q))); }
val measureOf(const val& q) { return recordToJs(measure(experimentFromJs(q), q["radius"].as<double>())); }
val theoryOf(const val& q) {
  return recordToJs(theory({selectionFromJs(q["landscape"]), selectionFromJs(q["optimizer"]), numbersFromJs(q["start"]),
                            q["radius"].as<double>()}));
}
val criticalOf(const val& q) {
  return pointReportToJs(critical(selectionFromJs(q["landscape"]), numbersFromJs(q["at"])));
}
val fieldOf(const val& q) {
  const std::vector<double> box = numbersFromJs(q["box"]);
  return fieldToJs(field({selectionFromJs(q["landscape"]),
                          {box[0], box[1], box[2], box[3]},
                          q["nx"].as<int>(),
                          q["ny"].as<int>(),
                          q["gradient"].as<bool>()}));
}
val formulaInfoOf(const val& q) { return formulaInfoToJs(formulaInfo(q["text"].as<std::string>())); }
val modesOf(const val& q) {
  const Modes answer = modes(experimentFromJs(q));
  return Object().set("eigenvalues", answer.eigenvalues).set("coordinates", answer.coordinates);
}
val stepMapOf(const val& q) {
  const StepMap answer = stepMap({selectionFromJs(q["landscape"]), selectionFromJs(q["optimizer"]),
                                  q["from"].as<double>(), q["to"].as<double>(), q["n"].as<int>()});
  return Object().set("from", answer.from).set("to", answer.to);
}

val sweepAxesOf(const val& q) {
  const SweepAxes answer = sweepAxes(sweepFromJs(q));
  return Object().set("x", answer.x).set("y", answer.y).set("dim", answer.dim);
}
val sweepTileOf(const val& q) {
  const Map answer = sweep(sweepFromJs(q), q["first"].as<int>(), q["count"].as<int>());
  return Object().set("kind", copied(answer.kind)).set("steps", copied(answer.step)).set("end", answer.end);
}

val goeIndexOf(const val& q) { return copied(goeIndex(goeFromJs(q))); }
val goeEigenvaluesOf(const val& q) {
  const GoeQuestion question = goeFromJs(q);
  return copied(goeEigenvalues(question.n, question.seed, static_cast<std::uint64_t>(q["sample"].as<double>())));
}

// The one answer that outlives its question: the cloud that a page animates.
std::unique_ptr<Ensemble> ensemble;

val ensembleBeginOf(const val& q) {
  ensemble = std::make_unique<Ensemble>(ensembleFromJs(q));
  return val::undefined();
}
val ensembleFrameOf(const val& q) {
  if (!ensemble) throw InvalidArgument("out_of_range", "ensemble", "none", "after ensembleBegin");
  ensemble->step(q["steps"].as<int>());
  const auto& image = ensemble->draw(pictureFromJs(q));
  return val(emscripten::typed_memory_view(image.size() * 4, reinterpret_cast<const std::uint8_t*>(image.data())));
}

}  // namespace

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
