// The last rows of one iterate, w and ‖∇f‖², wherever they are kept: each place of a ring holds a row, in doubles or
// floats that lie evenly apart.
#pragma once

#include <cmath>
#include <cstring>
#include <type_traits>

#include "calculus/flight.hpp"

namespace descent {

class Past {
 public:
  static constexpr int ring = Trail<f64x2>::rows;
  // So many rows before the one that is looked at are known.
  static constexpr int rows = ring - stride;

  // The first row's first coordinate, and how far away from it the next one, ‖∇f‖² and the next row's are.
  template <class S>
  Past(const S* first, int dim, int part, int square, int row)
      : first_(reinterpret_cast<const char*>(first)),
        dim_(dim),
        part_(part * sizeof(S)),
        square_(square * sizeof(S)),
        row_(row * sizeof(S)),
        single_(std::is_same_v<S, float>) {}

  // The row that is looked at.
  std::int64_t now = 0;

  // Of row now − back, 0 ≤ back ≤ min(now, rows).
  double square(int back) const { return number(place(back) + square_); }
  double row(int back, double* w) const {
    const char* at = place(back);
    for (int c = 0; c < dim_; ++c, at += part_) w[c] = number(at);
    return square(back);
  }
  // ‖w‖∞ ≤ bound; NaN is not.
  bool within(int back, double bound) const {
    const char* at = place(back);
    for (int c = 0; c < dim_; ++c, at += part_) {
      if (!(std::abs(number(at)) <= bound)) return false;
    }
    return true;
  }
  // ‖w − center‖∞ ≤ distance
  bool near(int back, const double* center, double distance) const {
    const char* at = place(back);
    for (int c = 0; c < dim_; ++c, at += part_) {
      if (!(std::abs(number(at) - center[c]) <= distance)) return false;
    }
    return true;
  }

 private:
  const char* place(int back) const { return first_ + static_cast<std::uint64_t>(now - back) % ring * row_; }
  double number(const char* at) const {
    double value;
    float narrow;
    if (!single_) return std::memcpy(&value, at, sizeof value), value;
    return std::memcpy(&narrow, at, sizeof narrow), narrow;
  }

  const char* first_;
  int dim_;
  size_t part_, square_, row_;
  bool single_;
};

}  // namespace descent
