// One run without a record: the same steps as simulate, watched instead of written down.
#pragma once

#include "plane.hpp"
#include "watch.hpp"

namespace descent {

class Walker {
 public:
  Walker(const Plane::Point& point, std::uint64_t seed)
      : w(point.start),
        g(w.size()),
        memory(point.optimizer.rule.info, static_cast<int>(w.size())),
        landscape_(*point.landscape),
        optimizer_(point.optimizer),
        oracle_(*point.landscape, seed, point.optimizer.noise) {}

  void look() { landscape_.gradient(w.data(), g.data()); }
  // look() must have been called at w.
  void step();

  std::vector<double> w, g;
  Memory memory;

 private:
  const Landscape& landscape_;
  const Optimizer& optimizer_;
  Oracle oracle_;
  std::vector<double> at_;
};

struct Verdict {
  Outcome::Type type;
  int step;
  std::vector<double> end;
};

// Rows from here on are compared for cycles: three times the longest period.
constexpr int cycleRows = 48;

// Period of the last rows of a run of `steps` that has come to row steps − cycleRows (or is still at its start);
// 0: none, and the walker has then gone some rows too far.
int period(Walker walker, int row, int steps, std::vector<double>& end);

// The first row from which the run repeats with this period until row `steps`.
int repeatsFrom(Walker walker, int steps, int period);

// The first row from which the run of `steps` has a small gradient and stays near its last point `end`.
int restsFrom(Walker walker, int steps, const Landscape& landscape, const std::vector<double>& end);

Verdict walk(const Plane::Point& point, int steps, std::uint64_t seed);

}  // namespace descent
