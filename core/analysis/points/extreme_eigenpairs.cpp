// Checks, then Lanczos.
#include "extreme_eigenpairs.hpp"

#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

std::unique_ptr<Landscape> landscapeAt(const Selection& selection, const std::vector<double>& at) {
  auto landscape = makeLandscape(selection);
  requirePotential(*landscape, selection.id);
  checkPoint(at, landscape->dim(), "at");
  checkDefined(*landscape, at, "at");
  return landscape;
}

// Orthogonalisation beside a product.
int affordableProducts(const Landscape& landscape) {
  return affordable(5 * landscape.effort() + 50.0 * landscape.dim(), 1000);
}

}  // namespace

Product productAt(const Landscape& landscape, const Vector& w) {
  return [&landscape, w](const Vector& v, Vector& hv) { landscape.hessianProduct(w, v, hv); };
}

Eigenpairs extremeEigenpairs(const EigenpairQuestion& q) {
  const auto landscape = landscapeAt(q.landscape, q.at);
  const LanczosSettings& s = q.settings;
  checkCount("lowest", s.lowest, 0, 20);
  checkCount("highest", s.highest, s.lowest == 0 ? 1 : 0, 20);
  checkRange({"tolerance"}, s.tolerance, 1e-14, 1);
  checkCount("products", s.products, 1, affordableProducts(*landscape));
  return lanczos(productAt(*landscape, asVector(q.at)), landscape->dim(), s);
}

SpectralDensity hessianDensity(const DensityQuestion& q) {
  const auto landscape = landscapeAt(q.landscape, q.at);
  const DensitySettings& s = q.settings;
  checkCount("probes", s.probes, 1, 100);
  checkCount("products", s.products, 1, affordableProducts(*landscape) / s.probes);
  checkRange({"width"}, s.width, 1e-4, 1);
  checkCount("points", s.points, 2, 10000);
  return spectralDensity(productAt(*landscape, asVector(q.at)), landscape->dim(), s);
}

}  // namespace descent
