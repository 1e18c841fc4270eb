#include "local_model.hpp"

#include <cmath>
#include <limits>

namespace descent {
namespace {

// The model at a point, and ∇f there.
LocalModel modelAt(const Landscape& landscape, ConstVector centre, Vector& gradient) {
  Matrix h(landscape.dim(), landscape.dim());
  gradient.resize(landscape.dim());
  landscape.hessian(centre, gradient, h);
  return {landscape.quadratic(), centre, spectrum(h)};
}

// A quadratic has its critical point one Newton step away, unless it has none or many.
std::optional<LocalModel> ofQuadratic(const Landscape& landscape) {
  Vector g;
  LocalModel model = modelAt(landscape, Vector::Zero(landscape.dim()), g);
  const Spectrum& curvature = model.curvature;
  if (!(curvature.values.cwiseAbs().minCoeff() > curvature.tolerance())) return std::nullopt;
  model.centre -= curvature.vectors * (curvature.vectors.transpose() * g).cwiseQuotient(curvature.values);
  return model;
}

}  // namespace

std::optional<LocalModel> localModel(const Landscape& landscape, const std::vector<double>& start) {
  std::optional<LocalModel> nearest;
  double least = std::numeric_limits<double>::infinity();
  for (const KnownPoint& point : landscape.critical()) {
    const double squared = start.empty() ? 0 : (asVector(start) - asVector(point.at)).squaredNorm();
    Vector g;
    LocalModel model = modelAt(landscape, asVector(point.at), g);
    // Declared at the default parameters: with others the point may have moved.
    if (squared >= least || model.curvature.kind(g.norm()) == Kind::regular) continue;
    least = squared;
    nearest = std::move(model);
  }
  return nearest || !landscape.quadratic() ? nearest : ofQuadratic(landscape);
}

}  // namespace descent
