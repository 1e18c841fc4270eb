// A landscape at points, between them and through them.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object pointReportToJs(const PointReport& report) {
  return Object()
      .set("value", report.value)
      .set("gradient", report.gradient)
      .set("hessian", report.hessian)
      .set("eigenvalues", report.eigenvalues)
      .set("eigenvectors", report.eigenvectors)
      .set("kind", name(report.kind))
      .set("corner", report.corner);
}

Object criticalPointToJs(const CriticalPoint& point) {
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
      .set("index", point.index);
  if (!point.line.empty()) object.set("line", point.line);
  return object;
}

Object separatrixToJs(const Separatrix& curve) {
  Object object;
  object.set("kind", curve.stable ? "stable" : "unstable")
      .set("from", curve.from)
      .set("to", curve.to.empty() ? val::null() : copied(curve.to))
      .set("line", curve.line)
      .set("cut", curve.cut);
  return object;
}

Object formulaParamToJs(const FormulaParam& param) {
  return Object()
      .set("id", param.id)
      .set("mathml", param.mathml)
      .set("value", param.value)
      .set("min", param.min)
      .set("max", param.max)
      .set("from", param.from)
      .set("to", param.to);
}

}  // namespace

val criticalOf(const Question& q) { return pointReportToJs(critical(q.selection("landscape"), q.numbers("at"))); }

val taylorOf(const Question& q) {
  const Taylor answer =
      taylor({q.selection("landscape"), q.numbers("at"), q.rectangle("box"), q.integer("nx"), q.integer("ny")});
  Object object = pointReportToJs(answer.point);
  if (!answer.values.empty()) object.set("values", answer.values);
  return object;
}

val criticalPointsOf(const Question& q) {
  const std::vector<double> box = q.numbers("box");
  const CriticalPoints answer = criticalPoints({q.selection("landscape"), box});
  const auto singularToJs = [dim = box.size() / 2](const Singular& place) {
    return Object().set("at", std::span(place.at.data(), dim)).set("index", place.index);
  };
  Object object;
  object.set("points", listToJs(answer.points, criticalPointToJs))
      .set("winding", answer.winding)
      .set("singular", listToJs(answer.singular, singularToJs))
      .set("complete", answer.complete())
      .set("reason", val::null());
  if (!answer.complete()) object.set("reason", name(answer.gap));
  return object;
}

val separatricesOf(const Question& q) {
  const auto curves = separatrices({q.selection("landscape"), q.numbers("box"), q.numbers("points")});
  return Object().set("curves", listToJs(curves, separatrixToJs));
}

val flowOf(const Question& q) {
  const Flow answer = flow({q.selection("landscape"), q.numbers("start"), q.number("time"), q.number("tolerance"),
                            q.integer("rows"), q.has("lr") ? q.number("lr") : 0});
  return Object()
      .set("rows", static_cast<int>(answer.time.size()) - 1)
      .set("dim", answer.dim)
      .set("time", answer.time)
      .set("w", answer.w)
      .set("loss", answer.loss)
      .set("end", answer.end);
}

val minimumEnergyPathOf(const Question& q) {
  const MinimumEnergyPath answer =
      minimumEnergyPath({q.selection("landscape"), q.numbers("from"), q.numbers("to"), q.integer("images")});
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

val formulaInfoOf(const Question& q) {
  const FormulaInfo info = formulaInfo(q.text("text"));
  return Object()
      .set("dim", info.dim)
      .set("params", listToJs(info.params, formulaParamToJs))
      .set("mathml", info.mathml)
      .set("quadratic", info.quadratic);
}

}  // namespace descent::wasm
