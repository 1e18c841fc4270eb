#include "critical.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"
#include "runs/experiment.hpp"

namespace descent {

bool corner(const Landscape& landscape, const std::vector<double>& at) {
  const auto n = at.size();
  std::vector<double> w = at, before(n), behind(n);
  for (size_t i = 0; i < n; ++i) {
    double jump[2], slope[2];
    for (const int far : {0, 1}) {
      const double step = (far ? 1e-6 : 1e-10) * std::max(1.0, std::abs(at[i]));
      w[i] = at[i] - step;
      landscape.gradient(w.data(), before.data());
      w[i] = at[i] + step;
      landscape.gradient(w.data(), behind.data());
      jump[far] = distance(before, behind);
      slope[far] = norm(before) + norm(behind);
    }
    w[i] = at[i];
    // Where f bends, the jump shrinks with the step.
    if (jump[0] > 1e-6 * slope[0] && 2 * jump[0] > jump[1]) return true;
  }
  return false;
}

PointReport critical(const Selection& selection, const std::vector<double>& at) {
  const auto landscape = makeLandscape(selection);
  requirePotential(*landscape, selection.id);
  const int n = landscape->dim();
  checkPoint(at, n, "at");
  PointReport report{0, std::vector<double>(n), std::vector<double>(n * n), {}, {}, Kind::regular, false};
  report.value = landscape->hessian(at.data(), report.gradient.data(), report.hessian.data());
  // At a tip or a cusp there is no gradient, but something to tell.
  checkValue(report.value, at, "at");
  const Spectrum curvature = spectrum(report.hessian.data(), n);
  report.eigenvalues = plainNumbers(curvature.values);
  report.eigenvectors = plainNumbers(curvature.vectors.reshaped());
  report.kind = curvature.kind(norm(report.gradient));
  report.corner = corner(*landscape, at);
  return report;
}

}  // namespace descent
