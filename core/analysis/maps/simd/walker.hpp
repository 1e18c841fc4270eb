// One run without a record: the same steps as simulate, watched instead of written down. What can only be said looking
// back, from when on a run repeats or rests, is found by walking again.
#pragma once

#include "analysis/maps/plane.hpp"
#include "watch.hpp"

namespace descent {

struct Verdict {
  Outcome::Type type;
  int step;
  std::vector<double> end;
};

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

// The first row from which the run repeats with this period until its last row, `steps`.
int repeatsFrom(Walker walker, int steps, int period);

// The verdict on a run that is not at rest for good at its last row, but has a small gradient there: it counts as
// settled from the first row on that has a small gradient too and is near the last one.
Verdict settled(const Plane::Point& point, int steps, std::uint64_t seed, const Verdict& last);

Verdict walk(const Plane::Point& point, int steps, std::uint64_t seed);

}  // namespace descent
