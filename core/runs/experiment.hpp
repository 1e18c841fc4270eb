// Experiment (plain data in) → Run (plain arrays out): the whole path is computed at once and played back later.
// Row n of every array is the state after n steps; row 0 is the start. All arrays are row-major [step][coordinate].
// loss and gradient are exact, whatever noise the rule was told. Under a schedule the memory has a channel "lr": the
// learning rate of the step that leads to row n (row 0: 0).
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "calculus/vectors.hpp"
#include "landscapes/landscape.hpp"
#include "optimizers/optimizer.hpp"

namespace descent {

struct Experiment {
  Selection landscape, optimizer;
  std::vector<double> start = {};
  int steps = 0;
  std::uint64_t seed = 0;
  Selection noise = {"none"};         // noise.hpp
  Selection schedule = {"constant"};  // schedule.hpp
};

// The experiment's rule with its noise and schedule.
inline Optimizer optimizerOf(const Experiment& experiment) {
  return makeOptimizer(experiment.optimizer, experiment.noise, experiment.schedule);
}

// Bounds on what one call may ask for.
constexpr int maxSteps = 1000000;
constexpr int maxNumbers = 4000000;    // (steps + 1)·dim
constexpr double finiteRange = 1e100;  // ‖w‖∞ beyond this counts as not finite

// A run that began there has diverged where ‖w‖∞ is beyond this.
inline double divergenceBound(ConstVector start) { return 1e6 * std::max(1.0, largest(start)); }

// Judged on the recorded rows, D = divergenceBound(w₀) = 1e6·max(1, ‖w₀‖∞):
//   diverged        some ‖w_n‖∞ > D (step = the first such n), or the next step left the finite range: then the
//                   recording ends at the last finite row and step = the row that is missing
//   left_domain     the same, but ‖w‖∞ ≤ D in that row: there is no loss or no gradient there, as of ln x at −1
//   converged       ‖∇f‖ ≤ τ at rest at the end, and H ≻ 0 there; step = first row from which that holds
//   critical_point  the same at a saddle, maximum or degenerate point (kind and eigenvalues say which)
//   two_cycle, periodic   the last rows repeat with period 2, or 3 … 16
//   running         none of these yet
struct Outcome {
  enum class Type { running, converged, critical_point, two_cycle, periodic, diverged, left_domain };
  Type type = Type::running;
  int step = 0;
  Kind point = Kind::regular;            // converged, critical_point
  std::vector<double> eigenvalues = {};  // converged, critical_point
  int period = 0;                        // two_cycle, periodic
};

const char* name(Outcome::Type type);

struct MemoryRecord {
  std::string id;
  int width;  // dim or 1
  std::vector<double> values;
};

struct Run {
  int steps, dim;
  std::vector<double> w, loss, gradient;
  std::vector<MemoryRecord> memory;
  Outcome outcome;

  ConstVectorMap at(int step) const { return {w.data() + static_cast<size_t>(step) * dim, dim}; }
  ConstVectorMap gradientAt(int step) const { return {gradient.data() + static_cast<size_t>(step) * dim, dim}; }
};

Run simulate(const Experiment& experiment);

// The loop that records every step; runs/stepper.hpp steps without a record.
Run simulate(const Landscape& landscape, const Optimizer& optimizer, const std::vector<double>& start, int steps,
             std::uint64_t seed);

// The optimizer can step on this landscape, made from the selection; else InvalidArgument.
void checkPair(const Selection& selection, const Landscape& landscape, const Optimizer& optimizer);

// Start, step count and the pair of landscape and optimizer fit together; else InvalidArgument.
void check(const Experiment& experiment, const Landscape& landscape, const Optimizer& optimizer);

// A point of the right size with finite, moderate coordinates; else InvalidArgument.
void checkPoint(std::span<const double> w, int dim, const char* field);

// Loss and gradient are finite there; else InvalidArgument.
void checkDefined(const Landscape& landscape, std::span<const double> w, const char* field);
// The same for questions that a value suffices for.
void checkValue(double value, std::span<const double> w, const char* field);

// For messages: the first coordinates of a point.
std::string shown(std::span<const double> w);

}  // namespace descent
