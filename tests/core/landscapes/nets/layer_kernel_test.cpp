// Products of every small shape against sums written out, and tanh against the standard library's.
#include "landscapes/nets/layer_kernel.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace descent::test {
namespace {

Matrix waves(int rows, int columns, double shift) {
  Matrix m(rows, columns);
  for (int i = 0; i < m.size(); ++i) m.data()[i] = std::sin(3 * i + shift);
  return m;
}

TEST(LayerKernel, ProductsOfEveryShape) {
  for (int rows = 1; rows <= 9; ++rows) {
    for (int depth = 1; depth <= 5; ++depth) {
      for (int columns = 1; columns <= 9; ++columns) {
        const Matrix a = waves(rows, depth, 1), b = waves(depth, columns, 2), across = a.transpose();
        Matrix c = waves(rows, columns, 3), d = c;
        addTimes(a, b, c.data());
        addTransposedTimes(across, b, d.data());
        for (int i = 0; i < rows; ++i) {
          for (int j = 0; j < columns; ++j) {
            double sum = std::sin(3 * (i * columns + j) + 3.0);
            for (int l = 0; l < depth; ++l) sum += a(i, l) * b(l, j);
            EXPECT_NEAR(c(i, j), sum, 1e-14) << rows << " " << depth << " " << columns;
            EXPECT_EQ(d(i, j), c(i, j));
          }
        }
      }
    }
  }
}

TEST(LayerKernel, TanhIsThatOfTheStandardLibrary) {
  Matrix z(1, 20001);
  for (int i = 0; i < z.size(); ++i) z(0, i) = (i - 10000) / 400.0;
  const Matrix x = z;
  takeTanh(z);
  for (int i = 0; i < z.size(); ++i) EXPECT_NEAR(z(0, i), std::tanh(x(0, i)), 4e-16) << x(0, i);
  Matrix far(1, 5);
  far << 1e300, -1e300, INFINITY, -INFINITY, NAN;
  takeTanh(far);
  EXPECT_EQ(far(0, 0), 1);
  EXPECT_EQ(far(0, 1), -1);
  EXPECT_EQ(far(0, 2), 1);
  EXPECT_EQ(far(0, 3), -1);
  EXPECT_TRUE(std::isnan(far(0, 4)));
}

}  // namespace
}  // namespace descent::test
