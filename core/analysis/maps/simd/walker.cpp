// Cycles are defined as in outcome.cpp; here only the rows that decide are kept.
#include "walker.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"

namespace descent {
namespace {

// The last rows of one walker: w, then ‖∇f‖².
class Rows {
 public:
  explicit Rows(size_t dim) : width_(dim + 1), places_(Past::ring * width_) {}

  void record(int row, const std::vector<double>& w, const std::vector<double>& g) {
    double* place = places_.data() + static_cast<size_t>(row) % Past::ring * width_;
    *std::copy(w.begin(), w.end(), place) = dot(g, g);
  }
  Past past() const {
    const int width = static_cast<int>(width_);
    return {places_.data(), width - 1, 1, width - 1, width};
  }

 private:
  size_t width_;
  std::vector<double> places_;
};

}  // namespace

void Walker::step() {
  at_ = w;
  oracle_.know(at_.data(), g.data());
  advance(optimizer_, oracle_, w.data(), memory);
}

int repeatsFrom(Walker walker, int steps, int period) {
  std::vector<std::vector<double>> ring(period);
  // The tolerance belongs to the last row, which comes last: keep every row's distance.
  std::vector<double> moved(steps + 1);
  for (int n = 0;; ++n) {
    if (n >= period) moved[n - period] = largestGap(ring[n % period], walker.w);
    ring[n % period] = walker.w;
    if (n == steps) break;
    walker.look();
    walker.step();
  }
  const double tolerance = sameWithin * std::max(1.0, largest(walker.w));
  int from = steps - period + 1;
  while (from > 0 && moved[from - 1] <= tolerance) --from;
  return from;
}

Verdict settled(const Plane::Point& point, int steps, std::uint64_t seed, const Verdict& last) {
  const std::vector<double>& end = last.end;
  std::vector<double> g(end.size()), h(end.size() * end.size());
  point.landscape->hessian(end.data(), g.data(), h.data());
  const double tau = spectrum(h.data(), static_cast<int>(end.size())).tolerance();
  const double still = stillWithin * std::max(1.0, largest(end));
  Walker walker(point, seed);
  int from = 0;
  for (int n = 0;; ++n) {
    walker.look();
    if (!(norm(walker.g) <= tau && largestGap(walker.w, end) <= still)) from = n + 1;
    if (n == steps) break;
    walker.step();
  }
  // With memory one small gradient may be a passage.
  const bool passing = habitsOf(point.optimizer).remembers && from > steps - (steps > 0);
  return passing ? Verdict{Outcome::Type::running, steps, end} : Verdict{last.type, from, end};
}

Verdict walk(const Plane::Point& point, int steps, std::uint64_t seed) {
  Walker walker(point, seed);
  Watch watch;
  watch.begin(point, steps, habitsOf(point.optimizer), Rest());
  Rows rows(walker.w.size());
  Past past = rows.past();
  for (int n = 0;; ++n) {
    walker.look();
    rows.record(n, walker.w, walker.g);
    past.now = n;
    const bool quiet = past.square(0) > watch.low && largest(walker.w) <= watch.bound && n < watch.wake;
    if (!quiet && watch.at(n, past)) break;
    walker.step();
  }
  Verdict verdict{watch.type(), watch.step(), walker.w};
  const int found = verdict.type == Outcome::Type::running ? watch.cycle(past) : 0;
  if (found > 0) {
    verdict.type = found == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic;
    verdict.step = repeatsFrom(Walker(point, seed), steps, found);
  }
  if (watch.back() > 0) past.row(watch.back(), verdict.end.data());
  return watch.unsettled() ? settled(point, steps, seed, verdict) : verdict;
}

}  // namespace descent
