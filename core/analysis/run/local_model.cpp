#include "local_model.hpp"

#include <cmath>
#include <limits>

#include "calculus/norms.hpp"

namespace descent {

std::vector<double> LocalModel::coordinates(const double* w) const {
  std::vector<double> result(centre.size());
  for (int i = 0; i < dim(); ++i) {
    const double* v = curvature.vectors.col(i);
    double sum = 0;
    for (size_t j = 0; j < centre.size(); ++j) sum += v[j] * (w[j] - centre[j]);
    result[i] = sum;
  }
  return result;
}

namespace {

// A quadratic has its critical point one Newton step away, unless it has none or many.
std::optional<LocalModel> ofQuadratic(const Landscape& landscape) {
  const int n = landscape.dim();
  std::vector<double> centre(n), g(n), h(static_cast<size_t>(n) * n);
  landscape.hessian(centre.data(), g.data(), h.data());
  LocalModel model{true, centre, spectrum(h.data(), n)};
  for (int k = 0; k < n; ++k) {
    const double lambda = model.curvature.values[k], *v = model.curvature.vectors.col(k);
    if (!(std::abs(lambda) > model.curvature.tolerance())) return std::nullopt;
    const double step = dot({v, g.size()}, g) / lambda;
    for (int i = 0; i < n; ++i) model.centre[i] -= step * v[i];
  }
  return model;
}

}  // namespace

std::optional<LocalModel> localModel(const Landscape& landscape, const std::vector<double>& start) {
  const int n = landscape.dim();
  std::optional<LocalModel> nearest;
  double least = std::numeric_limits<double>::infinity();
  for (const KnownPoint& point : landscape.critical()) {
    double squared = 0, slope = 0;
    for (int i = 0; i < n && !start.empty(); ++i) squared += (start[i] - point.at[i]) * (start[i] - point.at[i]);
    std::vector<double> g(n), h(static_cast<size_t>(n) * n);
    landscape.hessian(point.at.data(), g.data(), h.data());
    for (double component : g) slope += component * component;
    LocalModel model{landscape.quadratic(), point.at, spectrum(h.data(), n)};
    // Declared at the default parameters: with others the point may have moved.
    if (squared >= least || model.curvature.kind(std::sqrt(slope)) == Kind::regular) continue;
    least = squared;
    nearest = std::move(model);
  }
  return nearest || !landscape.quadratic() ? nearest : ofQuadratic(landscape);
}

}  // namespace descent
