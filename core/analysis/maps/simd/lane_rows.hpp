// The last rows of one lane, w and ‖∇f‖², as doubles whether they are kept in 64 or 32 bits.
#pragma once

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "calculus/lane_state.hpp"
#include "curvature.hpp"

namespace descent {

class LaneRows {
 public:
  // So many rows before the one that is looked at are known.
  static constexpr int rows = RowRing<f64x2>::rows - rowsPerBlock;

  template <class V>
  LaneRows(const RowRing<V>& ring, int lane, int dim)
      : first_(reinterpret_cast<const char*>(ring.at(0, lane / V::size)) + lane % V::size * sizeof(typename V::Scalar)),
        part_(sizeof(V)),
        row_(RowRing<V>::states * 3 * sizeof(V)),
        dim_(dim),
        single_(std::is_same_v<typename V::Scalar, float>) {}

  // The row that is looked at.
  std::int64_t now = 0;

  // Of row now − back, 0 ≤ back ≤ min(now, rows).
  double square(int back) const { return number(place(back) + 2 * part_); }
  PlaneVector row(int back) const {
    PlaneVector w(dim_);
    for (int c = 0; c < dim_; ++c) w[c] = number(place(back) + c * part_);
    return w;
  }
  // ‖w − point‖∞, for each of the last rows of every pixel.
  double apart(int back, const PlaneVector& point) const {
    const char* w = place(back);
    double most = 0;
    for (int c = 0; c < dim_; ++c) most = std::max(most, std::abs(number(w + c * part_) - point[c]));
    return most;
  }

 private:
  const char* place(int back) const {
    return first_ + static_cast<std::uint64_t>(now - back) % RowRing<f64x2>::rows * row_;
  }
  double number(const char* at) const {
    double value;
    float narrow;
    if (!single_) return std::memcpy(&value, at, sizeof value), value;
    return std::memcpy(&narrow, at, sizeof narrow), narrow;
  }

  const char* first_;
  size_t part_, row_;  // bytes from one coordinate, and from one row, to the next
  int dim_;
  bool single_;
};

}  // namespace descent
