// The digits net and the sine net against independent numbers: loss, gradient, products, eigenvalues, and plain
// gradient descent for a hundred steps to 1e-9.
#include "landscapes/nets/mlp.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "calculus/lanczos.hpp"
#include "reference/digits.hpp"
#include "reference/nets.hpp"

namespace descent::test {
namespace {

constexpr int training = 1300;

Vector waves(int count, double factor) {
  Vector w(count);
  for (int i = 0; i < count; ++i) w[i] = factor * std::sin(i + 1);
  return w;
}

double accuracy(const Mlp& net, const Vector& w) {
  const int rest = static_cast<int>(digits().x.rows()) - training;
  const Matrix z = net.output(w, digits().x.bottomRows(rest));
  int right = 0;
  for (int i = 0; i < rest; ++i) {
    Eigen::Index most;
    z.row(i).maxCoeff(&most);
    right += most == static_cast<int>(digits().labels[training + i]);
  }
  return static_cast<double>(right) / rest;
}

void expectNumbers(const Vector& found, const std::vector<double>& expected) {
  ASSERT_EQ(found.size(), static_cast<int>(expected.size()));
  for (int i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-11 * (1 + std::abs(expected[i])));
}

class DigitsNetTest : public testing::TestWithParam<Loss> {
 protected:
  const DigitsNet& expected = GetParam() == Loss::squared ? squaredNet : crossEntropyNet;
  const Mlp net{{64, 16, 10}, Activation::tanh, GetParam()};
  const Matrix x = digits().x.topRows(training), y = digits().y.topRows(training);
  const Vector start = waves(1210, 0.3);
};

TEST_P(DigitsNetTest, LossGradientAndProduct) {
  ASSERT_EQ(net.parameters(), 1210);
  Vector g(1210), v(1210), hv(1210);
  EXPECT_NEAR(net.gradient(start, x, y, g), expected.loss, 1e-12);
  EXPECT_NEAR(net.value(start, x, y), expected.loss, 1e-12);
  EXPECT_NEAR(g.norm(), expected.gradientNorm, 1e-11);
  expectNumbers(g.tail(5), expected.gradientLast);
  expectNumbers(g.segment(512, 5), expected.gradientMiddle);
  for (int i = 0; i < 1210; ++i) v[i] = std::cos(i);
  net.product(start, x, y, v, hv);
  EXPECT_NEAR(hv.norm(), expected.productNorm, 1e-10);
  EXPECT_NEAR(v.dot(hv), expected.curved, 1e-9);
  expectNumbers(hv.segment(512, 5), expected.productMiddle);
  expectNumbers(hv.tail(5), expected.productLast);
}

TEST_P(DigitsNetTest, EndsOfTheSpectrum) {
  const auto found = lanczos([&](const Vector& v, Vector& hv) { net.product(start, x, y, v, hv); }, 1210,
                             {.lowest = 1, .highest = 2, .tolerance = 1e-9, .products = 150});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.values[2], expected.highest[0], 1e-6);
  EXPECT_NEAR(found.values[1], expected.highest[1], 1e-6);
  EXPECT_NEAR(found.values[0], expected.lowest[0], 1e-6);
}

TEST_P(DigitsNetTest, AHundredFullSteps) {
  Vector w = start, g(1210);
  int update = 0;
  for (const TrainingRow& row : expected.full) {
    for (; update < row.update; ++update) {
      net.gradient(w, x, y, g);
      w -= 0.2 * g;
    }
    EXPECT_NEAR(net.value(w, x, y), row.loss, 1e-9) << update;
    EXPECT_NEAR(accuracy(net, w), row.second, 1e-12) << update;
  }
  for (int i = 0; i < 5; ++i) EXPECT_NEAR(w[i], expected.fullFirst[i], 1e-9);
}

TEST_P(DigitsNetTest, FiftyStepsOnBatches) {
  Vector w = start, g(1210);
  Matrix batchX(16, 64), batchY(16, 10);
  int update = 0;
  for (const TrainingRow& row : expected.batches) {
    double loss;
    for (;; ++update) {
      for (int j = 0; j < 16; ++j) {
        const int from = (16 * update + 7 * j) % training;
        batchX.row(j) = x.row(from);
        batchY.row(j) = y.row(from);
      }
      loss = net.gradient(w, batchX, batchY, g);
      if (update == row.update) break;
      w -= 0.1 * g;
    }
    EXPECT_NEAR(loss, row.loss, 1e-9) << update;
    EXPECT_NEAR(net.value(w, x, y), row.second, 1e-9) << update;
  }
}

INSTANTIATE_TEST_SUITE_P(Losses, DigitsNetTest, testing::Values(Loss::squared, Loss::cross_entropy));

TEST(Mlp, SineNet) {
  const Mlp net({1, 8, 1}, Activation::tanh, Loss::squared);
  Matrix x(16, 1), y(16, 1);
  for (int i = 0; i < 16; ++i) x(i, 0) = -1 + 2 * i / 15.0, y(i, 0) = std::sin(std::numbers::pi * x(i, 0));
  Vector g(25);
  EXPECT_NEAR(net.gradient(waves(25, 1), x, y, g), sineLoss, 1e-12);
  expectNumbers(g, sineGradient);
}

// Three layers, both activations, both losses: products and gradients are derivatives.
TEST(Mlp, DerivativesOfDeeperNets) {
  Matrix x(7, 3), y = Matrix::Zero(7, 2);
  for (int i = 0; i < 21; ++i) x.data()[i] = std::cos(3 * i + 1);
  for (int i = 0; i < 7; ++i) y(i, i % 2) = 1;
  for (const Activation activation : {Activation::tanh, Activation::relu}) {
    for (const Loss loss : {Loss::squared, Loss::cross_entropy}) {
      const Mlp net({3, 5, 4, 2}, activation, loss);
      const Vector w = waves(net.parameters(), 0.9);
      Vector v(w.size()), g(w.size()), up(w.size()), down(w.size()), hv(w.size());
      for (int i = 0; i < v.size(); ++i) v[i] = std::cos(2 * i);
      const double h = 1e-5;
      net.gradient(w, x, y, g);
      EXPECT_NEAR((net.value(w + h * v, x, y) - net.value(w - h * v, x, y)) / (2 * h), g.dot(v), 1e-7);
      net.gradient(w + h * v, x, y, up);
      net.gradient(w - h * v, x, y, down);
      net.product(w, x, y, v, hv);
      EXPECT_LT(((up - down) / (2 * h) - hv).norm(), 1e-7 * (1 + hv.norm()));
    }
  }
}

}  // namespace
}  // namespace descent::test
