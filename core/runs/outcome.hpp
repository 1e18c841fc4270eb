// What a run amounts to; the definitions stand in experiment.hpp. Each is a pure function of rows, wherever they are
// kept: judge() asks them of a whole recorded run, a sweep on lanes (analysis/maps/simd) of the last rows of a pixel.
#pragma once

#include "experiment.hpp"

namespace descent {

// How small counts as zero.
struct Tolerances {
  double gradient = Spectrum::relative;  // × max(1, ‖H‖₂): of a critical point
  double distance = 1e-6;                // × max(1, ‖w‖∞): how far a run at rest may move
  double same = 1e-9;                    // × max(1, ‖w‖∞): how far apart the same place of a cycle may be
};

// At rest beside a point w: ‖∇f‖₂ and ‖w_n − w‖∞ are at most these.
struct RestBounds {
  double gradient, distance;

  RestBounds(const Tolerances& tolerances, double curvature, double size)
      : gradient(tolerances.gradient * std::max(1.0, curvature)), distance(tolerances.distance * std::max(1.0, size)) {}
  bool hold(double gradientNorm, double away) const { return gradientNorm <= gradient && away <= distance; }
};

// At rest since row `from` until the last one, `last`. With memory one small gradient may be a passage through the
// point; a second row tells.
inline bool restCounts(int from, int last, bool remembers) { return from <= last - (remembers && last > 0 ? 1 : 0); }

inline Outcome::Type restingAt(Kind kind) {
  return kind == Kind::minimum ? Outcome::Type::converged : Outcome::Type::critical_point;
}

constexpr int longestPeriod = 16;

// The smallest period with which the last 3 × period rows repeat and in which the run really moves; 0 where there is
// none. rows: how many there are before the last one. apart(a, b): ‖·‖∞ between the rows a and b before the last one.
template <class Apart>
int periodOf(int rows, double same, Apart apart) {
  for (int period = 2; period <= longestPeriod && 3 * period <= rows; ++period) {
    int back = 0;
    while (back <= 2 * period && apart(back, back + period) <= same) ++back;
    if (back > 2 * period && apart(0, 1) > 1e3 * same) return period;
  }
  return 0;
}
inline Outcome::Type cycleOf(int period) { return period == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic; }

// Of a row where the numbers left their range, or w the region within `bound`: left_domain where there is no loss or no
// gradient although w is moderate, else diverged.
Outcome::Type lostAt(const Landscape& landscape, ConstVector w, double bound);

// missing: the row after the last recorded one, where that could not be recorded; else null.
Outcome judge(const Run& run, const Landscape& landscape, const Vector* missing);

}  // namespace descent
