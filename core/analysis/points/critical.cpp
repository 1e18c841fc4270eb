#include "critical.hpp"

#include <algorithm>
#include <cmath>

#include "runs/experiment.hpp"

namespace descent {

bool corner(const Landscape& landscape, ConstVector at) {
  const Eigen::Index n = at.size();
  Vector w = at, before(n), behind(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    double jump[2], slope[2];
    for (const int far : {0, 1}) {
      const double step = (far ? 1e-6 : 1e-10) * std::max(1.0, std::abs(at[i]));
      w[i] = at[i] - step;
      landscape.gradient(w, before);
      w[i] = at[i] + step;
      landscape.gradient(w, behind);
      jump[far] = norm(before - behind);
      slope[far] = norm(before) + norm(behind);
    }
    w[i] = at[i];
    // Where f bends, the jump shrinks with the step; beside a point where ∇f vanishes, the slopes do.
    if (jump[0] > 1e-6 * slope[0] && 2 * jump[0] > jump[1] && slope[0] > 1e-3 * slope[1]) return true;
  }
  return false;
}

PointReport critical(const Selection& selection, const std::vector<double>& at) {
  const auto landscape = makeLandscape(selection);
  requirePotential(*landscape, selection.id);
  const int n = landscape->dim();
  checkPoint(at, n, "at");
  Vector g(n);
  Matrix h(n, n);
  PointReport report{landscape->hessian(asVector(at), g, h), plainNumbers(g), {}, {}, {}, Kind::regular, false};
  report.hessian = plainNumbers(h.reshaped<Eigen::RowMajor>());
  // At a tip or a cusp there is no gradient, but something to tell.
  checkValue(report.value, at, "at");
  const Spectrum curvature = spectrum(h);
  report.eigenvalues = plainNumbers(curvature.values);
  report.eigenvectors = plainNumbers(curvature.vectors.reshaped());
  report.kind = curvature.kind(norm(g));
  report.corner = corner(*landscape, asVector(at));
  return report;
}

}  // namespace descent
