// Cycles are defined as in outcome.cpp; here only the rows that decide are kept.
#include "walker.hpp"

#include <algorithm>
#include <cmath>

#include "../calculus/norms.hpp"

namespace descent {
namespace {

// The last rows of one walker: w, then ‖∇f‖².
class Rows final : public Past {
 public:
  explicit Rows(size_t dim) : width_(dim + 1), places_((rows + 1) * width_) {}

  double record(const std::vector<double>& w, const std::vector<double>& g) {
    double* place = at(++now_);
    *std::copy(w.begin(), w.end(), place) = 0;
    for (const double x : g) place[width_ - 1] += x * x;
    return place[width_ - 1];
  }
  double row(int back, double* w) const override {
    const double* place = const_cast<Rows*>(this)->at(now_ - back);
    std::copy(place, place + width_ - 1, w);
    return place[width_ - 1];
  }

 private:
  double* at(int row) { return places_.data() + static_cast<size_t>(row) % (rows + 1) * width_; }

  size_t width_;
  std::vector<double> places_;
  int now_ = -1;
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
  watch.begin(*point.landscape, point.start.data(), steps, habitsOf(point.optimizer), Rest());
  Rows rows(walker.w.size());
  for (int n = 0;; ++n) {
    walker.look();
    const double square = rows.record(walker.w, walker.g);
    watch.calm = square > watch.bar * watch.bar ? 0 : watch.calm + 1;
    const bool quiet = square > watch.low && largest(walker.w) <= watch.bound && n < watch.wake;
    if (!quiet && watch.at(n, walker.w.data(), walker.g.data(), rows)) break;
    walker.step();
  }
  Verdict verdict{watch.type(), watch.step(), walker.w};
  const int found = verdict.type == Outcome::Type::running ? watch.cycle(walker.w.data(), rows) : 0;
  if (found > 0) {
    verdict.type = found == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic;
    verdict.step = repeatsFrom(Walker(point, seed), steps, found);
  }
  if (watch.back() > 0) rows.row(watch.back(), verdict.end.data());
  return watch.unsettled() ? settled(point, steps, seed, verdict) : verdict;
}

}  // namespace descent
