#include "critical.hpp"

#include <algorithm>
#include <cmath>

#include "../experiment.hpp"

namespace descent {

PointReport critical(const Selection& selection, const std::vector<double>& at) {
  const auto landscape = makeLandscape(selection);
  requirePotential(*landscape);
  const int n = landscape->dim();
  checkPoint(at, n, "at");
  PointReport report{0, std::vector<double>(n), std::vector<double>(n * n), {}, {}, Kind::regular};
  report.value = landscape->hessian(at.data(), report.gradient.data(), report.hessian.data());
  const Spectrum curvature = spectrum(report.hessian.data(), n);
  report.eigenvalues = curvature.values;
  report.eigenvectors = curvature.vectors.entries;
  double squared = 0;
  for (double g : report.gradient) squared += g * g;
  report.kind = curvature.kind(std::sqrt(squared));
  return report;
}

}  // namespace descent
