// Questions and answers of the analyses, spelled for JavaScript. No arithmetic.
#pragma once

#include "answers.hpp"

namespace descent::wasm {

inline val orNull(const std::optional<int>& number) { return number ? val(*number) : val::null(); }

inline val criticalPointToJs(const CriticalPoint& point) {
  const Decision& decision = point.decision;
  Object object;
  object.set("at", point.point.at)
      .set("value", point.point.value)
      .set("eigenvalues", decision.curvature.values)
      .set("eigenvectors", decision.curvature.vectors.entries)
      .set("kind", name(decision.kind))
      .set("type", decision.type)
      .set("degenerate", decision.degenerate())
      .set("rule", name(decision.rule))
      .set("order", decision.order)
      .set("coefficient", decision.coefficient)
      .set("index", orNull(point.index));
  if (!point.line.empty()) object.set("line", point.line);
  return object;
}

inline val criticalPointsOf(const val& q) {
  const std::vector<double> box = numbersFromJs(q["box"]);
  const CriticalPoints answer = criticalPoints({selectionFromJs(q["landscape"]), box});
  return Object()
      .set("points", listToJs(answer.points, criticalPointToJs))
      .set("winding", orNull(answer.winding))
      .set("singular",
           listToJs(answer.singular,
                    [&](const Singular& place) -> val {
                      return Object().set("at", copied(place.at.data(), box.size() / 2)).set("index", place.index);
                    }))
      .set("complete", answer.complete())
      .set("reason", answer.complete() ? val::null() : val(name(answer.gap)));
}

inline val separatrixToJs(const Separatrix& curve) {
  return Object()
      .set("kind", curve.stable ? "stable" : "unstable")
      .set("from", curve.from)
      .set("to", curve.to.empty() ? val::null() : copied(curve.to))
      .set("line", curve.line);
}

inline val separatricesOf(const val& q) {
  const std::vector<Separatrix> curves =
      separatrices({selectionFromJs(q["landscape"]), numbersFromJs(q["box"]), numbersFromJs(q["points"])});
  return Object().set("curves", listToJs(curves, separatrixToJs));
}

inline val flowOf(const val& q) {
  const Flow answer = flow({selectionFromJs(q["landscape"]), numbersFromJs(q["start"]), q["time"].as<double>(),
                            q["tolerance"].as<double>(), q["rows"].as<int>(), q["lr"].as<double>()});
  return Object()
      .set("rows", answer.time.size() - 1.0)
      .set("dim", answer.dim)
      .set("time", answer.time)
      .set("w", answer.w)
      .set("loss", answer.loss)
      .set("end", answer.end);
}

inline val taylorOf(const val& q) {
  const std::vector<double> box = numbersFromJs(q["box"]);
  const Taylor answer = taylor({selectionFromJs(q["landscape"]),
                                numbersFromJs(q["at"]),
                                {box[0], box[1], box[2], box[3]},
                                q["nx"].as<int>(),
                                q["ny"].as<int>()});
  const val result = pointReportToJs(answer.point);
  if (!answer.values.empty()) Object(result).set("values", answer.values);
  return result;
}

inline val runSpectrumOf(const val& q) {
  const RunSpectrum answer = runSpectrum(experimentFromJs(q));
  return Object()
      .set("steps", answer.steps)
      .set("dim", answer.dim)
      .set("eigenvalues", answer.eigenvalues)
      .set("limit", answer.limit);
}

inline val pathStatisticsOf(const val& q) {
  const PathStatistics answer = pathStatistics({experimentFromJs(q), numbersFromJs(q["goal"])});
  return Object()
      .set("steps", answer.steps)
      .set("length", answer.length)
      .set("displacement", answer.displacement)
      .set("ratio", answer.ratio)
      .set("lengths", answer.lengths)
      .set("angles", answer.angles)
      .set("goal", answer.goal);
}

inline val predictionToJs(const std::optional<EscapePrediction>& predicted) {
  if (!predicted) return val::null();
  return Object().set("mean", predicted->mean).set("sd", predicted->sd);
}

inline val histogramToJs(const EscapeTimes::Histogram& histogram) {
  return Object().set("from", histogram.from).set("width", histogram.width).set("counts", histogram.counts);
}

inline val escapeTimesOf(const val& q) {
  const EscapeTimes answer =
      escapeTimes({selectionFromJs(q["landscape"]), selectionFromJs(q["optimizer"]), selectionFromJs(q["noise"]),
                   numbersFromJs(q["start"]), q["radius"].as<double>(), q["walkers"].as<int>(),
                   static_cast<std::uint64_t>(q["seed"].as<double>()), q["steps"].as<int>()});
  return Object()
      .set("times", answer.times)
      .set("escaped", answer.escaped)
      .set("mean", answer.mean)
      .set("sd", answer.sd)
      .set("negative", answer.negative)
      .set("predicted", predictionToJs(answer.predicted))
      .set("histogram", histogramToJs(answer.histogram));
}

inline val doublingToJs(const Doubling& doubling) {
  return Object().set("value", doubling.value).set("period", doubling.period);
}

inline val bifurcationOf(const val& q) {
  const Bifurcation answer =
      bifurcation({selectionFromJs(q["landscape"]), selectionFromJs(q["optimizer"]), numbersFromJs(q["start"]),
                   axisFromJs(q["x"]), q["settle"].as<int>(), q["keep"].as<int>(), q["coordinate"].as<int>()});
  return Object()
      .set("values", answer.values)
      .set("points", answer.points)
      .set("period", answer.period)
      .set("doublings", listToJs(answer.doublings, doublingToJs));
}

inline val lyapunovOf(const val& q) {
  const Lyapunov answer = lyapunov({selectionFromJs(q["landscape"]), selectionFromJs(q["optimizer"]),
                                    numbersFromJs(q["start"]), q["settle"].as<int>(), q["steps"].as<int>(),
                                    q["x"].isUndefined() ? Axis{"", 0, 0, 0} : axisFromJs(q["x"])});
  if (answer.values.empty()) return Object().set("exponent", answer.exponents[0]);
  return Object().set("values", answer.values).set("exponents", answer.exponents);
}

inline val minimumEnergyPathOf(const val& q) {
  const MinimumEnergyPath answer = minimumEnergyPath(
      {selectionFromJs(q["landscape"]), numbersFromJs(q["from"]), numbersFromJs(q["to"]), q["images"].as<int>()});
  return Object()
      .set("images", answer.images)
      .set("dim", answer.dim)
      .set("path", answer.path)
      .set("energy", answer.energy)
      .set("length", answer.length)
      .set("barrier", answer.barrier)
      .set("top", answer.top)
      .set("rise", answer.rise)
      .set("iterations", answer.iterations)
      .set("converged", answer.converged);
}

}  // namespace descent::wasm
