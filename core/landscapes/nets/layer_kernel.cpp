// Tiles of four rows and four columns, whose sums stay in registers; b is packed, a strip of four columns at a time.
// e^x: Cody & Waite, Software Manual for the Elementary Functions (1980), ch. 6; the polynomial is Taylor's, whose rest
// is below 5e-18 of it.
#include "layer_kernel.hpp"

#include <cstring>
#include <iterator>

#include "calculus/lanes.hpp"

namespace descent {
namespace {

#define DESCENT_INLINE __attribute__((always_inline)) inline

using Eigen::Index;

constexpr Index side = 4;

DESCENT_INLINE f64x2 load(const double* from) {
  f64x2 x;
  std::memcpy(&x.v, from, sizeof x.v);
  return x;
}
DESCENT_INLINE void store(double* to, f64x2 x) { std::memcpy(to, &x.v, sizeof x.v); }

// A row of a tile.
struct Sums {
  f64x2 left = 0.0, right = 0.0;

  DESCENT_INLINE void add(double a, f64x2 b, f64x2 beside) {
    left += f64x2(a) * b;
    right += f64x2(a) * beside;
  }
  void addTo(double* c, Index columns) const {
    for (Index j = 0; j < columns; ++j) c[j] += j < 2 ? left[static_cast<int>(j)] : right[static_cast<int>(j) - 2];
  }
};

// Entry (i, l) of a is a[i·down + l·across].
void addProduct(const double* a, Index down, Index across, Index rows, ConstMatrix b, double* c) {
  const Index width = b.cols(), depth = b.rows();
  std::vector<double> strip(static_cast<size_t>(depth * side));
  for (Index j = 0; j < width; j += side) {
    const Index columns = std::min(side, width - j);
    for (Index l = 0; l < depth; ++l) {
      for (Index k = 0; k < columns; ++k) strip[l * side + k] = b(l, j + k);
    }
    for (Index i = 0; i < rows; i += side) {
      // Where there are no four rows any more, the last one again.
      const auto row = [&](Index r) { return std::min(i + r, rows - 1); };
      const double *a0 = a + i * down, *a1 = a + row(1) * down, *a2 = a + row(2) * down, *a3 = a + row(3) * down;
      Sums c0, c1, c2, c3;
      const double* at = strip.data();
      for (Index l = 0, place = 0; l < depth; ++l, place += across, at += side) {
        const f64x2 left = load(at), right = load(at + 2);
        c0.add(a0[place], left, right);
        c1.add(a1[place], left, right);
        c2.add(a2[place], left, right);
        c3.add(a3[place], left, right);
      }
      const Sums* sums[] = {&c0, &c1, &c2, &c3};
      for (Index r = 0; r < std::min(side, rows - i); ++r) sums[r]->addTo(c + (i + r) * width + j, columns);
    }
  }
}

// 1/13! … 1/0!
constexpr double taylor[] = {
    1 / 6227020800.0, 1 / 479001600.0, 1 / 39916800.0, 1 / 3628800.0, 1 / 362880.0, 1 / 40320.0, 1 / 5040.0,
    1 / 720.0,        1 / 120.0,       1 / 24.0,       1 / 6.0,       0.5,          1,           1};

// |x| ≤ 40
DESCENT_INLINE f64x2 exponential(f64x2 x) {
  using Bits = f64x2::Bits;
  const f64x2 bias = 0x1.8p52, biased = x * 1.44269504088896340736 + bias, n = biased - bias;
  const f64x2 r = (x - n * 6.93147180369123816490e-01) - n * 1.90821492927058770002e-10;
  f64x2 y = taylor[0];
  for (size_t k = 1; k < std::size(taylor); ++k) y = y * r + f64x2(taylor[k]);
  // 2ⁿ by its exponent.
  return f64x2::Vector(Bits(y.v) + ((Bits(biased.v) - Bits(bias.v)) << 52));
}

DESCENT_INLINE f64x2 tanhOf(f64x2 x) {
  // Beyond 20 it is 1 but for rounding; NaN stays.
  const f64x2 far = 20.0, near = select(x > far, far, select(x < -far, -far, x));
  return f64x2(1.0) - f64x2(2.0) / (exponential(near + near) + f64x2(1.0));
}

}  // namespace

void addTimes(ConstMatrix a, ConstMatrix b, double* c) { addProduct(a.data(), a.outerStride(), 1, a.rows(), b, c); }

void addTransposedTimes(ConstMatrix a, ConstMatrix b, double* c) {
  addProduct(a.data(), 1, a.outerStride(), a.cols(), b, c);
}

void takeTanh(Matrix& z) {
  double* at = z.data();
  const double* end = at + z.size();
  for (; end - at >= 2; at += 2) store(at, tanhOf(load(at)));
  if (at != end) *at = tanhOf(f64x2(*at))[0];
}

}  // namespace descent
