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

double size(const std::vector<double>& w) {
  double largest = 0;
  for (const double x : w) largest = std::max(largest, std::abs(x));
  return largest;
}

double norm(const std::vector<double>& w) {
  double sum = 0;
  for (const double x : w) sum += x * x;
  return std::sqrt(sum);
}

// What counts as the same place in cycles.
constexpr double same = 1e-9;

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
  }
  const int last = static_cast<int>(rows.size()) - 1;
  const double tolerance = same * std::max(1.0, size(rows[last]));
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
  const double tolerance = same * std::max(1.0, size(walker.w));
  int from = steps - period + 1;
  while (from > 0 && moved[from - 1] <= tolerance) --from;
  return from;
}

Verdict settled(const Plane::Point& point, int steps, std::uint64_t seed, const Verdict& last) {
  const std::vector<double>& end = last.end;
  std::vector<double> g(end.size()), h(end.size() * end.size());
  point.landscape->hessian(end.data(), g.data(), h.data());
  const double tau = spectrum(h.data(), static_cast<int>(end.size())).tolerance();
  const double still = Rest().distance * std::max(1.0, size(end));
  Walker walker(point, seed);
  int from = 0;
  for (int n = 0;; ++n) {
    walker.look();
    if (!(norm(walker.g) <= tau && distance(walker.w, end) <= still)) from = n + 1;
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
  const int compared = std::max(0, steps - cycleRows);
  for (int n = 0;; ++n) {
    walker.look();
    const double gradient = norm(walker.g), square = gradient * gradient;
    const bool quiet =
        square > watch.low && square <= watch.high && size(walker.w) <= watch.bound && n < watch.wake && n != compared;
    if (!quiet) {
      if (watch.at(n, walker.w.data())) break;
      std::vector<double> end;
      const int found = n == compared && !watch.resting() ? period(walker, n, steps, end) : 0;
      if (found > 0) {
        return {found == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic,
                repeatsFrom(Walker(point, seed), steps, found), end};
      }
    }
    walker.step();
  }
  const Verdict verdict{watch.type(), watch.step(), walker.w};
  return watch.unsettled() ? settled(point, steps, seed, verdict) : verdict;
}

}  // namespace descent
