// A rule on a landscape, one step at a time and nothing recorded: for ensembles, maps and exponents, which look at many
// short or long runs and keep little of each.
#pragma once

#include "optimizers/optimizer.hpp"

namespace descent {

class Stepper {
 public:
  Stepper(const Landscape& landscape, const Optimizer& optimizer, ConstVector start, std::uint64_t seed = 0,
          std::uint64_t walker = 0)
      : w(start),
        optimizer_(optimizer),
        landscape_(landscape),
        memory_(optimizer.rule.info, landscape.dim()),
        g_(start.size()),
        oracle_(landscape, seed, optimizer.noise, walker) {}

  void step() {
    if (optimizer_.schedule.constant()) {
      optimizer_.rule.step(oracle_, w.data(), memory_, optimizer_.params.data());
      ++memory_.steps;
      return;
    }
    // A schedule may look at the gradient.
    at_ = w;
    landscape_.gradient(at_, g_);
    oracle_.know(at_.data(), g_.data());
    advance(optimizer_, oracle_, w.data(), memory_);
  }

  // For tangents: only their direction matters.
  void scale(double factor) {
    w *= factor;
    for (size_t c = 0; c < optimizer_.rule.info.memory.size(); ++c) {
      Eigen::Map<Vector>(memory_[static_cast<int>(c)], w.size()) *= factor;
    }
  }

  Vector w;

 private:
  const Optimizer& optimizer_;
  const Landscape& landscape_;
  Memory memory_;
  Vector at_, g_;
  Oracle oracle_;
};

}  // namespace descent
