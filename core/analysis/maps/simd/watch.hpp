// Decides a pixel while its lane runs, by the definitions of outcome.hpp on the rows that are kept (LaneRows). Whoever
// steps the lane calls at() for the rows that need a look, those with ‖∇f‖² ≤ low or ‖w‖∞ > bound, and for row `wake`.
// When a run came to rest is read off the last rows once it has rested long enough, so that an oscillation that passes
// through small gradients costs little.
#pragma once

#include <array>
#include <cmath>
#include <optional>

#include "analysis/maps/plane.hpp"
#include "curvature.hpp"
#include "lane_rows.hpp"
#include "runs/outcome.hpp"

namespace descent {

// What all pixels of a sweep have in common.
struct WatchSettings {
  int steps;       // the length of a run
  bool remembers;  // the rule has recorded memory
  // Where the rule is linear on quadratics: what rests goes on resting unless the curvature is too large for its
  // parameters. Null elsewhere: RMSProp, say, comes back.
  Mode (*mode)(const double* p, double lambda);
  Tolerances tolerances = {};
  double near = 1e-3;  // gradients above this are never at rest, but for a very steep landscape
  // 32 bits cannot resolve such small gradients: a preview stops at larger ones and reckons when this one would be
  // reached. 0 elsewhere.
  double aim = 0;

  bool preview() const { return aim > 0; }
};

WatchSettings watchSettings(const Optimizer& optimizer, int steps, bool preview);

// The last row that is computed for a pixel that rests from `step`, in a run of `steps`.
int lastResting(int step, int steps);

struct PixelDecision {
  Outcome::Type type;
  int step;
  int back = 0;         // so many rows before the one that was looked at is the last one that counts
  bool beyond = false;  // at rest, but perhaps for longer than rows are kept: only the whole run can tell since when
};

class Watch {
 public:
  // settings: those of the whole sweep; they outlive the watch.
  void begin(const Plane::Point& point, const WatchSettings& settings);

  // Looks at row n, the latest of `rows`; the decision, once there is one.
  std::optional<PixelDecision> at(int n, const LaneRows& rows);

  double low = 0, bound = 0;
  int wake = 0;

 private:
  // The gradient is small since some row, and stays below the bar.
  struct Rest {
    double bar = 0;           // of ‖∇f‖²
    int target = 0;           // the row where it has rested long enough to be decided
    std::optional<int> from;  // at rest since this row, as far as is known,
    int seen = 0;             // and up to this one
    bool late = false;        // it may be earlier: the rows before are no longer kept
    double gradient = 0;      // at row `from`
  };
  // What the latest look at the Hessian told.
  struct Look {
    Outcome::Type type;
    double lowest, highest, gradient, next;  // next: the gradient at which another look is worth while
    bool slow;                               // the limit is further away than a run at rest may be
    PlaneVector mirror;                      // as far beyond the limit
    PlaneMatrix hessian;
    double tau;
  };
  struct Near {
    int row;
    double gradient;
  };

  using Answer = std::optional<PixelDecision>;
  Answer outside(int n, const LaneRows& rows) const;
  Answer look(int n, const LaneRows& rows);
  Answer waitForSmallGradient(int n);
  Answer withoutCurvature(bool last);
  Answer beginRest(int since, double bar);
  Answer restUntil(int n, int target);
  void follow(int n, const LaneRows& rows);
  Answer goesOn(int n);
  bool mayLeave() const;
  int reckoned() const;

  const Landscape* landscape_ = nullptr;
  const WatchSettings* settings_ = nullptr;
  std::array<double, Params::most> params_ = {};
  int dim_ = 0;
  std::optional<Near> near_;  // where the gradient became small first
  std::optional<Rest> rest_;
  Look look_ = {};
};

// The period with which the rows up to the last one repeat; 0 where there is none.
int cycle(const LaneRows& rows, int steps, const Tolerances& tolerances);

}  // namespace descent
