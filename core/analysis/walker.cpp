// Cycles are defined as in outcome.cpp; here only the rows that decide are kept.
#include "walker.hpp"

#include <algorithm>
#include <cmath>

namespace descent {
namespace {

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  double largest = 0;
  for (size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  return largest;
}

double same(const std::vector<double>& w) {
  double largest = 1;
  for (const double x : w) largest = std::max(largest, std::abs(x));
  return 1e-9 * largest;
}

}  // namespace

void Walker::step() {
  at_ = w;
  oracle_.know(at_.data(), g.data());
  advance(optimizer_, oracle_, w.data(), memory);
}

int period(Walker walker, int row, int steps, std::vector<double>& end) {
  constexpr int longest = cycleRows / 3;
  std::vector<std::vector<double>> rows = {walker.w};
  for (; row < steps; ++row) {
    walker.look();
    walker.step();
    rows.push_back(walker.w);
    const int count = static_cast<int>(rows.size());
    if (count != longest + 1) continue;
    // Without a near return by now there is no period to find: a row later and closer is looked for below.
    const double loose = 2 * same(rows[0]);
    if (std::none_of(rows.begin() + 2, rows.end(),
                     [&](const auto& later) { return distance(rows[0], later) <= loose; }))
      return 0;
  }
  const int last = static_cast<int>(rows.size()) - 1;
  const double tolerance = same(rows[last]);
  end = rows[last];
  for (int period = 2; period <= longest && 3 * period <= last; ++period) {
    bool repeats = distance(rows[last], rows[last - 1]) > 1e3 * tolerance;
    for (int n = last - 3 * period; repeats && n + period <= last; ++n) {
      repeats = distance(rows[n], rows[n + period]) <= tolerance;
    }
    if (repeats) return period;
  }
  return 0;
}

int repeatsFrom(Walker walker, int steps, int period) {
  std::vector<std::vector<double>> ring(period);
  // The tolerance belongs to the last row, which comes last: keep every row's distance.
  std::vector<double> moved(steps + 1);
  for (int n = 0;; ++n) {
    if (n >= period) moved[n - period] = distance(ring[n % period], walker.w);
    ring[n % period] = walker.w;
    if (n == steps) break;
    walker.look();
    walker.step();
  }
  const double tolerance = same(walker.w);
  int from = steps - period + 1;
  while (from > 0 && moved[from - 1] <= tolerance) --from;
  return from;
}

int restsFrom(Walker walker, int steps, const Landscape& landscape, const std::vector<double>& end) {
  std::vector<double> g(end.size()), h(end.size() * end.size());
  landscape.hessian(end.data(), g.data(), h.data());
  const double tau = spectrum(h.data(), static_cast<int>(end.size())).tolerance(), still = 1e3 * same(end);
  int from = 0;
  for (int n = 0;; ++n) {
    walker.look();
    double square = 0;
    for (const double each : walker.g) square += each * each;
    if (!(std::sqrt(square) <= tau && distance(walker.w, end) <= still)) from = n + 1;
    if (n == steps) return from;
    walker.step();
  }
}

Verdict walk(const Plane::Point& point, int steps, std::uint64_t seed) {
  Walker walker(point, seed);
  Watch watch;
  watch.begin(*point.landscape, point.start.data(), steps, !point.optimizer.rule.info.memory.empty(), Rest());
  const int compared = std::max(0, steps - cycleRows);
  for (int n = 0;; ++n) {
    walker.look();
    double square = 0, largest = 0;
    for (const double g : walker.g) square += g * g;
    for (const double w : walker.w) largest = std::max(largest, std::abs(w));
    const bool quiet = square > watch.low && square <= watch.high && largest <= watch.bound && n < watch.wake;
    if (!quiet && watch.at(n, walker.w.data())) break;
    if (n == compared && !watch.resting()) {
      std::vector<double> end;
      const int found = period(walker, n, steps, end);
      if (found > 0) {
        return {found == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic,
                repeatsFrom(Walker(point, seed), steps, found), end};
      }
    }
    walker.step();
  }
  if (!watch.unsettled()) return {watch.type(), watch.step(), walker.w};
  const int from = restsFrom(Walker(point, seed), steps, *point.landscape, walker.w);
  const bool passing = !point.optimizer.rule.info.memory.empty() && from > steps - (steps > 0);
  return passing ? Verdict{Outcome::Type::running, steps, walker.w} : Verdict{watch.type(), from, walker.w};
}

}  // namespace descent
