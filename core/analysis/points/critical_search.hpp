// What a search of a box for zeros of ∇f has found so far: isolated points, whole lines of them, and places without a
// gradient that ∇f turns round. Nothing is found twice. What type a point is, and whether all are found, is for
// critical_points.hpp.
#pragma once

#include "critical_points.hpp"
#include "landscapes/bases/counted_landscape.hpp"
#include "turns.hpp"

namespace descent {

class CriticalSearch {
 public:
  // Both have to outlive the search.
  CriticalSearch(const Landscape& landscape, const Box& box);

  bool full() const { return isolated_.size() >= mostCriticalPoints; }
  // share: of all that the search may take.
  bool spent(double share = 1) const { return landscape_.asked() >= share * longest_; }

  // Newton's method from a start; `reach`: its longest step. sharp: only to points that Newton's steps
  // pin down, not to those that have no slope but for rounding.
  void from(const std::vector<double>& start, double reach, bool sharp = false);

  // What Newton did not find. False where that stays unclear.
  bool closeIn(const Turn& turn);

  const std::vector<Stationary>& isolated() const { return isolated_; }
  const std::vector<CriticalPoint>& continua() const { return continua_; }
  const std::vector<Singular>& singular() const { return singular_; }

  // A continuum of critical points is closed or goes on to the boundary; a very flat stretch ends in the box.
  bool endsInside() const;

 private:
  bool plateau(const Stationary& point, double radius) const;
  bool onLine(const Stationary& point, double size);
  void passBy(const std::vector<double>& at, double radius);
  bool endsInside(const std::vector<double>& line) const;
  bool clear(const double* w) const;

  const CountedLandscape landscape_;
  const int longest_;
  const Box& box_;
  std::vector<Stationary> isolated_;
  std::vector<Singular> singular_;
  std::vector<CriticalPoint> continua_;
};

}  // namespace descent
