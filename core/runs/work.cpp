#include "work.hpp"

#include <algorithm>

namespace descent {

double hessianWork(const Landscape& landscape) {
  const double n = landscape.dim();
  return 5 * landscape.effort() + 0.6 * n * n;
}

double spectrumWork(const Landscape& landscape) {
  const double n = landscape.dim();
  return hessianWork(landscape) + (2 + 0.04 * n) * n * n + 40;
}

double laneWork(const Landscape& landscape, bool fuses) {
  return fuses && landscape.fuses() ? 0.5 : landscape.effort() / 2 + 10;
}

double stepWork(const Landscape& landscape, const Optimizer& optimizer) {
  const OptimizerInfo& info = optimizer.rule.info;
  const double gradient = landscape.effort() + 2 * landscape.dim() + 10;
  if (info.firstOrder) return gradient;
  return gradient + 30 * landscape.effort() + (info.decomposes ? spectrumWork : hessianWork)(landscape);
}

int affordable(double each, int most) { return static_cast<int>(std::min<double>(most, maxWork / each)); }

}  // namespace descent
