// What one iterate of a sweep is waited for: divergence, rest, or the end of its run. The definitions stand in
// sweep.hpp. A row is quiet while low < ‖∇f‖² ≤ high and ‖w‖∞ ≤ bound; only other rows, and row `wake`, need at().
#pragma once

#include "sweep.hpp"

namespace descent {

// How small counts as zero; the first two are simulate's.
struct Rest {
  double gradient = 1e-8;  // × max(1, ‖H‖₂)
  double distance = 1e-6;  // × max(1, ‖w‖∞)
  double near = 1e-3;      // gradients above this are never at rest
  // A preview cannot resolve such gradients: it stops at larger ones and reckons when this one would be reached.
  double aim = 0;

  static Rest preview() { return {4e-6, 1e-4, 1e-1, 1e-8}; }
};

// What matters of a rule.
struct Habits {
  bool remembers;  // it has recorded memory: one small gradient may be a passage through the point
  bool forGood;    // what rests goes on resting; RMSProp, say, comes back
};

Habits habitsOf(const Optimizer& optimizer);

class Watch {
 public:
  // steps: the length of the run.
  void begin(const Landscape& landscape, const double* w, int steps, const Habits& habits, const Rest& rest);

  // Looks at row n; true when the pixel is decided. Rows may be skipped only as said above.
  bool at(int n, const double* w);

  bool resting() const { return resting_; }
  Outcome::Type type() const { return type_; }
  int step() const { return step_; }
  // The gradient vanishes at the last row, but since when is not known: only the whole run can tell.
  bool unsettled() const { return unsettled_; }

  double low = 0, high = 0, bound = 0;
  int wake = 0;

 private:
  bool decide(Outcome::Type type, int step);
  void approach(int n, const double* w, double gradient);
  int reckoned(double factor) const;

  const Landscape* landscape_ = nullptr;
  Rest rest_;
  Habits habits_ = {};
  int steps_ = 0, from_ = 0, step_ = 0;
  int nearRow_ = 0;  // where the gradient became small, and how small
  double nearGradient_ = 0, restGradient_ = 0;
  bool resting_ = false, unsettled_ = false;
  Outcome::Type type_ = Outcome::Type::running;
  std::vector<double> g_, h_;
};

}  // namespace descent
