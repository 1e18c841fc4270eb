// Maps against runs of their own, pixel by pixel: for the tests of sweeps.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "analysis/maps/simd/watch.hpp"
#include "analysis/maps/sweep.hpp"

namespace descent::test {

inline Experiment experimentOf(const std::string& landscape, const std::string& optimizer, std::vector<double> start,
                               int steps) {
  return {.landscape = {landscape}, .optimizer = {optimizer}, .start = std::move(start), .steps = steps};
}

inline Experiment experimentAt(const Sweep& q, int pixel) {
  Experiment one = q.experiment;
  for (const auto& [axis, i] : {std::pair{&q.x, pixel % q.x.n}, std::pair{&q.y, pixel / q.x.n}}) {
    const std::string part = axis->path.substr(0, axis->path.find('.'));
    const std::string id = axis->path.substr(axis->path.find('.') + 1);
    if (part == "start") one.start[std::stoul(id)] = axis->at(i);
    if (part == "optimizer") one.optimizer.params[id] = axis->at(i);
    if (part == "landscape") one.landscape.params[id] = axis->at(i);
  }
  return one;
}

// The limit is nearly flat in some direction.
inline bool flatAt(const Experiment& experiment, ConstVector w) {
  const auto landscape = makeLandscape(experiment.landscape);
  Vector g(w.size());
  Matrix h(w.size(), w.size());
  landscape->hessian(w, g, h);
  return !(spectrum(h).values.cwiseAbs().minCoeff() > 0.02);
}

// Every pixel against a run of its own. Where the limit is flat simulate sees more: see sweep.hpp.
inline void compare(const Sweep& q) {
  const int pixels = q.x.n * q.y.n;
  using Type = Outcome::Type;
  const Map map = sweep(q, 0, pixels);
  ASSERT_EQ(map.kind.size(), static_cast<size_t>(pixels));
  for (int pixel = 0; pixel < pixels; ++pixel) {
    const Experiment one = experimentAt(q, pixel);
    const Type type = static_cast<Type>(map.kind[pixel]);
    const int step = static_cast<int>(map.step[pixel]);
    const double* end = map.end.data() + static_cast<size_t>(pixel) * map.dim;
    descent::Run run;
    try {
      run = simulate(one);
    } catch (const InvalidArgument& e) {
      // A start without a finite loss.
      ASSERT_EQ(e.field, "start");
      ASSERT_TRUE(type == Type::diverged || type == Type::left_domain);
      ASSERT_EQ(step, 0);
      continue;
    }
    SCOPED_TRACE(one.landscape.id + ", " + one.optimizer.id + ", pixel " + std::to_string(pixel) + ", simulate says " +
                 name(run.outcome.type) + " at " + std::to_string(run.outcome.step) + ", map " + std::to_string(step));
    const bool rests = type == Type::critical_point || type == Type::converged;
    if (rests && flatAt(one, asVector({end, static_cast<size_t>(map.dim)}))) continue;
    if (run.outcome.type == Type::converged && flatAt(one, run.at(run.steps))) continue;
    ASSERT_STREQ(name(type), name(run.outcome.type));
    ASSERT_EQ(step, run.outcome.step);
    int row = one.steps;
    if (type == Type::diverged || type == Type::left_domain) row = step;
    if (type == Type::converged) row = lastResting(step, one.steps);
    if (row > run.steps || type == Type::critical_point) continue;
    // What is at rest only because the run ends was walked to its end.
    if (type == Type::converged && !std::equal(end, end + map.dim, run.at(row).begin())) row = one.steps;
    for (int i = 0; i < map.dim; ++i) ASSERT_EQ(end[i], run.at(row)[i]);
  }
}

}  // namespace descent::test
