// Verdicts on a recorded run, from its last rows backwards.
#include "outcome.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"

namespace descent {
namespace {

double gap(const Run& run, int a, int b) { return largestGap(run.row(a), run.row(b)); }

// The first row of the longest tail on which `holds`; steps + 1 where even the last row fails.
template <class Predicate>
int tail(int steps, int first, Predicate holds) {
  int step = steps + 1;
  while (step > first && holds(step - 1)) --step;
  return step;
}

// At rest at the end: a small gradient, and no motion any more.
bool settles(const Run& run, const Landscape& landscape, Outcome& outcome) {
  const int n = run.dim, last = run.steps;
  std::vector<double> g(n), h(static_cast<size_t>(n) * n);
  landscape.hessian(run.at(last), g.data(), h.data());
  const Spectrum curvature = spectrum(h.data(), n);
  if (!curvature.finite()) return false;
  const double tau = curvature.tolerance(), still = stillWithin * std::max(1.0, largest(run.row(last)));
  const int from = tail(last, 0, [&](int step) {
    return norm({run.gradientAt(step), static_cast<size_t>(n)}) <= tau && gap(run, step, last) <= still;
  });
  // With memory one small gradient may be a passage through the point; a second row tells.
  if (from > last - (run.memory.empty() || last == 0 ? 0 : 1)) return false;
  outcome.point = curvature.kind();
  outcome.type = outcome.point == Kind::minimum ? Outcome::Type::converged : Outcome::Type::critical_point;
  outcome.step = from;
  outcome.eigenvalues = curvature.values;
  return true;
}

bool repeats(const Run& run, Outcome& outcome) {
  const int last = run.steps;
  const double same = sameWithin * std::max(1.0, largest(run.row(last)));
  for (int period = 2; period <= longestPeriod; ++period) {
    if (last < 3 * period) return false;
    const int from = tail(last - period, 0, [&](int step) { return gap(run, step, step + period) <= same; });
    if (from > last - 3 * period || gap(run, last, last - 1) <= 1e3 * same) continue;
    outcome.type = period == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic;
    outcome.step = from;
    outcome.period = period;
    return true;
  }
  return false;
}

}  // namespace

const char* name(Outcome::Type type) {
  switch (type) {
    case Outcome::Type::running:
      return "running";
    case Outcome::Type::converged:
      return "converged";
    case Outcome::Type::critical_point:
      return "critical_point";
    case Outcome::Type::two_cycle:
      return "two_cycle";
    case Outcome::Type::periodic:
      return "periodic";
    case Outcome::Type::diverged:
      return "diverged";
    case Outcome::Type::left_domain:
      return "left_domain";
  }
  return "";
}

bool defined(double loss, const double* gradient, int dim) {
  return !std::isnan(loss) && std::none_of(gradient, gradient + dim, [](double g) { return std::isnan(g); });
}

Outcome judge(const Run& run, const Landscape& landscape, const double* missing) {
  Outcome outcome;
  const double bound = divergenceBound(run.row(0));
  for (int step = 0; step <= run.steps; ++step) {
    if (largest(run.row(step)) > bound) return {.type = Outcome::Type::diverged, .step = step};
  }
  if (missing) {
    std::vector<double> g(run.dim);
    const bool near = within({missing, g.size()}, bound);
    const bool left = near && !defined(landscape.gradient(missing, g.data()), g.data(), run.dim);
    return {.type = left ? Outcome::Type::left_domain : Outcome::Type::diverged, .step = run.steps + 1};
  }
  if (settles(run, landscape, outcome) || repeats(run, outcome)) return outcome;
  outcome.step = run.steps;
  return outcome;
}

}  // namespace descent
