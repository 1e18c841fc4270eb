// What one iterate of a sweep is waited for: divergence, rest, or the end of its run. The definitions stand in
// sweep.hpp. Whoever steps it keeps the last rows (Past) and calls at() for the rows that are not quiet, low < ‖∇f‖²
// and ‖w‖∞ ≤ bound, and for row `wake`. When a run came to rest is read off the last rows once it has rested long
// enough, so that an oscillation that passes through small gradients costs little.
#pragma once

#include <array>
#include <cmath>

#include "analysis/maps/plane.hpp"
#include "analysis/maps/sweep.hpp"
#include "past.hpp"
#include "runs/outcome.hpp"

namespace descent {

// How small counts as zero; the first three are simulate's.
struct Rest {
  double gradient = Spectrum::relative;  // × max(1, ‖H‖₂)
  double distance = stillWithin;         // × max(1, ‖w‖∞)
  double same = sameWithin;              // × max(1, ‖w‖∞), for cycles
  double near = 1e-3;                    // gradients above this are never at rest, but for a very steep landscape
  // A preview cannot resolve such gradients: it stops at larger ones and reckons when this one would be reached.
  double aim = 0;
  double further = std::log(aim / gradient);  // so much, as a logarithm

  static Rest preview() { return {4e-6, 1e-4, 1e-6, 1e-1, Spectrum::relative}; }
};

// What matters of a rule.
struct Habits {
  bool remembers;  // it has recorded memory: one small gradient may be a passage through the point
  // Where the rule is linear on quadratics: what rests goes on resting unless the curvature is too large for its
  // parameters. Null elsewhere: RMSProp, say, comes back.
  Mode (*mode)(const double* p, double lambda);
};

Habits habitsOf(const Optimizer& optimizer);

// The last row that is computed for a pixel that rests from `step`, in a run of `steps`.
int lastResting(int step, int steps);

// The rows before the last one that are compared for cycles.
constexpr int cycleRows = 3 * longestPeriod;
static_assert(cycleRows <= Past::rows);

class Watch {
 public:
  // steps: the length of the run; habits: of its rule.
  void begin(const Plane::Point& point, int steps, const Habits& habits, const Rest& rest);

  // Looks at row n, which is the past's; true when the pixel is decided. Rows may be skipped only as said above.
  bool at(int n, const Past& past);

  // The period of the rows up to the last one; 0 where there is none.
  int cycle(const Past& past);

  Outcome::Type type() const { return type_; }
  int step() const { return step_; }
  // So many rows before the one that was looked at is the last one that counts.
  int back() const { return back_; }
  // At rest, but since when is beyond the rows that are known: only the whole run can tell.
  bool unsettled() const { return unsettled_; }

  double low = 0, bound = 0;
  int wake = 0;

 private:
  bool decide(Outcome::Type type, int step);
  bool outside(int n, const Past& past);
  bool look(int n, double square, const Past& past);
  bool expect(int n);
  bool rest(int since);
  bool restUntil(int n, int target);
  void follow(int n, const Past& past);
  bool goesOn(int n);
  bool unstable() const;
  int reckoned() const;

  const Landscape* landscape_ = nullptr;
  Rest rest_;
  Habits habits_ = {};
  int steps_ = 0, step_ = 0, back_ = 0;
  double bar_ = 0;   // while at rest ‖∇f‖² stays below
  int from_ = 0;     // at rest since this row, if that is known,
  int seen_ = 0;     // and up to this row;
  int target_ = 0;   // where it has rested long enough to be decided
  int nearRow_ = 0;  // where the gradient became small, and how small
  double nearGradient_ = 0, restGradient_ = 0, next_ = 0;
  bool unsettled_ = false, late_ = false, leaves_ = false, slow_ = false;
  Outcome::Type type_ = Outcome::Type::running, kind_ = Outcome::Type::running;
  std::array<double, Params::most> params_ = {};
  double highest_ = 0;  // eigenvalue where it rests
  std::vector<double> w_, g_, h_, limit_, row_;
};

}  // namespace descent
