// Questions and answers of the analyses, spelled for JavaScript. No arithmetic.
#pragma once

#include "answers.hpp"

namespace descent::wasm {

inline val orNull(const std::optional<int>& number) { return number ? val(*number) : val::null(); }

inline val criticalPointToJs(const CriticalPoint& point) {
  const Verdict& verdict = point.verdict;
  Object object;
  object.set("at", point.point.at)
      .set("value", point.point.value)
      .set("eigenvalues", verdict.curvature.values)
      .set("eigenvectors", verdict.curvature.vectors)
      .set("kind", name(verdict.kind))
      .set("type", verdict.type)
      .set("degenerate", verdict.degenerate())
      .set("rule", name(verdict.rule))
      .set("order", verdict.order)
      .set("coefficient", verdict.coefficient)
      .set("index", orNull(point.index));
  if (!point.line.empty()) object.set("line", point.line);
  return object;
}

inline val criticalPointsOf(const val& q) {
  const CriticalPoints answer = criticalPoints({selectionFromJs(q["landscape"]), numbersFromJs(q["box"])});
  return Object()
      .set("points", listToJs(answer.points, criticalPointToJs))
      .set("winding", orNull(answer.winding))
      .set("complete", answer.complete);
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

}  // namespace descent::wasm
