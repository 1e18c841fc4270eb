// ẇ = v(w) by the embedded pair of Dormand & Prince, orders 5 and 4, with step control.
// Each step keeps the estimated local error of every coordinate below tolerance·(1 + |w|).
// J. Comp. Appl. Math. 6 (1980) 19–26; Hairer, Nørsett & Wanner, Solving ODEs I (1993), II.4 and II.5.
#pragma once

#include "calculus/vectors.hpp"

namespace descent {

class Motion {
 public:
  virtual ~Motion() = default;
  virtual void velocity(ConstVector w, VectorRef v) const = 0;
};

class DormandPrince {
 public:
  DormandPrince(const Motion& motion, ConstVector start, double tolerance, int budget = most);

  // One accepted step of at most `longest`. False, and nothing moved, where the numbers leave the finite range, the
  // step falls below the resolution of time, or the budget of evaluations is spent.
  bool advance(double longest);

  double time() const { return time_; }
  const Vector& at() const { return w_; }
  int evaluations() const { return evaluations_; }
  bool spent() const { return evaluations_ >= budget_; }

  static constexpr int most = 2000000;

 private:
  double tryStep(double h);  // the error of next_ in units of the tolerance

  const Motion& motion_;
  Vector w_, next_, k_[7];
  double tolerance_, time_ = 0, h_ = 0;
  int evaluations_ = 0, budget_;
};

}  // namespace descent
