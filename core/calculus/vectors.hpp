// Points and matrices of the core are Eigen's. Here: their names, plain arrays seen as vectors, and the little that
// Eigen has not: bounds that NaN is outside of, and sums from the first entry to the last. Eigen's own sums are
// vectorized on some machines and not on others, and from where memory is aligned: their last bits differ. What is
// compared bit for bit, native and WebAssembly, is summed by dot() and norm().
#pragma once

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace descent {

using Vector = Eigen::VectorXd;
// Row by row, as runs and answers are laid out.
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// One or two coordinates, without allocation: searches and maps look at many points of lines and planes.
using PlaneVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, 2, 1>;
using PlaneMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor, 2, 2>;

// Parameters that are read; a Vector, a row of a run, a column or any other part of a matrix.
using ConstVector = const Eigen::Ref<const Vector>&;
using ConstMatrix = const Eigen::Ref<const Matrix>&;
// Parameters that are written.
using VectorRef = Eigen::Ref<Vector>;
using MatrixRef = Eigen::Ref<Matrix>;

// Numbers that are kept elsewhere, as a vector.
using ConstVectorMap = Eigen::Map<const Vector>;
inline ConstVectorMap asVector(std::span<const double> numbers) {
  return {numbers.data(), static_cast<Eigen::Index>(numbers.size())};
}

// Numbers for plain data.
inline std::vector<double> plainNumbers(ConstVector x) { return {x.data(), x.data() + x.size()}; }

inline double dot(ConstVector a, ConstVector b) {
  double sum = 0;
  for (Eigen::Index i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

// ‖x‖₂
inline double norm(ConstVector x) { return std::sqrt(dot(x, x)); }

// ‖x‖∞; NaN does not count.
inline double largest(ConstVector x) {
  double most = 0;
  for (const double entry : x) most = std::max(most, std::abs(entry));
  return most;
}

// ‖x‖∞ ≤ bound; NaN is not.
inline bool within(ConstVector x, double bound) { return (x.array().abs() <= bound).all(); }

}  // namespace descent
