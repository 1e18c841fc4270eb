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

}  // namespace descent::wasm
