// A landscape at points: its derivatives, its critical points.
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
      .set("eigenvectors", plainNumbers(decision.curvature.vectors.reshaped()))
      .set("kind", name(decision.kind))
      .set("type", decision.type)
      .set("degenerate", decision.degenerate())
      .set("rule", name(decision.rule))
      .set("order", decision.order)
      .set("coefficient", decision.coefficient)
      .set("index", point.index)
      .set("proven", point.proven);
  if (!point.line.empty()) object.set("line", point.line);
  return object;
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
  std::vector<Box> waiting;
  const std::vector<double> parts = q.numbers("waiting");
  for (size_t i = 0; i < parts.size(); i += box.size()) {
    waiting.emplace_back(parts.begin() + i, parts.begin() + std::min(parts.size(), i + box.size()));
  }
  const CriticalPoints answer = criticalPoints({q.selection("landscape"), box, q.integer("cells"), waiting});
  std::vector<double> left;
  for (const Box& part : answer.waiting) left.insert(left.end(), part.begin(), part.end());
  const auto singularToJs = [dim = box.size() / 2](const Singular& place) {
    return Object().set("at", std::span(place.at.data(), dim)).set("index", place.index);
  };
  Object object;
  object.set("points", listToJs(answer.points, criticalPointToJs))
      .set("winding", answer.winding)
      .set("singular", listToJs(answer.singular, singularToJs))
      .set("certainty", name(answer.certainty))
      .set("complete", answer.complete())
      .set("defined", !answer.undefined)
      .set("waiting", left)
      .set("cells", answer.looked)
      .set("reason", val::null());
  if (answer.certainty == Certainty::unknown) object.set("reason", name(answer.gap));
  return object;
}

val extremeEigenpairsOf(const Question& q) {
  const Eigenpairs answer = extremeEigenpairs(
      {q.selection("landscape"),
       q.numbers("at"),
       {q.integer("lowest"), q.integer("highest"), q.number("tolerance"), q.integer("products"), q.seed("seed")}});
  return Object()
      .set("values", std::span<const double>(answer.values.data(), static_cast<size_t>(answer.values.size())))
      .set("vectors", std::span<const double>(answer.vectors.data(), static_cast<size_t>(answer.vectors.size())))
      .set("residuals", std::span<const double>(answer.residuals.data(), static_cast<size_t>(answer.residuals.size())))
      .set("products", answer.products)
      .set("converged", answer.converged)
      .set("lowest", answer.lowest)
      .set("highest", answer.highest);
}

val hessianDensityOf(const Question& q) {
  const SpectralDensity answer = hessianDensity(
      {q.selection("landscape"),
       q.numbers("at"),
       {q.integer("products"), q.integer("probes"), q.number("width"), q.integer("points"), q.seed("seed")}});
  return Object()
      .set("at", answer.at)
      .set("density", answer.density)
      .set("nodes", answer.nodes)
      .set("weights", answer.weights)
      .set("products", answer.products);
}

}  // namespace descent::wasm
