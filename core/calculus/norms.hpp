// How long a vector is, by the sum of squares or by its largest entry; products of vectors, and whether numbers are fit
// to count with. Sums run from the first entry to the last.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace descent {

inline double dot(std::span<const double> a, std::span<const double> b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

// (H v)ᵢ of a square matrix, row by row.
inline double rowTimes(const double* h, size_t i, std::span<const double> v) {
  return dot({h + i * v.size(), v.size()}, v);
}

inline bool allFinite(std::span<const double> x) {
  return std::all_of(x.begin(), x.end(), [](double c) { return std::isfinite(c); });
}

// ‖x‖∞ ≤ bound; NaN is not.
inline bool within(std::span<const double> x, double bound) {
  return std::all_of(x.begin(), x.end(), [bound](double c) { return std::abs(c) <= bound; });
}

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
