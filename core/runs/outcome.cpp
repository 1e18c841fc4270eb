// The judgement of a recorded run, from its last rows backwards.
#include "outcome.hpp"

#include <cmath>

namespace descent {
namespace {

double apart(const Run& run, int a, int b) { return (run.at(a) - run.at(b)).lpNorm<Eigen::Infinity>(); }

// The first row of the longest tail up to `last` on which `holds`; last + 1 where even that row fails.
template <class Predicate>
int tail(int last, Predicate holds) {
  int step = last + 1;
  while (step > 0 && holds(step - 1)) --step;
  return step;
}

// At rest at the end: a small gradient, and no motion any more.
bool settles(const Run& run, const Landscape& landscape, Outcome& outcome) {
  const int last = run.steps;
  Vector g(run.dim);
  Matrix h(run.dim, run.dim);
  landscape.hessian(run.at(last), g, h);
  const Spectrum curvature = spectrum(h);
  if (!curvature.finite()) return false;
  const RestBounds bounds({}, curvature.size(), largest(run.at(last)));
  const int from =
      tail(last, [&](int step) { return bounds.hold(norm(run.gradientAt(step)), apart(run, step, last)); });
  if (!restCounts(from, last, !run.memory.empty())) return false;
  outcome.point = curvature.kind();
  outcome.type = restingAt(outcome.point);
  outcome.step = from;
  outcome.eigenvalues = plainNumbers(curvature.values);
  return true;
}

bool repeats(const Run& run, Outcome& outcome) {
  const int last = run.steps;
  const double same = Tolerances().same * std::max(1.0, largest(run.at(last)));
  const int period = periodOf(last, same, [&](int a, int b) { return apart(run, last - a, last - b); });
  if (period == 0) return false;
  outcome.type = cycleOf(period);
  outcome.step = tail(last - period, [&](int step) { return apart(run, step, step + period) <= same; });
  outcome.period = period;
  return true;
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

Outcome::Type lostAt(const Landscape& landscape, ConstVector w, double bound) {
  Vector g(landscape.dim());
  const bool nowhere = within(w, bound) && (std::isnan(landscape.gradient(w, g)) || g.hasNaN());
  return nowhere ? Outcome::Type::left_domain : Outcome::Type::diverged;
}

Outcome judge(const Run& run, const Landscape& landscape, const Vector* missing) {
  const double bound = divergenceBound(run.at(0));
  for (int step = 0; step <= run.steps; ++step) {
    if (largest(run.at(step)) > bound) return {.type = Outcome::Type::diverged, .step = step};
  }
  if (missing) return {.type = lostAt(landscape, *missing, bound), .step = run.steps + 1};
  Outcome outcome;
  if (!settles(run, landscape, outcome) && !repeats(run, outcome)) outcome.step = run.steps;
  return outcome;
}

}  // namespace descent
