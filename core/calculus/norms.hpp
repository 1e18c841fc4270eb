// How long a vector is: by the sum of squares, or by its largest entry.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace descent {

// ‖x‖₂
inline double norm(std::span<const double> x) {
  double squared = 0;
  for (const double c : x) squared += c * c;
  return std::sqrt(squared);
}

// ‖a − b‖₂
inline double distance(std::span<const double> a, std::span<const double> b) {
  double squared = 0;
  for (size_t i = 0; i < a.size(); ++i) squared += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(squared);
}

// ‖x‖∞
inline double largest(std::span<const double> x) {
  double most = 0;
  for (const double c : x) most = std::max(most, std::abs(c));
  return most;
}

// ‖a − b‖∞
inline double largestGap(std::span<const double> a, std::span<const double> b) {
  double most = 0;
  for (size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

}  // namespace descent
